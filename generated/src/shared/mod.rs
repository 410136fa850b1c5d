// Made from specs by `cargo run -p generator`. Do not edit.

//! Shared

pub mod models;
