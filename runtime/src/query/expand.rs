//! `$expand`

use std::fmt;

use super::{Filter, Navigation, Ordering, Selection};

/// A relation to be followed, with options for what it leads to. See [`Navigation::expand`].
///
/// ```
/// use runtime::query::{Expansion, Navigation, Property};
///
/// struct User;
/// const NAME: Property<User, String> = Property::new("displayName");
/// const MANAGER: Navigation<User, User> = Navigation::new("manager");
/// let expand = MANAGER.expand().select(NAME).expand(MANAGER).levels(3);
/// assert_eq!(expand.to_text(), "manager($select=displayName;$expand=manager;$levels=3)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Expand {
    path: String,
    /// Name and value, each name once.
    options: Vec<(&'static str, String)>,
}

impl Expand {
    pub(super) fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            options: Vec::new(),
        }
    }

    /// A relation as it stands, with options or without.
    pub fn raw(text: impl Into<String>) -> Self {
        Self::new(text)
    }

    /// Only these properties; adds to those of an earlier call.
    pub fn select(self, properties: impl Selection) -> Self {
        self.add("$select", ",", properties.to_text())
    }

    /// Only objects for which the condition holds, and that of an earlier call.
    pub fn filter(mut self, condition: Filter) -> Self {
        let condition = match self.options.iter().position(|(name, _)| *name == "$filter") {
            Some(index) => Filter::raw(self.options.remove(index).1).and(condition),
            None => condition,
        };
        self.add("$filter", "", condition.to_string())
    }

    /// Their order; further keys add to those of an earlier call.
    pub fn order_by(self, keys: impl Ordering) -> Self {
        self.add("$orderby", ",", keys.to_text())
    }

    /// Relations of these objects, in turn.
    pub fn expand(self, relations: impl Expansion) -> Self {
        self.add("$expand", ",", relations.to_text())
    }

    /// At most so many.
    pub fn top(self, count: u32) -> Self {
        self.set("$top", count.to_string())
    }

    /// Without the first so many.
    pub fn skip(self, count: u32) -> Self {
        self.set("$skip", count.to_string())
    }

    /// So many levels of a relation of a type to itself.
    pub fn levels(self, count: u32) -> Self {
        self.set("$levels", count.to_string())
    }

    /// With the number of all of them.
    pub fn count(self) -> Self {
        self.set("$count", "true".to_owned())
    }

    fn set(mut self, name: &'static str, value: String) -> Self {
        self.options.retain(|(known, _)| *known != name);
        self.options.push((name, value));
        self
    }

    fn add(mut self, name: &'static str, separator: &str, value: String) -> Self {
        match self.options.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = format!("{known}{separator}{value}"),
            None => self.options.push((name, value)),
        }
        self
    }
}

impl fmt::Display for Expand {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.path)?;
        for (index, (name, value)) in self.options.iter().enumerate() {
            write!(formatter, "{}{name}={value}", if index == 0 { '(' } else { ';' })?;
        }
        if self.options.is_empty() {
            Ok(())
        } else {
            formatter.write_str(")")
        }
    }
}

/// What `$expand` takes: a relation, one with options, several, or a text as it stands.
pub trait Expansion {
    /// The value of the option, not percent-encoded.
    fn to_text(&self) -> String;
}

impl Expansion for Expand {
    fn to_text(&self) -> String {
        self.to_string()
    }
}

impl<E: ?Sized, T> Expansion for Navigation<E, T> {
    fn to_text(&self) -> String {
        self.name().to_owned()
    }
}

impl Expansion for &str {
    fn to_text(&self) -> String {
        (*self).to_owned()
    }
}

impl<X: Expansion, const N: usize> Expansion for [X; N] {
    fn to_text(&self) -> String {
        let relations: Vec<_> = self.iter().map(Expansion::to_text).collect();
        relations.join(",")
    }
}

impl<X: Expansion> Expansion for Vec<X> {
    fn to_text(&self) -> String {
        let relations: Vec<_> = self.iter().map(Expansion::to_text).collect();
        relations.join(",")
    }
}
