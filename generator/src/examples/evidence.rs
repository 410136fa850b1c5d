//! What examples show that tables do not say.

use super::types::TypeIndex;
use crate::dialect::json::{JsonKind, JsonValue};
use crate::schema::{Edm, EnumId, TypeId, TypeRef};

/// Something that the schema could learn from an example.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// A type has a property of that name and shape.
    Property(TypeId, String, Shape),
    /// An enumeration has a member.
    Member(EnumId, String),
    /// A property may be null.
    Nullable(TypeId, String),
    /// A number is written as a text.
    NumberAsString(TypeId, String),
}

/// The type of a value as far as the value tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shape {
    /// The type.
    pub ty: TypeRef,
    /// A collection of it.
    pub collection: bool,
}

impl Evidence {
    /// Evidence of a property, unless the name could not be one's.
    pub(super) fn property(index: &TypeIndex, ty: TypeId, name: &str, value: &JsonValue) -> Option<Self> {
        let mut chars = name.chars();
        let identifier = chars
            .next()
            .is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
            && chars.all(|char| char.is_ascii_alphanumeric() || char == '_');
        identifier.then(|| Self::Property(ty, name.to_owned(), Shape::of(index, value)))
    }
}

impl Shape {
    /// The shape of a value; what it does not tell is untyped.
    pub(super) fn of(index: &TypeIndex, value: &JsonValue) -> Self {
        match &value.kind {
            JsonKind::Array(items) => Self {
                ty: items
                    .first()
                    .map_or(TypeRef::Edm(Edm::Untyped), |first| scalar(index, first)),
                collection: !items.is_empty(),
            },
            _ => Self {
                ty: scalar(index, value),
                collection: false,
            },
        }
    }
}

fn scalar(index: &TypeIndex, value: &JsonValue) -> TypeRef {
    let edm = match &value.kind {
        JsonKind::Bool(_) => Edm::Boolean,
        JsonKind::Number(text) if text.parse::<i64>().is_ok() => Edm::Int64,
        JsonKind::Number(_) => Edm::Double,
        JsonKind::String(_) => Edm::String,
        JsonKind::Object(_) => {
            let named = value.get("@odata.type").and_then(JsonValue::as_str);
            return named
                .and_then(|name| index.find(name))
                .unwrap_or(TypeRef::Edm(Edm::Untyped));
        }
        JsonKind::Null | JsonKind::Array(_) => Edm::Untyped,
    };
    TypeRef::Edm(edm)
}
