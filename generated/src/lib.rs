// Made from specs by `cargo run -p generator`. Do not edit.

//! Typed Microsoft Graph client.
//!
//! [`Client`] is the way in: its methods follow the documented paths, each area of the API is a module
//! and a feature.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod client;
pub mod filters;
pub mod paths;
#[cfg(feature = "calendars")]
pub mod calendars;
#[cfg(feature = "directory")]
pub mod directory;
#[cfg(feature = "financials")]
pub mod financials;
#[cfg(feature = "groups")]
pub mod groups;
#[cfg(feature = "intune-apps")]
pub mod intune_apps;
#[cfg(feature = "intune-mam")]
pub mod intune_mam;
#[cfg(feature = "intune-onboarding")]
pub mod intune_onboarding;
#[cfg(feature = "intune-shared")]
pub mod intune_shared;
#[cfg(feature = "users")]
pub mod users;

pub use client::Client;
