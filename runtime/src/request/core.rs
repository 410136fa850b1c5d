mod target;

use std::{fmt, time::Duration};

use azure_core::http::{AsyncRawResponse, Body as CoreBody, Request as CoreRequest, Url, headers::Headers};
use futures::TryStreamExt;
use serde::Serialize;
use tracing::Instrument;

use super::{Body, Method, call::Call, headers};
use crate::{
    ClaimsChallenge, Client, ConsistencyLevel, Error, ErrorKind, Operation, Path, Prefer, Response, Result,
    client::from_core,
    header,
    policy::{ReadWhole, WithoutToken, read_error},
    prefer,
};

/// One call, not typed: what all builders are made of, and the way to an operation that no builder covers.
#[derive(Clone)]
pub struct Request {
    client: Client,
    method: Method,
    target: Target,
    query: Vec<(String, String)>,
    headers: Headers,
    /// The media types that the response may have, unless the caller names others.
    accept: &'static str,
    body: Option<Body>,
    operation: &'static Operation,
    without_token: bool,
    claims: Option<String>,
    timeout: Option<Duration>,
    invalid: Option<Error>,
}

#[derive(Clone)]
enum Target {
    /// Below the endpoint, encoded, beginning with a slash.
    Path(String),
    /// A link that the service gave.
    Link(Url),
}

impl Request {
    pub(crate) fn new(path: &Path, method: Method, operation: &'static Operation) -> Self {
        let mut request = Self::bare(path.client(), method, Target::Path(path.text().to_owned()), operation);
        request.query.extend_from_slice(path.aliases());
        request.invalid = path.invalid().map(|why| Error::new(ErrorKind::InvalidRequest, why));
        request
    }

    /// A request to a URL that the service gave. Whether it is one that may be called is the caller's check.
    pub(crate) fn to_link(client: &Client, method: Method, link: Url, operation: &'static Operation) -> Self {
        Self::bare(client, method, Target::Link(link), operation)
    }

    fn bare(client: &Client, method: Method, target: Target, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            method,
            target,
            query: Vec::new(),
            headers: Headers::new(),
            accept: "application/json",
            body: None,
            operation,
            without_token: false,
            claims: None,
            timeout: None,
            invalid: None,
        }
    }

    /// Sends it without the token, whatever its host.
    pub(crate) fn without_token(self) -> Self {
        Self {
            without_token: true,
            ..self
        }
    }

    /// Sends it with a new token that carries these claims.
    pub(crate) fn with_claims(self, claims: Option<String>) -> Self {
        Self { claims, ..self }
    }

    /// For responses that are no JSON.
    pub(super) fn accept(self, accept: &'static str) -> Self {
        Self { accept, ..self }
    }

    /// The client that sends it.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// What is called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Its method.
    pub fn method(&self) -> Method {
        self.method
    }

    pub(crate) fn body_ref(&self) -> Option<&Body> {
        self.body.as_ref()
    }

    /// A query option, e.g. `$filter`; the value is encoded here. An option that was set before is replaced.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        match self.query.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.query.push((name, value)),
        }
        self
    }

    /// Adds to a query option whose values are separated by commas, e.g. `$select`.
    #[must_use]
    pub fn query_item(self, name: &str, value: &str) -> Self {
        let joined = match self.query_value(name) {
            Some(known) => format!("{known},{value}"),
            None => value.to_owned(),
        };
        self.query(name, joined)
    }

    /// The value of an option so far, not encoded.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// A header of this call. One that cannot be a header fails the call before anything is sent.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match headers::check(name, value) {
            Ok(()) => self.headers.insert(name.to_owned(), value.to_owned()),
            Err(error) => self.invalid = self.invalid.or(Some(error)),
        }
        self
    }

    /// A preference; several are joined, and one takes the place of an earlier one of its kind (docs/protocol.md, Prefer).
    #[must_use]
    pub fn prefer(self, prefer: Prefer) -> Self {
        let joined = prefer::set(header::get(&self.headers, header::PREFER), &prefer);
        self.header(header::PREFER, &joined)
    }

    /// The consistency of a query on directory objects; set by itself where the documentation asks for it.
    #[must_use]
    pub fn consistency_level(self, level: ConsistencyLevel) -> Self {
        self.header(header::CONSISTENCY_LEVEL, level.as_str())
    }

    /// The longest time for this call, its repetitions included, instead of the client's. Paging gives it to each page; a batch leaves it
    /// out of account.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        Self {
            timeout: Some(timeout),
            ..self
        }
    }

    pub(crate) fn own_timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// A body in JSON, in the form for requests (see [`Body::json`]); one that cannot be written fails the call before anything is sent.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        match Body::json(value) {
            Ok(body) => self.body = Some(body),
            Err(error) => self.invalid = self.invalid.or(Some(error)),
        }
        self
    }

    /// A body in JSON as [`json`](Self::json) sends it, where there is one.
    #[must_use]
    pub fn json_or_nothing<T: Serialize + ?Sized>(self, value: Option<&T>) -> Self {
        match value {
            Some(value) => self.json(value),
            None => self,
        }
    }

    /// A body.
    #[must_use]
    pub fn body(mut self, body: Body) -> Self {
        self.body = Some(body);
        self
    }

    /// Fails the call with this error before anything is sent, unless it has one already.
    pub(crate) fn invalidate(mut self, error: Error) -> Self {
        self.invalid = self.invalid.or(Some(error));
        self
    }

    /// A read of a link that the service gave: its options are inside the link, the headers are sent again, and with them those that the
    /// options asked for (docs/protocol.md, Paging). It is a GET without a body also when the first call was the POST of an action.
    pub(crate) fn follow(&self, link: Url) -> Self {
        Self {
            method: Method::Get,
            target: Target::Link(link),
            query: Vec::new(),
            headers: self.final_headers(),
            body: None,
            ..self.clone()
        }
    }

    /// Sends it and reads the whole response.
    ///
    /// # Errors
    /// Everything in [`ErrorKind`](crate::ErrorKind) but `Decode`. 304 is not an error.
    pub async fn send(self) -> Result<Response> {
        self.perform().await
    }

    /// The same for one who reads the response with the request at hand.
    pub(crate) async fn perform(&self) -> Result<Response> {
        let (mut call, mut request) = self.start()?;
        call.context.insert(ReadWhole {
            limit: self.client.max_body(),
        });
        let span = call.span.clone();
        async {
            let result = self.client.send(&call.context, &mut request, self.timeout).await;
            let (status, headers, mut body) = call.note(result, |raw| u16::from(raw.status()))?.deconstruct();
            // read already: this takes it out
            let body = body.try_next().await.map_err(from_core)?.unwrap_or_default();
            call.finish(Response::new(u16::from(status), headers, body, request.url().clone()))
        }
        .instrument(span)
        .await
    }

    /// Sends it and gives the response before its body was read.
    pub(crate) async fn stream(self) -> Result<AsyncRawResponse> {
        let (call, mut request) = self.start()?;
        let span = call.span.clone();
        async {
            let result = self.client.send(&call.context, &mut request, self.timeout).await;
            let raw = call.note(result, |raw| u16::from(raw.status()))?;
            if raw.status().is_success() || u16::from(raw.status()) == 304 {
                return Ok(raw);
            }
            let (status, headers, body) = raw.deconstruct();
            let body = read_error(body).await.unwrap_or_default();
            Err(call.with_call_facts(Error::from_response(status.into(), headers, body)))
        }
        .instrument(span)
        .await
    }

    fn start(&self) -> Result<(Call, CoreRequest)> {
        let own_id = header::get(&self.headers, header::CLIENT_REQUEST_ID);
        let mut call = Call::new(self.operation, self.method, own_id);
        if self.without_token {
            call.context.insert(WithoutToken);
        }
        if let Some(claims) = &self.claims {
            call.context.insert(ClaimsChallenge(claims.clone()));
        }
        let mut request = self.to_core().map_err(|error| call.with_call_facts(error))?;
        request.headers_mut().remove(header::CLIENT_REQUEST_ID);
        request.insert_header(header::AZURE_CLIENT_REQUEST_ID, call.id.clone());
        Ok((call, request))
    }

    fn to_core(&self) -> Result<CoreRequest> {
        if let Some(error) = &self.invalid {
            return Err(error.clone());
        }
        let mut request = CoreRequest::new(self.url()?, self.method);
        *request.headers_mut() = self.final_headers();
        if let Some(body) = &self.body {
            headers::check(header::CONTENT_TYPE, &body.content_type)?;
            request.insert_header(header::CONTENT_TYPE, body.content_type.clone());
            if let CoreBody::SeekableStream(stream) = &body.content
                && let Some(length) = stream.len()
            {
                request.insert_header(header::CONTENT_LENGTH, length.to_string());
            }
            request.set_body(body.content.clone());
        }
        Ok(request)
    }
}

/// Query values can be personal data and are left out; so is a URL that is its own permission.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.name)
            .field("method", &self.method)
            .field("path", &self.shown_path())
            .field("query", &self.query.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("headers", &self.headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
