#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};

use super::*;
use crate::diagnostic::Diagnostics;
use crate::dialect::read;
use crate::emit::fixture;
use crate::schema::{Id, OperationKind, RequestBody, ResponseBody, Schema, TypeRef};
use crate::source::Source;

const PAGE: &str = r##"# List tokens

## HTTP request
```http
GET /tokens
```

## Example
```http
GET https://graph.microsoft.com/v1.0/tokens
```
```http
HTTP/1.1 200 OK
Content-type: application/json

{ "value": [ { "id": "a", "state": "valid" }, { "id": "b" }, { "id": "c" } ] }
```
"##;

fn service(options: Options) -> Service {
    let source = Source::from_text("api/token-list.md", PAGE, &mut Diagnostics::default());
    let page = read(&source, &crate::markdown::parse(source.text())).documented;
    Service::new(schema(), &[page], options)
}

fn schema() -> Schema {
    let mut schema = fixture::schema();
    let (item, area, token) = (Id::new(2), Id::new(0), TypeRef::Structured(Id::new(2)));
    let mut get = fixture::operation(OperationKind::Get, "GET", "", &[item], area);
    get.response = ResponseBody::One(token);
    let mut update = fixture::operation(OperationKind::Update, "PATCH", "", &[item], area);
    update.body = RequestBody::Typed(token, false);
    update.response = ResponseBody::One(token);
    let delete = fixture::operation(OperationKind::Delete, "DELETE", "", &[item], area);
    for operation in [get, update, delete] {
        fixture::hang(&mut schema, operation);
    }
    schema
}

fn call(service: &mut Service, method: &str, target: &str, body: &str) -> (u16, Value) {
    let reply = service.answer(&Request {
        method: method.to_owned(),
        target: target.to_owned(),
        origin: "http://localhost".to_owned(),
        authorized: true,
        body: body.into(),
        ..Request::default()
    });
    let body = match reply.body {
        Some(Body::Json(value)) => value,
        _ => Value::Null,
    };
    (reply.status, body)
}

#[test]
fn what_is_created_can_be_read_changed_and_deleted() {
    let service = &mut service(Options::default());
    let (status, created) = call(service, "POST", "/v1.0/tokens", r#"{"state": "valid"}"#);
    assert_eq!(status, 201);
    let item = format!("/v1.0/tokens/{}", created["id"].as_str().unwrap());
    assert_eq!(call(service, "GET", &item, ""), (200, created));
    let (_, changed) = call(service, "PATCH", &item, r#"{"state": null}"#);
    assert_eq!(changed["state"], Value::Null);
    assert_eq!(call(service, "GET", &item, "").1, changed);
    assert_eq!(call(service, "DELETE", &item, "").0, 204);
    let (status, error) = call(service, "GET", &item, "");
    assert_eq!(
        (status, error["error"]["code"].as_str()),
        (404, Some("ResourceNotFound"))
    );
}

#[test]
fn a_collection_begins_with_the_documented_items_and_is_paged() {
    let service = &mut service(Options {
        page_size: 2,
        ..Options::default()
    });
    let (_, first) = call(service, "GET", "/v1.0/tokens?$count=true&$select=id", "");
    assert_eq!(first["value"], json!([{ "id": "a" }, { "id": "b" }]));
    assert_eq!(first["@odata.count"], 3);
    let link = first["@odata.nextLink"].as_str().unwrap();
    let target = link.strip_prefix("http://localhost").unwrap();
    let (_, second) = call(service, "GET", target, "");
    assert_eq!(second["value"], json!([{ "id": "c" }]));
    assert_eq!(second.get("@odata.nextLink"), None);
}

#[test]
fn refusals_have_the_body_of_the_service() {
    let service = &mut service(Options::default());
    assert_eq!(call(service, "GET", "/v1.0/nothing", "").0, 400);
    assert_eq!(call(service, "POST", "/v1.0/tokens", "{").0, 400);
    assert_eq!(call(service, "POST", "/v1.0/tokens", r#"{"state": 5}"#).0, 400);
    assert_eq!(call(service, "POST", "/v1.0/tokens", r#"{"colour": "red"}"#).0, 400);
    assert_eq!(call(service, "DELETE", "/v1.0/tokens/nobody", "").0, 404);
    assert_eq!(call(service, "GET", "/v1.0/tokens?$top=many", "").0, 400);
    assert_eq!(call(service, "GET", "/v1.0/tokens?$skip=-1", "").0, 400);
    let reply = service.answer(&Request {
        method: "GET".to_owned(),
        target: "/v1.0/tokens".to_owned(),
        ..Request::default()
    });
    assert_eq!(reply.status, 401);
    assert_eq!(reply.headers, [("www-authenticate", "Bearer".to_owned())]);
}

#[test]
fn failures_are_injected_by_count() {
    let options = Options {
        throttle_every: NonZeroU32::new(2),
        fail_every: NonZeroU32::new(3),
        retry_after: 7,
        ..Options::default()
    };
    let service = &mut service(options);
    let statuses: Vec<u16> = (0..4).map(|_| call(service, "GET", "/v1.0/tokens", "").0).collect();
    assert_eq!(statuses, [200, 429, 503, 429]);
}
