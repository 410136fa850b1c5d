//! The client: an endpoint, a credential and a pipeline.

mod builder;
mod cloud;

use std::{fmt, sync::Arc, time::Duration};

use azure_core::{
    credentials::TokenCredential,
    http::{AsyncRawResponse, Context, Pipeline, PipelineStreamOptions, Request, Url, headers::Headers},
};
use futures::future::{Either, select};

pub use builder::ClientBuilder;
pub use cloud::Cloud;

use crate::{Error, ErrorKind, Path, Prefer, Result, header, policy, prefer, request::check_header};

/// A client of one Graph endpoint. Clones share one pipeline, one connection pool and one token.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    /// Of every call to the configured host.
    headers: Arc<Headers>,
}

struct Shared {
    /// Root with version, no slash at its end.
    endpoint: Url,
    pipeline: Pipeline,
    timeout: Option<Duration>,
    max_pages: usize,
    max_body: usize,
    retry: policy::RetryOptions,
}

impl Client {
    /// A client of the worldwide cloud's `v1.0` with default options.
    ///
    /// # Errors
    /// None today; the signature leaves room for what [`ClientBuilder::build`] checks.
    pub fn new(credential: Arc<dyn TokenCredential>) -> Result<Self> {
        Self::builder(credential).build()
    }

    /// A client with options of one's own.
    pub fn builder(credential: Arc<dyn TokenCredential>) -> ClientBuilder {
        ClientBuilder::new(credential)
    }

    /// The endpoint with its version, e.g. `https://graph.microsoft.com/v1.0`.
    pub fn endpoint(&self) -> &str {
        self.shared.endpoint.as_str()
    }

    /// The root of the path tree: what generated accessors start from.
    pub fn path(&self) -> Path {
        Path::new(self.clone())
    }

    /// The same client with a header that goes with every call to the configured host: every page, every request of a batch, every look
    /// at a monitor. `workbook-session-id` is one. It shares connections and token with this one. A call that sets the header itself wins.
    ///
    /// # Errors
    /// `InvalidRequest` when it cannot be a header.
    pub fn with_header(&self, name: &str, value: &str) -> Result<Self> {
        check_header(name, value)?;
        let mut headers = (*self.headers).clone();
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
        Ok(Self {
            shared: Arc::clone(&self.shared),
            headers: Arc::new(headers),
        })
    }

    /// The same client with a preference that goes with every call to the configured host, as [`Prefer::ImmutableIds`] wants it; several
    /// are joined. It shares connections and token with this one. A call that names the preference itself wins.
    ///
    /// ```
    /// # use runtime::{Prefer, testing::Fake};
    /// # let client = Fake::new().client()?;
    /// let client = client.with_prefer(Prefer::ImmutableIds)?;
    /// # Ok::<_, runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// `InvalidRequest` when it cannot be in a header.
    pub fn with_prefer(&self, prefer: Prefer) -> Result<Self> {
        let known = header::get(&self.headers, header::PREFER);
        self.with_header(header::PREFER, &prefer::set(known, &prefer))
    }

    /// The same client without headers of its own.
    pub(crate) fn plain(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            headers: Arc::default(),
        }
    }

    /// Adds what goes with every call to the headers of one.
    pub(crate) fn complete(&self, headers: &mut Headers) {
        for (name, value) in self.headers.iter() {
            match header::get(headers, name.as_str()) {
                Some(own) if name.as_str() == header::PREFER => {
                    let all = prefer::complete(Some(own), value.as_str());
                    headers.insert(name.clone(), all);
                }
                Some(_) => {}
                None => headers.insert(name.clone(), value.clone()),
            }
        }
    }

    pub(crate) fn max_pages(&self) -> usize {
        self.shared.max_pages
    }

    /// The most bytes of a response that are read into memory.
    pub(crate) fn max_body(&self) -> usize {
        self.shared.max_body
    }

    pub(crate) fn retry_options(&self) -> &policy::RetryOptions {
        &self.shared.retry
    }

    /// Whether the URL is of the configured host: only there goes the token.
    pub(crate) fn is_service_origin(&self, url: &Url) -> bool {
        policy::same_origin(&self.shared.endpoint, url)
    }

    /// Checks a link that a response gave (next link, delta link): it must be of the configured host.
    pub(crate) fn same_origin_link(&self, base: &Url, link: &str) -> Result<Url> {
        let url = base
            .join(link)
            .map_err(|_| Error::new(ErrorKind::Decode, "the response has a link that is no URL"))?;
        if self.is_service_origin(&url) && !has_user_information(&url) {
            return Ok(url);
        }
        let host = url.host_str().unwrap_or("(none)");
        Err(Error::new(
            ErrorKind::Refused,
            format!("the response links to another origin, at host `{host}`; it is not followed"),
        ))
    }

    /// Checks a URL that the service gave for use without signing in (upload session, monitor): it may be of any host, but
    /// not in the clear unless the endpoint is.
    pub(crate) fn cross_origin_link(&self, link: &str) -> Result<Url> {
        let url =
            Url::parse(link).map_err(|_| Error::new(ErrorKind::Decode, "the service gave something that is no URL"))?;
        let is_safe = url.scheme() == "https" || url.scheme() == self.shared.endpoint.scheme();
        match is_safe && !has_user_information(&url) {
            true => Ok(url),
            false => Err(Error::new(
                ErrorKind::Refused,
                "the service gave a URL without https, or with user information; it is not called",
            )),
        }
    }

    /// A path without host that the service wrote, without the version that some workloads put before it.
    pub(crate) fn below_version<'a>(&self, path: &'a str) -> &'a str {
        let version = self.shared.endpoint.path();
        path.strip_prefix(version)
            .filter(|rest| rest.starts_with('/'))
            .unwrap_or(path)
    }

    /// Sends a request through the pipeline. The body of the response is read whole where the context has [`policy::ReadWhole`], else by
    /// the caller.
    pub(crate) async fn send(
        &self,
        ctx: &Context<'_>,
        request: &mut Request,
        timeout: Option<Duration>,
    ) -> Result<AsyncRawResponse> {
        let options = PipelineStreamOptions {
            skip_checks: true,
            ..PipelineStreamOptions::default()
        };
        let result = self
            .within_deadline(timeout, self.shared.pipeline.stream(ctx, request, Some(options)))
            .await;
        result.map_err(|error| at_host(error, request))
    }

    /// Within the time of the call, else that of the client.
    async fn within_deadline<T>(
        &self,
        timeout: Option<Duration>,
        call: impl Future<Output = azure_core::Result<T>>,
    ) -> Result<T> {
        let Some(timeout) = timeout.or(self.shared.timeout) else {
            return call.await.map_err(from_core);
        };
        match select(std::pin::pin!(call), std::pin::pin!(sleep(timeout))).await {
            Either::Left((result, _)) => result.map_err(from_core),
            Either::Right(_) => Err(Error::new(
                ErrorKind::Timeout,
                format!("no response within {timeout:?}, repetitions included"),
            )),
        }
    }
}

/// A name and password before the host would be sent as an `Authorization` of the caller.
fn has_user_information(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

pub(crate) async fn sleep(time: Duration) {
    azure_core::sleep(time.try_into().unwrap_or(azure_core::time::Duration::MAX)).await;
}

/// Says which host could not be reached: after a redirect it need not be the service's.
fn at_host(error: Error, request: &Request) -> Error {
    let url = request.url();
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    error.at_host(&format!("{}{port}", url.host_str().unwrap_or_default()))
}

pub(crate) fn from_core(error: azure_core::Error) -> Error {
    use azure_core::error::ErrorKind as Core;
    // a policy of this crate said it in full
    if let Some(own) = error.downcast_ref::<Error>() {
        return own.clone();
    }
    let (kind, message) = match error.kind() {
        Core::Credential => (ErrorKind::Credential, "the credential gave no token"),
        Core::Connection => (ErrorKind::Connection, "no connection to the service"),
        Core::Io => (ErrorKind::Connection, "the connection to the service broke"),
        Core::DataConversion => (ErrorKind::Decode, "the response could not be read"),
        _ => (ErrorKind::InvalidRequest, "the request could not be sent"),
    };
    Error::new(kind, message).with_source(&error)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.endpoint())
            .finish_non_exhaustive()
    }
}
