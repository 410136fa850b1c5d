//! The cases, as the generator wrote them.

use serde::Deserialize;
use serde_json::Value;

/// One exchange.
#[derive(Deserialize)]
pub(crate) struct Case {
    /// Page and line.
    pub(crate) at: String,
    /// The position of the call; none where no page documents the URL.
    pub(crate) call: Option<usize>,
    /// What the call is given besides the body.
    pub(crate) inputs: Vec<String>,
    /// The request, if the page shows one.
    pub(crate) request: Option<PageRequest>,
    /// The response, if the page shows one.
    pub(crate) response: Option<PageResponse>,
}

/// A request as the page shows it.
#[derive(Deserialize)]
pub(crate) struct PageRequest {
    /// Whether the call is the one that the page documents for this URL.
    pub(crate) documented: bool,
    pub(crate) method: String,
    /// Decoded segments, in the form of [`url`](super::url).
    pub(crate) path: Vec<String>,
    /// Decoded pairs.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Content>,
}

/// A response as the page shows it, in the envelope that the operation's result has.
#[derive(Deserialize)]
pub(crate) struct PageResponse {
    pub(crate) status: u16,
    pub(crate) body: Option<Content>,
}

/// A body.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Content {
    Json(Value),
    Text(String),
    /// Meant as JSON, and none.
    Broken,
}

impl PageRequest {
    /// A header by its name, whatever its case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

impl PageResponse {
    /// Status and body of a response that has one.
    pub(crate) fn with_body(&self) -> Option<(u16, &Content)> {
        Some((self.status, self.body.as_ref()?))
    }
}
