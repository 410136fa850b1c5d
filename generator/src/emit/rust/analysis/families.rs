//! Bases and what derives from them.

use std::collections::BTreeSet;

use super::properties::ancestors;
use crate::schema::{Schema, TypeId, TypeRef};

/// Which types derive from which, and which bases properties, bodies and results are declared as.
#[derive(Debug)]
pub(crate) struct Families {
    descendants: Vec<Vec<TypeId>>,
    used: BTreeSet<TypeId>,
}

impl Families {
    /// Reads the families off a schema.
    pub(crate) fn new(schema: &Schema) -> Self {
        let mut descendants = vec![Vec::new(); schema.types.len()];
        for id in schema.types.ids() {
            for base in ancestors(schema, id).skip(1) {
                if let Some(list) = descendants.get_mut(base.index()) {
                    list.push(id);
                }
            }
        }
        Self {
            descendants,
            used: used(schema),
        }
    }

    /// Everything that derives from `id`, at any distance, in the order of the schema.
    pub(crate) fn descendants(&self, id: TypeId) -> &[TypeId] {
        self.descendants.get(id.index()).map_or(&[], Vec::as_slice)
    }

    /// Whether a value declared as `id` may be of a derived type: it has some, and something is declared as it.
    pub(crate) fn is_polymorphic(&self, id: TypeId) -> bool {
        !self.descendants(id).is_empty() && self.used.contains(&id)
    }
}

/// The types that properties, parameters, bodies and results are declared as.
fn used(schema: &Schema) -> BTreeSet<TypeId> {
    let mut used = BTreeSet::new();
    for (_, ty) in schema.types.iter() {
        used.extend(ty.properties.iter().filter_map(|property| structured(property.ty)));
    }
    for (_, operation) in schema.operations.iter() {
        used.extend(operation.types().filter_map(structured));
    }
    used
}

fn structured(ty: TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Structured(id) => Some(id),
        TypeRef::Edm(_) | TypeRef::Enum(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Families;
    use crate::emit::fixture;

    #[test]
    fn a_base_is_polymorphic_when_something_is_declared_as_it() {
        let schema = fixture::schema();
        let families = Families::new(&schema);
        let polymorphic: Vec<_> = schema
            .types
            .iter()
            .filter(|(id, _)| families.is_polymorphic(*id))
            .map(|(id, ty)| (ty.name.name.as_str(), families.descendants(id).len()))
            .collect();
        assert_eq!(polymorphic, [("token", 1)]);
    }
}
