//! What the page says of itself: title, description, namespace, deprecation.

use super::context::Context;
use super::{Fact, prose};
use crate::markdown::{BlockKind, Text};
use crate::source::TextRange;

/// The page's title and what stands right below it.
pub(super) struct Title {
    /// The words of the title, without a note glued to it and without `resource type` or `enum type`.
    pub(super) name: Fact<String>,
    /// All of the title's words, without a note glued to it.
    pub(super) words: String,
    /// The prose below it.
    pub(super) description: String,
    /// A statement that all of it is deprecated.
    pub(super) deprecated: Option<Fact<String>>,
}

/// What a title's words end with when they name a type.
const SUFFIXES: &[&str] = &[
    " resource type",
    " resource",
    " flags enum type",
    " enumeration type",
    " enum type",
    " enumeration",
    " complex type",
    " entity type",
    " enum",
    " type",
];

pub(super) fn read(cx: &mut Context<'_>) -> Title {
    let page = cx.page;
    let heading = page.sections.iter().position(|section| section.heading.is_some());
    let (words, range) = heading
        .and_then(|index| page.sections.get(index))
        .and_then(|section| page.heading(section))
        .map_or_else(
            || (String::new(), TextRange::default()),
            |text| (unglued(&text.plain()), text.range),
        );
    let words = if words.is_empty() {
        cx.source.front_matter.get("title").unwrap_or("").to_owned()
    } else {
        words
    };
    let (description, stated) = heading.map_or_else(Default::default, |index| describe(cx, index));
    let deprecated = stated.or_else(|| {
        words
            .to_lowercase()
            .contains("(deprecated)")
            .then(|| cx.fact(words.clone(), range))
    });
    Title {
        name: cx.fact(bare(&words), range),
        words,
        description,
        deprecated,
    }
}

/// Whether the title says that the page is of a type.
pub(super) fn names_type(title: &Title) -> bool {
    without_note(&title.words).to_lowercase().ends_with(" type")
}

/// The title up to a note that lacks its line break.
fn unglued(title: &str) -> String {
    let end = title
        .find("> Note")
        .or_else(|| title.find(">Note"))
        .or_else(|| title.find("> "))
        .unwrap_or(title.len());
    title.get(..end).unwrap_or(title).trim().to_owned()
}

/// The words without a note in brackets behind them: `(deprecated)`, `(preview)`.
pub(super) fn without_note(words: &str) -> &str {
    let words = words.trim();
    let noted = words.strip_suffix(')').and_then(|words| words.rsplit_once(" ("));
    noted.map_or(words, |(before, _)| before.trim_end())
}

fn bare(words: &str) -> String {
    let mut name = without_note(words).trim_matches(|c| c == '`' || c == '*');
    if SUFFIXES
        .iter()
        .any(|suffix| suffix.contains(" type") && suffix.trim().eq_ignore_ascii_case(name))
    {
        return String::new();
    }
    for suffix in SUFFIXES {
        let at = name.len().saturating_sub(suffix.len());
        if name.get(at..).is_some_and(|end| end.eq_ignore_ascii_case(suffix)) {
            name = name.get(..at).unwrap_or(name).trim_end();
            break;
        }
    }
    name.split(" (")
        .next()
        .unwrap_or(name)
        .trim_matches(|c| c == '`' || c == '*')
        .to_owned()
}

/// Paragraphs below the title, without the namespace line and notes to all pages (docs/format.md, 2).
fn describe(cx: &Context<'_>, section: usize) -> (String, Option<Fact<String>>) {
    let page = cx.page;
    let Some(section) = page.sections.get(section) else {
        return Default::default();
    };
    let mut texts = Vec::new();
    let mut deprecated = None;
    for block in page.blocks_of(section) {
        let BlockKind::Paragraph(text) = &block.kind else {
            continue;
        };
        let plain = text.plain();
        if is_deprecation(&plain) && deprecated.is_none() {
            deprecated = Some(cx.fact(plain.clone(), text.range));
        }
        if !is_general(text, &plain) && !block.quoted {
            texts.push((block.list_depth > 0, prose::clean(cx.source, text)));
        }
    }
    (prose::joined(texts.into_iter()), deprecated)
}

/// Whether a paragraph is on every page: the namespace, or where among the national clouds the API is deployed.
fn is_general(text: &Text<'_>, plain: &str) -> bool {
    let clouds = |target: &str| target.contains("national") || target.ends_with("/deployments");
    plain.starts_with("Namespace:") || text.links().any(|(target, ..)| clouds(target))
}

/// Whether the words say that the page's subject, not a part of it, is deprecated.
fn is_deprecation(text: &str) -> bool {
    let words = text.to_lowercase();
    let stated = [
        "is deprecated",
        "are deprecated",
        "has been deprecated",
        "have been deprecated",
        "(deprecated)",
    ];
    let partial = ["property", "properties", "parameter", "member"];
    stated.iter().any(|phrase| words.contains(phrase)) && !partial.iter().any(|part| words.contains(part))
}

/// The namespace: page annotation, else the line `Namespace: x` (docs/format.md, 7).
pub(super) fn namespace(cx: &Context<'_>) -> Option<Fact<String>> {
    if let Some(page) = cx.page_annotation()
        && let Some(name) = page.text("namespace").filter(|name| is_namespace(name))
    {
        return Some(Fact {
            value: name,
            place: page.json.place.clone(),
        });
    }
    cx.page.blocks.iter().take(16).find_map(|block| {
        let BlockKind::Paragraph(text) = &block.kind else {
            return None;
        };
        let plain = text.plain();
        let name = plain
            .strip_prefix("Namespace:")?
            .split_whitespace()
            .next()?
            .trim_end_matches('.');
        is_namespace(name).then(|| cx.fact(name.to_owned(), text.range))
    })
}

fn is_namespace(name: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    name.len() < 256 && name.split('.').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::markdown;
    use crate::source::Source;

    fn with<T>(text: &str, look: impl FnOnce(&mut Context<'_>) -> T) -> T {
        let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
        let page = markdown::parse(source.text());
        look(&mut Context::new(&source, &page))
    }

    #[test]
    fn a_note_glued_to_the_title_is_cut() {
        let title = with("# thing resource type> **Note:** words [x](y).\n\nA thing.\n", read);
        assert_eq!(title.words, "thing resource type");
        assert_eq!(title.name.value, "thing");
        assert_eq!(title.description, "A thing.");
        assert_eq!(title.name.place.line, 1);
    }

    #[test]
    fn a_note_in_brackets_is_no_part_of_the_name() {
        for title in [
            "thing resource type (deprecated)",
            "thing (preview)",
            "thing enum type (deprecated)",
        ] {
            assert_eq!(with(&format!("# {title}\n"), read).name.value, "thing", "{title}");
        }
    }

    #[test]
    fn a_title_without_a_name_has_none() {
        assert_eq!(with("#  resource type\n", read).name.value, "");
        assert_eq!(with("# resource resource type\n", read).name.value, "resource");
    }

    #[test]
    fn the_namespace_line_is_read_and_not_described() {
        let text = "# thing resource type\n\nNamespace: microsoft.graph.deep\n\nA thing.\n\n> It is deprecated.\n\n## More\n\nNo.\n";
        let (title, namespace) = with(text, |cx| (read(cx), namespace(cx)));
        assert_eq!(title.description, "A thing.");
        assert_eq!(
            namespace.map(|fact| fact.value).as_deref(),
            Some("microsoft.graph.deep")
        );
        assert_eq!(
            title.deprecated.map(|fact| fact.value).as_deref(),
            Some("It is deprecated.")
        );
    }
}
