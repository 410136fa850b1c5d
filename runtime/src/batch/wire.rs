//! The JSON of a batch.

use std::collections::BTreeMap;

use azure_core::{base64, http::headers::Headers};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, value::RawValue};

use crate::{Error, ErrorKind, Request, Result, header, request::check_header, types::Binary};

#[derive(Serialize)]
pub(super) struct Call {
    pub(super) requests: Vec<Item>,
}

#[derive(Serialize)]
pub(super) struct Item {
    id: String,
    method: &'static str,
    url: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    headers: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Value>,
    #[serde(rename = "dependsOn", skip_serializing_if = "Vec::is_empty")]
    depends_on: Vec<String>,
}

impl Item {
    pub(super) fn new(
        index: usize,
        request: &Request,
        depends_on: impl Iterator<Item = usize>,
        endpoint: &str,
    ) -> Result<Self> {
        let url = request.url()?;
        // a URL outside the version root cannot be written relative to it
        let relative = url.as_str().strip_prefix(endpoint).filter(|rest| rest.starts_with('/'));
        let url = relative
            .ok_or_else(|| invalid("its URL is not below the endpoint"))?
            .to_owned();
        let mut headers: BTreeMap<_, _> = request
            .final_headers()
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), header::ACCEPT | header::AUTHORIZATION))
            .map(|(name, value)| (name.as_str().to_owned(), value.as_str().to_owned()))
            .collect();
        let body = body(request, &mut headers)?;
        let depends_on = depends_on.map(id).collect();
        Ok(Self {
            id: id(index),
            method: request.method().as_str(),
            url,
            headers,
            body,
            depends_on,
        })
    }
}

/// JSON as JSON, anything else as base64; each with its content type.
fn body(request: &Request, headers: &mut BTreeMap<String, String>) -> Result<Option<Value>> {
    let Some(body) = request.body_ref() else {
        return Ok(None);
    };
    let bytes = body.as_bytes().ok_or_else(|| invalid("its body is a stream"))?;
    headers.insert("Content-Type".to_owned(), body.content_type().to_owned());
    let value = if is_json(body.content_type()) {
        serde_json::from_slice(bytes).map_err(|error| invalid("its body is not JSON").with_source(&error))?
    } else {
        Value::String(base64::encode(bytes))
    };
    Ok(Some(value))
}

fn invalid(why: &str) -> Error {
    Error::new(
        ErrorKind::InvalidRequest,
        format!("the request cannot be part of a batch: {why}"),
    )
}

/// Ids are texts, and readers of a log count from one.
pub(super) fn id(index: usize) -> String {
    (index + 1).to_string()
}

/// The responses as they came: each is read for itself, so that one of an odd form says nothing of the others.
#[derive(Default, Deserialize)]
pub(super) struct Replies {
    responses: Vec<Box<RawValue>>,
}

/// The response to one request of the batch.
#[derive(Deserialize)]
pub(super) struct Reply {
    pub(super) status: u16,
    #[serde(default)]
    headers: Option<BTreeMap<String, Value>>,
    /// As it was written, with all digits of its numbers.
    #[serde(default)]
    body: Option<Box<RawValue>>,
}

impl Replies {
    /// The responses by the id of their request; `None` for one of an odd form.
    pub(super) fn by_id(self) -> BTreeMap<String, Option<Reply>> {
        #[derive(Deserialize)]
        struct Identified {
            id: Value,
        }
        let pairs = self.responses.into_iter().filter_map(|reply| {
            let id = match serde_json::from_str::<Identified>(reply.get()).ok()?.id {
                Value::String(id) => id,
                id => id.to_string(),
            };
            Some((id, serde_json::from_str(reply.get()).ok()))
        });
        pairs.collect()
    }
}

impl Reply {
    /// The headers that could have come with a response alone.
    pub(super) fn headers(&self) -> Headers {
        let mut headers = Headers::new();
        for (name, value) in self.headers.iter().flatten() {
            let value = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
            if check_header(name, &value).is_ok() {
                headers.insert(name.to_ascii_lowercase(), value);
            }
        }
        headers
    }

    /// The bytes that the response would have had alone: JSON as it is, a text as [`bytes_of_text`] reads it.
    pub(super) fn body(&self, headers: &Headers) -> Bytes {
        let kind = header::get(headers, header::CONTENT_TYPE);
        let Some(json) = self.body.as_ref().map(|body| body.get()).filter(|body| *body != "null") else {
            return Bytes::new();
        };
        match serde_json::from_str::<String>(json) {
            Ok(text) if !kind.is_some_and(is_json) => bytes_of_text(text, kind),
            _ => Bytes::copy_from_slice(json.as_bytes()),
        }
    }
}

/// A text is base64 or base64url unless it does not decode: some services send plain text. What is declared as text is plain text unless it
/// decodes to a sensible one.
fn bytes_of_text(text: String, kind: Option<&str>) -> Bytes {
    let is_declared_text = kind.is_some_and(|kind| kind.trim_start().to_ascii_lowercase().starts_with("text/"));
    match Binary::parse(&text).map(Binary::into_bytes) {
        Ok(bytes) if !is_declared_text || is_sensible_text(&bytes) => bytes.into(),
        _ => text.into(),
    }
}

fn is_sensible_text(bytes: &[u8]) -> bool {
    let is_visible = |c: char| !c.is_control() || matches!(c, '\t' | '\r' | '\n');
    std::str::from_utf8(bytes).is_ok_and(|text| text.chars().all(is_visible))
}

fn is_json(content_type: &str) -> bool {
    let essence = content_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(kind: Option<&str>, body: &str) -> Bytes {
        let headers = kind.map(|kind| format!(r#", "headers": {{"Content-Type": "{kind}"}}"#));
        let reply = format!(r#"{{"status": 200, "body": {body}{}}}"#, headers.unwrap_or_default());
        let reply = serde_json::from_str::<Reply>(&reply);
        reply.map_or_else(|error| error.to_string().into(), |reply| reply.body(&reply.headers()))
    }

    #[test]
    fn bytes_come_as_base64_or_base64url_padded_or_not() {
        for text in ["\"/+8=\"", "\"/+8\"", "\"_-8\"", "\"_-8=\"", "\"\\/+8=\""] {
            assert_eq!(body(Some("image/png"), text), [0xff, 0xef][..], "{text}");
        }
        assert_eq!(body(Some("image/png"), "\"no base64!\""), "no base64!");
        assert_eq!(body(None, "\"SGVsbG8=\""), "Hello");
    }

    #[test]
    fn declared_text_is_plain_unless_it_decodes_to_a_sensible_one() {
        let text = |text| body(Some("text/plain; charset=utf-8"), text);
        assert_eq!(text("\"data\""), "data", "would decode to bytes that are no text");
        assert_eq!(text("\"a, b\\n1, 2\""), "a, b\n1, 2");
        assert_eq!(text("\"SGVsbG8=\""), "Hello");
        assert_eq!(text("42"), "42");
    }

    #[test]
    fn json_is_given_as_it_was_written() {
        let json = r#"{"a": 1.10000000000000000001, "b": 1e999}"#;
        assert_eq!(body(Some("application/json"), json), json);
        assert_eq!(body(Some("application/json"), "\"text\""), "\"text\"");
        assert_eq!(body(None, "null"), "");
    }

    #[test]
    fn headers_that_cannot_be_headers_are_left_out() {
        let reply = r#"{"status": 200, "headers": {"中": "x", "A B": "x", "ok": "a\nb", "Retry-After": 3}}"#;
        let headers = serde_json::from_str::<Reply>(reply).map(|reply| reply.headers());
        let headers = headers.unwrap_or_default();
        assert_eq!(headers.iter().count(), 1);
        assert_eq!(header::get(&headers, "retry-after"), Some("3"));
    }
}
