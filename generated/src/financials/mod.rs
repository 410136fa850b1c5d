// Made from specs by `cargo run -p generator`. Do not edit.

//! Financials

pub mod models;
pub mod requests;
