// Made from specs by `cargo run -p generator`. Do not edit.

//! Typed Microsoft Graph client.
//!
//! [`Client`] is the way in: its methods follow the documented paths, each area of the API is a module
//! and a feature.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports))]

#[rustfmt::skip]
pub mod client;
#[rustfmt::skip]
pub mod filters;
#[rustfmt::skip]
pub mod paths;
#[cfg(feature = "apps")]
#[rustfmt::skip]
pub mod apps;
#[cfg(feature = "calendars")]
#[rustfmt::skip]
pub mod calendars;
#[cfg(any(feature = "directory", feature = "groups", feature = "users"))]
#[rustfmt::skip]
pub mod directory;
#[cfg(feature = "financials")]
#[rustfmt::skip]
pub mod financials;
#[cfg(feature = "groups")]
#[rustfmt::skip]
pub mod groups;
#[cfg(any(feature = "directory", feature = "onboarding"))]
#[rustfmt::skip]
pub mod onboarding;
#[cfg(any(feature = "apps", feature = "onboarding", feature = "shared"))]
#[rustfmt::skip]
pub mod shared;
#[cfg(any(feature = "groups", feature = "users"))]
#[rustfmt::skip]
pub mod users;

pub use client::Client;
pub use runtime;
