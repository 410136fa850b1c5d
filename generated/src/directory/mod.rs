// Made from specs by `cargo run -p generator`. Do not edit.

//! Directory

pub mod models;
pub mod requests;
