//! Annotations: HTML comments that hold JSON (docs/format.md, 2 to 5).

use super::Fact;
use super::context::Context;
use super::json::{self, JsonKind, JsonValue};
use crate::diagnostic::Code;
use crate::markdown::{BlockKind, Literal};
use crate::source::TextRange;

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
pub(super) fn read_all(cx: &mut Context<'_>) -> (Vec<Annotation>, usize) {
    let page = cx.page;
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
        match read(cx, text, start, body, html.range) {
            Some(json) => {
                let block_type = block_type(&json.value);
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

fn read(
    cx: &mut Context<'_>,
    text: &Literal<'_>,
    start: usize,
    body: &str,
    range: TextRange,
) -> Option<Fact<JsonValue>> {
    let source = cx.source;
    let locate = |range: std::ops::Range<usize>| text.range(start + range.start, start + range.end);
    match json::read(body, |range| source.span(locate(range))) {
        Ok(read) => {
            for (at, what) in read.faults() {
                cx.report(
                    Code::RepairedJson,
                    locate(at),
                    format!("the annotation is not valid JSON: {what}"),
                );
            }
            Some(cx.fact(read.value, range))
        }
        Err(error) => {
            let message = format!("the annotation cannot be read: {}", error.reason);
            cx.report(Code::BrokenAnnotation, locate(error.range), message);
            None
        }
    }
}

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
    use crate::diagnostic::Diagnostics;
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
