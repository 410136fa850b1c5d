//! The one error type of the client.

mod body;
mod code;
mod display;
mod kind;
mod source;

use std::{fmt, sync::Arc, time::Duration};

use azure_core::http::headers::Headers;

use body::Body;
pub use body::Detail;
pub(crate) use body::is_html;
pub use code::Code;
pub use kind::ErrorKind;
use source::Cause;

use crate::{Operation, header};

/// `Result` with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// It is one pointer wide and cheap to clone, so it can be kept with a failed item. `Display` says in one line what was tried, what
/// the service responded and, on a 403, which permissions the documentation asks for. Neither `Display` nor `Debug` ever show a
/// token, a header value that is not known to be harmless, a query value or a response body.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: Option<String>,
    operation: Option<&'static Operation>,
    client_request_id: Option<String>,
    retries: u32,
    response: Option<FailedResponse>,
    source: Option<Cause>,
}

/// The response, where there was one.
#[derive(Clone)]
struct FailedResponse {
    status: u16,
    headers: Headers,
    body: Body,
    raw: bytes::Bytes,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: Some(message.into()),
            operation: None,
            client_request_id: None,
            retries: 0,
            response: None,
            source: None,
        }))
    }

    /// An error made of a response whose status says failure.
    pub(crate) fn from_response(status: u16, headers: Headers, raw: bytes::Bytes) -> Self {
        let body = Body::parse(&headers, &raw);
        let mut error = Self::new(ErrorKind::from_status(status), String::new());
        let inner = error.inner_mut();
        inner.message = None;
        inner.response = Some(FailedResponse {
            status,
            headers,
            body,
            raw,
        });
        error
    }

    /// An error that a long-running operation reports in a response of its own, which itself succeeded.
    pub(crate) fn of_operation(raw: bytes::Bytes) -> Self {
        let mut error = Self::from_response(200, Headers::new(), raw);
        error.inner_mut().kind = ErrorKind::Service;
        error
    }

    /// An error about a response that says success but is not what was expected.
    pub(crate) fn unexpected(status: u16, headers: Headers, raw: bytes::Bytes, why: &str) -> Self {
        let mut error = Self::new(ErrorKind::Decode, why);
        error.inner_mut().response = Some(FailedResponse {
            status,
            headers,
            body: Body::default(),
            raw,
        });
        error
    }

    /// Adds the host to the message of a connection that failed.
    pub(crate) fn at_host(mut self, host: &str) -> Self {
        if self.kind() == ErrorKind::Connection {
            let inner = self.inner_mut();
            inner.message = inner.message.take().map(|message| format!("{message} ({host})"));
        }
        self
    }

    pub(crate) fn with_source(mut self, source: &(dyn std::error::Error + 'static)) -> Self {
        self.inner_mut().source = Cause::of(source);
        self
    }

    pub(crate) fn with_call(mut self, operation: &'static Operation, client_request_id: &str, retries: u32) -> Self {
        let inner = self.inner_mut();
        inner.operation = Some(operation);
        inner.client_request_id = (!client_request_id.is_empty()).then(|| client_request_id.to_owned());
        inner.retries = retries;
        self
    }

    fn inner_mut(&mut self) -> &mut Inner {
        Arc::make_mut(&mut self.0)
    }

    fn header(&self, name: &str) -> Option<&str> {
        header::get(&self.0.response.as_ref()?.headers, name)
    }

    /// The class of the failure: decide on this, or on [`Error::code`].
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, when the service responded.
    pub fn status(&self) -> Option<u16> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// The innermost code that this crate knows, which is what the documentation asks clients to decide on.
    pub fn code(&self) -> Option<Code> {
        self.codes().iter().rev().find_map(|code| Code::parse(code))
    }

    /// All codes as the service sent them, from the outermost to the innermost.
    pub fn codes(&self) -> &[String] {
        self.0.response.as_ref().map_or(&[], |response| &response.body.codes)
    }

    /// Whether the service sent this code, at any depth; letter case does not count.
    pub fn has_code(&self, code: &str) -> bool {
        self.codes().iter().any(|sent| sent.eq_ignore_ascii_case(code))
    }

    /// The message of the service or of this crate, for people. Never decide on it: it may change at any time.
    pub fn message(&self) -> Option<&str> {
        self.0
            .message
            .as_deref()
            .or_else(|| self.0.response.as_ref()?.body.message.as_deref())
    }

    /// What the error is about (e.g. the name of a property), when the service says it.
    pub fn target(&self) -> Option<&str> {
        self.0.response.as_ref()?.body.target.as_deref()
    }

    /// Further errors of the same call.
    pub fn details(&self) -> &[Detail] {
        self.0.response.as_ref().map_or(&[], |response| &response.body.details)
    }

    /// The service's id of the call (`request-id`): quote it in a support case.
    pub fn request_id(&self) -> Option<&str> {
        self.header(header::REQUEST_ID)
            .or_else(|| self.0.response.as_ref()?.body.request_id.as_deref())
    }

    /// The id that this client gave the call (`client-request-id`).
    pub fn client_request_id(&self) -> Option<&str> {
        self.0
            .client_request_id
            .as_deref()
            .or_else(|| self.header(header::CLIENT_REQUEST_ID))
            .or_else(|| self.0.response.as_ref()?.body.client_request_id.as_deref())
    }

    /// The service's time of the response, as it was sent: the `Date` header or the date in the body, which may lack a zone.
    pub fn date(&self) -> Option<&str> {
        self.header(header::DATE)
            .or_else(|| self.0.response.as_ref()?.body.date.as_deref())
    }

    /// Where in the service the call was handled (`x-ms-ags-diagnostic`), for a support case.
    pub fn diagnostic(&self) -> Option<&str> {
        self.header(header::AGS_DIAGNOSTIC)
    }

    /// How often the call was repeated before this error was given back.
    pub fn retries(&self) -> u32 {
        self.0.retries
    }

    /// How long the service asks to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        crate::policy::retry_after(&self.0.response.as_ref()?.headers)
    }

    /// The claims that a token must carry for this call (decoded from `WWW-Authenticate`), to be handed to the identity library.
    pub fn claims_challenge(&self) -> Option<String> {
        crate::policy::claims_challenge(&self.0.response.as_ref()?.headers)
    }

    /// The operation that failed, as the generated client knows it.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// `Location` of the response: where a delta round starts over after a 410.
    pub fn location(&self) -> Option<&str> {
        self.header(header::LOCATION)
    }

    /// A response header by its name; letter case does not count.
    pub fn response_header(&self, name: &str) -> Option<&str> {
        self.header(name)
    }

    /// The body of the response as it came. It can hold personal data: think before logging it.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.response.as_ref().map(|response| response.raw.as_ref())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|cause| cause as _)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("status", &self.status())
            .field("codes", &self.codes())
            .field("message", &self.message())
            .field("operation", &self.operation().map(|operation| operation.name))
            .field("request_id", &self.request_id())
            .field("client_request_id", &self.client_request_id())
            .field("retries", &self.retries())
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}
