//! What the service keeps: objects and bytes by their path, and what has changed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// Objects by path, in order of creation within a collection.
#[derive(Debug, Default)]
pub(super) struct Store {
    collections: BTreeMap<String, Vec<(String, Value)>>,
    singles: BTreeMap<String, Value>,
    contents: BTreeMap<String, Content>,
    filled: BTreeSet<String>,
    /// Collection and key of each object that was created, changed or deleted, in order.
    changes: Vec<(String, String)>,
    created: u32,
}

/// Bytes and their media type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Content {
    pub(super) media_type: String,
    pub(super) bytes: Vec<u8>,
}

impl Store {
    /// Fills the collection at `path` with what the documentation shows, once.
    pub(super) fn fill(&mut self, path: &str, seeds: &[(String, Value)]) {
        if self.filled.insert(path.to_owned()) {
            self.collections.insert(path.to_owned(), seeds.to_vec());
        }
    }

    /// The objects of a collection.
    pub(super) fn list(&self, path: &str) -> Vec<&Value> {
        let items = self.collections.get(path).map(Vec::as_slice).unwrap_or_default();
        items.iter().map(|(_, value)| value).collect()
    }

    /// The key of the object that has `key`, or a property of `names` with this value.
    pub(super) fn key_of(&self, path: &str, key: &str, names: &[String]) -> Option<String> {
        let items = self.collections.get(path)?;
        let exact = items.iter().find(|(own, _)| own == key);
        let named = || {
            let has = |value: &Value| {
                names
                    .iter()
                    .any(|name| value.get(name).and_then(Value::as_str) == Some(key))
            };
            items.iter().find(|(_, value)| has(value))
        };
        exact.or_else(named).map(|(own, _)| own.clone())
    }

    /// The object of a key.
    pub(super) fn get(&self, path: &str, key: &str) -> Option<&Value> {
        let items = self.collections.get(path)?;
        items.iter().find(|(own, _)| own == key).map(|(_, value)| value)
    }

    /// The object of a key in any collection.
    pub(super) fn find(&self, key: &str) -> Option<&Value> {
        let mut items = self.collections.values().flatten();
        items.find(|(own, _)| own == key).map(|(_, value)| value)
    }

    /// Changes the object of a key; gives it as it is then.
    pub(super) fn change(&mut self, path: &str, key: &str, change: impl FnOnce(&mut Value)) -> Option<Value> {
        let items = self.collections.get_mut(path)?;
        let (_, value) = items.iter_mut().find(|(own, _)| own == key)?;
        change(value);
        let value = value.clone();
        self.note(path, key);
        Some(value)
    }

    /// Adds an object under the key that it has, else under a new one; gives the object. `None` when the key is taken.
    pub(super) fn create(&mut self, path: &str, key_name: &str, mut object: Map<String, Value>) -> Option<Value> {
        let given = object.get(key_name).and_then(Value::as_str);
        let key = match given.filter(|key| !key.is_empty()) {
            Some(key) => key.to_owned(),
            None => self.new_id(),
        };
        if self.get(path, &key).is_some() {
            return None;
        }
        object.insert(key_name.to_owned(), key.clone().into());
        let value = Value::Object(object);
        self.note(path, &key);
        let items = self.collections.entry(path.to_owned()).or_default();
        items.push((key, value.clone()));
        Some(value)
    }

    /// An id that nothing has.
    pub(super) fn new_id(&mut self) -> String {
        self.created += 1;
        format!("00000000-0000-4000-9000-{:012}", self.created)
    }

    /// Removes an object; whether there was one.
    pub(super) fn delete(&mut self, path: &str, key: &str) -> bool {
        let Some(items) = self.collections.get_mut(path) else {
            return false;
        };
        let before = items.len();
        items.retain(|(own, _)| own != key);
        let found = items.len() < before;
        if found {
            self.note(path, key);
        }
        found
    }

    /// The object at a path without a key, made of `seed` the first time.
    pub(super) fn single(&mut self, path: &str, seed: impl FnOnce() -> Value) -> &mut Value {
        self.singles.entry(path.to_owned()).or_insert_with(seed)
    }

    /// Removes the object at a path without a key.
    pub(super) fn clear(&mut self, path: &str) {
        self.singles.insert(path.to_owned(), Value::Null);
    }

    /// The bytes at a path.
    pub(super) fn content(&self, path: &str) -> Option<&Content> {
        self.contents.get(path)
    }

    /// Keeps bytes.
    pub(super) fn keep(&mut self, path: String, content: Content) {
        self.contents.insert(path, content);
    }

    /// How many changes there were, as the token of a round of changes.
    pub(super) fn revision(&self) -> usize {
        self.changes.len()
    }

    /// What has changed in a collection since a revision: each object once, as it is now.
    pub(super) fn changed_since(&self, path: &str, key_name: &str, revision: usize) -> Vec<Value> {
        let since = self.changes.get(revision..).unwrap_or_default();
        let keys: BTreeSet<&String> = since
            .iter()
            .filter(|(own, _)| own == path)
            .map(|(_, key)| key)
            .collect();
        let now = |key: &String| match self.get(path, key) {
            Some(object) => object.clone(),
            None => json!({ key_name: key, "@removed": { "reason": "deleted" } }),
        };
        keys.into_iter().map(now).collect()
    }

    fn note(&mut self, path: &str, key: &str) {
        self.changes.push((path.to_owned(), key.to_owned()));
    }
}

/// Writes the members of `change` over those of `object`; null is a value (docs/protocol.md, PATCH).
pub(super) fn merge(object: &mut Value, change: Map<String, Value>) {
    match object {
        Value::Object(members) => members.extend(change),
        other => *other = Value::Object(change),
    }
}
