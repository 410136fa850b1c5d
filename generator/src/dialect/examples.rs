//! Example requests and responses.

use super::context::Context;
use super::{Example, PageKind};

/// Every example message of the page, in page order.
pub(super) fn read(_cx: &mut Context<'_>, _kind: PageKind) -> Vec<Example> {
    Vec::new()
}
