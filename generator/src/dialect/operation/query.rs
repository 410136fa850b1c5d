//! Query options: rows of tables, and what prose says of OData's own.

mod shown;

use super::{introduced, paragraphs, row, sections, tables};
use crate::dialect::context::Context;
use crate::dialect::documented::{General, ParameterRow, QueryProse};
use crate::dialect::heading::Class;
use crate::dialect::table::{self, Column};
use crate::dialect::words::denies;
use crate::markdown::{RunKind, Text};

/// The options by their names, which pages write in code with and without `$`.
const NAMES: [&str; 8] = [
    "select", "expand", "filter", "orderby", "search", "top", "skip", "count",
];

/// The rows of the tables of query parameters. Tables of something else, such as the properties that `$filter` takes, have
/// no header for a name.
pub(super) fn rows(cx: &mut Context<'_>) -> Vec<ParameterRow> {
    let mut found = Vec::new();
    for (block, table) in tables(cx, Class::QueryParameters, |_| true) {
        if !table::is_headed(table, table::ROWS, Column::Name) {
            continue;
        }
        let cells = table::rows(cx, block, table, table::ROWS);
        found.extend(introduced(cx, block, cells.iter().map(|cells| row(cx, cells))));
    }
    found.extend(shown::options(cx, &found));
    found
}

/// Words before what a sentence is not true of.
const EXCEPT: [&str; 5] = [
    " except",
    " excluding",
    " with the exception of",
    " other than",
    " apart from",
];

/// Words before names that are examples only.
const INTRODUCTIONS: [&str; 4] = ["including", "for example", "such as", "e.g."];

/// What the prose of the section says of options.
pub(super) fn options(cx: &Context<'_>, rows: &[ParameterRow]) -> QueryProse {
    let mut found = QueryProse::default();
    for text in sections(cx, Class::QueryParameters)
        .into_iter()
        .flat_map(|section| paragraphs(cx, section))
    {
        let words = plain(text);
        for sentence in words.split(". ").flat_map(|sentence| sentence.split(" but ")) {
            let denies = denies(sentence) || sentence.starts_with("not ");
            let (rule, exceptions) = exceptions(sentence);
            if !denies && found.named.is_empty() {
                found.general = found.general.max(general(rule));
            }
            for (part, denies) in [(rule, denies), (exceptions, !denies)] {
                let list = if denies { &mut found.denied } else { &mut found.named };
                for name in names(part) {
                    if !list.iter().any(|fact| fact.value == name) {
                        list.push(cx.fact(name.to_owned(), text.range));
                    }
                }
            }
        }
    }
    let standard = |row: &ParameterRow| {
        let name = row.name.value.to_ascii_lowercase();
        NAMES.contains(&name.trim_start_matches('$'))
    };
    // a table of options is the whole list of them
    if found.general == General::All && rows.iter().any(standard) {
        found.general = General::Listed;
    }
    found
}

/// A sentence up to the words that make exceptions, and what they except.
fn exceptions(sentence: &str) -> (&str, &str) {
    let found = EXCEPT.iter().find_map(|words| sentence.split_once(words));
    found.unwrap_or((sentence, ""))
}

/// What a sentence offers beyond what it names.
fn general(sentence: &str) -> General {
    let has = |part: &str| sentence.contains(part);
    let names_all = !names(sentence).is_empty() && !INTRODUCTIONS.iter().any(|words| has(words));
    let refers = has("for general information") || has("for more information") || has("for details");
    if has("following odata query parameter") || has("following query parameter") && has("support") {
        General::Listed
    } else if has("odata query parameter") && !names_all && !refers {
        General::All
    } else {
        General::No
    }
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

/// The options of a sentence. `orderby` is no English word, hence one without its sign.
fn names(sentence: &str) -> Vec<&str> {
    let words = sentence.split(|c: char| !c.is_ascii_alphanumeric() && c != '$');
    let signed = words.map(|word| if word == "orderby" { "$orderby" } else { word });
    signed.filter(|word| word.len() > 2 && word.starts_with('$')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_words_with_their_sign() {
        assert_eq!(names("supports $select, `$top` and $"), ["$select", "$top"]);
        assert_eq!(names("supports $select and orderby, in order"), ["$select", "$orderby"]);
    }
}
