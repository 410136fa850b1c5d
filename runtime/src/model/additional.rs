//! What a model holds besides its documented fields.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde_json::Value;

use super::Object;
use super::nulls::Nulls;

/// How many fields have their null in a bit that needs no allocation.
const INLINE: usize = u64::BITS as usize;

type Entries = IndexMap<Cow<'static, str>, Value>;

/// What came with an object, or goes with it, besides its documented fields: undocumented properties, annotations such as
/// `@odata.etag`, and values that do not fit their field. In the order of arrival.
///
/// ```
/// use runtime::model::Additional;
///
/// let mut additional = Additional::default();
/// additional.insert("owners@odata.bind", vec!["https://graph.microsoft.com/v1.0/users/1"]);
/// assert_eq!(additional.len(), 1);
/// assert!(additional.get("owners@odata.bind").is_some_and(|value| value.is_array()));
/// ```
///
/// It also remembers which fields are explicit nulls ([`ModelExt::is_null`](super::ModelExt::is_null)) and, at the place of a base type,
/// what the derived type of the object adds.
#[derive(Clone, Default)]
pub struct Additional {
    /// Of the first fields.
    nulls: u64,
    rest: Option<Box<Rest>>,
}

/// What most objects do not have.
#[derive(Clone, Default)]
struct Rest {
    entries: Entries,
    /// Of the fields that have no bit in `Additional::nulls`.
    nulls: Nulls,
    /// The whole object as its derived type. It holds the additional entries for both.
    derived: Option<Derived>,
}

/// An object of a type that is not known where it is held.
struct Derived(Box<dyn Object>);

impl Clone for Derived {
    fn clone(&self) -> Self {
        Self(self.0.boxed())
    }
}

impl Additional {
    /// The JSON under this wire name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.entries()?.get(name)
    }

    /// Adds or replaces a value; a replaced one keeps its place. A field of the model with this wire name wins when it has a value.
    pub fn insert(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Option<Value> {
        self.entries_mut().insert(name.into(), value.into())
    }

    /// Takes a value out; the others keep their order.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.entries()?;
        self.entries_mut().shift_remove(name)
    }

    /// All names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries()
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.as_ref(), value))
    }

    /// The version of the object, as `If-Match` wants it (protocol: `ETag`).
    pub fn etag(&self) -> Option<&str> {
        self.get("@odata.etag")?.as_str()
    }

    /// The type that the object said it has, without `#`.
    pub fn odata_type(&self) -> Option<&str> {
        let written = self.get(super::read::TYPE).and_then(Value::as_str);
        match written {
            Some(name) => Some(name.trim_start_matches('#')),
            None => self.derived().map(|object| object.type_name()),
        }
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries().map_or(0, Entries::len)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the field at this index is an explicit null.
    pub(super) fn is_null(&self, index: usize) -> bool {
        match index.checked_sub(INLINE) {
            None => self.nulls >> index & 1 == 1,
            Some(index) => self.rest.as_ref().is_some_and(|rest| rest.nulls.contains(index)),
        }
    }

    /// Says whether the field at this index is an explicit null.
    pub(super) fn set_null(&mut self, index: usize, null: bool) {
        match (index.checked_sub(INLINE), null) {
            (None, true) => self.nulls |= 1 << index,
            (None, false) => self.nulls &= !(1 << index),
            (Some(index), true) => self.rest.get_or_insert_default().nulls.insert(index),
            (Some(index), false) => {
                if let Some(rest) = &mut self.rest {
                    rest.nulls.remove(index);
                }
            }
        }
    }

    /// The whole object, where it is of a type derived from that of its place.
    pub(super) fn derived(&self) -> Option<&dyn Object> {
        let derived = self.rest.as_ref()?.derived.as_ref()?;
        Some(&*derived.0)
    }

    pub(super) fn derived_mut(&mut self) -> Option<&mut dyn Object> {
        let derived = self.rest.as_mut()?.derived.as_mut()?;
        Some(&mut *derived.0)
    }

    /// Takes the derived object out, with the additional entries.
    pub(super) fn take_derived(&mut self) -> Option<Box<dyn Object>> {
        self.rest.as_mut()?.derived.take().map(|derived| derived.0)
    }

    /// Holds the object as one of a derived type; additional entries go over to it.
    pub(super) fn set_derived(&mut self, mut object: Box<dyn Object>) {
        let rest = self.rest.get_or_insert_default();
        let entries = std::mem::take(&mut rest.entries);
        if !entries.is_empty() {
            object.additional_mut().entries_mut().extend(entries);
        }
        rest.derived = Some(Derived(object));
    }

    /// Takes all entries out.
    pub(super) fn take_entries(&mut self) -> impl Iterator<Item = (Cow<'static, str>, Value)> + use<> {
        let entries = self.entries().is_some().then(|| std::mem::take(self.entries_mut()));
        entries.into_iter().flatten()
    }

    fn entries(&self) -> Option<&Entries> {
        let rest = self.rest.as_ref()?;
        match &rest.derived {
            Some(derived) => derived.0.additional().entries(),
            None => Some(&rest.entries),
        }
    }

    fn entries_mut(&mut self) -> &mut Entries {
        let rest = self.rest.get_or_insert_default();
        match &mut rest.derived {
            Some(derived) => derived.0.additional_mut().entries_mut(),
            None => &mut rest.entries,
        }
    }
}

/// The order of the entries does not count.
impl PartialEq for Additional {
    fn eq(&self, other: &Self) -> bool {
        let same_entries = match (self.entries(), other.entries()) {
            (Some(one), Some(two)) => one == two,
            _ => self.is_empty() && other.is_empty(),
        };
        let same_derived = match (self.derived(), other.derived()) {
            (Some(one), Some(two)) => super::plain::same(one, two),
            (one, two) => one.is_none() && two.is_none(),
        };
        let more_nulls = |of: &Self| of.rest.as_ref().map(|rest| rest.nulls.clone()).unwrap_or_default();
        self.nulls == other.nulls && more_nulls(self) == more_nulls(other) && same_entries && same_derived
    }
}

impl std::fmt::Debug for Additional {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}
