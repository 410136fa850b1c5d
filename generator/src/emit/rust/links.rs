//! Links to the public documentation.

use super::context::Context;
use super::docs::{Doc, code};
use crate::source::public_address;

/// Adds a link to the public page, where the element has one.
pub(crate) fn page(doc: Doc, context: &Context<'_>, page: Option<&str>) -> Doc {
    match page.and_then(|page| public_address(page, context.schema.version)) {
        Some(address) => doc.markdown(&format!("[Documentation]({}{address}).", context.options.pages)),
        None => doc,
    }
}

/// How many further pages are linked; the others are only counted.
const FURTHER_PAGES: usize = 3;

/// Adds links to further pages on the same subject.
pub(crate) fn further(doc: Doc, context: &Context<'_>, pages: &[String]) -> Doc {
    let base = &context.options.pages;
    let link = |page: &String| {
        let address = public_address(page, context.schema.version)?;
        let name = page.rsplit('/').next().unwrap_or(page);
        Some(format!("[{}]({base}{address})", code(name)))
    };
    let mut links: Vec<String> = pages.iter().filter_map(link).take(FURTHER_PAGES).collect();
    if links.is_empty() {
        return doc;
    }
    if pages.len() > links.len() {
        links.push(format!("and {} more", pages.len() - links.len()));
    }
    doc.continued(&format!("Further pages: {}.", links.join(", ")))
}
