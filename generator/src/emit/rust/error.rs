//! What can go wrong on the way to text.

use std::fmt;

/// A file that was made is no Rust; nothing that a page says may cause it.
#[derive(Debug)]
pub struct Error {
    /// The file.
    pub path: String,
    /// What the parser says.
    pub source: syn::Error,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the emitter made something that is no Rust in {}: {}",
            self.path, self.source
        )
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
