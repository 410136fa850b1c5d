//! What a selection keeps.

use std::collections::BTreeSet;

use super::{Pattern, Selection};
use crate::schema::{EnumId, OperationId, PathId, Schema, Segment, StructuredType, TypeId, TypeRef};

/// The elements that stay.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub(super) types: BTreeSet<TypeId>,
    pub(super) enums: BTreeSet<EnumId>,
    pub(super) operations: BTreeSet<OperationId>,
    pub(super) paths: BTreeSet<PathId>,
    /// Types that stay for those that derive from them, but that no property may have.
    excluded: BTreeSet<TypeRef>,
}

impl Kept {
    /// Whether something may be declared as `ty`.
    pub(super) fn allows(&self, ty: TypeRef) -> bool {
        !self.excluded.contains(&ty)
            && match ty {
                TypeRef::Edm(_) => true,
                TypeRef::Enum(id) => self.enums.contains(&id),
                TypeRef::Structured(id) => self.types.contains(&id),
            }
    }

    fn add(&mut self, schema: &Schema, ty: TypeRef) {
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            match ty {
                TypeRef::Edm(_) => {}
                TypeRef::Enum(id) => {
                    self.enums.insert(id);
                }
                TypeRef::Structured(id) => {
                    if self.types.insert(id) {
                        let needed = needed_by_type(&schema.types[id]);
                        open.extend(needed.filter(|ty| !self.excluded.contains(ty)));
                        // A base is needed even when it is excluded: its properties are the type's own.
                        open.extend(schema.types[id].base.map(TypeRef::Structured));
                    }
                }
            }
        }
    }
}

fn needed_by_type(ty: &StructuredType) -> impl Iterator<Item = TypeRef> + '_ {
    ty.properties
        .iter()
        .filter(|property| !property.navigation)
        .map(|property| property.ty)
}

/// Computes what stays.
pub(super) fn keep(schema: &Schema, selection: &Selection) -> Kept {
    let asked = |matches: &dyn Fn(&Pattern) -> bool| {
        let included = selection.include.is_empty() || selection.include.iter().any(matches);
        included && !selection.exclude.iter().any(matches)
    };
    let excluded = |matches: &dyn Fn(&Pattern) -> bool| selection.exclude.iter().any(matches);
    let mut kept = Kept::default();
    for (id, ty) in schema.types.iter() {
        if excluded(&|pattern| pattern.ty(schema, &ty.name, ty.area)) {
            kept.excluded.insert(TypeRef::Structured(id));
        }
    }
    for (id, ty) in schema.enums.iter() {
        if excluded(&|pattern| pattern.ty(schema, &ty.name, ty.area)) {
            kept.excluded.insert(TypeRef::Enum(id));
        }
    }
    for (id, ty) in schema.types.iter() {
        if asked(&|pattern| pattern.ty(schema, &ty.name, ty.area)) {
            kept.add(schema, TypeRef::Structured(id));
        }
    }
    for (id, ty) in schema.enums.iter() {
        if asked(&|pattern| pattern.ty(schema, &ty.name, ty.area)) {
            kept.add(schema, TypeRef::Enum(id));
        }
    }
    for (id, operation) in schema.operations.iter() {
        let possible = operation.types().all(|ty| !kept.excluded.contains(&ty));
        if possible && asked(&|pattern| pattern.operation(schema, operation)) {
            operation.types().for_each(|ty| kept.add(schema, ty));
            keep_operation(schema, &mut kept, id);
        }
    }
    kept
}

/// Keeps an operation, its paths and what stands in them.
fn keep_operation(schema: &Schema, kept: &mut Kept, id: OperationId) {
    kept.operations.insert(id);
    for path in &schema.operations[id].paths {
        for node in schema.ancestry(*path) {
            kept.paths.insert(node);
            if let Segment::Cast(ty) = schema.paths[node].segment {
                kept.add(schema, TypeRef::Structured(ty));
            }
            // A call belongs to the resources on its way: what they are must not depend on what else is selected.
            if let Some(target) = schema.paths[node]
                .target
                .filter(|target| !kept.excluded.contains(&target.ty))
            {
                kept.add(schema, target.ty);
            }
        }
    }
}
