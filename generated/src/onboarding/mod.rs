// Made from specs by `cargo run -p generator`. Do not edit.

//! Onboarding

pub mod models;
pub mod requests;
