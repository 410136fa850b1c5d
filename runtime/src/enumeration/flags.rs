//! Enumerations of which several members can hold at once.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::{Enumeration, read};
use crate::model::{Primitive, PrimitiveType, Scalar};
use crate::query::{Comparand, Literal, quoted};

/// A set of members of `E`, comma-joined on the wire. Members that the documentation does not name are kept. Two sets are equal when they
/// have the same members; the order in which they came is kept for writing.
///
/// ```
/// use runtime::Flags;
///
/// #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
/// pub enum Right { Read, Write, Undocumented(runtime::Undocumented) }
/// runtime::enumeration!(Right: "example.right" { Read = "read", Write = "write" });
///
/// let mut rights: Flags<Right> = serde_json::from_str("\"read,own\"")?;
/// assert!(rights.contains(&Right::Read));
/// rights.insert(Right::Write);
/// assert_eq!(rights.to_string(), "read,own,write");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Flags<E> {
    members: Vec<E>,
    /// Whether a space follows each comma, as some services write it.
    spaced: bool,
}

impl<E: Enumeration> Flags<E> {
    /// No member: an empty text on the wire.
    pub const fn new() -> Self {
        Self {
            members: Vec::new(),
            spaced: false,
        }
    }

    /// Whether it has this member.
    pub fn contains(&self, member: &E) -> bool {
        self.members.contains(member)
    }

    /// Adds a member; says whether it is new.
    pub fn insert(&mut self, member: E) -> bool {
        let new = !self.contains(&member);
        if new {
            self.members.push(member);
        }
        new
    }

    /// Takes a member out; says whether it was there.
    pub fn remove(&mut self, member: &E) -> bool {
        let before = self.members.len();
        self.members.retain(|known| known != member);
        self.members.len() < before
    }

    /// The members of both sets.
    #[must_use]
    pub fn union(mut self, other: &Self) -> Self {
        self.extend(other.iter().cloned());
        self
    }

    /// The members that both sets have.
    #[must_use]
    pub fn intersection(mut self, other: &Self) -> Self {
        self.members.retain(|member| other.contains(member));
        self
    }

    /// The members that the other set has not.
    #[must_use]
    pub fn difference(mut self, other: &Self) -> Self {
        self.members.retain(|member| !other.contains(member));
        self
    }

    /// Whether the other set has all members of this one.
    pub fn is_subset(&self, other: &Self) -> bool {
        self.iter().all(|member| other.contains(member))
    }

    /// The members, in the order in which they came.
    pub fn iter(&self) -> std::slice::Iter<'_, E> {
        self.members.iter()
    }

    /// How many members it has.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    fn sorted(&self) -> Vec<&E> {
        let mut members: Vec<_> = self.iter().collect();
        members.sort();
        members
    }

    fn parse(text: &str) -> Option<Self> {
        let mut flags = Self {
            members: Vec::new(),
            spaced: text.contains(", "),
        };
        if !text.is_empty() {
            flags.extend(text.split(',').map(|name| read(name.trim())));
        }
        flags.to_string().eq_ignore_ascii_case(text).then_some(flags)
    }
}

impl<E: Enumeration> Default for Flags<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E: Enumeration> PartialEq for Flags<E> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.is_subset(other)
    }
}

impl<E: Enumeration> Eq for Flags<E> {}

impl<E: Enumeration> PartialOrd for Flags<E> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<E: Enumeration> Ord for Flags<E> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.sorted().cmp(&other.sorted())
    }
}

impl<E: Enumeration + Hash> Hash for Flags<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.sorted().hash(state);
    }
}

impl<E: Enumeration> fmt::Display for Flags<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, member) in self.iter().enumerate() {
            let separator = match (index, self.spaced) {
                (0, _) => "",
                (_, true) => ", ",
                (_, false) => ",",
            };
            write!(formatter, "{separator}{}", member.as_str())?;
        }
        Ok(())
    }
}

impl<E: Enumeration> Extend<E> for Flags<E> {
    fn extend<I: IntoIterator<Item = E>>(&mut self, members: I) {
        for member in members {
            self.insert(member);
        }
    }
}

impl<E: Enumeration> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        let mut flags = Self::new();
        flags.extend(members);
        flags
    }
}

impl<E: Enumeration, const N: usize> From<[E; N]> for Flags<E> {
    fn from(members: [E; N]) -> Self {
        members.into_iter().collect()
    }
}

impl<E: Enumeration> From<E> for Flags<E> {
    fn from(member: E) -> Self {
        [member].into()
    }
}

impl<E> IntoIterator for Flags<E> {
    type Item = E;
    type IntoIter = std::vec::IntoIter<E>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl<'a, E> IntoIterator for &'a Flags<E> {
    type Item = &'a E;
    type IntoIter = std::slice::Iter<'a, E>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.iter()
    }
}

/// A text that would not be written back as it came, letter case apart, such as one with a member twice, is not read as a set.
impl<E: Enumeration> PrimitiveType for Flags<E> {
    fn read(value: Primitive<'_>) -> Option<Self> {
        match value {
            Primitive::Text(text) => Self::parse(text),
            _ => None,
        }
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Shown(self)
    }
}

impl<E: Enumeration> Literal for Flags<E> {
    fn literal(&self) -> String {
        quoted(&self.to_string())
    }
}

impl<E: Enumeration> Comparand<Flags<E>> for E {
    fn comparand(&self) -> String {
        quoted(self.as_str())
    }
}

crate::serde_primitive!(Flags<E: Enumeration>);
