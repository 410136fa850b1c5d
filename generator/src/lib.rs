//! Reads Microsoft Graph documentation pages and emits a typed Rust client crate.

pub mod diagnostic;
pub mod dialect;
pub mod emit;
pub mod files;
pub mod markdown;
pub mod report;
pub mod resolve;
pub mod schema;
pub mod source;
