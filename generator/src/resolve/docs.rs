//! Prose for the elements of the schema.

use crate::dialect::{Documented, DocumentedMember, Statements};
use crate::schema::{Docs, Member};

/// The prose of an element that is a page's subject.
pub(super) fn of_page(page: &Documented) -> Docs {
    let mut docs = of_text(&page.description);
    docs.deprecated = page.deprecated.as_ref().map(|fact| fact.value.clone());
    docs.page = Some(page.file.trim_end_matches(".md").to_owned());
    docs
}

/// The prose of a property, with what it states.
pub(super) fn of_row(description: &str, says: &Statements) -> Docs {
    let mut docs = of_text(description);
    docs.deprecated = says.deprecated.clone();
    docs
}

/// Prose alone.
pub(super) fn of_text(text: &str) -> Docs {
    Docs {
        summary: summary(text).to_owned(),
        text: text.to_owned(),
        ..Docs::default()
    }
}

/// A member that a table declares.
pub(super) fn member(declared: &DocumentedMember) -> Member {
    Member {
        name: declared.name.value.clone(),
        value: declared.value,
        docs: of_text(&declared.description),
        place: declared.name.place.clone(),
    }
}

/// The first sentence: up to a full stop that a capital letter follows, outside of code spans, or to the end of the
/// paragraph.
fn summary(text: &str) -> &str {
    let text = text.lines().next().unwrap_or_default();
    let mut in_code = false;
    for (at, c) in text.char_indices() {
        in_code ^= c == '`';
        let rest = || text.get(at + 1..).unwrap_or("");
        if c == '.'
            && !in_code
            && rest().starts_with(' ')
            && rest().trim_start().starts_with(|c: char| !c.is_lowercase())
        {
            return text.get(..=at).unwrap_or(text);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_is_the_first_sentence() {
        assert_eq!(
            summary("One `a. B` thing, e.g. this. And more."),
            "One `a. B` thing, e.g. this."
        );
        assert_eq!(summary("No end"), "No end");
        assert_eq!(summary("It supports:\n\n- This. And that."), "It supports:");
    }
}
