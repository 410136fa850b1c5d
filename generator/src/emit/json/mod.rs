//! The schema as JSON with provenance, for tools that want what the pages say and where they say it.
//!
//! The format is described in `docs/schema-json.md`. It names types and paths by text, not by position, so that two
//! documents can be compared line by line, and a document can be read back.

mod compact;
mod document;
mod graph;
mod read;
mod write;

#[cfg(test)]
mod tests;

use crate::schema::Schema;
use document::Document;

pub use read::Unreadable;

/// The value of the document's `format` member.
pub const FORMAT: &str = "graphsmith-schema";

/// The version of the format: raised when a member changes its meaning or goes; new members do not raise it.
pub const FORMAT_VERSION: u32 = 1;

/// Writes `schema` as a JSON document.
///
/// # Errors
/// Only what the JSON writer reports.
pub fn export(schema: &Schema) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(&Document::of(schema))?;
    text.push('\n');
    Ok(text)
}

/// Writes what a comparison with a later schema needs: the document without prose, places and defaults, one element a line.
///
/// # Errors
/// Only what the JSON writer reports.
pub fn compact(schema: &Schema) -> serde_json::Result<String> {
    compact::text(Document::of(schema))
}

/// Reads the schema of a document that [`export`] or [`compact`] wrote.
///
/// # Errors
/// The text is no such document.
pub fn read(text: &str) -> Result<Schema, Unreadable> {
    read::schema(text)
}
