// Made from specs by `cargo run -p generator`. Do not edit.

//! intune-mam

pub mod models;
pub mod requests;
