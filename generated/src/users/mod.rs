// Made from specs by `cargo run -p generator`. Do not edit.

//! Users

pub mod models;
#[cfg(feature = "users")]
pub mod requests;
