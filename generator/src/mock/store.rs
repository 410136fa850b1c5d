//! What the service keeps: objects by their path.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// Objects by path, in order of creation within a collection.
#[derive(Debug, Default)]
pub(super) struct Store {
    collections: BTreeMap<String, Vec<(String, Value)>>,
    singles: BTreeMap<String, Value>,
    known: BTreeSet<String>,
    created: u32,
}

impl Store {
    /// Fills the collection at `path` with what the documentation shows, once.
    pub(super) fn fill(&mut self, path: &str, seeds: &[(String, Value)]) {
        if self.known.insert(path.to_owned()) {
            self.collections.insert(path.to_owned(), seeds.to_vec());
        }
    }

    /// The objects of a collection.
    pub(super) fn list(&self, path: &str) -> Vec<&Value> {
        let items = self.collections.get(path).map(Vec::as_slice).unwrap_or_default();
        items.iter().map(|(_, value)| value).collect()
    }

    /// The object of a key.
    pub(super) fn get(&mut self, path: &str, key: &str) -> Option<&mut Value> {
        let items = self.collections.get_mut(path)?;
        items.iter_mut().find(|(own, _)| own == key).map(|(_, value)| value)
    }

    /// Adds an object under the key that it has, else under a new one; gives the object. `None` when the key is taken.
    pub(super) fn create(&mut self, path: &str, key_name: &str, mut object: Map<String, Value>) -> Option<Value> {
        let given = object
            .get(key_name)
            .and_then(Value::as_str)
            .filter(|key| !key.is_empty());
        let key = match given {
            Some(key) => key.to_owned(),
            None => {
                self.created += 1;
                format!("00000000-0000-4000-9000-{:012}", self.created)
            }
        };
        if self.get(path, &key).is_some() {
            return None;
        }
        object.insert(key_name.to_owned(), key.clone().into());
        let value = Value::Object(object);
        let items = self.collections.entry(path.to_owned()).or_default();
        items.push((key, value.clone()));
        Some(value)
    }

    /// Removes an object; whether there was one.
    pub(super) fn delete(&mut self, path: &str, key: &str) -> bool {
        let Some(items) = self.collections.get_mut(path) else {
            return false;
        };
        let before = items.len();
        items.retain(|(own, _)| own != key);
        items.len() < before
    }

    /// The object at a path without a key, made of `seed` the first time.
    pub(super) fn single(&mut self, path: &str, seed: impl FnOnce() -> Value) -> &mut Value {
        self.singles.entry(path.to_owned()).or_insert_with(seed)
    }
}

/// Writes the members of `change` over those of `object`; null is a value (docs/protocol.md, PATCH).
pub(super) fn merge(object: &mut Value, change: Map<String, Value>) {
    match object {
        Value::Object(members) => members.extend(change),
        other => *other = Value::Object(change),
    }
}
