//! Where two JSON values differ.

use serde_json::Value;

use super::tolerance::{Tolerance, Tolerated};

/// The first difference; `None` when they say the same.
pub(crate) fn difference(one: &Value, other: &Value, tolerated: &Tolerated) -> Option<String> {
    at(one, other, String::new(), tolerated)
}

fn at(one: &Value, other: &Value, path: String, tolerated: &Tolerated) -> Option<String> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let lost = one.keys().find(|name| !other.contains_key(*name));
            let invented = other.keys().find(|name| !one.contains_key(*name));
            lost.map(|name| format!("{path}/{name} is lost"))
                .or_else(|| invented.map(|name| format!("{path}/{name} is invented")))
                .or_else(|| {
                    let mut both = one.iter().filter_map(|(name, one)| Some((name, one, other.get(name)?)));
                    both.find_map(|(name, one, other)| at(one, other, format!("{path}/{name}"), tolerated))
                })
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(index, (one, other))| at(one, other, format!("{path}/{index}"), tolerated))
        }
        _ if one == other || same(one, other, tolerated) => None,
        _ => Some(format!("{path}: {one} became {other}")),
    }
}

/// Whether the pages mean the same by two values that differ.
fn same(one: &Value, other: &Value, tolerated: &Tolerated) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one.as_f64() == other.as_f64() && tolerated.note(Tolerance::NumberForm)
        }
        (Value::String(one), Value::Number(other)) => {
            *one == other.to_string() && tolerated.note(Tolerance::NumberAsText)
        }
        (Value::String(one), Value::String(other)) => {
            flags(one) == flags(other) && tolerated.note(Tolerance::FlagBlanks)
        }
        _ => false,
    }
}

fn flags(text: &str) -> Vec<&str> {
    text.split(',').map(str::trim).collect()
}
