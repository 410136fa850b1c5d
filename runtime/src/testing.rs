//! A fake service under a client, for tests of code that uses one.
//!
//! ```
//! # use runtime::{testing::Fake, Operation, Method, request::Get};
//! # static INFO: Operation = Operation::new("Get user", "/users/{id}");
//! # futures::executor::block_on(async {
//! let fake = Fake::new().reply(200, r#"{"displayName": "Ann"}"#);
//! let client = fake.client()?; // a generated client is made `from` it
//! let user: serde_json::Value = Get::new(client.path().segment("me").request(Method::Get, &INFO)).send().await?;
//! assert_eq!(user["displayName"], "Ann");
//! assert_eq!(fake.requests()[0].path_and_query(), "/v1.0/me");
//! # Ok::<_, runtime::Error>(()) }).unwrap();
//! ```
//!
//! A real server works as well: `Client::builder(credential()).cloud(Cloud::custom("http://127.0.0.1:8080"))`.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;
use azure_core::{
    credentials::TokenCredential,
    error::ErrorKind,
    http::{AsyncRawResponse, HttpClient, Request, headers::Headers},
};
use bytes::Bytes;

use crate::{Client, ClientBuilder, Result, RetryOptions, credential::fixed_token};

/// A service that gives prepared replies, in their order, and remembers what it was asked.
#[derive(Clone, Debug, Default)]
pub struct Fake(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    replies: VecDeque<Reply>,
    requests: Vec<Request>,
}

#[derive(Debug)]
struct Reply {
    status: u16,
    headers: Headers,
    body: Bytes,
}

impl Fake {
    /// A fake without replies: each call fails as if there were no network.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a reply.
    #[must_use]
    pub fn reply(self, status: u16, body: impl Into<Bytes>) -> Self {
        self.reply_with(status, [], body)
    }

    /// Adds a reply with headers.
    #[must_use]
    pub fn reply_with<'a>(
        self,
        status: u16,
        headers: impl IntoIterator<Item = (&'a str, &'a str)>,
        body: impl Into<Bytes>,
    ) -> Self {
        let mut all = Headers::new();
        headers
            .into_iter()
            .for_each(|(name, value)| all.insert(name.to_ascii_lowercase(), value.to_owned()));
        self.state().replies.push_back(Reply {
            status,
            headers: all,
            body: body.into(),
        });
        self
    }

    /// A client of this fake at the worldwide cloud's root, without repetitions.
    ///
    /// # Errors
    /// None: the root is fixed. The signature is that of [`ClientBuilder::build`].
    pub fn client(&self) -> Result<Client> {
        self.builder().retry(RetryOptions::none()).build()
    }

    /// The same, to be completed: `fake.builder().max_pages(3).build()`.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder(credential()).transport(Arc::new(self.clone()))
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<Request> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl HttpClient for Fake {
    async fn execute_request(&self, request: &Request) -> azure_core::Result<AsyncRawResponse> {
        let mut state = self.state();
        state.requests.push(request.clone());
        let reply = state.replies.pop_front();
        let reply =
            reply.ok_or_else(|| azure_core::Error::with_message(ErrorKind::Io, "the fake has no reply left"))?;
        Ok(AsyncRawResponse::from_bytes(
            reply.status.into(),
            reply.headers,
            reply.body,
        ))
    }
}

/// A credential whose token is the text `token`.
pub fn credential() -> Arc<dyn TokenCredential> {
    fixed_token("token")
}
