//! The order of types and enumerations: by name, however they became known.

use super::work::Work;
use crate::schema::{
    Arena, EnumId, Id, Operation, Parameter, RequestBody, ResponseBody, Schema, Segment, StructuredType, TypeId,
    TypeRef,
};

/// Puts types and enumerations into the order of their names; everything that refers to them follows.
pub(super) fn by_name(work: &mut Work<'_>) {
    let schema = &mut work.schema;
    let moves = Moves {
        types: places(&schema.types, |ty| &ty.name),
        enums: places(&schema.enums, |one| &one.name),
    };
    schema.types = sorted(std::mem::take(&mut schema.types), |one, other| {
        one.name.cmp(&other.name)
    });
    schema.enums = sorted(std::mem::take(&mut schema.enums), |one, other| {
        one.name.cmp(&other.name)
    });
    for id in schema.types.ids() {
        moves.in_type(&mut schema.types[id]);
    }
    for id in schema.operations.ids() {
        moves.in_operation(&mut schema.operations[id]);
    }
    for id in schema.paths.ids() {
        let node = &mut schema.paths[id];
        if let Segment::Cast(ty) = &mut node.segment {
            *ty = moves.ty(*ty);
        }
        if let Some(target) = &mut node.target {
            target.ty = moves.reference(target.ty);
        }
    }
    sort_casts(schema);
}

/// The new id of each element, by its old one.
fn places<T, N: Ord>(arena: &Arena<T>, name: impl Fn(&T) -> &N) -> Vec<Id<T>> {
    let mut order: Vec<Id<T>> = arena.ids().collect();
    order.sort_by(|one, other| name(&arena[*one]).cmp(name(&arena[*other])));
    let mut places: Vec<Id<T>> = arena.ids().collect();
    for (new, old) in order.iter().enumerate() {
        if let Some(place) = places.get_mut(old.index()) {
            *place = Id::new(new);
        }
    }
    places
}

fn sorted<T>(arena: Arena<T>, compare: impl Fn(&T, &T) -> std::cmp::Ordering) -> Arena<T> {
    let mut items: Vec<T> = arena.into_iter().collect();
    items.sort_by(compare);
    items.into_iter().collect()
}

/// Casts are in the order of the types that they name.
fn sort_casts(schema: &mut Schema) {
    for id in schema.paths.ids() {
        let mut children = std::mem::take(&mut schema.paths[id].children);
        children.sort_by(|one, other| schema.paths[*one].segment.cmp(&schema.paths[*other].segment));
        schema.paths[id].children = children;
    }
}

/// Where each type and enumeration went.
struct Moves {
    types: Vec<TypeId>,
    enums: Vec<EnumId>,
}

impl Moves {
    fn ty(&self, old: TypeId) -> TypeId {
        self.types.get(old.index()).copied().unwrap_or(old)
    }

    fn reference(&self, old: TypeRef) -> TypeRef {
        match old {
            TypeRef::Structured(id) => TypeRef::Structured(self.ty(id)),
            TypeRef::Enum(id) => TypeRef::Enum(self.enums.get(id.index()).copied().unwrap_or(id)),
            TypeRef::Edm(edm) => TypeRef::Edm(edm),
        }
    }

    fn in_type(&self, ty: &mut StructuredType) {
        ty.base = ty.base.map(|base| self.ty(base));
        for property in &mut ty.properties {
            property.ty = self.reference(property.ty);
        }
    }

    fn in_operation(&self, operation: &mut Operation) {
        for binding in &mut operation.bindings {
            binding.ty = self.ty(binding.ty);
        }
        self.in_parameters(&mut operation.parameters);
        self.in_parameters(&mut operation.headers);
        for option in &mut operation.query.custom {
            option.ty = self.reference(option.ty);
        }
        match &mut operation.body {
            RequestBody::Typed(ty, _) => *ty = self.reference(*ty),
            RequestBody::Parameters(parameters) => self.in_parameters(parameters),
            RequestBody::None | RequestBody::Reference | RequestBody::Stream | RequestBody::Json => {}
        }
        match &mut operation.response {
            ResponseBody::One(ty) | ResponseBody::Collection(ty) => *ty = self.reference(*ty),
            ResponseBody::None | ResponseBody::Stream | ResponseBody::Json => {}
        }
        let declared = operation.declared_result.iter_mut();
        for target in operation.delivers.iter_mut().chain(declared) {
            target.ty = self.reference(target.ty);
        }
    }

    fn in_parameters(&self, parameters: &mut [Parameter]) {
        for parameter in parameters {
            parameter.ty = self.reference(parameter.ty);
        }
    }
}
