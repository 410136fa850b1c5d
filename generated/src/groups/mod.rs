// Made from specs by `cargo run -p generator`. Do not edit.

//! Groups

pub mod models;
pub mod requests;
