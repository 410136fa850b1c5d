//! Names and type references as CSDL writes them.

use super::MAIN_NAMESPACE;
use crate::schema::{Edm, EnumOrigin, Schema, TypeKind, TypeRef};

/// CSDL 4.0 has no untyped value; the service's own model has an open complex type of this name for any JSON.
pub(super) const JSON: &str = "Json";

/// Longest simple identifier, in characters (CSDL 4.0, 17.1).
const LONGEST: usize = 128;

/// Whether `name` is a simple identifier (CSDL 4.0, 17.1): a letter or underscore, then letters, digits, underscores.
pub(super) fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && chars.all(|char| char.is_alphanumeric() || char == '_')
        && name.chars().count() <= LONGEST
}

/// The type as an attribute value, `Collection(…)` where it is one.
pub(super) fn type_attribute(api: &Schema, ty: TypeRef, collection: bool) -> String {
    let name = match ty {
        TypeRef::Edm(Edm::Untyped) => format!("{MAIN_NAMESPACE}.{JSON}"),
        TypeRef::Edm(edm) => edm.name().to_owned(),
        TypeRef::Enum(id) if api.enums[id].origin == EnumOrigin::Prose => Edm::String.name().to_owned(),
        TypeRef::Enum(id) => api.enums[id].name.to_string(),
        TypeRef::Structured(id) => api.types[id].name.to_string(),
    };
    if collection {
        format!("Collection({name})")
    } else {
        name
    }
}

/// Whether the type is an entity type, which only navigation properties may have.
pub(super) fn is_entity(api: &Schema, ty: TypeRef) -> bool {
    matches!(ty, TypeRef::Structured(id) if api.types[id].kind == TypeKind::Entity)
}

#[cfg(test)]
mod tests {
    use super::is_identifier;

    #[test]
    fn identifiers_are_letters_digits_and_underscores() {
        assert!(is_identifier("userPrincipalName"));
        assert!(is_identifier("_größe2"));
        for bad in ["", "2fa", "@odata.type", "a-b", "a b", "../x", &"x".repeat(129)] {
            assert!(!is_identifier(bad), "{bad}");
        }
    }
}
