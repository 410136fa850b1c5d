//! The HTTP client: reqwest, as azure_core's own, but silent about URLs.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use async_trait::async_trait;
use azure_core::{
    Error,
    error::ErrorKind,
    http::{
        AsyncRawResponse, Body, HttpClient, Method, Request, Transport,
        headers::{HeaderName, HeaderValue, Headers},
    },
};
use futures::TryStreamExt;
use reqwest::{Client, ClientBuilder, redirect};

use crate::header;

/// As azure_core's.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);
/// As azure_core's: the longest silence of a service in the middle of a response.
const READ_TIMEOUT: Duration = Duration::from_secs(60);

/// azure_core's implementation writes the path of each URL to the log and puts the whole URL into its errors, and that of a
/// pre-authenticated upload or download is a permission to use it.
#[derive(Debug)]
struct ReqwestTransport(Client);

/// The transport of a client, and one for tries that must not use a connection that was used before.
#[derive(Debug)]
pub(crate) struct Transports {
    usual: Transport,
    /// Made when it is needed first. A transport that the caller gave has no second one.
    fresh: Option<OnceLock<Transport>>,
}

impl Transports {
    /// The transports of a client that was given none.
    ///
    /// # Errors
    /// When the TLS library cannot be set up.
    pub(crate) fn new() -> crate::Result<Self> {
        Ok(Self {
            usual: Transport::new(reqwest_transport(Client::builder())?),
            fresh: Some(OnceLock::new()),
        })
    }

    /// The transport of the caller.
    pub(crate) fn given(usual: Transport) -> Self {
        Self { usual, fresh: None }
    }

    pub(crate) fn usual(&self) -> &Transport {
        &self.usual
    }

    /// One that makes a connection for each call.
    pub(crate) fn fresh(&self) -> &Transport {
        let make = || reqwest_transport(Client::builder().pool_max_idle_per_host(0)).map(Transport::new);
        match &self.fresh {
            Some(fresh) => fresh.get_or_init(|| make().unwrap_or_else(|_| self.usual.clone())),
            None => &self.usual,
        }
    }
}

/// An HTTP client with the usual limits of time.
///
/// # Errors
/// When the TLS library cannot be set up.
#[cfg(feature = "sign-in")]
pub(crate) fn http_client() -> crate::Result<Arc<dyn HttpClient>> {
    reqwest_transport(Client::builder())
}

fn reqwest_transport(builder: ClientBuilder) -> crate::Result<Arc<dyn HttpClient>> {
    let builder = builder.connect_timeout(CONNECT_TIMEOUT).read_timeout(READ_TIMEOUT);
    // redirects are followed by a policy, which knows where the token may go
    let client = builder.redirect(redirect::Policy::none()).build().map_err(|error| {
        let why = "the HTTP client cannot be set up";
        crate::Error::new(crate::ErrorKind::InvalidRequest, why).with_source(&error.without_url())
    })?;
    Ok(Arc::new(ReqwestTransport(client)))
}

#[async_trait]
impl HttpClient for ReqwestTransport {
    async fn execute_request(&self, request: &Request) -> azure_core::Result<AsyncRawResponse> {
        let mut builder = self.0.request(method(request.method()), request.url().clone());
        for (name, value) in request.headers().iter() {
            builder = builder.header(name.as_str(), value.as_str());
        }
        let builder = match request.body().clone() {
            Body::Bytes(bytes) => builder.body(bytes),
            Body::SeekableStream(stream) => builder.body(reqwest::Body::wrap_stream(stream)),
        };
        let response = builder.send().await.map_err(failure)?;
        let status = response.status().as_u16().into();
        let headers = headers(response.headers());
        let body = response.bytes_stream().map_err(failure);
        Ok(AsyncRawResponse::new(status, headers, Box::pin(body)))
    }
}

/// `Connection` promises that nothing was sent.
fn failure(error: reqwest::Error) -> Error {
    let (kind, message) = match () {
        () if error.is_connect() => (ErrorKind::Connection, "no connection"),
        () if error.is_builder() => (ErrorKind::Other, "not a valid HTTP request"),
        () => (ErrorKind::Io, "the connection broke"),
    };
    Error::with_error(kind, error.without_url(), message)
}

/// A header that comes several times is one with commas (RFC 9110, section 5.3); azure_core's map has room for one value.
fn headers(map: &reqwest::header::HeaderMap) -> Headers {
    let mut headers = Headers::new();
    for name in map.keys() {
        let mut values = map.get_all(name).iter().filter_map(|value| value.to_str().ok());
        let Some(mut whole) = values.next().map(ToOwned::to_owned) else {
            continue;
        };
        for value in values {
            whole.push_str(", ");
            whole.push_str(value);
        }
        let name = match header::read_by_name(name.as_str()) {
            Some(known) => HeaderName::from(known),
            None => HeaderName::from(name.as_str().to_owned()),
        };
        headers.insert(name, HeaderValue::from(whole));
    }
    headers
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Delete => reqwest::Method::DELETE,
        Method::Head => reqwest::Method::HEAD,
        Method::Patch => reqwest::Method::PATCH,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        _ => reqwest::Method::GET,
    }
}
