//! Requests in, responses out.

use serde_json::{Map, Value};

use super::Options;
use super::batch;
use super::call::Call;
use super::place::Route;
use super::reply::Reply;
use super::request::Request;
use super::state::State;
use crate::diagnostic::Code;
use crate::dialect::Documented;
use crate::examples::{Expected, check};
use crate::schema::{OperationKind, RequestBody, Schema};

/// The service: decides what a request is responded with.
#[derive(Debug)]
pub struct Service(State);

impl Service {
    /// A service of these pages, which `api` was resolved from.
    #[must_use]
    pub fn new(api: Schema, pages: &[Documented], options: Options) -> Self {
        Self(State::new(api, pages, options))
    }

    /// How it behaves.
    #[must_use]
    pub const fn options(&self) -> &Options {
        &self.0.options
    }

    /// Responds to one request.
    pub fn answer(&mut self, request: &Request) -> Reply {
        self.respond(request).with_origin(&request.origin)
    }

    /// The same with URLs whose origin is open.
    fn respond(&mut self, request: &Request) -> Reply {
        self.0.requests = self.0.requests.wrapping_add(1);
        if let Some(reply) = self.injected() {
            return reply;
        }
        if let Some(reply) = self.0.local(request) {
            return reply;
        }
        if self.0.options.authorize && !request.authorized {
            let reply = self
                .0
                .error(401, "InvalidAuthenticationToken", "Access token is empty.");
            return reply.with_header("www-authenticate", "Bearer");
        }
        if batch::root(request).is_some() {
            let reply = batch::run(request, &mut |item| self.respond(item));
            return reply.unwrap_or_else(|message| self.0.error(400, "BadRequest", &message));
        }
        let Some(mut route) = Route::of(&self.0.api, &request.method, &request.target) else {
            return self
                .0
                .error(400, "BadRequest", "No documented operation has this method and path.");
        };
        let body = match self.body(&route, request) {
            Ok(body) => body,
            Err(message) => return self.0.error(400, "BadRequest", &message),
        };
        route.place = self.0.located(route.place);
        Call { route: &route, request }.respond(&mut self.0, body)
    }

    /// The failures that the options ask for, by the number of the request.
    fn injected(&self) -> Option<Reply> {
        let due = |every: Option<std::num::NonZeroU32>| {
            every.is_some_and(|every| self.0.requests.is_multiple_of(every.get()))
        };
        if due(self.0.options.throttle_every) {
            let reply = self.0.error(429, "TooManyRequests", "Too many requests.");
            return Some(reply.with_header("retry-after", self.0.options.retry_after.to_string()));
        }
        due(self.0.options.fail_every).then(|| self.0.error(503, "ServiceUnavailable", "The service is not available."))
    }

    /// The JSON object of a request, judged against the schema; the error is a message for the caller.
    fn body(&self, route: &Route, request: &Request) -> Result<Map<String, Value>, String> {
        let operation = &self.0.api.operations[route.operation];
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
        let findings = check(&self.0.api, expected, text);
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
