//! From the schema to text.

pub mod csdl;
pub mod json;
pub mod openapi;
pub mod rust;

#[cfg(test)]
pub(crate) mod fixture;

use crate::diagnostic::Diagnostics;

/// A document made from the schema, and what could not be said in it.
#[derive(Debug, Default)]
pub struct Export {
    /// The text of the document, ending with a line break.
    pub text: String,
    /// Elements that the format has no way to say, each left out.
    pub findings: Diagnostics,
}
