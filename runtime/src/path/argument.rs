use crate::{
    query::Literal,
    types::{Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay},
};

/// The value of a function parameter or alternate key, as an OData literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument(String);

impl Argument {
    /// A text: quoted, with quotes inside doubled.
    pub fn text(text: impl AsRef<str>) -> Self {
        Self(format!("'{}'", text.as_ref().replace('\'', "''")))
    }

    /// A literal that is written as it is: a number, date, GUID, `null`, or JSON for a collection or complex value.
    pub fn bare(literal: impl Into<String>) -> Self {
        Self(literal.into())
    }

    /// Any value that can be in a filter: an enumeration, a date, a GUID.
    pub fn of(value: &impl Literal) -> Self {
        Self(value.literal())
    }

    /// `null`.
    pub fn null() -> Self {
        Self::bare("null")
    }

    pub(super) fn literal(&self) -> &str {
        &self.0
    }

    /// Many servers treat an encoded slash or backslash in a path as a separator, and JSON is only allowed by alias.
    pub(super) fn needs_alias(&self) -> bool {
        self.0.contains(['/', '\\']) || self.0.starts_with(['[', '{'])
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::text(text)
    }
}

impl<T: Into<Argument>> From<Option<T>> for Argument {
    fn from(value: Option<T>) -> Self {
        value.map_or_else(Self::null, Into::into)
    }
}

macro_rules! bare {
    ($($bare:ty),*) => {
        $(impl From<$bare> for Argument {
            fn from(value: $bare) -> Self {
                Self::bare(value.to_string())
            }
        })*
    };
}
bare!(bool, u8, i8, i16, i32, i64, u32, u64, uuid::Uuid);

macro_rules! literals {
    ($($literal:ty),*) => {
        $(impl From<$literal> for Argument {
            fn from(value: $literal) -> Self {
                Self::of(&value)
            }
        })*
    };
}
literals!(f32, f64, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay);
