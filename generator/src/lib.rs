//! Reads Microsoft Graph documentation pages and emits a typed Rust client crate.
//!
//! Data flows one way: `source` finds and prepares pages, `markdown` gives them structure, `dialect` reads what each says,
//! `resolve` puts that together to one [`schema`], `emit` turns it into text, [`files`] brings a folder in line.
//! [`Generator`] is the entrance to all of it.

pub mod diagnostic;
pub mod dialect;
pub mod diff;
pub mod emit;
pub mod examples;
pub mod files;
pub mod fix;
mod generator;
#[cfg(feature = "cli")]
pub mod html;
pub mod markdown;
#[cfg(feature = "mock")]
pub mod mock;
mod model;
pub mod nearest;
mod output;
mod placement;
mod progress;
pub mod report;
pub mod resolve;
#[cfg(feature = "git")]
pub mod revision;
pub mod rules;
pub mod schema;
pub mod scopes;
#[cfg(feature = "cli")]
pub mod search;
pub mod select;
pub mod settings;
pub mod source;
pub mod usage;
mod why;

pub use generator::{Generator, Target};
pub use model::Model;
pub use output::{Output, Summary};
pub use progress::Progress;
pub use report::Report;
pub use settings::Settings;
pub use why::why;
