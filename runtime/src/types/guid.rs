//! `Edm.Guid`

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use uuid::Uuid;
use uuid::fmt::Hyphenated;

use super::Invalid;
use super::shared::text_type;

/// A GUID. The case of its digits is kept for writing, and does not count when GUIDs are compared.
///
/// ```
/// use runtime::types::Guid;
///
/// let guid: Guid = "7C9E6679-7425-40DE-944B-E07FC1F90AE7".parse()?;
/// assert_eq!(guid, "7c9e6679-7425-40de-944b-e07fc1f90ae7".parse()?);
/// assert_eq!(guid.to_string(), "7C9E6679-7425-40DE-944B-E07FC1F90AE7");
/// # Ok::<(), runtime::types::Invalid>(())
/// ```
#[derive(Clone, Copy)]
pub struct Guid {
    uuid: Uuid,
    /// As it was written.
    text: [u8; Hyphenated::LENGTH],
}

impl Guid {
    /// Reads a GUID of the form `8-4-4-4-12`.
    ///
    /// # Errors
    /// When the text has another form.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        // `Uuid` also reads forms without hyphens and with braces, which have other lengths.
        match (Uuid::try_parse(text), text.as_bytes().try_into()) {
            (Ok(uuid), Ok(text)) => Ok(Self { uuid, text }),
            _ => Err(Invalid("Edm.Guid")),
        }
    }

    /// The GUID as the `uuid` crate has it.
    pub fn uuid(self) -> Uuid {
        self.uuid
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(std::str::from_utf8(&self.text).unwrap_or_default())
    }
}

impl fmt::Debug for Guid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Guid({self})")
    }
}

impl From<Uuid> for Guid {
    fn from(uuid: Uuid) -> Self {
        let mut text = [0; Hyphenated::LENGTH];
        uuid.hyphenated().encode_lower(&mut text);
        Self { uuid, text }
    }
}

impl From<Guid> for Uuid {
    fn from(guid: Guid) -> Self {
        guid.uuid
    }
}

impl PartialEq for Guid {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl Eq for Guid {}

impl Hash for Guid {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

impl PartialOrd for Guid {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Guid {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

text_type!(Guid, ToString::to_string);
