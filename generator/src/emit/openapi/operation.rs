//! One operation as an operation object.

use serde_json::{Value, json};

use super::components::REFERENCE;
use super::parameters::parameters;
use super::types::{page_component, value};
use super::{Object, describe, reference};
use crate::schema::{Operation, Parameter, PathId, RequestBody, ResponseBody, Schema};

/// The operation, known as `id`.
pub(super) fn operation(api: &Schema, operation: &Operation, at: PathId, id: String) -> Value {
    let mut object = Object::new();
    if let Some(area) = api.areas.get(operation.area) {
        object.insert("tags".to_owned(), json!([area.name]));
    }
    describe(&mut object, "summary", &operation.docs.summary);
    describe(&mut object, "description", &operation.docs.text);
    object.insert("operationId".to_owned(), id.into());
    object.insert("parameters".to_owned(), parameters(api, operation).into());
    if let Some(body) = request_body(api, operation) {
        object.insert("requestBody".to_owned(), body);
    }
    object.insert("responses".to_owned(), responses(api, operation).into());
    if operation.docs.deprecated.is_some() {
        object.insert("deprecated".to_owned(), true.into());
    }
    if operation.long_running {
        object.insert("x-long-running".to_owned(), true.into());
    }
    if let Some(target) = operation.declared_result {
        object.insert("x-declared-result".to_owned(), value(api, target.ty, target.collection));
    }
    if let Some(target) = operation.delivers {
        object.insert("x-delivers".to_owned(), value(api, target.ty, target.collection));
    }
    if operation.idempotent {
        object.insert("x-idempotent".to_owned(), true.into());
    }
    object.insert("x-permissions".to_owned(), json!(operation.permissions_at(at)));
    object.into()
}

fn request_body(api: &Schema, operation: &Operation) -> Option<Value> {
    let mut content = match &operation.body {
        RequestBody::None if operation.media_types.is_empty() => return None,
        RequestBody::None => json!({}),
        RequestBody::Typed(ty, collection) => json_content(value(api, *ty, *collection)),
        RequestBody::Parameters(parameters) => json_content(parameters_object(api, parameters)),
        RequestBody::Reference => json_content(reference("schemas", REFERENCE)),
        RequestBody::Stream if operation.media_types.is_empty() => bytes(),
        RequestBody::Stream => json!({}),
        RequestBody::Json => json_content(json!({})),
    };
    for name in &operation.media_types {
        content[name] = binary();
    }
    let required = operation.body != RequestBody::None && !operation.body_optional;
    Some(json!({ "required": required, "content": content }))
}

fn parameters_object(api: &Schema, parameters: &[Parameter]) -> Value {
    let property = |parameter: &Parameter| {
        let mut schema = value(api, parameter.ty, parameter.collection);
        if let Value::Object(object) = &mut schema
            && !object.contains_key("$ref")
        {
            describe(object, "description", &parameter.docs.text);
        }
        (parameter.name.clone(), schema)
    };
    let mut object = Object::new();
    object.insert("type".to_owned(), "object".into());
    object.insert(
        "properties".to_owned(),
        parameters.iter().map(property).collect::<Object>().into(),
    );
    let mut required: Vec<&str> = Vec::new();
    for parameter in parameters.iter().filter(|parameter| parameter.required) {
        if !required.contains(&parameter.name.as_str()) {
            required.push(&parameter.name);
        }
    }
    if !required.is_empty() {
        object.insert("required".to_owned(), required.into());
    }
    object.into()
}

/// Every documented success and the error; the body goes with each status that can have one.
fn responses(api: &Schema, operation: &Operation) -> Object {
    let content = response_content(api, operation.response);
    let mut statuses = operation.statuses.clone();
    if statuses.is_empty() {
        statuses.push(if content.is_some() { 200 } else { 204 });
    }
    let mut found = Object::new();
    for status in &statuses {
        let mut response = Object::from_iter([("description".to_owned(), description(*status).into())]);
        let has_body = !matches!(status, 202 | 204 | 304) || statuses.len() == 1 && *status == 202;
        if let Some(content) = content.as_ref().filter(|_| has_body) {
            response.insert("content".to_owned(), content.clone());
        }
        found.insert(status.to_string(), response.into());
    }
    found.insert("default".to_owned(), reference("responses", "error"));
    found
}

fn response_content(api: &Schema, body: ResponseBody) -> Option<Value> {
    match body {
        ResponseBody::None => None,
        ResponseBody::One(ty) => Some(json_content(value(api, ty, false))),
        ResponseBody::Collection(ty) => Some(json_content(reference("schemas", &page_component(api, ty)))),
        ResponseBody::Stream => Some(bytes()),
        ResponseBody::Json => Some(json_content(json!({}))),
    }
}

fn json_content(schema: Value) -> Value {
    json!({ "application/json": { "schema": schema } })
}

fn bytes() -> Value {
    json!({ "application/octet-stream": binary() })
}

fn binary() -> Value {
    json!({ "schema": { "type": "string", "format": "binary" } })
}

fn description(status: u16) -> &'static str {
    match status {
        200 => "Done.",
        201 => "Created.",
        202 => "Accepted; it goes on in the background.",
        204 => "Done; there is nothing to return.",
        206 => "A part of the content.",
        302 => "The content stands elsewhere.",
        _ => "Success.",
    }
}
