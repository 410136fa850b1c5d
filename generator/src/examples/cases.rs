//! The values that examples show, each with the type that it is read with.

use serde_json::Value;

use super::body::plain;
use super::examine::{Examined, Side};
use super::judge::Expected;
use crate::emit::rust::{Case, ReadAs};
use crate::schema::{OperationId, Schema, TypeRef};

/// One case for each object of every JSON body whose type is known; an object that a page wraps in `value` is taken out.
#[must_use]
pub fn cases(api: &Schema, examined: &Examined<'_>) -> Vec<Case> {
    let mut cases = Vec::new();
    for exchange in &examined.exchanges {
        let operation = exchange.tie.operation();
        for (side, sent) in [(&exchange.request, true), (&exchange.response, false)] {
            if let Some(side) = side {
                of_side(api, side, operation, sent, &mut cases);
            }
        }
    }
    cases
}

fn of_side(api: &Schema, side: &Side<'_>, operation: Option<OperationId>, sent: bool, cases: &mut Vec<Case>) {
    let Some(body) = side.body.json().map(plain) else {
        return;
    };
    let (read_as, values) = match (side.expected, operation) {
        (Expected::One(ty @ TypeRef::Structured(id)), _) => {
            let wraps = api.property(id, "value").is_none();
            (ReadAs::Type(ty), unwrapped(&body, wraps))
        }
        (Expected::Page(ty) | Expected::Many(ty), _) => (ReadAs::Type(ty), unwrapped(&body, true)),
        (Expected::Parameters(_), Some(id)) => (ReadAs::Parameters(id), vec![&body]),
        _ => return,
    };
    let place = &side.example.message.place;
    let objects = values.into_iter().filter(|value| value.is_object());
    cases.extend(objects.map(|value| Case {
        file: place.file.to_string(),
        line: place.line,
        sent,
        read_as,
        value: value.clone(),
    }));
}

/// What stands in `value`, where that wraps the rest; else the body itself.
fn unwrapped(body: &Value, wraps: bool) -> Vec<&Value> {
    match body.get("value").filter(|_| wraps) {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(inner @ Value::Object(_)) => vec![inner],
        _ => match body {
            Value::Array(items) => items.iter().collect(),
            one => vec![one],
        },
    }
}
