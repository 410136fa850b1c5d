//! A service made of the documentation: it responds to documented requests with documented responses, keeps in memory what is created,
//! and points to no other host.
//!
//! [`Service`] decides, without a socket; [`serve`] puts it on a loopback address. `place` finds where a request leads to in the tree of
//! paths and keeps nothing; `store` keeps objects by their path and knows nothing of the schema.

mod alias;
mod batch;
mod call;
mod filter;
mod links;
mod local;
mod pending;
mod place;
mod query;
mod reply;
mod request;
mod seeds;
mod server;
mod service;
mod state;
mod store;
mod token;

#[cfg(test)]
mod tests;

use std::num::NonZeroU32;
use std::time::Duration;

pub use reply::{Body, Reply};
pub use request::Request;
pub use server::{Serving, serve};
pub use service::Service;

/// How the service behaves.
#[derive(Clone, Debug)]
pub struct Options {
    /// Items on a page where the request does not say.
    pub page_size: usize,
    /// A request without `Authorization` is refused with 401.
    pub authorize: bool,
    /// Each request of this count gets a 429 and `Retry-After`.
    pub throttle_every: Option<NonZeroU32>,
    /// `Retry-After`, in whole seconds.
    pub retry_after: u32,
    /// Each request of this count gets a 503.
    pub fail_every: Option<NonZeroU32>,
    /// Each response waits this long.
    pub delay: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            page_size: 100,
            authorize: true,
            throttle_every: None,
            retry_after: 1,
            fail_every: None,
            delay: Duration::ZERO,
        }
    }
}
