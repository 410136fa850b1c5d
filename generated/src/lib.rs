// Made from specs by `cargo run -p generator`. Do not edit.

//! Typed Microsoft Graph client.
//!
//! [`Client`] is the way in: its methods lead from resource to resource as the URLs of the API do.
//! Types are in [`models`], the builders of requests in [`requests`], each by its namespace.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports))]

#[rustfmt::skip]
pub mod client;
#[rustfmt::skip]
pub mod filters;
#[rustfmt::skip]
pub mod models;
#[rustfmt::skip]
pub mod requests;
#[rustfmt::skip]
pub mod service;

pub use client::Client;
pub use runtime;
