// Made from specs by `cargo run -p generator`. Do not edit.

//! Onboarding

pub mod models;
#[cfg(feature = "onboarding")]
pub mod requests;
