use super::encode::encode;

/// The key of an entity, as the service gave it: letter case counts, and any character is allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key(String);

impl Key {
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// As an encoded string literal.
    pub(super) fn literal(&self) -> String {
        encode(&format!("'{}'", self.0.replace('\'', "''")))
    }
}

/// Whether a server would take the text, as a segment, for something that is no key: `.` and `..` (removed when URLs are
/// normalised, encoded or not), a system segment such as `$ref`, a qualified type or operation name.
pub(super) fn is_ambiguous(text: &str) -> bool {
    matches!(text, "." | "..") || text.starts_with('$') || text.to_ascii_lowercase().starts_with("microsoft.graph.")
}

impl From<String> for Key {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for Key {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<std::borrow::Cow<'_, str>> for Key {
    fn from(text: std::borrow::Cow<'_, str>) -> Self {
        Self(text.into_owned())
    }
}

impl From<uuid::Uuid> for Key {
    fn from(id: uuid::Uuid) -> Self {
        Self(id.to_string())
    }
}

macro_rules! integer_keys {
    ($($integer:ty),*) => {
        $(impl From<$integer> for Key {
            fn from(number: $integer) -> Self {
                Self(number.to_string())
            }
        })*
    };
}
integer_keys!(i32, i64, u32, u64);

impl From<&crate::types::Guid> for Key {
    fn from(id: &crate::types::Guid) -> Self {
        Self(id.to_string())
    }
}
