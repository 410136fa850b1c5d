//! From the facts of all pages to one [`Schema`]: an ordered list of small passes over it.
//!
//! Where pages contradict each other a stated rule decides and a finding names both places. The order of trust is:
//! an annotation before a table, a table before the JSON representation, that before prose; among equals the page whose
//! title names the thing, then the first in order of path. Each pass documents its own rule.

mod additions;
mod areas;
mod bases;
mod capabilities;
mod collect;
mod containment;
mod corrections;
mod docs;
mod either;
mod enums;
mod evidence;
mod filed;
mod inherit;
mod kinds;
mod members;
mod names;
mod operations;
mod order;
mod page_areas;
mod pages;
mod passes;
mod paths;
mod primitive;
mod properties;
mod sample;
#[cfg(test)]
mod tests;
mod undeclared;
mod words;
mod work;

pub use corrections::Corrections;
pub use passes::{PASSES, Pass, listed};
pub use primitive::primitive;

use crate::diagnostic::Diagnostics;
use crate::dialect::Documented;
use crate::rules::Rules;
use crate::schema::Schema;
use crate::source::{ApiVersion, Toc};
use work::Work;

/// What the pages do not say.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The version of the API, where the folder has it.
    pub version: Option<ApiVersion>,
    /// Facts that go before those of the pages.
    pub corrections: Option<Corrections>,
    /// The rules that apply.
    pub rules: Rules,
}

/// Puts the facts of all pages together.
#[must_use]
pub fn resolve(pages: &[Documented], toc: &Toc, options: &Options) -> (Schema, Diagnostics) {
    let mut work = Work::new(pages, toc, options);
    work.schema.version = options.version.or_else(|| usual_version(pages)).unwrap_or_default();
    for pass in PASSES {
        (pass.run)(&mut work);
    }
    (work.schema, work.diagnostics)
}

/// The version that most pages have.
fn usual_version(pages: &[Documented]) -> Option<ApiVersion> {
    let count = |version| pages.iter().filter(|page| page.version == Some(version)).count();
    let (v1, beta) = (count(ApiVersion::V1), count(ApiVersion::Beta));
    match v1.cmp(&beta) {
        _ if v1 + beta == 0 => None,
        std::cmp::Ordering::Less => Some(ApiVersion::Beta),
        _ => Some(ApiVersion::V1),
    }
}
