//! Links to the public documentation.

use super::context::Context;
use super::docs::Doc;
use crate::source::public_address;

/// Adds a link to the public page, where the element has one.
pub(crate) fn page(doc: Doc, context: &Context<'_>, page: Option<&str>) -> Doc {
    match page.and_then(|page| public_address(page, context.schema.version)) {
        Some(address) => doc.markdown(&format!("[Documentation]({}{address})", context.options.pages)),
        None => doc,
    }
}
