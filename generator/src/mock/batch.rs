//! Many requests in one (docs/protocol.md, Batch).

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::reply::{Body, Reply};
use super::request::Request;

/// How many requests a batch can have.
const LIMIT: usize = 20;

/// The lowest status of a failure.
const FAILURE: u16 = 400;

/// The version root of a batch, where the request is one: `/v1.0` of `/v1.0/$batch`.
pub(super) fn root(request: &Request) -> Option<&str> {
    let path = request.target.split('?').next().unwrap_or_default();
    path.strip_suffix("/$batch").filter(|_| request.method == "POST")
}

/// Makes the requests of a batch in their order, each after those that it depends on; the error is a message for the caller.
pub(super) fn run(batch: &Request, respond: &mut dyn FnMut(&Request) -> Reply) -> Result<Reply, String> {
    let body: Value = serde_json::from_slice(&batch.body).unwrap_or_default();
    let items = body.get("requests").and_then(Value::as_array);
    let items = items.ok_or("The body has no list of requests.")?;
    if items.len() > LIMIT {
        return Err(format!("A batch can have at most {LIMIT} requests."));
    }
    let mut statuses: BTreeMap<&str, u16> = BTreeMap::new();
    let mut responses = Vec::new();
    for item in items {
        let id = item.get("id").and_then(Value::as_str).unwrap_or_default();
        let needed = item.get("dependsOn").and_then(Value::as_array).into_iter().flatten();
        let is_failure = |id: &str| statuses.get(id).is_none_or(|status| *status >= FAILURE);
        let reply = if needed.filter_map(Value::as_str).any(is_failure) {
            Reply::json(
                424,
                json!({ "error": { "code": "FailedDependency", "message": "A request before has failed." } }),
            )
        } else {
            respond(&one(item, batch))
        };
        statuses.insert(id, reply.status);
        responses.push(response(id, reply));
    }
    Ok(Reply::json(200, json!({ "responses": responses })))
}

/// An item as a request of its own.
fn one(item: &Value, batch: &Request) -> Request {
    let text = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default();
    let header = |wanted: &str| {
        let mut headers = item.get("headers").and_then(Value::as_object).into_iter().flatten();
        let found = headers.find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.and_then(|(_, value)| value.as_str()).map(str::to_owned)
    };
    let content_type = header("content-type");
    let is_json = content_type
        .as_deref()
        .is_none_or(|media_type| media_type.contains("json"));
    let body = match item.get("body") {
        None => Vec::new(),
        Some(Value::String(encoded)) if !is_json => STANDARD
            .decode(encoded)
            .unwrap_or_else(|_| encoded.clone().into_bytes()),
        Some(value) => value.to_string().into_bytes(),
    };
    Request {
        method: text("method").to_ascii_uppercase(),
        target: format!(
            "{}/{}",
            root(batch).unwrap_or_default(),
            text("url").trim_start_matches('/')
        ),
        origin: batch.origin.clone(),
        authorized: batch.authorized,
        content_range: header("content-range"),
        content_type,
        body,
    }
}

fn response(id: &str, reply: Reply) -> Value {
    let mut headers: Map<String, Value> = Map::new();
    for (name, value) in reply.headers {
        headers.insert(name.to_owned(), value.into());
    }
    let mut content_type = |media_type: &str| headers.insert("Content-Type".to_owned(), media_type.into());
    let body = match reply.body {
        None => None,
        Some(Body::Json(value)) => {
            content_type("application/json");
            Some(value)
        }
        Some(Body::Text(text)) => {
            content_type("text/plain");
            Some(text.into())
        }
        Some(Body::Bytes(media_type, bytes)) => {
            content_type(&media_type);
            Some(STANDARD.encode(&bytes).into())
        }
    };
    let mut response = json!({ "id": id, "status": reply.status, "headers": headers });
    if let Some(body) = body {
        response["body"] = body;
    }
    response
}
