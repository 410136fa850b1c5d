//! What every generated Microsoft Graph client leans on.

pub mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod consistency;
pub mod delta;
mod enumeration;
mod error;
mod etag;
mod header;
pub mod longrunning;
pub mod model;
#[cfg(feature = "notifications")]
pub mod notifications;
mod operation;
mod page;
pub mod path;
mod policy;
mod prefer;
pub mod query;
pub mod request;
mod response;
pub mod testing;
mod transport;
pub mod types;
pub mod upload;

pub use batch::Batch;
pub use client::{Client, ClientBuilder, Cloud};
pub use consistency::ConsistencyLevel;
#[doc(hidden)]
pub use enumeration::read_member as __read_member;
pub use enumeration::{Enumeration, Flags, Undocumented};
pub use error::{Code, Detail, Error, ErrorKind, Result};
pub use etag::ETag;
pub use operation::{Operation, Permissions};
pub use page::{Page, Pages};
pub use path::{Argument, Key, Path};
pub use policy::{ClaimsChallenge, RetryOptions};
pub use prefer::Prefer;
pub use request::{Body, Method, Request};
pub use response::Response;

/// The libraries whose types are part of this crate's interface.
pub mod external {
    pub use azure_core;
    pub use bytes;
    pub use futures;
    pub use serde;
    pub use serde_json;
}
