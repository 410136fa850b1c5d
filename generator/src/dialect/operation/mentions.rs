//! Types that prose names: links to pages, words in bold or code, and primitive types in plain words.

use std::ops::Range;

use crate::dialect::context::Context;
use crate::dialect::{Fact, TypeExpr};
use crate::markdown::{Run, RunKind, Text};
use crate::source::TextRange;

/// Primitive types as prose writes them, with what they are called in CSDL.
const PRIMITIVES: [(&str, &str); 17] = [
    ("String", "Edm.String"),
    ("string", "Edm.String"),
    ("strings", "Edm.String"),
    ("Boolean", "Edm.Boolean"),
    ("boolean", "Edm.Boolean"),
    ("Stream", "Edm.Stream"),
    ("stream", "Edm.Stream"),
    ("Int32", "Edm.Int32"),
    ("Int64", "Edm.Int64"),
    ("Guid", "Edm.Guid"),
    ("Double", "Edm.Double"),
    ("double", "Edm.Double"),
    ("Decimal", "Edm.Decimal"),
    ("DateTimeOffset", "Edm.DateTimeOffset"),
    ("Date", "Edm.Date"),
    ("Duration", "Edm.Duration"),
    ("Binary", "Edm.Binary"),
];

/// How names of the service's types, and OData's own, begin.
const NAMESPACES: [&str; 2] = ["microsoft.graph.", "Edm."];

/// How many bytes on either side of a name can tell of it.
const NEAR: usize = 256;

/// A name in a text, with the words on both sides of it.
struct Mention {
    name: String,
    link: Option<String>,
    collection: bool,
    range: TextRange,
}

impl Mention {
    /// A name among plain words, with those before and behind it.
    fn plain(name: &str, (before, after): (&str, &str), range: TextRange) -> Self {
        Self {
            name: name.to_owned(),
            link: None,
            collection: is_collection(before, after),
            range,
        }
    }
}

/// The types that a text names, in order.
pub(super) fn read(cx: &Context<'_>, text: &Text<'_>) -> Vec<Fact<TypeExpr>> {
    mentions(cx, text)
        .into_iter()
        .map(|mention| {
            let expr = TypeExpr {
                collection: mention.collection,
                written: mention.name.clone(),
                name: mention.name,
                link: mention.link,
            };
            cx.fact(expr, mention.range)
        })
        .collect()
}

/// Words behind the name of a type that is neither linked nor marked.
const NOUNS: [&str; 7] = [
    "object",
    "objects",
    "resource",
    "resources",
    "collection",
    "entity",
    "entities",
];

/// Words that stand before such a noun and name no type, although some type may have that name.
const NO_NAMES: [&str; 8] = [
    "request",
    "response",
    "error",
    "entity",
    "resource",
    "directory",
    "object",
    "objects",
];

/// The words of a text that may name a type although nothing marks them: before `object` and the like, or behind
/// `collection of`. Whether a type has that name, other pages tell.
pub(super) fn unmarked(cx: &Context<'_>, text: &Text<'_>) -> Vec<Fact<TypeExpr>> {
    let whole = text.plain();
    let words: Vec<&str> = whole.split_whitespace().collect();
    let bare = |at: usize| {
        words
            .get(at)
            .map_or("", |word| word.trim_matches(|c: char| !c.is_alphanumeric()))
    };
    let mut found = Vec::new();
    for at in 0..words.len() {
        let (name, before) = (bare(at), words.get(..at).unwrap_or_default());
        let counted = before.ends_with(&["collection", "of"]) || before.ends_with(&["list", "of"]);
        if !is_type_name(name) || NO_NAMES.contains(&name) || !(counted || NOUNS.contains(&bare(at + 1))) {
            continue;
        }
        let after = words.get(at + 1..).unwrap_or_default();
        let expr = TypeExpr {
            name: name.to_owned(),
            link: None,
            collection: is_collection(&before.join(" "), &after.join(" ")),
            written: name.to_owned(),
        };
        found.push(cx.fact(expr, text.range));
    }
    found
}

fn mentions(cx: &Context<'_>, text: &Text<'_>) -> Vec<Mention> {
    let words = |run: &Run<'_>| match run.kind {
        RunKind::Break => " ".to_owned(),
        _ => run.value.to_string(),
    };
    let pieces: Vec<String> = text.runs.iter().map(words).collect();
    let whole = pieces.concat();
    let mut found: Vec<Mention> = Vec::new();
    let mut end = 0;
    for (run, piece) in text.runs.iter().zip(&pieces) {
        let start = end;
        end += piece.len();
        let link = run.link.as_deref().and_then(|target| cx.source.page_link(target));
        let word = run.value.trim();
        let marked = run.strong || run.emphasis || run.kind == RunKind::Code;
        if link.is_some() || run.link.is_none() && marked && is_type_name(word) {
            let (before, after) = around(&whole, start, end);
            found.push(Mention {
                name: word.to_owned(),
                link,
                collection: is_collection(before, after),
                range: run.range,
            });
        } else if run.link.is_none() && run.kind == RunKind::Text {
            found.extend(primitives(&whole, start..end, run.range));
            found.extend(qualified(&whole, start..end, run.range));
        }
    }
    found
}

/// What stands near before `start` and behind `end`.
fn around(whole: &str, start: usize, end: usize) -> (&str, &str) {
    let boundary = |at: usize| (0..=at).rev().find(|at| whole.is_char_boundary(*at)).unwrap_or(0);
    let (first, last) = (start.saturating_sub(NEAR), whole.len().min(end + NEAR));
    let part = |range| whole.get(range).unwrap_or_default();
    (part(boundary(first)..start), part(end..boundary(last)))
}

/// Primitive types among the plain words at `at`, when the words on either side speak of a value that is returned or sent.
fn primitives(whole: &str, at: Range<usize>, range: TextRange) -> Vec<Mention> {
    let text = whole.get(at.clone()).unwrap_or_default();
    let mut found = Vec::new();
    for (word, name) in PRIMITIVES {
        for (offset, _) in text.match_indices(word) {
            let start = at.start + offset;
            let (before, after) = around(whole, start, start + word.len());
            if is_whole_word(before, after) && speaks_of_a_value(before, after) {
                found.push(Mention::plain(name, (before, after), range));
            }
        }
    }
    found
}

/// Names with a namespace among the plain words at `at`.
fn qualified(whole: &str, at: Range<usize>, range: TextRange) -> Vec<Mention> {
    let text = whole.get(at.clone()).unwrap_or_default();
    let mut found = Vec::new();
    for (offset, namespace) in NAMESPACES.iter().flat_map(|namespace| text.match_indices(namespace)) {
        let rest = text.get(offset..).unwrap_or_default();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.');
        let name = rest
            .get(..end.unwrap_or(rest.len()))
            .unwrap_or_default()
            .trim_end_matches('.');
        let start = at.start + offset;
        let (before, after) = around(whole, start, start + name.len());
        if is_whole_word(before, after) && name.len() > namespace.len() {
            found.push(Mention::plain(name, (before, after), range));
        }
    }
    found
}

fn is_whole_word(left: &str, right: &str) -> bool {
    !left.ends_with(|c: char| c.is_alphanumeric() || c == '"') && !right.starts_with(char::is_alphanumeric)
}

fn speaks_of_a_value(left: &str, right: &str) -> bool {
    let last = left.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    let next = right.split_whitespace().next().unwrap_or_default().to_lowercase();
    let ends = next.is_empty() || right.starts_with('.');
    matches!(last.as_str(), "a" | "an" | "and" | "of" | "the")
        && (ends
            || matches!(
                next.trim_matches(['.', ',']),
                "collection" | "object" | "in" | "value" | "response" | "objects"
            ))
}

/// A name as types have it: lower camel case, perhaps qualified.
fn is_type_name(word: &str) -> bool {
    word.len() > 2
        && word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
}

/// Whether the words around a name make it a collection: `a collection of x`, `x collection`, `one or more x objects`.
fn is_collection(before: &str, after: &str) -> bool {
    let before: Vec<String> = before
        .split_whitespace()
        .rev()
        .take(5)
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .collect();
    let of = before.iter().position(|word| word == "of");
    let noun = of.and_then(|of| before.get(of + 1));
    let counted = noun
        .is_some_and(|word| matches!(word.as_str(), "collection" | "collections" | "list" | "array" | "set"))
        && of.is_some_and(|of| of < 3);
    let next = after.split_whitespace().next().unwrap_or_default();
    let next = next.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let second = after.split_whitespace().nth(1).unwrap_or_default().to_lowercase();
    // `and thing objects`, `one or more thing objects`: several, where no article says of which one.
    let last = before.first().map_or("", String::as_str);
    let several =
        matches!(last, "and" | "more" | "multiple" | "all") && matches!(next.as_str(), "objects" | "resources");
    counted
        || several
        || matches!(next.as_str(), "collection" | "collections" | "array" | "list")
        || (matches!(next.as_str(), "object" | "objects") && second.starts_with("collection"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::markdown::{self, BlockKind};
    use crate::source::Source;

    #[test]
    fn words_before_a_noun_may_name_a_type() {
        for (text, expected) in [
            (
                "It returns a collection of lamp objects in the response body.",
                vec![("lamp", true)],
            ),
            (
                "It returns the requested tableLamp object in the body.",
                vec![("tableLamp", false)],
            ),
            ("It returns a lamp collection.", vec![("lamp", true)]),
            ("Supply a JSON object, or an error object.", vec![]),
            ("It returns `200 OK`.", vec![]),
        ] {
            let source = Source::from_text("api/a.md", text, &mut Diagnostics::default());
            let page = markdown::parse(source.text());
            let cx = Context::new(&source, &page);
            let texts = page.blocks.iter().filter_map(|block| match &block.kind {
                BlockKind::Paragraph(text) => Some(text),
                _ => None,
            });
            let found: Vec<_> = texts.flat_map(|text| unmarked(&cx, text)).collect();
            let seen: Vec<_> = found
                .iter()
                .map(|fact| (fact.value.name.as_str(), fact.value.collection))
                .collect();
            assert_eq!(seen, expected, "{text}");
        }
    }

    #[test]
    fn words_around_a_name_make_a_collection() {
        assert!(is_collection(
            "returns a collection of ",
            " objects in the response body."
        ));
        assert!(is_collection("a ", " collection in the body"));
        assert!(is_collection("a list of ", ""));
        assert!(is_collection("a ", " object collection"));
        assert!(is_collection("code and one or more ", " objects in the body"));
        assert!(!is_collection("properties of the ", " objects"));
        assert!(!is_collection("a representation of the ", " object"));
        assert!(!is_collection("", ""));
    }
}
