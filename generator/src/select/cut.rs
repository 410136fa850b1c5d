//! A schema without what a selection leaves out.

use super::closure::Kept;
use crate::schema::{
    AreaId, Arena, EnumId, Id, Operation, OperationId, Parameter, PathId, PathNode, RequestBody, ResponseBody, Schema,
    Segment, StructuredType, Target, TypeId, TypeRef,
};

/// Where each kept element went.
struct Moves {
    types: Vec<Option<TypeId>>,
    enums: Vec<Option<EnumId>>,
    operations: Vec<Option<OperationId>>,
    paths: Vec<Option<PathId>>,
    areas: Vec<Option<AreaId>>,
}

/// The kept part of a schema; elements keep their order.
pub(super) fn cut(schema: Schema, kept: &Kept) -> Schema {
    let areas = used_areas(&schema, kept);
    let moves = Moves {
        types: moves(schema.types.ids(), |id| kept.types.contains(&id)),
        enums: moves(schema.enums.ids(), |id| kept.enums.contains(&id)),
        operations: moves(schema.operations.ids(), |id| kept.operations.contains(&id)),
        // The root always stays.
        paths: moves(schema.paths.ids(), |id| {
            kept.paths.contains(&id) || schema.paths[id].parent.is_none()
        }),
        areas: moves(schema.areas.ids(), |id| areas.get(id.index()).copied().unwrap_or(false)),
    };
    Schema {
        version: schema.version,
        types: rebuilt(&schema.types, &moves.types, |ty| moves.structured(ty, kept)),
        enums: rebuilt(&schema.enums, &moves.enums, |ty| {
            let mut ty = ty.clone();
            ty.area = moves.area(ty.area);
            ty
        }),
        operations: rebuilt(&schema.operations, &moves.operations, |operation| {
            moves.operation(operation)
        }),
        paths: rebuilt(&schema.paths, &moves.paths, |node| moves.node(node)),
        areas: rebuilt(&schema.areas, &moves.areas, Clone::clone),
        decisions: schema.decisions,
    }
}

/// The areas that something kept belongs to.
fn used_areas(schema: &Schema, kept: &Kept) -> Vec<bool> {
    let mut used = vec![false; schema.areas.len()];
    let types = kept.types.iter().map(|id| schema.types[*id].area);
    let enums = kept.enums.iter().map(|id| schema.enums[*id].area);
    let operations = kept.operations.iter().map(|id| schema.operations[*id].area);
    for area in types.chain(enums).chain(operations) {
        if let Some(used) = used.get_mut(area.index()) {
            *used = true;
        }
    }
    used
}

fn moves<T>(ids: impl Iterator<Item = Id<T>>, stays: impl Fn(Id<T>) -> bool) -> Vec<Option<Id<T>>> {
    let mut next = 0;
    ids.map(|id| {
        stays(id).then(|| {
            next += 1;
            Id::new(next - 1)
        })
    })
    .collect()
}

fn rebuilt<T>(arena: &Arena<T>, moves: &[Option<Id<T>>], rebuild: impl Fn(&T) -> T) -> Arena<T> {
    let stays = |id: Id<T>| moves.get(id.index()).copied().flatten().is_some();
    arena
        .iter()
        .filter(|(id, _)| stays(*id))
        .map(|(_, element)| rebuild(element))
        .collect()
}

fn moved<T>(moves: &[Option<Id<T>>], id: Id<T>) -> Option<Id<T>> {
    moves.get(id.index()).copied().flatten()
}

impl Moves {
    /// An area; a node of the path tree may name one that went, it then belongs to the first.
    fn area(&self, area: AreaId) -> AreaId {
        moved(&self.areas, area).unwrap_or_else(|| Id::new(0))
    }

    fn reference(&self, ty: TypeRef) -> Option<TypeRef> {
        match ty {
            TypeRef::Edm(edm) => Some(TypeRef::Edm(edm)),
            TypeRef::Enum(id) => moved(&self.enums, id).map(TypeRef::Enum),
            TypeRef::Structured(id) => moved(&self.types, id).map(TypeRef::Structured),
        }
    }

    fn structured(&self, ty: &StructuredType, kept: &Kept) -> StructuredType {
        let mut ty = ty.clone();
        ty.base = ty.base.and_then(|base| moved(&self.types, base));
        ty.area = self.area(ty.area);
        ty.properties.retain(|property| kept.allows(property.ty));
        ty.properties.retain_mut(|property| match self.reference(property.ty) {
            Some(moved) => {
                property.ty = moved;
                true
            }
            None => false,
        });
        ty
    }

    fn parameters(&self, parameters: &mut Vec<Parameter>) {
        parameters.retain_mut(|parameter| match self.reference(parameter.ty) {
            Some(moved) => {
                parameter.ty = moved;
                true
            }
            None => false,
        });
    }

    fn operation(&self, operation: &Operation) -> Operation {
        let mut operation = operation.clone();
        operation.area = self.area(operation.area);
        operation.paths = operation
            .paths
            .iter()
            .filter_map(|path| moved(&self.paths, *path))
            .collect();
        operation.path_permissions = std::mem::take(&mut operation.path_permissions)
            .into_iter()
            .filter_map(|(path, permissions)| Some((moved(&self.paths, path)?, permissions)))
            .collect();
        operation
            .bindings
            .retain_mut(|binding| match moved(&self.types, binding.ty) {
                Some(ty) => {
                    binding.ty = ty;
                    true
                }
                None => false,
            });
        self.parameters(&mut operation.parameters);
        self.parameters(&mut operation.headers);
        for option in &mut operation.query.custom {
            option.ty = self.reference(option.ty).unwrap_or(option.ty);
        }
        match &mut operation.body {
            RequestBody::Typed(ty, _) => *ty = self.reference(*ty).unwrap_or(*ty),
            RequestBody::Parameters(parameters) => self.parameters(parameters),
            RequestBody::None | RequestBody::Reference | RequestBody::Stream | RequestBody::Json => {}
        }
        operation.declared_result = operation.declared_result.and_then(|target| self.target(target));
        operation.delivers = operation.delivers.and_then(|target| self.target(target));
        if let ResponseBody::One(ty) | ResponseBody::Collection(ty) = &mut operation.response {
            *ty = self.reference(*ty).unwrap_or(*ty);
        }
        operation
    }

    fn node(&self, node: &PathNode) -> PathNode {
        let mut node = node.clone();
        node.area = self.area(node.area);
        node.parent = node.parent.and_then(|parent| moved(&self.paths, parent));
        node.children = node
            .children
            .iter()
            .filter_map(|child| moved(&self.paths, *child))
            .collect();
        node.operations = node
            .operations
            .iter()
            .filter_map(|id| moved(&self.operations, *id))
            .collect();
        if let Segment::Cast(ty) = &mut node.segment {
            *ty = moved(&self.types, *ty).unwrap_or(*ty);
        }
        node.target = node.target.and_then(|target| self.target(target));
        node
    }

    fn target(&self, target: Target) -> Option<Target> {
        let collection = target.collection;
        self.reference(target.ty).map(|ty| Target { ty, collection })
    }
}
