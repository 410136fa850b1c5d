//! Requests.

use super::store::Content;

/// A request as far as the service looks at it.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The method, upper case.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Scheme and host that the caller used, for links back.
    pub origin: String,
    /// Whether the caller gave a token.
    pub authorized: bool,
    /// `Content-Type`.
    pub content_type: Option<String>,
    /// `Content-Range`.
    pub content_range: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// The body as bytes of its media type.
    pub(super) fn content(&self) -> Content {
        let media_type = self.content_type.clone();
        Content {
            media_type: media_type.unwrap_or_else(|| "application/octet-stream".to_owned()),
            bytes: self.body.clone(),
        }
    }
}
