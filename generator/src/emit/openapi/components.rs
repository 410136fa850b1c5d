//! Components: types, enumerations, pages of values, the error, shared parameters and responses.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::types::{component, page_component, property, value};
use super::{Object, describe, parameters, reference};
use crate::schema::{EnumType, ResponseBody, Schema, StructuredType, TypeId, TypeRef};

/// The component that the body of every failed call has.
const ERROR: &str = "odata.error";

/// The component for the body of a call that relates two objects.
pub(super) const REFERENCE: &str = "odata.reference";

/// Everything that operations refer to.
pub(super) fn components(api: &Schema) -> Value {
    json!({
        "schemas": schemas(api),
        "parameters": parameters::shared(),
        "responses": { "error": {
            "description": "The call failed.",
            "content": { "application/json": { "schema": reference("schemas", ERROR) } },
        } },
        "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } },
    })
}

fn schemas(api: &Schema) -> Object {
    let derived = derived(api);
    let types = api
        .types
        .iter()
        .map(|(id, ty)| (component(&ty.name), structured(api, id, ty, derived.get(&id))));
    let enums = api.enums.iter().map(|(_, ty)| (component(&ty.name), enumeration(ty)));
    let pages = returned_collections(api)
        .into_iter()
        .map(|ty| (page_component(api, ty), page(api, ty)));
    let shared = [(ERROR.to_owned(), error()), (REFERENCE.to_owned(), related())];
    types.chain(enums).chain(pages).chain(shared).collect()
}

/// For each type that others derive from, all its descendants.
fn derived(api: &Schema) -> BTreeMap<TypeId, Vec<TypeId>> {
    let mut found: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (id, ty) in api.types.iter() {
        for ancestor in std::iter::successors(ty.base, |base| api.types[*base].base) {
            found.entry(ancestor).or_default().push(id);
        }
    }
    found
}

fn structured(api: &Schema, id: TypeId, ty: &StructuredType, derived: Option<&Vec<TypeId>>) -> Value {
    let mut own = Object::new();
    own.insert("type".to_owned(), "object".into());
    describe(&mut own, "title", &ty.name.name);
    describe(&mut own, "description", &ty.docs.text);
    if ty.docs.deprecated.is_some() {
        own.insert("deprecated".to_owned(), true.into());
    }
    let mut properties: Object = ty
        .properties
        .iter()
        .map(|own| (own.name.clone(), property(api, own, ty.key.as_ref() == Some(&own.name))))
        .collect();
    if let Some(derived) = derived {
        properties
            .entry("@odata.type")
            .or_insert_with(|| json!({ "type": "string" }));
        own.insert("discriminator".to_owned(), discriminator(api, id, derived));
    }
    own.insert("properties".to_owned(), properties.into());
    own.insert("additionalProperties".to_owned(), true.into());
    if ty.is_abstract {
        own.insert("x-abstract".to_owned(), true.into());
    }
    match ty.base {
        Some(base) => json!({ "allOf": [value(api, TypeRef::Structured(base), false), own] }),
        None => own.into(),
    }
}

fn discriminator(api: &Schema, id: TypeId, derived: &[TypeId]) -> Value {
    let mapping: Object = std::iter::once(&id)
        .chain(derived)
        .map(|id| {
            let name = &api.types[*id].name;
            (
                format!("#{name}"),
                format!("#/components/schemas/{}", component(name)).into(),
            )
        })
        .collect();
    json!({ "propertyName": "@odata.type", "mapping": mapping })
}

/// Combined values are written as one text with commas, which no list of values can describe.
fn enumeration(ty: &EnumType) -> Value {
    let names: Vec<&str> = ty.members.iter().map(|member| member.name.as_str()).collect();
    let mut object = Object::from_iter([("type".to_owned(), "string".into())]);
    describe(&mut object, "title", &ty.name.name);
    describe(&mut object, "description", &ty.docs.text);
    let list = if ty.flags { "x-flags" } else { "enum" };
    if !names.is_empty() {
        object.insert(list.to_owned(), names.into());
    }
    object.into()
}

fn returned_collections(api: &Schema) -> BTreeSet<TypeRef> {
    let of = |response| {
        if let ResponseBody::Collection(ty) = response {
            Some(ty)
        } else {
            None
        }
    };
    api.operations
        .iter()
        .filter_map(|(_, operation)| of(operation.response))
        .collect()
}

fn page(api: &Schema, ty: TypeRef) -> Value {
    json!({
        "type": "object",
        "required": ["value"],
        "properties": {
            "@odata.count": { "type": "integer", "format": "int64" },
            "@odata.nextLink": { "type": "string", "format": "uri" },
            "@odata.deltaLink": { "type": "string", "format": "uri" },
            "value": value(api, ty, true),
        },
        "additionalProperties": true,
    })
}

fn error() -> Value {
    let text = || json!({ "type": "string" });
    json!({
        "type": "object",
        "required": ["error"],
        "properties": { "error": {
            "type": "object",
            "required": ["code", "message"],
            "properties": {
                "code": text(),
                "message": text(),
                "target": { "type": "string", "nullable": true },
                "details": { "type": "array", "items": { "type": "object", "properties": {
                    "code": text(), "message": text(), "target": { "type": "string", "nullable": true },
                } } },
                "innerError": { "type": "object", "additionalProperties": true },
            },
        } },
    })
}

fn related() -> Value {
    json!({
        "type": "object",
        "required": ["@odata.id"],
        "properties": { "@odata.id": { "type": "string", "format": "uri" } },
    })
}
