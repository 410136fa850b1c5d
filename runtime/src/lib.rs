//! What every generated Microsoft Graph client is built on: a client that behaves well on the wire, and models that keep what they read.
//!
//! A generated crate has the typed methods; this one has what they give. From there it goes on like this:
//!
//! - [`Client`] has an endpoint ([`Cloud`]), a credential, one connection pool; [`ClientBuilder`] has its options.
//! - [`Path`] is the URL of a resource. Generated accessors wrap it: `client.users().by_id("ann")`.
//! - [`Client::request`] is the way to what no page documents: any method, any path.
//! - [`request`] has a builder for each kind of call ([`request::Get`], [`request::List`], [`request::Create`], …). A builder takes options
//!   typed by [`query`], a [`Prefer`]ence, an [`ETag`], a timeout, and does nothing until `send`. [`Request`] is what all of them are made
//!   of, and the way to what no builder covers.
//! - Many things at once: [`Pages`] and items as streams, [`delta`] for what has changed, [`Batch`], [`upload`] for large files,
//!   [`longrunning`] for what goes on after its response.
//! - [`mod@model`] reads and writes models; [`types`] has OData's primitive types.
//! - [`Error`] is the one error type: decide on its [`kind`](Error::kind) or [`code`](Error::code).
//! - [`testing`] puts a fake service under a client in three lines.
//!
//! Calls are repeated as [`RetryOptions`] says, wait as long as the service asks, and stop when their future is dropped. The token goes
//! to the configured host and nowhere else. Each call is a `tracing` span (`graph.call`) with the name of its operation.
//!
//! ```
//! use futures::TryStreamExt;
//! use runtime::{Method, Operation, query::Property, request::List, testing::Fake};
//! use serde_json::Value;
//!
//! # futures::executor::block_on(async {
//! // what a generated crate has: facts of the operation, names of properties
//! static LIST_USERS: Operation = Operation::new("List users", "/users");
//! const NAME: Property<(), String> = Property::new("displayName");
//!
//! let fake = Fake::new().reply(200, r#"{"value": [{"displayName": "Ann"}]}"#);
//! let client = fake.client()?; // or Client::new(credential)? with any TokenCredential of azure_core
//! let users = client.path().segment("users").request(Method::Get, &LIST_USERS);
//! let list = List::<Value>::new(users).select(NAME).filter(NAME.starts_with("A")).top(5);
//! let users: Vec<Value> = list.items().try_collect().await?;
//! assert_eq!(users[0]["displayName"], "Ann");
//! # Ok::<_, runtime::Error>(()) }).unwrap();
//! ```
//!
//! Features: `blocking` for calls from code that is not asynchronous, `sign-in` for credentials of users who sign in, `notifications` for
//! typed change notifications and the decryption of their resource data, `suite` for the tests of a crate that was made with `--examples`.

pub mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod consistency;
pub mod credential;
pub mod delta;
mod enumeration;
mod error;
mod etag;
mod group;
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
#[cfg(feature = "sign-in")]
pub mod sign_in;
#[cfg(feature = "suite")]
pub mod suite;
pub mod testing;
mod transport;
pub mod types;
pub mod upload;

pub use batch::Batch;
pub use client::{Client, ClientBuilder, Cloud};
pub use consistency::ConsistencyLevel;
pub use enumeration::{Enumeration, Flags, Undocumented};
pub use error::{Code, Detail, Error, ErrorKind, Result};
pub use etag::ETag;
pub use operation::{Operation, PermissionSet, Permissions};
pub use page::{Page, Pages};
pub use path::{Argument, Key, Owned, Path, Resource};
pub use policy::{ClaimsChallenge, RetryOptions};
pub use prefer::Prefer;
pub use request::{Body, Method, Request};
pub use response::Response;

/// The code in the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The libraries whose types are part of this crate's interface.
pub mod external {
    pub use azure_core;
    pub use bytes;
    pub use futures;
    pub use serde;
    pub use serde_json;
}
