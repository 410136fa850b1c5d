//! Requests in, answers out.

use serde_json::{Map, Value};

use super::Options;
use super::call::Call;
use super::reply::Reply;
use super::seeds::Seeds;
use super::store::Store;
use crate::diagnostic::Code;
use crate::dialect::Documented;
use crate::dialect::url::parse_url;
use crate::examples::{Expected, check};
use crate::schema::{OperationKind, RequestBody, Schema};

/// A request as far as the service looks at it.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The method, upper case.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Scheme and host that the caller used, for links back.
    pub origin: String,
    /// Whether the caller gave a token.
    pub authorized: bool,
    /// The body.
    pub body: Vec<u8>,
}

/// The service: what the documentation says, what its examples show, what was created since.
#[derive(Debug)]
pub struct Service {
    pub(super) api: Schema,
    pub(super) seeds: Seeds,
    pub(super) store: Store,
    pub(super) options: Options,
    requests: u32,
}

impl Service {
    /// A service of these pages, which `api` was resolved from.
    #[must_use]
    pub fn new(api: Schema, pages: &[Documented], options: Options) -> Self {
        Self {
            seeds: Seeds::gather(&api, pages),
            api,
            store: Store::default(),
            options,
            requests: 0,
        }
    }

    /// Answers one request.
    pub fn answer(&mut self, request: &Request) -> Reply {
        self.requests = self.requests.wrapping_add(1);
        if let Some(reply) = self.injected() {
            return reply;
        }
        if self.options.authorize && !request.authorized {
            let reply = self.error(401, "InvalidAuthenticationToken", "Access token is empty.");
            return reply.with_header("www-authenticate", "Bearer");
        }
        let url = parse_url(&request.target);
        let Some(found) = self.api.find_path(&request.method, &url) else {
            return self.error(400, "BadRequest", "No documented operation has this method and path.");
        };
        let Some(id) = found.operations.first().copied() else {
            return self.error(400, "BadRequest", "No documented operation has this method and path.");
        };
        let body = match self.body(id, request) {
            Ok(body) => body,
            Err(message) => return self.error(400, "BadRequest", &message),
        };
        Call {
            id,
            found: &found,
            url: &url,
            request,
        }
        .answer(self, body)
    }

    /// The failures that the options ask for, by the number of the request.
    fn injected(&self) -> Option<Reply> {
        let due =
            |every: Option<std::num::NonZeroU32>| every.is_some_and(|every| self.requests.is_multiple_of(every.get()));
        if due(self.options.throttle_every) {
            let reply = self.error(429, "TooManyRequests", "Too many requests.");
            return Some(reply.with_header("retry-after", self.options.retry_after.to_string()));
        }
        due(self.options.fail_every).then(|| self.error(503, "ServiceUnavailable", "The service is not available."))
    }

    /// A failure.
    pub(super) fn error(&self, status: u16, code: &str, message: &str) -> Reply {
        Reply::error(status, code, message, self.requests)
    }

    /// The JSON object of a request, judged against the schema; the error is a message for the caller.
    fn body(&self, id: crate::schema::OperationId, request: &Request) -> Result<Map<String, Value>, String> {
        let operation = &self.api.operations[id];
        let expected = match &operation.body {
            RequestBody::None | RequestBody::Stream => return Ok(Map::new()),
            RequestBody::Typed(ty, false) => Expected::One(*ty),
            RequestBody::Typed(ty, true) => Expected::Many(*ty),
            RequestBody::Parameters(parameters) => Expected::Parameters(parameters),
            RequestBody::Reference => Expected::Reference,
            RequestBody::Json => Expected::Anything,
        };
        if request.body.is_empty() && operation.kind == OperationKind::Action {
            return Ok(Map::new());
        }
        let (text, value) = match json(&request.body) {
            Err(_) if operation.sends_content() => return Ok(Map::new()),
            read => read?,
        };
        let refused = [
            Code::ExampleWrongKind,
            Code::ExampleMalformedValue,
            Code::ExampleUnknownMember,
            Code::ExampleUndocumentedProperty,
            Code::ExampleUndocumentedParameter,
        ];
        let findings = check(&self.api, expected, text);
        match findings.into_iter().find(|finding| refused.contains(&finding.code)) {
            Some(finding) => Err(finding.message),
            None => Ok(if let Value::Object(members) = value {
                members
            } else {
                Map::new()
            }),
        }
    }
}

/// A body as text and as what it says.
fn json(body: &[u8]) -> Result<(&str, Value), String> {
    let text = std::str::from_utf8(body).map_err(|error| error.to_string())?;
    let value = serde_json::from_str(text).map_err(|error| format!("The body is no JSON: {error}"))?;
    Ok((text, value))
}
