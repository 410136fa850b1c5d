// Made from specs by `cargo run -p generator`. Do not edit.

//! Calendars

pub mod models;
pub mod requests;
