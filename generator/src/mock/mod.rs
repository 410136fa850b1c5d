//! A service made of the documentation: it answers documented requests with documented responses, and keeps what is
//! created in memory.
//!
//! [`Service`] decides, without a socket; [`serve`] puts it on a loopback address.

mod call;
mod reply;
mod seeds;
mod server;
mod service;
mod store;

#[cfg(test)]
mod tests;

use std::num::NonZeroU32;
use std::time::Duration;

pub use reply::Reply;
pub use server::{Serving, serve};
pub use service::{Request, Service};

/// How the service behaves.
#[derive(Clone, Debug)]
pub struct Options {
    /// Items on a page where the request does not say.
    pub page_size: usize,
    /// A request without `Authorization` is refused with 401.
    pub authorize: bool,
    /// Each request of this count is answered with 429 and `Retry-After`.
    pub throttle_every: Option<NonZeroU32>,
    /// `Retry-After`, in whole seconds.
    pub retry_after: u32,
    /// Each request of this count is answered with 503.
    pub fail_every: Option<NonZeroU32>,
    /// Each answer waits this long.
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
