//! `Edm.Guid`

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use uuid::Uuid;

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
    /// A bit for each of the 36 characters that is an upper-case letter.
    upper: u64,
}

impl Guid {
    /// Reads a GUID of the form `8-4-4-4-12`.
    ///
    /// # Errors
    /// When the text has another form.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        // `Uuid` also reads forms without hyphens and with braces, which would be written otherwise.
        let uuid = Uuid::try_parse(text)
            .ok()
            .filter(|_| text.len() == 36)
            .ok_or(Invalid("Edm.Guid"))?;
        let upper = text
            .bytes()
            .rev()
            .fold(0, |bits, byte| bits << 1 | u64::from(byte.is_ascii_uppercase()));
        Ok(Self { uuid, upper })
    }

    /// The GUID as the `uuid` crate has it.
    pub fn uuid(self) -> Uuid {
        self.uuid
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut buffer = Uuid::encode_buffer();
        let text = self.uuid.hyphenated().encode_lower(&mut buffer);
        if self.upper == 0 {
            return formatter.write_str(text);
        }
        for (index, character) in text.chars().enumerate() {
            let upper = self.upper >> index & 1 == 1;
            fmt::Write::write_char(
                formatter,
                if upper {
                    character.to_ascii_uppercase()
                } else {
                    character
                },
            )?;
        }
        Ok(())
    }
}

impl fmt::Debug for Guid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Guid({self})")
    }
}

impl From<Uuid> for Guid {
    fn from(uuid: Uuid) -> Self {
        Self { uuid, upper: 0 }
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
