//! Prose, cleaned for documentation comments.

use crate::markdown::{BlockKind, Page, Section, Text};
use crate::source::{ApiVersion, Source};

/// Where the documentation is published.
const PUBLISHED: &str = "https://learn.microsoft.com";

/// `text` without markup but for code spans and links with an absolute address.
pub(crate) fn clean(source: &Source, text: &Text<'_>) -> String {
    text.marked_up(|target| absolute(source, target))
}

/// The paragraphs of a section, cleaned, joined by blanks.
pub(crate) fn of_section(source: &Source, page: &Page<'_>, section: &Section) -> String {
    let texts = page.blocks_of(section).iter().filter_map(|block| match &block.kind {
        BlockKind::Paragraph(text) => Some(clean(source, text)),
        _ => None,
    });
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
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
        let version = match source.version {
            Some(ApiVersion::Beta) => "beta",
            _ => "1.0",
        };
        let at = page.rfind("resources/").or_else(|| page.rfind("api/"))?;
        let path = page.get(at..page.len() - ".md".len())?;
        return Some(format!("{PUBLISHED}/graph/api/{path}?view=graph-rest-{version}"));
    }
    (target.starts_with('/') && !target.starts_with("//")).then(|| format!("{PUBLISHED}{target}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::markdown;

    #[test]
    fn links_become_absolute_or_text() {
        let text = "See [a](a.md#x), [b](/graph/b), [c](https://c.org/), [d](#d) and **`e`**.";
        let source = Source::from_text("beta/resources/x.md", text, &mut Diagnostics::default());
        let page = markdown::parse(source.text());
        let seen = page.sections.first().map(|section| of_section(&source, &page, section));
        let expected = "See [a](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-beta), \
                        [b](https://learn.microsoft.com/graph/b), [c](https://c.org/), d and `e`.";
        assert_eq!(seen.as_deref(), Some(expected));
    }
}
