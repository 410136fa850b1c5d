//! What the examples show: objects to begin with, and answers of operations.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::dialect::Documented;
use crate::examples::{Exchange, Tie, examine, plain};
use crate::schema::{OperationId, OperationKind, PathId, Schema, Segment};

/// The lowest status of a failure.
const FAILURE: u16 = 400;

/// What the documentation's examples give the service.
#[derive(Debug, Default)]
pub(super) struct Seeds {
    /// Objects of collections by key.
    pub(super) items: BTreeMap<PathId, Vec<(String, Value)>>,
    /// Objects at paths without a key.
    pub(super) singles: BTreeMap<PathId, Value>,
    /// The first successful answer of each operation.
    pub(super) answers: BTreeMap<OperationId, (u16, Option<Value>)>,
}

impl Seeds {
    /// Gathers what the examples of `pages` show.
    pub(super) fn gather(api: &Schema, pages: &[Documented]) -> Self {
        let mut seeds = Self::default();
        for exchange in &examine(api, pages).exchanges {
            seeds.take(api, exchange);
        }
        seeds
    }

    fn take(&mut self, api: &Schema, exchange: &Exchange<'_>) {
        let (Tie::Path(id, found), Some(response)) = (&exchange.tie, &exchange.response) else {
            return;
        };
        let status = response.example.message.value.status.unwrap_or(200);
        if status >= FAILURE {
            return;
        }
        let body = response.body.json().map(plain);
        let operation = &api.operations[*id];
        match (operation.kind, &body) {
            (OperationKind::List, Some(body)) => {
                let items = body.get("value").and_then(Value::as_array);
                items
                    .into_iter()
                    .flatten()
                    .for_each(|item| self.item(api, found.path, item));
            }
            (OperationKind::Get, Some(body)) => self.object(api, found.path, unwrapped(body)),
            _ => {}
        }
        self.answers.entry(*id).or_insert((status, body));
    }

    fn object(&mut self, api: &Schema, path: PathId, object: &Value) {
        let node = &api.paths[path];
        match (&node.segment, node.parent) {
            (Segment::Key(_), Some(collection)) => self.item(api, collection, object),
            _ => {
                self.singles.entry(path).or_insert_with(|| object.clone());
            }
        }
    }

    fn item(&mut self, api: &Schema, collection: PathId, item: &Value) {
        let Some(key) = item.get(key_name(api, collection)).and_then(Value::as_str) else {
            return;
        };
        let items = self.items.entry(collection).or_default();
        if items.iter().all(|(own, _)| own != key) {
            items.push((key.to_owned(), item.clone()));
        }
    }
}

/// The key property of what a collection holds.
pub(super) fn key_name(api: &Schema, collection: PathId) -> &str {
    let target = api.paths[collection].target;
    let key = target.and_then(|target| match target.ty {
        crate::schema::TypeRef::Structured(id) => api.key(id),
        _ => None,
    });
    key.unwrap_or("id")
}

/// A single object that an example wraps in `value`.
fn unwrapped(body: &Value) -> &Value {
    match body.get("value") {
        Some(inner @ Value::Object(_)) => inner,
        _ => body,
    }
}
