//! One change for each item of a round.

use std::collections::HashSet;

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
        let items = self.items.into_iter().map(|(_, mut item)| {
            let members = item.as_object_mut().into_iter().flatten();
            for (_, value) in members.filter(|(name, _)| is_relation(name)) {
                value.as_array_mut().into_iter().for_each(drop_repeated_parts);
            }
            read_change(item)
        });
        items.collect()
    }
}

/// The last occurrence of an item counts whole: what an earlier one said besides no longer holds. The parts of a relation
/// (`members@delta`) are steps and no state, so they add up, also over occurrences that hold nothing else.
fn merge(known: &mut Map<String, Value>, item: Map<String, Value>) {
    if holds_relations_only(&item) {
        item.into_iter().for_each(|(name, value)| add(known, name, value));
        return;
    }
    let earlier = std::mem::replace(known, item);
    for (name, parts) in earlier.into_iter().filter(|(name, _)| is_relation(name)) {
        if let Some(later) = known.insert(name.clone(), parts) {
            add(known, name, later);
        }
    }
}

fn add(known: &mut Map<String, Value>, name: String, value: Value) {
    match (known.get_mut(&name), value) {
        (Some(Value::Array(parts)), Value::Array(more)) if is_relation(&name) => parts.extend(more),
        (_, value) => drop(known.insert(name, value)),
    }
}

fn is_relation(name: &str) -> bool {
    name.ends_with("@delta")
}

fn holds_relations_only(item: &Map<String, Value>) -> bool {
    let says_nothing = |name: &str| name == "id" || name.starts_with('@');
    item.keys().any(|name| is_relation(name)) && item.keys().all(|name| is_relation(name) || says_nothing(name))
}

/// Of a part that comes twice the last occurrence counts.
fn drop_repeated_parts(parts: &mut Vec<Value>) {
    let key = |part: &Value| match part.get("id").and_then(Value::as_str) {
        Some(id) => id.to_owned(),
        None => part.to_string(),
    };
    let mut seen = HashSet::new();
    parts.reverse();
    parts.retain(|part| seen.insert(key(part)));
    parts.reverse();
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
