//! Whether two types describe the same values.

use std::collections::BTreeSet;

use super::Pair;
use crate::schema::{Edm, EnumId, Schema, TypeRef};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// The same type, renamed at most.
    Same,
    /// The values on the wire are the same, described more or less closely.
    Refined,
    /// Other values.
    Other,
}

/// A type with whether there are several of it.
pub(super) type Typed = (TypeRef, bool);

impl Pair<'_> {
    /// How an old type is like a new one.
    pub(super) fn likeness(&self, old: Typed, new: Typed) -> Likeness {
        if is_any(old.0) && is_any(new.0) && old.1 == new.1 {
            return Likeness::Same;
        }
        if (is_untyped(old.0) && !old.1) || (is_untyped(new.0) && !new.1) {
            return Likeness::Refined;
        }
        if old.1 != new.1 {
            return Likeness::Other;
        }
        self.single_likeness(old.0, new.0)
    }

    fn single_likeness(&self, old: TypeRef, new: TypeRef) -> Likeness {
        let same = self.current_name(old) == self.new.schema.type_name(new);
        let refined = || match (old, new) {
            (old, new) if is_any(old) || is_any(new) => true,
            (TypeRef::Edm(Edm::String), TypeRef::Enum(_)) | (TypeRef::Enum(_), TypeRef::Edm(Edm::String)) => true,
            (TypeRef::Enum(old), TypeRef::Enum(new)) => {
                members(self.old.schema, old).is_subset(&members(self.new.schema, new))
            }
            (TypeRef::Structured(old), TypeRef::Structured(new)) => {
                let schema = self.new.schema;
                let related = |old| schema.derives_from(new, old) || schema.derives_from(old, new);
                self.current_structured(old).is_some_and(related)
            }
            _ => false,
        };
        match same {
            true => Likeness::Same,
            false if refined() => Likeness::Refined,
            false => Likeness::Other,
        }
    }

    /// The old type as text.
    pub(super) fn old_type(&self, ty: Typed) -> String {
        text(self.old.schema, ty)
    }

    /// The new type as text.
    pub(super) fn new_type(&self, ty: Typed) -> String {
        text(self.new.schema, ty)
    }
}

fn text(schema: &Schema, (ty, collection): Typed) -> String {
    let name = schema.type_name(ty);
    if collection {
        format!("Collection({name})")
    } else {
        name
    }
}

/// Any JSON, or any object: one type in Rust.
const fn is_any(ty: TypeRef) -> bool {
    matches!(ty, TypeRef::Edm(Edm::Untyped | Edm::Object))
}

/// Any JSON, a list among it.
const fn is_untyped(ty: TypeRef) -> bool {
    matches!(ty, TypeRef::Edm(Edm::Untyped))
}

fn members(schema: &Schema, id: EnumId) -> BTreeSet<&str> {
    schema.enums[id]
        .members
        .iter()
        .map(|member| member.name.as_str())
        .collect()
}
