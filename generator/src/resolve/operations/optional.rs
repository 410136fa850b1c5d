//! Bodies that may be left out.

use super::content::Content;
use crate::dialect::Example;
use crate::schema::RequestBody;

impl Content<'_> {
    /// Whether a call of an action may leave out its parameters: none is required, and the page denies that there must be a
    /// body or shows a call without one.
    pub(super) fn may_omit(&self, body: &RequestBody) -> bool {
        let RequestBody::Parameters(parameters) = body else {
            return false;
        };
        let required = parameters.iter().any(|parameter| parameter.required);
        !required && (self.documented.body.none || self.calls().any(sends_nothing))
    }
}

/// A call without a body. Where its headers tell of one, the page shows that elsewhere.
fn sends_nothing(call: &Example) -> bool {
    let message = &call.message.value;
    message.header("content-type").is_none() && message.body.trim().is_empty()
}
