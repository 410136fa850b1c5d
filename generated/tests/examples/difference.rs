//! Where two JSON values differ.

use runtime::external::serde_json::Value;

/// The first difference; `None` when they say the same. A number may be written in another form of the same number, a 64-bit number that
/// came as a text comes out as a number, and flags are parted by commas without blanks.
pub(crate) fn difference(one: &Value, other: &Value) -> Option<String> {
    at(one, other, String::new())
}

fn at(one: &Value, other: &Value, path: String) -> Option<String> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let lost = one.keys().find(|name| !other.contains_key(*name));
            let invented = other.keys().find(|name| !one.contains_key(*name));
            lost.map(|name| format!("{path}/{name} is lost"))
                .or_else(|| invented.map(|name| format!("{path}/{name} is invented")))
                .or_else(|| {
                    let mut both = one.iter().filter_map(|(name, one)| Some((name, one, other.get(name)?)));
                    both.find_map(|(name, one, other)| at(one, other, format!("{path}/{name}")))
                })
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(index, (one, other))| at(one, other, format!("{path}/{index}")))
        }
        _ if same(one, other) => None,
        _ => Some(format!("{path}: {one} became {other}")),
    }
}

fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::String(one), Value::Number(other)) => *one == other.to_string(),
        (Value::String(one), Value::String(other)) => one == other || flags(one) == flags(other),
        _ => one == other,
    }
}

fn flags(text: &str) -> Vec<&str> {
    text.split(',').map(str::trim).collect()
}
