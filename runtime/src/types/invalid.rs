//! A text that is not a value of its type.

use std::fmt;

/// The text is not a value of the named type of OData.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invalid(pub(super) &'static str);

impl fmt::Display for Invalid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "not a value of {}", self.0)
    }
}

impl std::error::Error for Invalid {}
