//! Types by the names that pages write.

use std::collections::BTreeMap;

use crate::dialect::TypeExpr;
use crate::schema::{Edm, Schema, TypeRef};

/// Finds types by name, whatever its case, with or without `#` and the main namespace.
#[derive(Debug)]
pub struct TypeIndex {
    names: BTreeMap<String, TypeRef>,
}

impl TypeIndex {
    /// Indexes the types of a schema.
    #[must_use]
    pub fn new(api: &Schema) -> Self {
        let types = api
            .types
            .iter()
            .map(|(id, ty)| (ty.name.to_string(), TypeRef::Structured(id)));
        let aliases = api.types.iter().flat_map(|(id, ty)| {
            ty.aliases
                .iter()
                .map(move |name| (name.clone(), TypeRef::Structured(id)))
        });
        let enums = api
            .enums
            .iter()
            .map(|(id, ty)| (ty.name.to_string(), TypeRef::Enum(id)));
        let edm = Edm::ALL.iter().map(|edm| (edm.name().to_owned(), TypeRef::Edm(*edm)));
        Self {
            // What has a name of its own goes before other names.
            names: aliases
                .chain(edm)
                .chain(enums)
                .chain(types)
                .map(|(name, ty)| (name.to_ascii_lowercase(), ty))
                .collect(),
        }
    }

    /// The type that is meant by `name`.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<TypeRef> {
        let name = name.trim().trim_start_matches('#').to_ascii_lowercase();
        let known = |name: &str| self.names.get(name).copied();
        known(&name)
            .or_else(|| known(&format!("microsoft.graph.{name}")))
            .or_else(|| known(&format!("microsoft.{name}")))
            .or_else(|| known(&format!("edm.{name}")))
    }

    /// The type that an annotation or a cell names.
    #[must_use]
    pub fn of(&self, written: &TypeExpr) -> Option<TypeRef> {
        self.find(&written.name)
    }
}
