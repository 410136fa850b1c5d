//! Query options of a collection (docs/protocol.md, Query options).

use std::cmp::Ordering;

use serde_json::Value;

use super::filter::{Condition, order, value_at};
use super::place::Route;
use crate::schema::{Schema, Target, TypeRef};

/// Options that choose and order items; a wrong one is a message for the caller.
pub(super) struct Query {
    filter: Option<Condition>,
    search: Option<Search>,
    order: Vec<(Vec<String>, bool)>,
}

impl Query {
    /// Reads the options of a request for items of `target`.
    pub(super) fn read(api: &Schema, route: &Route, target: Option<Target>) -> Result<Self, String> {
        let filter = route.query("$filter").map(|text| Condition::read(&text)).transpose()?;
        let order = route.query("$orderby").map(|text| sort_keys(&text)).unwrap_or_default();
        for name in filter.iter().flat_map(Condition::properties) {
            declared(api, target, name)?;
        }
        for (path, _) in &order {
            declared(api, target, path.first().map_or("", String::as_str))?;
        }
        Ok(Self {
            filter,
            search: route.query("$search").map(|text| Search::read(&text)),
            order,
        })
    }

    /// The items that are wanted, in the wanted order.
    pub(super) fn apply(&self, mut items: Vec<Value>) -> Vec<Value> {
        items.retain(|item| {
            self.filter.as_ref().is_none_or(|filter| filter.holds(item))
                && self.search.as_ref().is_none_or(|search| search.finds(item))
        });
        if !self.order.is_empty() {
            items.sort_by(|one, other| self.compared(one, other));
        }
        items
    }

    fn compared(&self, one: &Value, other: &Value) -> Ordering {
        let orders = self.order.iter().map(|(path, descending)| {
            let order = order(&value_at(one, path), &value_at(other, path)).unwrap_or(Ordering::Equal);
            if *descending { order.reverse() } else { order }
        });
        orders.fold(Ordering::Equal, Ordering::then)
    }
}

/// A name that a type has not is a message for the caller; of a type that is open, or that pages do not declare, any name may be meant.
pub(super) fn declared(api: &Schema, target: Option<Target>, name: &str) -> Result<(), String> {
    let Some(TypeRef::Structured(ty)) = target.map(|target| target.ty) else {
        return Ok(());
    };
    let mut types = api.descendants(ty).chain([ty]);
    if name.starts_with('@') || api.is_open(ty) || types.any(|ty| api.property(ty, name).is_some()) {
        return Ok(());
    }
    let ty = &api.types[ty].name;
    Err(format!("Could not find a property named '{name}' on type '{ty}'."))
}

/// Paths of properties, and whether they are sorted in descending order.
fn sort_keys(text: &str) -> Vec<(Vec<String>, bool)> {
    let key = |part: &str| {
        let mut words = part.split_whitespace();
        let path = words.next().unwrap_or_default();
        (
            path.split('/').map(str::to_owned).collect(),
            words.next() == Some("desc"),
        )
    };
    text.split(',').map(key).collect()
}

/// `$search`: phrases that a text of an object contains, all of them or any.
struct Search {
    phrases: Vec<Phrase>,
    any: bool,
}

struct Phrase {
    property: Option<String>,
    text: String,
}

impl Search {
    fn read(text: &str) -> Self {
        let quoted: Vec<&str> = text.split('"').skip(1).step_by(2).collect();
        let phrases = if quoted.is_empty() { vec![text] } else { quoted };
        Self {
            phrases: phrases.into_iter().map(Phrase::read).collect(),
            any: text.contains("\" OR \""),
        }
    }

    fn finds(&self, object: &Value) -> bool {
        let mut phrases = self.phrases.iter();
        if self.any {
            phrases.any(|phrase| phrase.is_in(object))
        } else {
            phrases.all(|phrase| phrase.is_in(object))
        }
    }
}

impl Phrase {
    fn read(text: &str) -> Self {
        let property = text
            .split_once(':')
            .filter(|(name, _)| name.chars().all(char::is_alphanumeric));
        Self {
            property: property.map(|(name, _)| name.to_owned()),
            text: property.map_or(text, |(_, text)| text).to_lowercase(),
        }
    }

    fn is_in(&self, object: &Value) -> bool {
        let mut members = object.as_object().into_iter().flatten();
        members.any(|(name, value)| self.property.as_ref().is_none_or(|wanted| wanted == name) && self.is_within(value))
    }

    fn is_within(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => text.to_lowercase().contains(&self.text),
            Value::Array(items) => items.iter().any(|item| self.is_within(item)),
            Value::Object(members) => members.values().any(|value| self.is_within(value)),
            _ => false,
        }
    }
}

/// What `$expand` and `$select` name: properties, and for each navigation what to select of it.
pub(super) fn names(list: &str) -> Vec<(String, Option<String>)> {
    let mut depth = 0usize;
    let parts = list.split(|c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    let one = |part: &str| {
        let (name, options) = part.trim().split_once('(').unwrap_or((part.trim(), ""));
        let select = options
            .trim_end_matches(')')
            .split(';')
            .find_map(|option| option.trim().strip_prefix("$select="));
        (name.to_owned(), select.map(str::to_owned))
    };
    parts.map(one).filter(|(name, _)| !name.is_empty()).collect()
}

/// The members of an object that `$select` names; annotations always are.
pub(super) fn selected(object: Value, list: Option<&str>) -> Value {
    let (Some(list), Value::Object(members)) = (list, &object) else {
        return object;
    };
    let names = names(list);
    let wanted = |name: &String| name.contains('@') || names.iter().any(|(wanted, _)| wanted == name);
    let kept = members.iter().filter(|(name, _)| wanted(name));
    Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect())
}
