//! Reading the body of a failed answer, whatever it is.

use azure_core::http::headers::Headers;
use serde_json::{Map, Value};

use crate::header;

/// Longest inner chain that is followed; real ones have at most three links.
const MAX_DEPTH: usize = 16;
/// Longest text taken over from a body that is not JSON.
const MAX_TEXT: usize = 300;

/// One of several errors of a call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Detail {
    /// The code as sent.
    pub code: Option<String>,
    /// Text for people.
    pub message: Option<String>,
    /// What it is about.
    pub target: Option<String>,
}

/// The parts of an error body that are understood (docs/protocol.md, Errors). Empty for a body that says nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Body {
    pub(crate) codes: Vec<String>,
    pub(crate) message: Option<String>,
    pub(crate) target: Option<String>,
    pub(crate) details: Vec<Detail>,
    pub(crate) request_id: Option<String>,
    pub(crate) client_request_id: Option<String>,
    pub(crate) date: Option<String>,
}

impl Body {
    /// Never fails: an empty, HTML, plain-text or odd body gives what it has.
    pub(crate) fn parse(headers: &Headers, raw: &[u8]) -> Self {
        match serde_json::from_slice::<Value>(raw) {
            Ok(Value::Object(object)) => Self::of_json(&object),
            Ok(Value::String(text)) => Self::of_text(&text),
            Ok(_) => Self::default(),
            Err(_) => Self::of_foreign_text(headers, raw),
        }
    }

    fn of_json(object: &Map<String, Value>) -> Self {
        match object.get("error") {
            Some(Value::Object(error)) => Self::of_error(error),
            // the token endpoint's form, which gateways also use
            Some(Value::String(code)) => Self {
                codes: vec![code.clone()],
                message: text(object, "error_description"),
                ..Self::default()
            },
            _ => Self::of_error(object),
        }
    }

    fn of_error(error: &Map<String, Value>) -> Self {
        let mut body = Self {
            message: message(error),
            target: text(error, "target"),
            details: details(error),
            ..Self::default()
        };
        let mut level = Some(error);
        for _ in 0..MAX_DEPTH {
            let Some(current) = level else { break };
            body.codes.extend(text(current, "code"));
            body.request_id = body.request_id.or_else(|| text(current, "request-id"));
            body.client_request_id = body.client_request_id.or_else(|| text(current, "client-request-id"));
            body.date = body.date.or_else(|| text(current, "date"));
            level = ["innerError", "innererror"]
                .iter()
                .find_map(|name| current.get(*name)?.as_object());
        }
        body
    }

    fn of_foreign_text(headers: &Headers, raw: &[u8]) -> Self {
        let text = String::from_utf8_lossy(raw);
        let is_html = header::get(headers, header::CONTENT_TYPE).is_some_and(|kind| kind.contains("html"))
            || text.trim_start().starts_with('<');
        if is_html {
            Self::of_text(&html_title(&text))
        } else {
            Self::of_text(&text)
        }
    }

    fn of_text(text: &str) -> Self {
        let text = text.trim();
        Self {
            message: (!text.is_empty()).then(|| shorten(text, MAX_TEXT)),
            ..Self::default()
        }
    }
}

fn text(object: &Map<String, Value>, name: &str) -> Option<String> {
    match object.get(name)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// OData 3 wrote `message` as `{lang, value}`; some workloads still do.
fn message(error: &Map<String, Value>) -> Option<String> {
    text(error, "message").or_else(|| text(error.get("message")?.as_object()?, "value"))
}

fn details(error: &Map<String, Value>) -> Vec<Detail> {
    let list = error.get("details").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|detail| Detail {
            code: text(detail, "code"),
            message: message(detail),
            target: text(detail, "target"),
        })
        .collect()
}

/// The title of an HTML page: what a proxy or storage host says in words. The rest of a page helps nobody.
fn html_title(page: &str) -> String {
    let lower = page.to_ascii_lowercase();
    let title = lower.find("<title>").and_then(|start| {
        let rest = page.get(start + "<title>".len()..)?;
        rest.get(..rest.find('<')?)
    });
    format!(
        "an HTML page: {}",
        title
            .map(str::trim)
            .filter(|title| !title.is_empty())
            .unwrap_or("(no title)")
    )
}

/// Cuts at a character boundary and makes control characters harmless for a terminal or a log.
pub(super) fn shorten(text: &str, limit: usize) -> String {
    let clean = |c: char| if c.is_control() { ' ' } else { c };
    let mut short: String = text.chars().take(limit).map(clean).collect();
    if text.chars().nth(limit).is_some() {
        short.push('…');
    }
    short
}
