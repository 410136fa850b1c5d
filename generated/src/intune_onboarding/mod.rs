// Made from specs by `cargo run -p generator`. Do not edit.

//! intune-onboarding

pub mod models;
pub mod requests;
