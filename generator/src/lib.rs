//! Reads Microsoft Graph documentation pages and emits a typed Rust client crate.

pub mod diagnostic;
pub mod dialect;
pub mod files;
pub mod emit;
pub mod schema;
pub mod source;
