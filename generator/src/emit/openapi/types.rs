//! Types as schema objects.

use serde_json::{Value, json};

use super::{Object, describe, reference};
use crate::schema::{Edm, Property, QualifiedName, Schema, TypeRef};

/// The component name of a type: what a component may not be named with is replaced (OpenAPI 3.0.3, 4.7.7).
pub(super) fn component(name: &QualifiedName) -> String {
    let allowed = |char: char| char.is_ascii_alphanumeric() || matches!(char, '.' | '-' | '_');
    name.to_string()
        .chars()
        .map(|char| if allowed(char) { char } else { '_' })
        .collect()
}

/// The component name that a page of values of the type has.
pub(super) fn page_component(api: &Schema, ty: TypeRef) -> String {
    match ty {
        TypeRef::Edm(edm) => format!("{}.collection", edm.name()),
        TypeRef::Enum(id) => format!("{}.collection", component(&api.enums[id].name)),
        TypeRef::Structured(id) => format!("{}.collection", component(&api.types[id].name)),
    }
}

/// The schema of a value.
pub(super) fn value(api: &Schema, ty: TypeRef, collection: bool) -> Value {
    let one = match ty {
        TypeRef::Edm(edm) => primitive(edm),
        TypeRef::Enum(id) => reference("schemas", &component(&api.enums[id].name)),
        TypeRef::Structured(id) => reference("schemas", &component(&api.types[id].name)),
    };
    if collection {
        json!({ "type": "array", "items": one })
    } else {
        one
    }
}

/// The schema of a property, with what the pages say of it.
pub(super) fn property(api: &Schema, property: &Property, key: bool) -> Value {
    let mut object = annotated(value(api, property.ty, property.collection));
    describe(&mut object, "description", &property.docs.text);
    let nullable = property.nullable.unwrap_or(!key && !property.collection);
    let flags = [
        ("nullable", nullable),
        ("readOnly", property.read_only),
        ("deprecated", property.docs.deprecated.is_some()),
        ("x-required-on-create", property.required),
        ("x-navigation", property.navigation),
        ("x-only-on-select", property.only_on_select),
    ];
    for (name, _) in flags.into_iter().filter(|(_, set)| *set) {
        object.insert(name.to_owned(), true.into());
    }
    Value::Object(object)
}

/// The members of a schema object that more can be added to: siblings of a `$ref` are ignored (OpenAPI 3.0.3, 4.7.23).
fn annotated(schema: Value) -> Object {
    match schema {
        Value::Object(object) if !object.contains_key("$ref") => object,
        reference => Object::from_iter([("allOf".to_owned(), Value::Array(vec![reference]))]),
    }
}

/// The schema of a primitive, with the formats of the OData to OpenAPI mapping.
fn primitive(edm: Edm) -> Value {
    let (ty, format) = match edm {
        Edm::Untyped => return json!({}),
        Edm::Object => return json!({ "type": "object" }),
        Edm::String => return json!({ "type": "string" }),
        Edm::Boolean => return json!({ "type": "boolean" }),
        Edm::Binary => ("string", "base64url"),
        Edm::Date => ("string", "date"),
        Edm::DateTimeOffset => ("string", "date-time"),
        Edm::Duration => ("string", "duration"),
        Edm::Guid => ("string", "uuid"),
        Edm::TimeOfDay => ("string", "time"),
        Edm::Stream => ("string", "binary"),
        Edm::Byte => ("integer", "uint8"),
        Edm::SByte => ("integer", "int8"),
        Edm::Int16 => ("integer", "int16"),
        Edm::Int32 => ("integer", "int32"),
        Edm::Int64 => ("integer", "int64"),
        Edm::Decimal => ("number", "decimal"),
        Edm::Double => ("number", "double"),
        Edm::Single => ("number", "float"),
    };
    json!({ "type": ty, "format": format })
}
