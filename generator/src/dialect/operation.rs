//! Operation pages: request lines, permissions, parameters, body and response.

use super::DocumentedOperation;
use super::context::Context;

/// What the page says of its operation, besides its examples.
pub(super) fn read(_cx: &mut Context<'_>) -> Option<DocumentedOperation> {
    None
}
