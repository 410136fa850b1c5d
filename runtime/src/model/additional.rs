//! What a model holds besides its documented fields.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde_json::Value;

type Entries = IndexMap<Cow<'static, str>, Value>;

/// What came with an object, or goes with it, besides its documented fields: undocumented properties, annotations such as
/// `@odata.etag`, explicit nulls, and values that do not fit their field. In the order of arrival; empty, it is one pointer.
///
/// ```
/// use runtime::model::Additional;
///
/// let mut additional = Additional::default();
/// additional.insert("owners@odata.bind", vec!["https://graph.microsoft.com/v1.0/users/1"]);
/// assert_eq!(additional.len(), 1);
/// assert!(additional.get("owners@odata.bind").is_some_and(|value| value.is_array()));
/// ```
#[derive(Clone, Default)]
pub struct Additional(Option<Box<Entries>>);

impl Additional {
    /// The JSON under this wire name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Adds or replaces a value; a replaced one keeps its place. A field of the model with this wire name wins when it has a value.
    pub fn insert(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().insert(name.into(), value.into())
    }

    /// Takes a value out; the others keep their order.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let entries = self.0.as_mut()?;
        let removed = entries.shift_remove(name);
        if entries.is_empty() {
            self.0 = None;
        }
        removed
    }

    /// All names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .iter()
            .flat_map(|entries| entries.iter())
            .map(|(name, value)| (name.as_ref(), value))
    }

    /// The version of the object, as `If-Match` wants it (docs/protocol.md, ETags).
    pub fn etag(&self) -> Option<&str> {
        self.get("@odata.etag")?.as_str()
    }

    /// The type that the object said it has, without `#`.
    pub fn odata_type(&self) -> Option<&str> {
        self.get("@odata.type")?
            .as_str()
            .map(|name| name.trim_start_matches('#'))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |entries| entries.len())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The order of the entries does not count.
impl PartialEq for Additional {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(two)) => one == two,
            _ => self.is_empty() && other.is_empty(),
        }
    }
}

impl std::fmt::Debug for Additional {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}
