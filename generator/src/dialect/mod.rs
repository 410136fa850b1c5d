//! The documentation's conventions: from a page's structure to what it says.
//!
//! Pages are independent of each other here. All tolerance for sloppy pages lives in this room, and each use is reported.

mod annotation;
mod base;
mod bold;
mod classify;
mod context;
mod documented;
mod enumeration;
mod examples;
mod heading;
pub mod http;
pub mod json;
mod methods;
mod operation;
mod permission;
mod prose;
mod resource;
mod statements;
mod stats;
mod table;
mod title;
pub(crate) mod type_expr;
pub mod url;
mod values;
mod words;

use rayon::prelude::*;

pub use documented::*;
pub(crate) use operation::is_of_monitor;
pub use permission::{Caller, PermissionGrant, ResourceLabel};
pub use stats::{Count, Stats};

use crate::diagnostic::{Code, Diagnostics};
use crate::markdown::{self, Page};
use crate::source::Source;
use context::Context;

/// What was read from one page.
#[derive(Debug)]
pub struct Reading {
    /// What the page says.
    pub documented: Documented,
    /// Tolerances used and things left out.
    pub diagnostics: Diagnostics,
    /// How much of the page was used.
    pub stats: Stats,
}

/// Reads every page, in parallel; the results are in the order of the sources.
#[must_use]
pub fn read_all(sources: &[Source]) -> Vec<Reading> {
    sources
        .par_iter()
        .map(|source| read(source, &markdown::parse(source.text())))
        .collect()
}

/// Reads one page.
#[must_use]
pub fn read(source: &Source, page: &Page<'_>) -> Reading {
    if let Some(language) = translation(source) {
        return left_out(source, language);
    }
    let (promoted, ranges) = bold::promoted(page).unzip();
    let mut cx = Context::new(source, promoted.as_ref().unwrap_or(page));
    for range in ranges.unwrap_or_default() {
        cx.report(Code::OddHeading, range, "words in bold stand in place of a heading");
    }
    let title = title::read(&mut cx);
    let kind = classify::kind(&cx, &title);
    let types = resource::read(&mut cx, kind, &title);
    let enumerations = enumeration::read(&mut cx, kind, &title);
    let operation = (kind == PageKind::Operation)
        .then(|| operation::read(&mut cx, &title, !types.is_empty()))
        .flatten();
    let examples = examples::read(&mut cx, kind);
    let kind = classify::settled(kind, &types, &enumerations);
    let about_a_type = title::names_type(&title) || speaks_of_members(&cx);
    let documented = Documented {
        file: source.file.clone(),
        version: source.version,
        kind,
        namespace: title::namespace(&cx),
        description: title.description,
        deprecated: title.deprecated,
        title: title.name,
        product: ["ms.prod", "ms.subservice"]
            .iter()
            .filter_map(|key| source.front_matter.get(key))
            .find(|product| !product.is_empty())
            .map(str::to_owned),
        toc_path: cx
            .page_annotation()
            .and_then(|page| page.text("tocPath"))
            .filter(|path| !path.is_empty()),
        types,
        enumerations,
        operation,
        examples,
    };
    if !cx.has_reported(&[Code::NotAType, Code::NamelessType]) {
        report_silent_page(&mut cx, &documented, about_a_type);
    }
    cx.finish(documented)
}

/// The language of a page, where it is another one than English.
fn translation(source: &Source) -> Option<&str> {
    let language = source.front_matter.get("ms.contentlocale")?;
    let english = language.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("en"));
    (!english).then_some(language)
}

/// The reading of a page whose words are not known: one finding says so, in place of one for each heading and table.
fn left_out(source: &Source, language: &str) -> Reading {
    let empty = Page::of(Vec::new());
    let mut cx = Context::new(source, &empty);
    let place = source.front_matter.place("ms.contentlocale").cloned();
    let place = place.unwrap_or_else(|| source.place(crate::source::TextRange::default()));
    let message = format!("the page is a translation (`{language}`); it was left out");
    cx.report_at(Code::Translation, place.clone(), message);
    cx.finish(Documented {
        file: source.file.clone(),
        version: source.version,
        kind: PageKind::Other,
        namespace: None,
        description: String::new(),
        deprecated: None,
        title: Fact {
            value: String::new(),
            place,
        },
        product: None,
        toc_path: None,
        types: Vec::new(),
        enumerations: Vec::new(),
        operation: None,
        examples: Vec::new(),
    })
}

/// Whether a table of the page has a column of types, as tables of properties have.
fn tabulates_types(cx: &Context<'_>) -> bool {
    cx.tables().any(|(_, _, table)| {
        let mut headers = table.header.iter().map(|cell| cell.plain().trim().to_lowercase());
        headers.any(|header| header.ends_with("type"))
    })
}

/// Whether a heading of the page announces what a type has.
fn speaks_of_members(cx: &Context<'_>) -> bool {
    use heading::Class;
    let classes = cx.page.sections.iter().filter_map(|section| cx.own_class(section));
    let mut found = classes.filter(|class| {
        matches!(
            class,
            Class::Properties | Class::Relationships | Class::Json | Class::Members
        )
    });
    found.next().is_some()
}

/// A page that adds nothing is named, with its reason.
fn report_silent_page(cx: &mut Context<'_>, page: &Documented, about_a_type: bool) {
    let said = !page.types.is_empty() || !page.enumerations.is_empty() || page.operation.is_some();
    if said || page.kind == PageKind::Operation {
        return;
    }
    let explains = cx.source.front_matter.get("doc_type").is_some();
    let (code, message) = match page.kind {
        PageKind::Other if !explains && tabulates_types(cx) => (
            Code::NothingDeclared,
            "the page has a table with types, but neither its title nor an annotation tells what of",
        ),
        PageKind::Other => (Code::NotAnApiPage, "the page describes neither a type nor an operation"),
        // an overview among the pages of types
        _ if !about_a_type => (Code::NotAnApiPage, "the page describes neither a type nor an operation"),
        _ => (
            Code::NothingDeclared,
            "the page is said to describe a type, but has no table and no annotated JSON to tell it by",
        ),
    };
    cx.report_at(code, page.title.place.clone(), message);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_is_one_finding() {
        let page = |language: &str| {
            let text = format!(
                "---\nms.contentlocale: {language}\n---\n# Ressourcentyp ding\n\n## Eigenschaften\n\n|Eigenschaft|Typ|\n|-|-|\n|a|b|\n"
            );
            let source = Source::from_text("resources/ding.md", text, &mut Diagnostics::default());
            read(&source, &markdown::parse(source.text())).diagnostics.codes()
        };
        assert_eq!(page("de-de"), [Code::Translation]);
        assert!(!page("en-us").contains(&Code::Translation));
    }

    #[test]
    fn an_overview_among_pages_of_types_is_no_type_without_contents() {
        let codes = |title: &str| {
            let text = format!("---\ndoc_type: resourcePageType\n---\n# {title}\n\nWords.\n");
            let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
            read(&source, &markdown::parse(source.text())).diagnostics.codes()
        };
        assert_eq!(codes("Working with things"), [Code::NotAnApiPage]);
        assert_eq!(codes("thing resource type"), [Code::NothingDeclared]);
    }
}
