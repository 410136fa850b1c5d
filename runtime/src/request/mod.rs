//! Requests: one untyped core, and a thin typed builder for each kind of operation.
//!
//! The core is not generic, so a generated crate with thousands of operations compiles it once.

mod any;
mod body;
mod builder;
mod call;
mod core;
mod file;
mod headers;
mod list;
mod options;
mod read;
mod reference;
mod typed;
mod write;

pub use azure_core::http::Method;
pub use body::Body;
pub use core::Request;
pub use file::{ByteStream, Download, DownloadIfChanged, Upload};
pub(crate) use headers::check as check_header;
pub use list::{CallList, Delta, List};
pub use read::{Count, Get, GetIfChanged, GetValue};
pub use reference::{AddRef, RemoveRef, SetRef};
pub use typed::TypedRequest;
pub use write::{Call, CallValue, Create, Delete, Replace, Update};
