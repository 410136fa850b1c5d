//! One change for each item of a round.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Change, Removed, RemovedReason};
use crate::{Error, ErrorKind, Result};

/// The items of a round by id; serde_json's map keeps the order of first mention.
#[derive(Default)]
pub(super) struct Merged {
    items: Map<String, Value>,
    /// How many items without an id there are; each is kept for itself.
    nameless: usize,
}

impl Merged {
    pub(super) fn add(&mut self, item: Map<String, Value>) {
        let key = match item.get("id").and_then(Value::as_str) {
            Some(id) => format!("id {id}"),
            None => {
                self.nameless += 1;
                format!("nameless {}", self.nameless)
            }
        };
        match self.items.get_mut(&key) {
            Some(Value::Object(known)) if !is_removed(known) && !is_removed(&item) => merge(known, item),
            _ => drop(self.items.insert(key, Value::Object(item))),
        }
    }

    pub(super) fn finish<T: DeserializeOwned>(self) -> Result<Vec<Change<T>>> {
        self.items.into_iter().map(|(_, item)| read_change(item)).collect()
    }
}

/// Later values win; the parts of a relation (`members@delta`) are put together, and what comes twice is kept once.
fn merge(known: &mut Map<String, Value>, item: Map<String, Value>) {
    for (name, value) in item {
        match (known.get_mut(&name), value) {
            (Some(Value::Array(parts)), Value::Array(more)) if name.ends_with("@delta") => {
                for part in more {
                    if !parts.contains(&part) {
                        parts.push(part);
                    }
                }
            }
            (_, value) => drop(known.insert(name, value)),
        }
    }
}

/// `@removed`, or for drive items the `deleted` facet.
fn is_removed(item: &Map<String, Value>) -> bool {
    item.contains_key("@removed") || item.get("deleted").is_some_and(Value::is_object)
}

pub(super) fn read_change<T: DeserializeOwned>(item: Value) -> Result<Change<T>> {
    match item {
        Value::Object(mut properties) if is_removed(&properties) => {
            let id = properties
                .get("id")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned();
            let removed = properties.shift_remove("@removed");
            let reason = match removed
                .as_ref()
                .and_then(|removed| removed.get("reason"))
                .and_then(Value::as_str)
            {
                Some("changed") => RemovedReason::Changed,
                Some("deleted") | None => RemovedReason::Deleted,
                Some(other) => RemovedReason::Other(other.to_owned()),
            };
            Ok(Change::Removed(Removed { id, reason, properties }))
        }
        item => serde_json::from_value(item)
            .map(Change::Changed)
            .map_err(|_| Error::new(ErrorKind::Decode, "a changed item has another form than documented")),
    }
}
