//! The wire names of a model.

use std::collections::HashMap;
use std::sync::OnceLock;

/// The wire names of a model's fields, in their order, and where each is.
#[derive(Debug)]
pub struct Names {
    list: &'static [&'static str],
    /// Made when a large type is read for the first time.
    places: OnceLock<HashMap<&'static str, usize>>,
}

/// Up to so many names, a scan is faster than a hash.
const FEW: usize = 8;

impl Names {
    /// The names of a model; each occurs once.
    pub const fn new(list: &'static [&'static str]) -> Self {
        Self {
            list,
            places: OnceLock::new(),
        }
    }

    /// The names in the order of the fields.
    pub fn list(&self) -> &'static [&'static str] {
        self.list
    }

    /// The index of a name.
    pub fn find(&self, name: &str) -> Option<usize> {
        if self.list.len() <= FEW {
            return self.list.iter().position(|known| *known == name);
        }
        let places = || self.list.iter().zip(0..).map(|(name, index)| (*name, index)).collect();
        self.places.get_or_init(places).get(name).copied()
    }

    /// The same, where the name is likely to be the one at `expected`: services write the properties of a type in one order.
    pub(super) fn find_from(&self, name: &str, expected: usize) -> Option<usize> {
        if self.list.get(expected).is_some_and(|known| *known == name) {
            return Some(expected);
        }
        self.find(name)
    }
}
