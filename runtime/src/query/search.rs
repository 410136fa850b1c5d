//! `$search`

use std::fmt;

use super::Property;

/// A search expression. Its terms are quoted as `$search` wants them (docs/protocol.md, Query options).
///
/// ```
/// use runtime::query::{Property, Search};
///
/// const NAME: Property<(), String> = Property::new("displayName");
/// let search = Search::property(NAME, "one video").or(Search::text("5\" pipe"));
/// assert_eq!(search.to_string(), r#""displayName:one video" OR "5\" pipe""#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Search {
    text: String,
    compound: bool,
}

impl Search {
    /// Objects with this text, in whichever properties the service searches.
    pub fn text(term: &str) -> Self {
        let escaped = term.replace('\\', "\\\\").replace('"', "\\\"");
        Self {
            text: format!("\"{escaped}\""),
            compound: false,
        }
    }

    /// Objects with this text in the property.
    pub fn property<E: ?Sized, T, Ops>(property: Property<E, T, Ops>, term: &str) -> Self {
        Self::text(&format!("{}:{term}", property.name()))
    }

    /// An expression as it stands; nothing in it is quoted.
    pub fn raw(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            compound: true,
        }
    }

    /// Both.
    pub fn and(self, other: Self) -> Self {
        self.join("AND", &other)
    }

    /// At least one.
    pub fn or(self, other: Self) -> Self {
        self.join("OR", &other)
    }

    fn join(self, operator: &str, other: &Self) -> Self {
        Self {
            text: format!("{} {operator} {}", self.grouped(), other.grouped()),
            compound: true,
        }
    }

    fn grouped(&self) -> String {
        if self.compound {
            format!("({})", self.text)
        } else {
            self.text.clone()
        }
    }
}

impl fmt::Display for Search {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}
