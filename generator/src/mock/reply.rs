//! Answers.

use serde_json::{Value, json};

/// An answer: status, headers, body.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Headers besides `Content-Type`.
    pub headers: Vec<(&'static str, String)>,
    /// The body; none for a status that has none.
    pub body: Option<Content>,
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// JSON.
    Json(Value),
    /// Plain text, such as a count.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl Reply {
    /// A status without a body.
    #[must_use]
    pub const fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: None,
        }
    }

    /// A status with JSON.
    #[must_use]
    pub const fn json(status: u16, body: Value) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Some(Content::Json(body)),
        }
    }

    /// A failure with the body that the service gives it (docs/protocol.md, Errors).
    #[must_use]
    pub fn error(status: u16, code: &str, message: &str, request: u32) -> Self {
        let id = format!("00000000-0000-4000-8000-{request:012}");
        Self::json(
            status,
            json!({ "error": { "code": code, "message": message, "innerError": { "request-id": id } } }),
        )
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}
