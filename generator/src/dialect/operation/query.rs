//! The OData query options that prose names.

use super::{paragraphs, sections};
use crate::dialect::Fact;
use crate::dialect::context::Context;
use crate::dialect::heading::Class;
use crate::markdown::{RunKind, Text};

/// The options by their names, which pages write in code with and without `$`.
const NAMES: [&str; 8] = [
    "select", "expand", "filter", "orderby", "search", "top", "skip", "count",
];

/// How many words may stand between `not` and `support`.
const WORDS_OF_A_DENIAL: usize = 3;

/// The options that the prose of the section names; `*` where it only says that there are some. A sentence that denies
/// support names none.
pub(super) fn options(cx: &Context<'_>) -> Vec<Fact<String>> {
    let mut found: Vec<Fact<String>> = Vec::new();
    for text in sections(cx, Class::QueryParameters)
        .into_iter()
        .flat_map(|section| paragraphs(cx, section))
    {
        for sentence in plain(text).split(". ").filter(|sentence| !denies(sentence)) {
            let named = names(sentence);
            if named.is_empty() && found.is_empty() && sentence.contains("odata query parameter") {
                found.push(cx.fact("*".to_owned(), text.range));
            }
            for name in named {
                if !found.iter().any(|fact| fact.value == name) {
                    found.push(cx.fact(name.to_owned(), text.range));
                }
            }
        }
    }
    found
}

/// The words in lower case, options in code with their sign.
fn plain(text: &Text<'_>) -> String {
    let words = text.runs.iter().map(|run| {
        let word = run.value.to_lowercase();
        match run.kind {
            RunKind::Code if NAMES.contains(&word.trim()) => format!("${}", word.trim()),
            RunKind::Break => " ".to_owned(),
            _ => word,
        }
    });
    words.collect()
}

fn names(sentence: &str) -> Vec<&str> {
    let words = sentence.split(|c: char| !c.is_ascii_alphanumeric() && c != '$');
    words.filter(|word| word.len() > 2 && word.starts_with('$')).collect()
}

/// Whether a sentence says that something is not supported.
pub(in crate::dialect) fn denies(sentence: &str) -> bool {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    words.iter().enumerate().any(|(at, word)| {
        let before = words.get(at.saturating_sub(WORDS_OF_A_DENIAL)..at).unwrap_or_default();
        word.starts_with("support") && before.iter().any(|word| *word == "not" || word.ends_with("n't"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn denials_are_recognised() {
        assert!(denies(
            "this operation does not currently support odata query parameters"
        ));
        assert!(denies("it doesn't support $filter"));
        assert!(denies("$skip is not supported"));
        assert!(!denies("this method supports $select, not more"));
    }

    #[test]
    fn options_are_words_with_their_sign() {
        assert_eq!(names("supports $select, `$top` and $"), ["$select", "$top"]);
    }
}
