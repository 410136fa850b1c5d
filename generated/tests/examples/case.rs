//! The cases, as the generator wrote them.

use runtime::external::serde::Deserialize;
use runtime::external::serde_json::Value;

/// One exchange.
#[derive(Deserialize)]
#[serde(crate = "runtime::external::serde")]
pub(crate) struct Case {
    /// Page and line.
    pub(crate) at: String,
    /// The position of the call; none where no page documents the address.
    pub(crate) call: Option<usize>,
    /// What the call is given besides the body.
    pub(crate) inputs: Vec<String>,
    /// The request, if the page shows one.
    pub(crate) request: Option<Asked>,
    /// The response, if the page shows one.
    pub(crate) answer: Option<Answer>,
}

/// A request as the page shows it.
#[derive(Deserialize)]
#[serde(crate = "runtime::external::serde")]
pub(crate) struct Asked {
    /// Whether the call is the one that the page documents for this address.
    pub(crate) documented: bool,
    pub(crate) method: String,
    /// Decoded segments, in the form of [`address`](crate::address).
    pub(crate) path: Vec<String>,
    /// Decoded pairs.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Content>,
}

/// A response as the page shows it, in the envelope that the operation's result has.
#[derive(Deserialize)]
#[serde(crate = "runtime::external::serde")]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Option<Content>,
}

/// A body.
#[derive(Deserialize)]
#[serde(crate = "runtime::external::serde", rename_all = "lowercase")]
pub(crate) enum Content {
    Json(Value),
    Text(String),
    /// Meant as JSON, and none.
    Broken,
}

impl Asked {
    /// A header by its name, whatever its case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}
