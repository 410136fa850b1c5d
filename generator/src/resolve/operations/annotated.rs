//! What the annotations of examples say of a call (docs/format.md, 3).

use super::context::GroupContext;
use crate::dialect::url::{UrlSegment, UrlTemplate};
use crate::dialect::{Example, ExampleRole, type_expr};
use crate::resolve::names::type_of;
use crate::resolve::paths::simple;
use crate::schema::{ResponseBody, Target};

impl GroupContext<'_> {
    /// Whether it is called by POST and changes nothing all the same (`idempotent`).
    pub(super) fn is_idempotent(&self) -> bool {
        self.group.method == "POST" && self.calls(|request| request.says("idempotent"))
    }

    /// Whether the path may go on behind it (`isComposable`).
    pub(super) fn is_composable(&self) -> bool {
        self.calls(|request| request.says("isComposable"))
    }

    /// What a success brings; where an annotation says that items stand elsewhere than below `value`, it is no page of a
    /// collection but JSON of its own (`collectionProperty`).
    pub(super) fn brings(&self) -> ResponseBody {
        let elsewhere = |example: &Example| {
            let property = example.told("collectionProperty");
            example.role == ExampleRole::Response && property.is_some_and(|property| property != "value")
        };
        match self.response() {
            ResponseBody::Collection(_) if self.page.examples.iter().any(elsewhere) => ResponseBody::Json,
            response => response,
        }
    }

    /// What the monitor of a 202 delivers in the end (`longRunningResponseType`).
    pub(super) fn delivered(&self) -> Option<Target> {
        let mut told = self
            .page
            .examples
            .iter()
            .filter_map(|example| example.told("longRunningResponseType"));
        told.find_map(|written| {
            let expr = type_expr::of_str(written)?;
            let ty = type_of(&expr, self.page, self.names)?;
            let collection = expr.collection;
            Some(Target { ty, collection })
        })
    }

    /// Whether an example request of which `says` is true calls the action or function of the group.
    pub(super) fn calls(&self, says: impl Fn(&Example) -> bool) -> bool {
        // What is said is looked at first: to read an address is dearer.
        self.requests()
            .any(|example| says(example) && example.url().is_some_and(|url| self.is_called(&url)))
    }

    /// Whether a url ends with the name of the group's action or function.
    fn is_called(&self, url: &UrlTemplate) -> bool {
        let Some(UrlSegment::Name(last) | UrlSegment::Call { name: last, .. }) = url.segments.last() else {
            return false;
        };
        !self.group.name.is_empty() && simple(last) == simple(&self.group.name)
    }
}
