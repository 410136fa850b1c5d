//! What the examples show: objects to begin with, and responses of operations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::alias::Aliases;
use super::links::localize;
use super::place::Place;
use crate::dialect::Documented;
use crate::examples::{Exchange, Tie, examine, plain};
use crate::schema::{OperationId, OperationKind, Schema};

/// The lowest status of a failure.
const FAILURE: u16 = 400;

/// What the documentation's examples give the service. Places are named by their templates: with the same path but for its keys.
#[derive(Debug, Default)]
pub(super) struct Seeds {
    items: BTreeMap<String, Vec<(String, Value)>>,
    singles: BTreeMap<String, Value>,
    responses: BTreeMap<OperationId, Shown>,
}

/// The first successful response that is shown for an operation.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub(super) status: u16,
    pub(super) body: Option<Value>,
    pub(super) media_type: Option<String>,
}

impl Seeds {
    /// Gathers what the examples of `pages` show, and learns which objects singletons are.
    pub(super) fn gather(api: &Schema, pages: &[Documented], aliases: &mut Aliases) -> Self {
        let mut seeds = Self::default();
        for exchange in &examine(api, pages).exchanges {
            seeds.take(api, exchange, aliases);
        }
        seeds
    }

    /// The objects that a collection begins with.
    pub(super) fn items(&self, api: &Schema, place: &Place) -> &[(String, Value)] {
        self.items
            .get(&place.template(api))
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The object at a path without a key, to begin with.
    pub(super) fn single(&self, api: &Schema, place: &Place) -> Option<&Value> {
        self.singles.get(&place.template(api))
    }

    /// What is shown as the response of an operation.
    pub(super) fn response(&self, operation: OperationId) -> Option<&Shown> {
        self.responses.get(&operation)
    }

    fn take(&mut self, api: &Schema, exchange: &Exchange<'_>, aliases: &mut Aliases) {
        let (Tie::Path(id, found), Some(response)) = (&exchange.tie, &exchange.response) else {
            return;
        };
        let message = &response.example.message.value;
        let status = message.status.unwrap_or(200);
        if status >= FAILURE {
            return;
        }
        let mut body = response.body.json().map(plain);
        body.iter_mut().for_each(localize);
        let place = Place::of(api, found);
        match (api.operations[*id].kind, &body) {
            (OperationKind::List, Some(body)) => {
                let place = aliases.apply(api, place);
                let items = body.get("value").and_then(Value::as_array);
                items
                    .into_iter()
                    .flatten()
                    .for_each(|item| self.item(api, &place, item));
            }
            (OperationKind::Get, Some(body)) => self.object(api, place, unwrapped(body), aliases),
            _ => {}
        }
        let media_type = message.header("content-type").map(str::to_owned);
        self.responses.entry(*id).or_insert(Shown {
            status,
            body,
            media_type,
        });
    }

    fn object(&mut self, api: &Schema, place: Place, object: &Value, aliases: &mut Aliases) {
        if place.parent().is_none()
            && let Some(key) = object.get(place.key_name(api)).and_then(Value::as_str)
        {
            aliases.learn(&place, key);
        }
        let place = aliases.apply(api, place);
        match place.key(api).and(place.parent()) {
            Some(collection) => self.item(api, &collection, object),
            None => {
                self.singles
                    .entry(place.template(api))
                    .or_insert_with(|| object.clone());
            }
        }
    }

    fn item(&mut self, api: &Schema, collection: &Place, item: &Value) {
        let Some(key) = item.get(collection.key_name(api)).and_then(Value::as_str) else {
            return;
        };
        let items = self.items.entry(collection.template(api)).or_default();
        if items.iter().all(|(own, _)| own != key) {
            items.push((key.to_owned(), item.clone()));
        }
    }
}

/// A single object that an example wraps in `value`.
fn unwrapped(body: &Value) -> &Value {
    match body.get("value") {
        Some(inner @ Value::Object(_)) => inner,
        _ => body,
    }
}
