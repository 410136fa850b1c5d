use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use azure_core::{
    credentials::TokenCredential,
    http::{ClientOptions, HttpClient, Transport},
};

use super::{Client, Cloud, Shared};
use crate::{
    Result,
    policy::{self, RetryOptions, Token},
    transport::Transports,
};

/// Options of a [`Client`], or of the client `C` of a generated crate, which is made of one.
#[must_use = "call `build` for a client"]
pub struct ClientBuilder<C = Client> {
    credential: Arc<dyn TokenCredential>,
    cloud: Cloud,
    version: String,
    options: ClientOptions,
    retry: RetryOptions,
    timeout: Option<Duration>,
    max_pages: usize,
    max_body: usize,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// Ten thousand pages are more than any collection has; a service that hands out ever new links is stopped here.
    const MAX_PAGES: usize = 10_000;
    /// Ten times the largest pages that services give.
    const MAX_BODY: usize = 128 * 1024 * 1024;

    /// The default options. A generated crate makes its own builder of it, so that `build` gives its own client.
    pub fn new(credential: Arc<dyn TokenCredential>) -> Self {
        Self {
            credential,
            cloud: Cloud::default(),
            version: "v1.0".to_owned(),
            options: ClientOptions::default(),
            retry: RetryOptions::default(),
            timeout: None,
            max_pages: Self::MAX_PAGES,
            max_body: Self::MAX_BODY,
            client: PhantomData,
        }
    }

    /// The cloud, [`Cloud::Global`] by default.
    pub fn cloud(self, cloud: Cloud) -> Self {
        Self { cloud, ..self }
    }

    /// The version of the API, `v1.0` by default.
    pub fn version(self, version: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            ..self
        }
    }

    /// azure_core's options: policies, transport, logging, instrumentation, user agent. Its `retry` is not used: see
    /// [`retry`](Self::retry).
    pub fn options(self, options: ClientOptions) -> Self {
        Self { options, ..self }
    }

    /// An HTTP client of one's own: a proxy, other timeouts, or a fake (see [`testing`](crate::testing)).
    pub fn transport(mut self, http_client: Arc<dyn HttpClient>) -> Self {
        self.options.transport = Some(Transport::new(http_client));
        self
    }

    /// When calls are repeated.
    pub fn retry(self, retry: RetryOptions) -> Self {
        Self { retry, ..self }
    }

    /// The longest time for one call, its repetitions included. None by default; the transport has its own limits for connecting
    /// (20 s) and for silence of the service (60 s). For streams it ends with the head of the response. A call can have a time of its own:
    /// [`Request::timeout`](crate::Request::timeout), and `timeout` of each builder.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self {
            timeout: Some(timeout),
            ..self
        }
    }

    /// The most pages that a stream of pages or items follows, 10,000 by default.
    pub fn max_pages(self, max_pages: usize) -> Self {
        Self { max_pages, ..self }
    }

    /// The most bytes of one response that are read into memory, after decompression; 128 MiB by default. A longer one fails the call with
    /// `Refused`. [`Download::stream`](crate::request::Download::stream) has no limit: of what it gives, one piece is in memory. Of the
    /// body of a failed call, 1 MiB is kept.
    pub fn max_body(self, bytes: usize) -> Self {
        Self {
            max_body: bytes,
            ..self
        }
    }

    /// Makes the client. No request is sent.
    ///
    /// # Errors
    /// `InvalidRequest` when a custom root is not a URL to which a token may be sent, or TLS cannot be set up.
    pub fn build(self) -> Result<C> {
        let Self {
            credential,
            cloud,
            version,
            options,
            retry,
            timeout,
            max_pages,
            max_body,
            client: _,
        } = self;
        let endpoint = cloud.endpoint(&version)?;
        let token = Token::new(endpoint.clone(), cloud.scope(), credential);
        let transports = match options.transport.clone() {
            Some(transport) => Transports::given(transport),
            None => Transports::new()?,
        };
        let pipeline = policy::pipeline(options, transports, retry.clone(), &endpoint, token);
        let shared = Shared {
            endpoint,
            pipeline,
            timeout,
            max_pages,
            max_body,
            retry,
        };
        Ok(C::from(Client {
            shared: Arc::new(shared),
            headers: Arc::default(),
        }))
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("cloud", &self.cloud)
            .field("version", &self.version)
            .field("retry", &self.retry)
            .field("timeout", &self.timeout)
            .field("max_pages", &self.max_pages)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}
