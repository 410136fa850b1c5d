//! The version of a resource (docs/protocol.md, ETags).

use std::fmt;

/// An entity tag as the service sent it, weak prefix and quotes included.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ETag(String);

impl ETag {
    /// `*`: any version, as long as the resource exists.
    pub fn any() -> Self {
        Self("*".to_owned())
    }

    /// As it goes into a header.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for ETag {
    fn from(tag: String) -> Self {
        Self(tag)
    }
}

impl From<&str> for ETag {
    fn from(tag: &str) -> Self {
        Self(tag.to_owned())
    }
}

impl From<&ETag> for ETag {
    fn from(tag: &ETag) -> Self {
        tag.clone()
    }
}

impl fmt::Display for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
