//! Bodies that may be left out.

use super::content::Content;
use crate::dialect::HttpMessage;
use crate::schema::RequestBody;

impl Content<'_> {
    /// Whether a call of an action may leave out its parameters: none is required, and the page denies that there must be a
    /// body or shows a call without one.
    pub(super) fn may_omit_body(&self) -> bool {
        let RequestBody::Parameters(parameters) = self.body() else {
            return false;
        };
        let required = parameters.iter().any(|parameter| parameter.required);
        let mut messages = self.page.examples.iter().map(|example| &example.message.value);
        !required && (self.documented.body.none || messages.any(|message| self.calls_with_nothing(message)))
    }

    /// A call of this action that has no body. Where its headers tell of one, the page shows that elsewhere.
    fn calls_with_nothing(&self, message: &HttpMessage) -> bool {
        let calls = message.request.as_ref().is_some_and(|line| {
            let path = line.url.split(['?', '#']).next().unwrap_or_default();
            let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            let simple = |name: &str| name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
            line.method == self.group.method && simple(last) == simple(&self.group.name)
        });
        let announced = message
            .headers
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        calls && !announced && message.body.trim().is_empty()
    }
}
