//! Annotations: HTML comments that hold JSON (docs/format.md, 2 to 5).

use super::Fact;
use super::json::{self, JsonKind, JsonValue};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::markdown::{BlockKind, Literal, Page};
use crate::source::{Source, TextRange};

/// The meaning of an annotation (docs/format.md, 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BlockType {
    /// JSON that shows a type.
    Resource,
    /// An HTTP request.
    Request,
    /// An HTTP response.
    Response,
    /// JSON checked against a type.
    Example,
    /// Lines of `VERB url`.
    Samples,
    /// A permissions table or include.
    Permissions,
    /// Skipped.
    Ignored,
    /// The page annotation.
    Page,
    /// None is told, or one that means nothing.
    Untold,
}

/// An annotation.
#[derive(Debug)]
pub(crate) struct Annotation {
    /// Index of the comment's block.
    pub(crate) block: usize,
    /// Index of the code block that it describes: the very next block, if that is code.
    pub(crate) code: Option<usize>,
    /// What it says it is.
    pub(crate) block_type: BlockType,
    /// Its members.
    pub(crate) json: Fact<JsonValue>,
}

impl Annotation {
    /// The member `key`.
    pub(crate) fn get(&self, key: &str) -> Option<&JsonValue> {
        self.json.value.get(key)
    }

    /// The text of the member `key`.
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.get(key)?.as_str().map(|text| text.trim().to_owned())
    }

    /// Whether the member `key` is true.
    pub(crate) fn is(&self, key: &str) -> bool {
        self.get(key).and_then(JsonValue::as_bool).unwrap_or(false)
    }

    /// The texts of the member `key`, which is an array or a single text.
    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        match self.get(key).map(|value| &value.kind) {
            Some(JsonKind::Array(items)) => items.iter().filter_map(JsonValue::as_str).map(str::to_owned).collect(),
            Some(JsonKind::String(text)) => vec![text.clone()],
            _ => Vec::new(),
        }
    }

    /// `@type`, else `@odata.type` (docs/format.md, 3), also in the misspellings that pages have.
    pub(crate) fn type_name(&self) -> Option<String> {
        ["@type", "@odata.type", "@data.type", "@odate.type"]
            .iter()
            .find_map(|key| self.text(key))
            .filter(|name| !name.is_empty())
    }

    /// Whether it says of itself that nothing follows from it.
    pub(super) fn is_silent(&self) -> bool {
        matches!(self.block_type, BlockType::Ignored | BlockType::Page)
    }
}

/// Every annotation of the page, and how many could not be read.
pub(super) fn read_all(source: &Source, page: &Page<'_>, diagnostics: &mut Diagnostics) -> (Vec<Annotation>, usize) {
    let (mut found, mut broken) = (Vec::new(), 0);
    for (block, html) in page.blocks.iter().enumerate() {
        let BlockKind::Html(text) = &html.kind else { continue };
        let Some((start, body)) = comment(text) else { continue };
        if !body.trim_start().starts_with('{') {
            continue;
        }
        let code = page
            .blocks
            .get(block + 1)
            .filter(|next| matches!(next.kind, BlockKind::Code { .. }))
            .map(|_| block + 1);
        let comment = Comment { text, start, body };
        match comment.read(source, html.range, diagnostics) {
            Some(json) => {
                let block_type = block_type(&json.value);
                if let Some(unknown) = unknown_block_type(&json.value).filter(|_| block_type == BlockType::Untold) {
                    let message = format!("`{unknown}` is no block type");
                    diagnostics.push(Diagnostic::new(Code::UnknownBlockType, json.place.clone(), message));
                }
                found.push(Annotation {
                    block,
                    code,
                    block_type,
                    json,
                });
            }
            None => broken += 1,
        }
    }
    (found, broken)
}

/// The text after the first `<!--` up to the first `-->`, and its offset.
fn comment<'a>(text: &'a Literal<'_>) -> Option<(usize, &'a str)> {
    let start = text.value.find("<!--")? + 4;
    let rest = text.value.get(start..)?;
    Some((start, rest.get(..rest.find("-->").unwrap_or(rest.len()))?))
}

/// The inside of a comment.
struct Comment<'a> {
    text: &'a Literal<'a>,
    /// Where `body` begins in the text.
    start: usize,
    body: &'a str,
}

impl Comment<'_> {
    /// Its JSON, repaired where that is clear.
    fn read(&self, source: &Source, range: TextRange, diagnostics: &mut Diagnostics) -> Option<Fact<JsonValue>> {
        let locate = |range: std::ops::Range<usize>| {
            let (start, end) = (self.start + range.start, self.start + range.end);
            self.text.range(start, end)
        };
        let mut report = |code, at, message| diagnostics.push(Diagnostic::new(code, source.place(locate(at)), message));
        match json::read(self.body, |range| source.span(locate(range))) {
            Ok(read) => {
                for (at, what) in read.faults() {
                    report(
                        Code::RepairedJson,
                        at,
                        format!("the annotation is not valid JSON: {what}"),
                    );
                }
                Some(Fact {
                    value: read.value,
                    place: source.place(range),
                })
            }
            Err(error) => {
                let message = format!("the annotation cannot be read: {}", error.reason);
                report(Code::BrokenAnnotation, error.range, message);
                None
            }
        }
    }
}

/// The block type that an annotation states, where it does.
fn unknown_block_type(json: &JsonValue) -> Option<&str> {
    let stated = json.get("blockType")?.as_str()?.trim();
    (!stated.is_empty() && !KNOWN_ELSEWHERE.iter().any(|known| known.eq_ignore_ascii_case(stated))).then_some(stated)
}

/// Block types of the documentation's own tools that say nothing of the API.
const KNOWN_ELSEWHERE: [&str; 1] = ["testParams"];

fn block_type(json: &JsonValue) -> BlockType {
    if json
        .get("type")
        .and_then(JsonValue::as_str)
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("#page.annotation"))
    {
        return BlockType::Page;
    }
    let Some(text) = json.get("blockType").and_then(JsonValue::as_str) else {
        return BlockType::Untold;
    };
    match text.trim().to_ascii_lowercase().as_str() {
        "resource" => BlockType::Resource,
        "request" => BlockType::Request,
        "response" | "simulatedresponse" => BlockType::Response,
        "example" => BlockType::Example,
        "samples" => BlockType::Samples,
        "permissions" => BlockType::Permissions,
        "ignored" | "ignore" => BlockType::Ignored,
        _ => BlockType::Untold,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::context::Context;
    use crate::markdown;
    use crate::source::Source;

    fn with<T>(text: &str, look: impl FnOnce(&Context<'_>) -> T) -> (T, Vec<Code>) {
        let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
        let page = markdown::parse(source.text());
        let cx = Context::new(&source, &page);
        let seen = look(&cx);
        (seen, cx.into_diagnostics().codes())
    }

    #[test]
    fn an_annotation_belongs_to_the_code_right_below() {
        let text = "<!-- { \"blockType\": \"Resource\", \"@odata.type\": \"microsoft.graph.a\" } -->\n```json\n{}\n```\n\
                    <!-- { \"blockType\": \"request\" } -->\n\nwords\n\n```http\n```\n";
        let (seen, found) = with(text, |cx| {
            cx.annotations
                .iter()
                .map(|a| (a.block_type, a.code.is_some(), a.type_name()))
                .collect::<Vec<_>>()
        });
        let expected = [
            (BlockType::Resource, true, Some("microsoft.graph.a".to_owned())),
            (BlockType::Request, false, None),
        ];
        assert_eq!((seen, found), (expected.to_vec(), vec![]));
    }

    #[test]
    fn a_broken_annotation_is_repaired_or_named() {
        let (kinds, found) = with("<!-- { \"blockType\": \"resource\", \"a\": [ -->\n\ntext\n", |cx| {
            cx.annotations.iter().map(|a| a.block_type).collect::<Vec<_>>()
        });
        assert_eq!((kinds, found), (vec![BlockType::Resource], vec![Code::RepairedJson]));
        let (count, found) = with("<!-- { : : } } { -->\n", |cx| cx.annotations.len());
        assert_eq!(count, 1);
        assert!(found.contains(&Code::RepairedJson) && found.iter().all(|code| *code == Code::RepairedJson));
    }
}
