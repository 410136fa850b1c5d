// Made from specs by `cargo run -p generator`. Do not edit.

//! intune-apps

pub mod models;
pub mod requests;
