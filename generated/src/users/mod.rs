// Made from specs by `cargo run -p generator`. Do not edit.

//! Users

pub mod models;
pub mod requests;
