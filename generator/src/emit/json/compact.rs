//! A document without what a comparison does not need.

use serde_json::{Map, Value};

use super::document::Document;

/// What only people and excerpts need.
const PROSE: &[&str] = &[
    "summary",
    "text",
    "description",
    "place",
    "title",
    "decisions",
    "resources",
];

/// Where `false` says something else than nothing.
const SPECIFIC: &[&str] = &["nullable", "capabilities", "filterOperators"];

/// One element a line, so that a change of one is a change of one line.
pub(super) fn text(document: Document) -> serde_json::Result<String> {
    let mut text = String::from("{");
    let Value::Object(members) = serde_json::to_value(document)? else {
        return Ok(text);
    };
    let members = members.into_iter().filter(|(name, _)| !PROSE.contains(&name.as_str()));
    for (position, (name, value)) in members.enumerate() {
        text.push_str(if position == 0 { "\n" } else { ",\n" });
        text.push_str(&serde_json::to_string(&name)?);
        text.push(':');
        match value {
            Value::Array(elements) => lines(&mut text, elements)?,
            other => text.push_str(&other.to_string()),
        }
    }
    text.push_str("\n}\n");
    Ok(text)
}

fn lines(text: &mut String, elements: Vec<Value>) -> serde_json::Result<()> {
    text.push('[');
    for (position, element) in elements.into_iter().enumerate() {
        text.push_str(if position == 0 { "\n" } else { ",\n" });
        text.push_str(&serde_json::to_string(&pruned(element))?);
    }
    text.push(']');
    Ok(())
}

/// The value without prose and without members that have their default.
fn pruned(value: Value) -> Value {
    match value {
        Value::Array(elements) => elements.into_iter().map(pruned).collect(),
        Value::Object(members) => Value::Object(members.into_iter().filter_map(kept).collect::<Map<_, _>>()),
        other => other,
    }
}

fn kept((name, value): (String, Value)) -> Option<(String, Value)> {
    if SPECIFIC.contains(&name.as_str()) {
        let says_nothing = value.is_null() || value.as_object().is_some_and(Map::is_empty);
        return (!says_nothing).then_some((name, value));
    }
    if PROSE.contains(&name.as_str()) {
        return None;
    }
    let value = pruned(value);
    let says_nothing = match &value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty() || members.get("is").is_some_and(|is| is == "none"),
        Value::Bool(true) | Value::Number(_) => false,
    };
    (!says_nothing).then_some((name, value))
}
