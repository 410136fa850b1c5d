// Made from specs by `cargo run -p generator`. Do not edit.

//! Directory

pub mod models;
#[cfg(feature = "directory")]
pub mod requests;
