// Made from specs by `cargo run -p generator`. Do not edit.

//! Apps

pub mod models;
pub mod requests;
