//! Bodies that may be left out, of requests and of answers.

use super::context::GroupContext;
use crate::dialect::Example;
use crate::schema::{Operation, RequestBody, ResponseBody};

impl GroupContext<'_> {
    /// Whether a call of an action may leave out its parameters: none is required, and the page denies that there must be a
    /// body or shows a call without one.
    pub(super) fn may_omit(&self, body: &RequestBody) -> bool {
        let RequestBody::Parameters(parameters) = body else {
            return false;
        };
        let required = parameters.iter().any(|parameter| parameter.required);
        !required && (self.documented.body.none || self.calls(sends_nothing))
    }
}

/// A call without a body. Where its headers tell of one, the page shows that elsewhere.
fn sends_nothing(call: &Example) -> bool {
    let message = &call.message.value;
    message.header("content-type").is_none() && message.body.trim().is_empty()
}

/// The statuses of a success that may have no body, as the page of an operation by this method tells them. A 202 that something is made
/// or changed in the background has none; a read has nothing else to bring.
pub(super) fn without_body(method: &str) -> &'static [u16] {
    match method {
        "GET" => &[204],
        _ => &[202, 204],
    }
}

/// Whether one success of an operation brings its result and another, by one of these statuses, nothing.
pub(super) fn may_bring_nothing(operation: &Operation, without: &[u16]) -> bool {
    has_result(operation) && tells(operation, without) && tells(operation, &[200, 201])
}

/// Whether a success returns one result, which another success may lack.
pub(super) const fn has_result(operation: &Operation) -> bool {
    matches!(operation.response, ResponseBody::One(_) | ResponseBody::Json)
}

/// Whether a page tells one of these statuses.
pub(super) fn tells(operation: &Operation, statuses: &[u16]) -> bool {
    operation.statuses.iter().any(|status| statuses.contains(status))
}
