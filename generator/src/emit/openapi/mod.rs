//! Schema to OpenAPI 3.0.3 JSON.
//!
//! Paths carry every documented operation, permissions as `x-permissions`; types are components with inheritance by
//! `allOf` and a discriminator; OData's query options, the error and collections are shared components.

mod components;
mod operation;
mod parameters;
mod paths;
mod template;
mod types;

#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostics;
use crate::emit::Export;
use crate::schema::Schema;

type Object = Map<String, Value>;

/// Writes `schema` as an OpenAPI document.
///
/// # Errors
/// Only what the JSON writer reports.
pub fn export(schema: &Schema) -> serde_json::Result<Export> {
    let mut findings = Diagnostics::default();
    let paths = paths::paths(schema, &mut findings);
    let version = schema.version.as_str();
    let document = json!({
        "openapi": "3.0.3",
        "info": {
            "title": "Microsoft Graph",
            "version": version,
            "description": "Derived from the documentation pages.",
        },
        "servers": [{ "url": format!("https://graph.microsoft.com/{version}") }],
        "security": [{ "bearer": [] }],
        "tags": tags(schema),
        "paths": paths,
        "components": components::components(schema),
    });
    let mut text = serde_json::to_string_pretty(&document)?;
    text.push('\n');
    Ok(Export { text, findings })
}

fn tags(schema: &Schema) -> Vec<Value> {
    let tag = |area: &crate::schema::Area| json!({ "name": area.name, "description": area.title });
    schema.areas.iter().map(|(_, area)| tag(area)).collect()
}

/// A reference to a component.
fn reference(kind: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/{kind}/{name}") })
}

/// Sets `key` unless the text is empty.
fn describe(object: &mut Object, key: &str, text: &str) {
    if !text.is_empty() {
        object.insert(key.to_owned(), text.into());
    }
}
