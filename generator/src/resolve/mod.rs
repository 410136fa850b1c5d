//! From the facts of all pages to one [`Schema`]: an ordered list of small passes.
//!
//! Where pages contradict each other a stated rule decides and a finding names both places. The order of trust is:
//! an annotation before a table, a table before the JSON representation, that before prose; among equals the page whose
//! title names the thing, then the first in order of path. Each pass tells its own rule.

mod areas;
mod bases;
mod capabilities;
mod collect;
mod containment;
mod corrections;
mod docs;
mod draft;
mod enums;
mod inherit;
mod kinds;
mod names;
mod operations;
mod paths;
mod primitive;
mod properties;
mod sample;
#[cfg(test)]
mod tests;
mod uses;

pub use corrections::Corrections;
pub use primitive::primitive;

use crate::diagnostic::Diagnostics;
use crate::dialect::Documented;
use crate::schema::Schema;
use crate::source::{ApiVersion, Toc};
use draft::Draft;
use names::Names;

/// What the pages do not say.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The version of the API, where the folder tells it.
    pub version: Option<ApiVersion>,
    /// Facts that go before those of the pages.
    pub corrections: Option<Corrections>,
}

/// Puts the facts of all pages together.
#[must_use]
pub fn resolve(pages: &[Documented], toc: &Toc, options: &Options) -> (Schema, Diagnostics) {
    let mut draft = Draft::new(pages);
    collect::declarations(&mut draft);
    uses::undeclared(&mut draft);
    bases::link(&mut draft);
    enums::from_prose(&mut draft);
    enums::empty(&mut draft);
    draft.allocate();
    properties::merge(&mut draft);
    kinds::decide(&mut draft);
    inherit::strip(&mut draft);
    let mut areas = areas::assign(&mut draft, toc);
    let listed = std::mem::take(&mut areas.pages);
    let version = options.version.or_else(|| usual_version(pages)).unwrap_or_default();
    let (mut schema, mut names, mut diagnostics) = draft.finish(version, areas);
    let correct = |names: &Names, schema: &mut Schema| {
        let corrections = options.corrections.as_ref();
        corrections.map(|corrections| corrections::apply(corrections, names, schema))
    };
    let first = correct(&names, &mut schema);
    let documents = operations::Documents::new(pages);
    operations::declare(&documents, &mut names, &mut schema, &mut diagnostics);
    if let (Some(first), Some(second)) = (first, correct(&names, &mut schema)) {
        second.report(&first, &mut diagnostics);
    }
    operations::resolve(&documents, &listed, &names, &mut schema, &mut diagnostics);
    if let Some(corrections) = &options.corrections {
        corrections::finish(corrections, &names, &mut schema, &mut diagnostics);
    }
    containment::mark(&mut schema);
    (schema, diagnostics)
}

/// The version that most pages tell.
fn usual_version(pages: &[Documented]) -> Option<ApiVersion> {
    let count = |version| pages.iter().filter(|page| page.version == Some(version)).count();
    let (v1, beta) = (count(ApiVersion::V1), count(ApiVersion::Beta));
    match v1.cmp(&beta) {
        _ if v1 + beta == 0 => None,
        std::cmp::Ordering::Less => Some(ApiVersion::Beta),
        _ => Some(ApiVersion::V1),
    }
}
