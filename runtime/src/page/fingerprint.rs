//! Telling a page that comes again under another link.

use std::{
    collections::HashSet,
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, MapAccess, SeqAccess, Visitor},
};

use crate::Response;

/// What the items of a page are, as one number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint {
    hash: u64,
    /// A page of one item comes again when the collection is reordered while it is read; one of several hardly does.
    several: bool,
}

/// `None` for a page that proves nothing when it comes again: an empty one, and one with an item that has no id, as two items with one
/// selected property may well be alike.
pub(super) fn of(response: &Response) -> Option<Fingerprint> {
    let items = response.json::<Items>().ok()?.value;
    if items.is_empty() || items.iter().any(|item| !item.named) {
        return None;
    }
    let mut hasher = DefaultHasher::new();
    items.iter().for_each(|item| item.hash.hash(&mut hasher));
    Some(Fingerprint {
        hash: hasher.finish(),
        several: items.len() > 1,
    })
}

/// The pages of a collection so far.
#[derive(Default)]
pub(super) struct Known {
    last: Option<Fingerprint>,
    all: HashSet<u64>,
}

impl Known {
    /// Whether the page was there before: anywhere when it has several items, else directly before.
    pub(super) fn enter(&mut self, page: Option<Fingerprint>) -> bool {
        let is_last = page.is_some() && page == self.last;
        self.last = page;
        let several = page.filter(|page| page.several);
        is_last || several.is_some_and(|page| !self.all.insert(page.hash))
    }
}

#[derive(Deserialize)]
struct Items {
    value: Vec<Item>,
}

/// An item that is read without being kept.
struct Item {
    hash: u64,
    named: bool,
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut hasher = DefaultHasher::new();
        let named = Digest(&mut hasher).deserialize(deserializer)?;
        Ok(Self {
            hash: hasher.finish(),
            named,
        })
    }
}

/// Feeds a value to a hasher; the result is whether the value is an object with an id.
struct Digest<'a>(&'a mut DefaultHasher);

impl Digest<'_> {
    fn note(self, value: impl Hash) -> bool {
        value.hash(self.0);
        false
    }
}

impl<'de> DeserializeSeed<'de> for Digest<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Each kind of value has a sign of its own, so that `"1"` and `1`, or `[[], 1]` and `[[1]]`, are told apart.
impl<'de> Visitor<'de> for Digest<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(self.note('n'))
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        Ok(self.note(('b', value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<bool, E> {
        Ok(self.note(('i', value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<bool, E> {
        Ok(self.note(('u', value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<bool, E> {
        Ok(self.note(('f', value.to_bits())))
    }

    fn visit_str<E>(self, value: &str) -> Result<bool, E> {
        Ok(self.note(('s', value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        '['.hash(self.0);
        while list.next_element_seed(Digest(self.0))?.is_some() {}
        Ok(self.note(']'))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<bool, A::Error> {
        '{'.hash(self.0);
        let mut named = false;
        while let Some(name) = object.next_key::<String>()? {
            named |= matches!(name.as_str(), "id" | "@odata.id");
            name.hash(self.0);
            object.next_value_seed(Digest(self.0))?;
        }
        self.note('}');
        Ok(named)
    }
}
