//! A group of calls with everything that its page says.

use super::group::Group;
use crate::dialect::{Documented, DocumentedOperation, Example, ExampleRole};
use crate::resolve::evidence::PageEvidence;
use crate::resolve::members::Members;
use crate::resolve::names::Names;

/// A group with everything that its page says.
pub(super) struct GroupContext<'a> {
    pub(super) page: &'a Documented,
    pub(super) documented: &'a DocumentedOperation,
    pub(super) evidence: &'a PageEvidence,
    pub(super) names: &'a Names,
    pub(super) members: &'a Members<'a>,
    pub(super) group: &'a Group<'a>,
}

impl GroupContext<'_> {
    /// The example requests of the operation's method.
    pub(super) fn requests(&self) -> impl Iterator<Item = &Example> {
        let asks = |example: &&Example| {
            let line = example.message.value.request.as_ref();
            line.is_some_and(|line| line.method == self.group.method)
        };
        let examples = self.page.examples.iter();
        examples
            .filter(|example| example.role == ExampleRole::Request)
            .filter(asks)
    }
}
