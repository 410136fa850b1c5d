//! Reading the body of a failed response, whatever it is.

use azure_core::http::headers::Headers;
use serde_json::{Map, Value};

use crate::header;

/// Longest inner chain that is followed; real ones have at most three links.
const MAX_DEPTH: usize = 16;

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
            Ok(Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_)) => Self::default(),
            Ok(Value::String(_)) | Err(_) => Self::of_other(headers, raw),
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

    /// A body that is no JSON is described and not quoted: it may hold anything, and messages are shown and logged.
    fn of_other(headers: &Headers, raw: &[u8]) -> Self {
        let what = match () {
            () if raw.iter().all(u8::is_ascii_whitespace) => return Self::default(),
            () if is_html(headers, raw) => "an HTML page, as proxies and sign-in pages send it",
            () => "plain text",
        };
        Self {
            message: Some(format!("the response body is {what}; `Error::body` has it")),
            ..Self::default()
        }
    }
}

/// Whether a body is an HTML page, by its media type or its beginning.
pub(crate) fn is_html(headers: &Headers, raw: &[u8]) -> bool {
    let declared =
        header::get(headers, header::CONTENT_TYPE).is_some_and(|kind| kind.to_ascii_lowercase().contains("html"));
    let beginning = raw.trim_ascii_start();
    let begins_with = |tag: &[u8]| {
        beginning
            .get(..tag.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(tag))
    };
    declared || begins_with(b"<!doctype html") || begins_with(b"<html")
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

/// Cuts at a character boundary and makes control characters harmless for a terminal or a log.
pub(super) fn shorten(text: &str, limit: usize) -> String {
    let clean = |c: char| if c.is_control() { ' ' } else { c };
    let mut short: String = text.chars().take(limit).map(clean).collect();
    if text.chars().nth(limit).is_some() {
        short.push('…');
    }
    short
}
