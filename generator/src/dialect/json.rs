//! JSON as pages print it: read leniently, every value with its span.

use serde::Serialize;

use crate::diagnostic::Span;

/// A JSON value and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JsonValue {
    /// The value.
    pub kind: JsonKind,
    /// Where, in the file's text.
    pub span: Span,
}

/// The kinds of JSON value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum JsonKind {
    /// `null`.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A number as written.
    Number(String),
    /// A string, unescaped.
    String(String),
    /// An array.
    Array(Vec<JsonValue>),
    /// An object's members in order; names may repeat.
    Object(Vec<(String, Span, JsonValue)>),
}
