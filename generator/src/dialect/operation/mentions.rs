//! Types that prose names: links to pages, words in bold or code, and primitive types in plain words.

use crate::dialect::context::Context;
use crate::dialect::{Fact, TypeExpr};
use crate::markdown::{RunKind, Text};

/// Primitive types as prose writes them, with what they are called in CSDL.
const PRIMITIVES: [(&str, &str); 8] = [
    ("String", "Edm.String"),
    ("string", "Edm.String"),
    ("Boolean", "Edm.Boolean"),
    ("boolean", "Edm.Boolean"),
    ("Stream", "Edm.Stream"),
    ("Int32", "Edm.Int32"),
    ("Int64", "Edm.Int64"),
    ("Guid", "Edm.Guid"),
];

/// A name in a text, with the words on both sides of it.
struct Mention<'a> {
    name: String,
    link: Option<String>,
    before: String,
    after: String,
    run: &'a crate::markdown::Run<'a>,
}

/// The types that a text names, in order.
pub(super) fn read(cx: &Context<'_>, text: &Text<'_>) -> Vec<Fact<TypeExpr>> {
    mentions(cx, text)
        .into_iter()
        .map(|mention| {
            let expr = TypeExpr {
                collection: is_collection(&mention.before, &mention.after),
                written: mention.name.clone(),
                name: mention.name,
                link: mention.link,
            };
            cx.fact(expr, mention.run.range)
        })
        .collect()
}

fn mentions<'a>(cx: &Context<'_>, text: &'a Text<'a>) -> Vec<Mention<'a>> {
    let mut found: Vec<Mention<'a>> = Vec::new();
    for (at, run) in text.runs.iter().enumerate() {
        let around = |runs: &[crate::markdown::Run<'_>]| -> String {
            runs.iter()
                .map(|run| {
                    if run.kind == RunKind::Break {
                        " "
                    } else {
                        run.value.as_ref()
                    }
                })
                .collect()
        };
        let before = around(&text.runs[..at]);
        let after = around(text.runs.get(at + 1..).unwrap_or_default());
        let word = run.value.trim();
        let link = run.link.as_deref().and_then(|target| cx.source.page_link(target));
        if link.is_some() {
            found.push(Mention {
                name: word.to_owned(),
                link,
                before,
                after,
                run,
            });
        } else if run.link.is_none() && (run.strong || run.emphasis || run.kind == RunKind::Code) && is_type_name(word)
        {
            found.push(Mention {
                name: word.to_owned(),
                link: None,
                before,
                after,
                run,
            });
        } else if run.link.is_none() && run.kind == RunKind::Text {
            found.extend(primitives(run, &before, &after));
        }
    }
    found
}

/// Primitive types among plain words, when the words on either side speak of a value that is returned or sent.
fn primitives<'a>(run: &'a crate::markdown::Run<'a>, before: &str, after: &str) -> Vec<Mention<'a>> {
    let text = run.value.as_ref();
    let mut found = Vec::new();
    for (word, name) in PRIMITIVES {
        for (at, _) in text.match_indices(word) {
            let left = format!("{before}{}", &text[..at]);
            let right = format!("{}{after}", &text[at + word.len()..]);
            if is_whole_word(&left, &right) && speaks_of_a_value(&left, &right) {
                found.push(Mention {
                    name: name.to_owned(),
                    link: None,
                    before: left,
                    after: right,
                    run,
                });
            }
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
    matches!(last.as_str(), "a" | "an" | "and" | "of" | "the")
        && matches!(
            next.trim_matches(['.', ',']),
            "collection" | "object" | "in" | "value" | "response" | "objects"
        )
}

/// A name as types have it: lower camel case, perhaps qualified.
fn is_type_name(word: &str) -> bool {
    word.len() > 2
        && word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
}

/// Whether the words around a name make it a collection: `a collection of x`, `x collection`, `a list of x`.
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
    counted
        || matches!(next.as_str(), "collection" | "collections" | "array" | "list")
        || (matches!(next.as_str(), "object" | "objects") && second.starts_with("collection"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_around_a_name_make_a_collection() {
        assert!(is_collection(
            "returns a collection of ",
            " objects in the response body."
        ));
        assert!(is_collection("a ", " collection in the body"));
        assert!(is_collection("a list of ", ""));
        assert!(is_collection("a ", " object collection"));
        assert!(!is_collection("a representation of the ", " object"));
        assert!(!is_collection("", ""));
    }
}
