//! Responses.

use serde_json::{Value, json};

use super::links;

/// A response: status, headers, body.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Headers besides `Content-Type`.
    pub headers: Vec<(&'static str, String)>,
    /// The body; none for a status that has none.
    pub body: Option<Body>,
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// JSON.
    Json(Value),
    /// Plain text, such as a count.
    Text(String),
    /// Bytes of a media type.
    Bytes(String, Vec<u8>),
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
            body: Some(Body::Json(body)),
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

    /// With the origin in the URLs that lead back to the service.
    pub(super) fn with_origin(mut self, origin: &str) -> Self {
        if let Some(Body::Json(value)) = &mut self.body {
            links::resolve(value, origin);
        }
        for (_, value) in &mut self.headers {
            *value = links::resolve_text(value, origin);
        }
        self
    }
}
