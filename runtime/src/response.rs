//! A whole response.

use std::{any::TypeId, fmt};

use azure_core::http::{Url, headers::Headers};
use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::model::read_json;
use crate::{ETag, Error, Operation, Result, error::is_html, header};

/// A successful response, read to its end.
#[derive(Clone)]
pub struct Response {
    status: u16,
    headers: Headers,
    body: Bytes,
    url: Url,
    operation: Option<&'static Operation>,
    client_request_id: String,
    retries: u32,
}

impl Response {
    pub(crate) fn new(status: u16, headers: Headers, body: Bytes, url: Url) -> Self {
        Self {
            status,
            headers,
            body,
            url,
            operation: None,
            client_request_id: String::new(),
            retries: 0,
        }
    }

    pub(crate) fn of_call(self, operation: &'static Operation, client_request_id: String, retries: u32) -> Self {
        Self {
            operation: Some(operation),
            client_request_id,
            retries,
            ..self
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Whether the status is 2xx.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// A header by its name; letter case does not count.
    pub fn header(&self, name: &str) -> Option<&str> {
        header::get(&self.headers, name)
    }

    /// The version of the resource: the `ETag` header, else `@odata.etag` of the body.
    pub fn etag(&self) -> Option<ETag> {
        #[derive(serde::Deserialize)]
        struct Tagged {
            #[serde(rename = "@odata.etag")]
            etag: Option<String>,
        }
        let of_body = || serde_json::from_slice::<Tagged>(&self.body).ok()?.etag;
        self.header(header::ETAG)
            .map(ToOwned::to_owned)
            .or_else(of_body)
            .map(ETag::from)
    }

    /// Where the created resource or the monitor of a long-running operation is.
    pub fn location(&self) -> Option<&str> {
        self.header(header::LOCATION)
    }

    /// Where the monitor of a long-running operation is: where a header for that alone says so, `Location` is that of what the
    /// operation makes.
    pub(crate) fn monitor(&self) -> Option<&str> {
        let own = [header::OPERATION_LOCATION, header::AZURE_ASYNC_OPERATION];
        own.into_iter()
            .find_map(|name| self.header(name))
            .or_else(|| self.location())
    }

    /// The preferences that the service honoured.
    pub fn preference_applied(&self) -> Option<&str> {
        self.header(header::PREFERENCE_APPLIED)
    }

    /// How long the service asks to wait before the next call.
    pub fn retry_after(&self) -> Option<std::time::Duration> {
        crate::policy::retry_after(&self.headers)
    }

    /// The service's id of the call.
    pub fn request_id(&self) -> Option<&str> {
        self.header(header::REQUEST_ID)
    }

    /// The client's id of the call.
    pub fn client_request_id(&self) -> &str {
        &self.client_request_id
    }

    /// How often the call was repeated.
    pub fn retries(&self) -> u32 {
        self.retries
    }

    /// The body as it came.
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The body as a typed value. `()` ignores it; `Option` is `None` for an empty one.
    ///
    /// # Errors
    /// `Decode`, with the whole response attached.
    pub fn json<T: DeserializeOwned + 'static>(&self) -> Result<T> {
        let ignored = TypeId::of::<T>() == TypeId::of::<()>();
        let bytes = match ignored || self.is_empty() {
            true => b"null".as_slice(),
            false => strip_byte_order_mark(&self.body),
        };
        read_json(bytes).map_err(|error| self.unreadable(&error))
    }

    fn is_empty(&self) -> bool {
        self.body.iter().all(u8::is_ascii_whitespace)
    }

    fn unreadable(&self, error: &serde_json::Error) -> Error {
        match self.is_empty() {
            true if self.status == 202 => self.unexpected(
                "the body is empty: it goes on in the background, `start` instead of `send` gives its monitor",
            ),
            true => self.unexpected("the body is empty: where the builder has `optional`, that is `None`"),
            false if is_html(&self.headers, &self.body) => {
                self.unexpected("the body is an HTML page instead of JSON: a proxy or a sign-in page may have sent it")
            }
            false => self.unexpected(&describe(error)),
        }
    }

    /// An error that says what is wrong with this response and has it attached.
    pub(crate) fn unexpected(&self, why: &str) -> Error {
        let error = Error::unexpected(self.status, self.headers.clone(), self.body.clone(), why);
        match self.operation {
            Some(operation) => error.with_call(operation, &self.client_request_id, self.retries),
            None => error,
        }
    }

    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    pub(crate) fn into_parts(self) -> (u16, Headers, Bytes) {
        (self.status, self.headers, self.body)
    }
}

/// The place only: serde's own text quotes values, which may be personal data.
fn describe(error: &serde_json::Error) -> String {
    let what = match error.classify() {
        serde_json::error::Category::Data => "is JSON of another form than documented",
        serde_json::error::Category::Eof => "ends too early",
        _ => "is not JSON",
    };
    format!("the body {what}, line {} column {}", error.line(), error.column())
}

fn strip_byte_order_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
