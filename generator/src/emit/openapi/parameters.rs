//! Query options, path parameters and headers.

use serde_json::{Value, json};

use super::types::value;
use super::{Object, describe, reference};
use crate::schema::{CustomOption, Operation, Parameter, Schema, TypeRef};

/// OData's query options, by the name of the component: wire name, type, meaning.
const OPTIONS: [(&str, &str, &str, &str); 8] = [
    (
        "select",
        "$select",
        "string",
        "Properties to return, separated by commas.",
    ),
    (
        "expand",
        "$expand",
        "string",
        "Related objects to return inline, separated by commas.",
    ),
    (
        "filter",
        "$filter",
        "string",
        "Only items for which the expression is true.",
    ),
    (
        "orderby",
        "$orderby",
        "string",
        "Properties to order the items by, separated by commas.",
    ),
    (
        "search",
        "$search",
        "string",
        "Only items that match the search expression.",
    ),
    ("top", "$top", "integer", "At most this many items on a page."),
    ("skip", "$skip", "integer", "Leave out this many items at the start."),
    ("count", "$count", "boolean", "Tell the total number of items."),
];

/// The shared parameters.
pub(super) fn shared() -> Object {
    let parameter = |(component, name, ty, text): (&str, &str, &str, &str)| {
        let mut schema = json!({ "type": ty });
        if ty == "integer" {
            schema["minimum"] = 0.into();
        }
        let body = json!({ "name": name, "in": "query", "description": text, "schema": schema });
        (component.to_owned(), body)
    };
    OPTIONS.into_iter().map(parameter).collect()
}

/// The query options and headers of an operation, each name once.
pub(super) fn parameters(api: &Schema, operation: &Operation) -> Vec<Value> {
    let offered: Vec<_> = operation.query.names().collect();
    let shared = OPTIONS.iter().filter(|(_, name, ..)| offered.contains(name));
    let mut found: Vec<Value> = shared
        .map(|(component, ..)| reference("parameters", component))
        .collect();
    let mut names: Vec<(&str, String)> = offered.iter().map(|name| ("query", (*name).to_lowercase())).collect();
    let mut add = |place: &'static str, name: &str, parameter: Value| {
        let key = (place, name.to_lowercase());
        if !names.contains(&key) {
            names.push(key);
            found.push(parameter);
        }
    };
    for option in &operation.query.custom {
        add("query", &option.name, custom(api, option));
    }
    for own in operation.headers.iter().filter(|header| is_header(&header.name)) {
        add("header", &own.name, header(api, own));
    }
    found
}

/// OpenAPI describes these elsewhere and ignores them here (OpenAPI 3.0.3, 4.7.12).
fn is_header(name: &str) -> bool {
    !["accept", "content-type", "authorization"].contains(&name.to_lowercase().as_str())
}

fn custom(api: &Schema, option: &CustomOption) -> Value {
    let mut object = object(&option.name, "query", option.required);
    describe(&mut object, "description", &option.description);
    object.insert("schema".to_owned(), value(api, option.ty, false));
    object.into()
}

fn header(api: &Schema, header: &Parameter) -> Value {
    let mut object = object(&header.name, "header", header.required);
    describe(&mut object, "description", &header.docs.text);
    object.insert("schema".to_owned(), value(api, header.ty, header.collection));
    object.into()
}

/// A parameter of a path, which must always be given.
pub(super) fn path(api: &Schema, name: &str, ty: TypeRef, collection: bool, description: &str) -> Value {
    let mut object = object(name, "path", true);
    describe(&mut object, "description", description);
    object.insert("schema".to_owned(), value(api, ty, collection));
    object.into()
}

fn object(name: &str, place: &str, required: bool) -> Object {
    let mut object = Object::new();
    object.insert("name".to_owned(), name.into());
    object.insert("in".to_owned(), place.into());
    if required {
        object.insert("required".to_owned(), true.into());
    }
    object
}
