//! The bodies of example messages.

use super::locate::span;
use crate::dialect::HttpMessage;
use crate::dialect::json::{JsonError, JsonValue, ReadJson, read};

/// What the body of a message is.
#[derive(Debug)]
pub enum Body {
    /// There is none.
    Empty,
    /// JSON; spans are byte ranges of the body.
    Json(ReadJson),
    /// Meant as JSON, but its meaning is not clear.
    Broken(JsonError),
    /// Something else: bytes, XML, multipart, a placeholder for them.
    Other,
}

impl Body {
    /// Reads the body of a message.
    #[must_use]
    pub fn of(message: &HttpMessage) -> Self {
        let text = message.body.trim();
        if text.is_empty() {
            return Self::Empty;
        }
        if !is_json(message, text) {
            return Self::Other;
        }
        match read(&message.body, span) {
            Ok(json) => Self::Json(json),
            Err(error) => Self::Broken(error),
        }
    }

    /// The JSON value, if it is one.
    #[must_use]
    pub fn json(&self) -> Option<&JsonValue> {
        match self {
            Self::Json(json) => Some(&json.value),
            _ => None,
        }
    }
}

/// A header says so, else the first character does.
fn is_json(message: &HttpMessage, text: &str) -> bool {
    let told = message.header("content-type").map(str::to_ascii_lowercase);
    let looks = text.starts_with('{') || is_list(text);
    match told {
        Some(told) if told.contains("json") => looks || !text.starts_with(['<', '-']),
        Some(told) if told.contains("multipart") => false,
        _ => looks,
    }
}

/// A list of values; words in brackets stand for bytes.
fn is_list(text: &str) -> bool {
    let inner = text.strip_prefix('[').map(str::trim_start);
    inner.is_some_and(|inner| !inner.starts_with(char::is_alphabetic))
}

/// The value as plain JSON, for writing and comparing; the last of repeated names wins (docs/format.md, 9).
#[must_use]
pub fn plain(value: &JsonValue) -> serde_json::Value {
    use crate::dialect::json::JsonKind;
    match &value.kind {
        JsonKind::Null => serde_json::Value::Null,
        JsonKind::Bool(bool) => (*bool).into(),
        JsonKind::Number(text) => serde_json::from_str(text).unwrap_or_else(|_| text.as_str().into()),
        JsonKind::String(text) => text.as_str().into(),
        JsonKind::Array(items) => items.iter().map(plain).collect(),
        JsonKind::Object(members) => serde_json::Value::Object(
            members
                .iter()
                .map(|(name, _, value)| (name.clone(), plain(value)))
                .collect(),
        ),
    }
}
