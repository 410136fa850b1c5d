//! A Rust crate from a schema.

mod analysis;
mod context;
mod docs;
mod error;
mod examples;
mod filters;
mod guide;
mod imports;
mod library;
mod links;
mod manifest;
mod models;
mod names;
mod options;
mod plan;
mod print;
mod readme;
mod requests;
mod types;

pub use error::Error;
pub use examples::examples;
pub use guide::{CallChain, Field, Guide};
pub(crate) use manifest::{EXAMPLE_DEPENDENCIES, PUBLISHED_RUNTIME};
pub use options::{Options, Placement, RuntimeSource};

use crate::files::Files;
use crate::schema::Schema;
use context::Context;

/// Emits the crate.
///
/// Files are made in parallel; the result depends on the schema and the options alone.
///
/// # Errors
/// When a file that was made is no Rust: a fault of this emitter, which names the file.
pub fn emit(schema: &Schema, options: &Options) -> Result<Files, Error> {
    let context = Context::new(schema, options);
    let mut files = plan::sources(&context)?;
    if let Some(manifest) = manifest::manifest(&context) {
        files.insert("Cargo.toml", manifest);
        files.insert("README.md", readme::readme(&context));
    }
    Ok(files)
}

#[cfg(test)]
mod tests;
