//! The JSON of a batch.

use std::collections::BTreeMap;

use azure_core::{base64, http::headers::Headers};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Error, ErrorKind, Request, Result, header};

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
        // an address outside the version root cannot be written relative to it
        let relative = url.as_str().strip_prefix(endpoint).filter(|rest| rest.starts_with('/'));
        let url = relative
            .ok_or_else(|| invalid("its address is not below the endpoint"))?
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

#[derive(Deserialize)]
pub(super) struct Answers {
    pub(super) responses: Vec<Answer>,
}

#[derive(Deserialize)]
pub(super) struct Answer {
    pub(super) id: String,
    pub(super) status: u16,
    #[serde(default)]
    headers: Option<BTreeMap<String, Value>>,
    #[serde(default)]
    body: Option<Value>,
}

impl Answer {
    pub(super) fn headers(&self) -> Headers {
        let mut headers = Headers::new();
        for (name, value) in self.headers.iter().flatten() {
            let value = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
            headers.insert(name.to_ascii_lowercase(), value);
        }
        headers
    }

    /// The bytes that the answer would have had alone. A text is base64 unless the content type says JSON; one that does not decode is
    /// plain text, which some services send.
    pub(super) fn body(&self, headers: &Headers) -> Bytes {
        let kind = header::get(headers, header::CONTENT_TYPE);
        match &self.body {
            None | Some(Value::Null) => Bytes::new(),
            Some(Value::String(text)) if !kind.is_some_and(is_json) => {
                base64::decode(text).map_or_else(|_| Bytes::from(text.clone()), Bytes::from)
            }
            Some(value) => Bytes::from(value.to_string()),
        }
    }
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
