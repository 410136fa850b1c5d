//! Parameters as the members of a JSON body show them.

use crate::dialect::TypeExpr;
use crate::dialect::json::{JsonKind, JsonValue};
use crate::resolve::members::Members;
use crate::resolve::names::type_of;
use crate::resolve::operations::context::GroupContext;
use crate::resolve::sample::{self, SampleType};
use crate::schema::{Docs, Edm, Parameter, TypeRef};

/// A member of a body.
pub(super) fn of_member(content: &GroupContext<'_>, name: &str, value: &JsonValue) -> Parameter {
    let (item, collection) = match &value.kind {
        JsonKind::Array(items) => (items.first(), true),
        _ => (Some(value), false),
    };
    let shown = item.map_or(TypeRef::Edm(Edm::String), |item| of_json(content, name, item));
    Parameter {
        name: name.to_owned(),
        ty: owners(content, name, collection)
            .filter(|_| shown == TypeRef::Edm(Edm::Object))
            .unwrap_or(shown),
        collection,
        required: false,
        docs: Docs::default(),
        place: content.group.place.clone(),
    }
}

/// The type of objects that stand in a `value` which an action on a collection takes: they are of the collection's type.
fn owners(content: &GroupContext<'_>, name: &str, collection: bool) -> Option<TypeRef> {
    let from = content.group.from.filter(|from| from.collection && collection)?;
    (name == "value" && Members::structured(from).is_some()).then_some(from.ty)
}

/// The type that a value shows: by its annotation, for an object by a member's name that is the name of a type.
fn of_json(content: &GroupContext<'_>, name: &str, value: &JsonValue) -> TypeRef {
    let named = value.get("@odata.type").and_then(JsonValue::as_str).and_then(|name| {
        let expr = TypeExpr {
            name: name.trim_start_matches('#').to_owned(),
            ..Default::default()
        };
        type_of(&expr, content.page, content.names)
    });
    let alike = || {
        let object = matches!(value.kind, JsonKind::Object(_));
        let found = content.members.types_named(name);
        found.first().copied().filter(|_| object).map(TypeRef::Structured)
    };
    named.or_else(alike).unwrap_or(TypeRef::Edm(match &value.kind {
        JsonKind::Bool(_) => Edm::Boolean,
        JsonKind::Number(text) if text.contains('.') => Edm::Double,
        JsonKind::Number(_) => Edm::Int32,
        JsonKind::Object(_) => Edm::Object,
        JsonKind::String(text) => of_text(text),
        _ => Edm::String,
    }))
}

/// Texts that name a type and hardly ever are a value, other than `Date` or `single`.
const TYPES: &[&str] = &[
    "Boolean",
    "DateTimeOffset",
    "Guid",
    "Int16",
    "Int32",
    "Int64",
    "Integer",
    "TimeOfDay",
];

/// The type that a text stands for: `Int32`, `String (timestamp)`.
fn of_text(text: &str) -> Edm {
    let named = TYPES.contains(&text) || text.starts_with("Edm.") || text.starts_with("String (");
    match sample::primitive_text(text) {
        SampleType::Edm(edm) if named => edm,
        SampleType::Integer if named => Edm::Int32,
        _ => Edm::String,
    }
}
