//! The pages that paths and operations are read from, and the calls that they document.

use super::paths::{Call, collect};
use crate::dialect::Documented;

/// The pages, by what they document.
#[derive(Default)]
pub(super) struct OperationPages<'a> {
    /// Pages of operations.
    pub(super) callables: Vec<&'a Documented>,
    /// Pages of types.
    pub(super) resources: Vec<&'a Documented>,
    /// The calls of the pages of operations.
    pub(super) calls: Vec<Call<'a>>,
}

impl<'a> OperationPages<'a> {
    pub(super) fn new(pages: &'a [Documented]) -> Self {
        let callables: Vec<_> = pages.iter().filter(|page| page.operation.is_some()).collect();
        Self {
            resources: pages.iter().filter(|page| !page.types.is_empty()).collect(),
            calls: collect(&callables),
            callables,
        }
    }
}
