//! Calls from code that is not asynchronous.
//!
//! One call at a time, on the calling thread:
//!
//! ```
//! # use runtime::{blocking::Blocking, testing::Fake, Operation, Method, request::Get};
//! # static INFO: Operation = Operation::new("Get user", "/users/{id}");
//! # let client = Fake::new().reply(200, r#"{"displayName": "Ann"}"#).client()?;
//! # let get_me = || Get::<serde_json::Value>::new(client.path().segment("me").request(Method::Get, &INFO));
//! let blocking = Blocking::new()?; // keep it: connections belong to it
//! let me = blocking.wait(get_me().send())?;
//! assert_eq!(me["displayName"], "Ann");
//! # Ok::<_, runtime::Error>(())
//! ```
//!
//! A stream becomes an iterator: `blocking.iter(client.users().list().items())`.

use futures::{Stream, StreamExt};
use tokio::runtime::{Builder, Runtime};

use crate::{Error, ErrorKind, Result};

/// Runs asynchronous calls to their end on the calling thread. It must not be used from asynchronous code.
#[derive(Debug)]
pub struct Blocking(Runtime);

impl Blocking {
    /// A runtime for one thread.
    ///
    /// # Errors
    /// `InvalidRequest` when the system gives it no timer or network.
    pub fn new() -> Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let failed = |error: std::io::Error| {
            Error::new(ErrorKind::InvalidRequest, "no runtime for blocking calls").with_source(&error)
        };
        runtime.map(Self).map_err(failed)
    }

    /// Waits for a call, or for anything else that is a future.
    ///
    /// # Panics
    /// Inside asynchronous code, as tokio's `block_on` does.
    pub fn wait<F: Future>(&self, call: F) -> F::Output {
        self.0.block_on(call)
    }

    /// The items of a stream, each waited for when it is asked for.
    pub fn iter<'a, S: Stream + Unpin + 'a>(&'a self, mut stream: S) -> impl Iterator<Item = S::Item> + 'a {
        std::iter::from_fn(move || self.wait(stream.next()))
    }
}
