// Made from specs by `cargo run -p generator`. Do not edit.

//! intune-shared

pub mod models;
