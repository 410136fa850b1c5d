//! Prose, cleaned for documentation comments.

use crate::markdown::{BlockKind, Page, Section, Text};
use crate::source::{Source, linked_version, public_address};

/// Where the documentation is published.
const PUBLISHED: &str = "https://learn.microsoft.com";

/// `text` without markup but for code spans and links with an absolute address.
pub(crate) fn clean(source: &Source, text: &Text<'_>) -> String {
    text.marked_up(|target| absolute(source, target))
}

/// The paragraphs and list items of a section, cleaned.
pub(crate) fn of_section(source: &Source, page: &Page<'_>, section: &Section) -> String {
    let texts = page.blocks_of(section).iter().filter_map(|block| match &block.kind {
        BlockKind::Paragraph(text) => Some((block.list_depth > 0, clean(source, text))),
        _ => None,
    });
    joined(texts)
}

/// Paragraphs parted by blank lines, and list items, which are those marked true, one a line behind a dash.
pub(crate) fn joined(texts: impl Iterator<Item = (bool, String)>) -> String {
    let mut prose = String::new();
    let mut in_list = false;
    for (item, text) in texts.filter(|(_, text)| !text.is_empty()) {
        if !prose.is_empty() {
            prose.push_str(if item && in_list { "\n" } else { "\n\n" });
        }
        if item {
            prose.push_str("- ");
        }
        prose.push_str(&text);
        in_list = item;
    }
    prose
}

/// The absolute address of a link, as far as it has one.
fn absolute(source: &Source, target: &str) -> Option<String> {
    if target.contains(char::is_whitespace) || target.contains(['(', ')', '<', '>']) {
        return None;
    }
    if target.starts_with("https://") || target.starts_with("http://") {
        return Some(target.to_owned());
    }
    if let Some(page) = source.page_link(target) {
        let version = linked_version(target).or(source.version).unwrap_or_default();
        let address = public_address(&page, version)?;
        return Some(format!("{PUBLISHED}/graph/api/{address}"));
    }
    (target.starts_with('/') && !target.starts_with("//")).then(|| format!("{PUBLISHED}{target}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::markdown;

    #[test]
    fn links_become_absolute_or_text_and_lists_stay_lists() {
        let text =
            "See [a](a.md#x), [b](/graph/b), [c](https://c.org/), [d](#d) and **`e`**.\n\n- [f](../api/f.md)\n- g\n\nh";
        let source = Source::from_text("beta/resources/x.md", text, &mut Diagnostics::default());
        let page = markdown::parse(source.text());
        let seen = page.sections.first().map(|section| of_section(&source, &page, section));
        let expected = "See [a](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-beta), \
                        [b](https://learn.microsoft.com/graph/b), [c](https://c.org/), d and `e`.\n\n\
                        - [f](https://learn.microsoft.com/graph/api/f?view=graph-rest-beta)\n- g\n\nh";
        assert_eq!(seen.as_deref(), Some(expected));
    }
}
