//! Containment: which navigation properties hold their target inside the entity (CSDL: `ContainsTarget`).
//!
//! A property is contained when its description says so, or when it is the only property by which documented paths
//! lead to its type, paths go on below it other than by `$ref`, and neither the type nor one that it inherits from
//! stands at the root of the service.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{PathId, Schema, Segment, TypeId, TypeRef};

/// A property by the type that declares it and its name.
type Member = (TypeId, String);

/// Marks the contained properties.
pub(super) fn mark(schema: &mut Schema) {
    let rooted = rooted(schema);
    for (target, members) in reached(schema) {
        let own_set = schema.lineage(target).any(|(id, _)| rooted.contains(&id));
        let mut members = members.into_iter();
        let (Some((member, owned)), None) = (members.next(), members.next()) else {
            continue;
        };
        if owned && !own_set {
            set(schema, &member);
        }
    }
}

fn set(schema: &mut Schema, (owner, name): &Member) {
    let properties = &mut schema.types[*owner].properties;
    let property = properties.iter_mut().find(|property| property.name == *name);
    if let Some(property) = property.filter(|property| property.navigation) {
        property.contained = true;
    }
}

/// The types of entity sets and singletons.
fn rooted(schema: &Schema) -> BTreeSet<TypeId> {
    let top = schema.paths.iter().filter(|(_, node)| {
        let above = node.parent.and_then(|parent| schema.paths.get(parent));
        above.is_some_and(|above| above.parent.is_none()) && matches!(node.segment, Segment::Name(_))
    });
    top.filter_map(|(id, _)| target(schema, id)).collect()
}

/// By type, the properties that paths reach it by, and whether paths treat it as more than a reference there.
fn reached(schema: &Schema) -> BTreeMap<TypeId, BTreeMap<Member, bool>> {
    let mut found: BTreeMap<TypeId, BTreeMap<Member, bool>> = BTreeMap::new();
    for (id, node) in schema.paths.iter() {
        let (Segment::Name(name), Some(parent)) = (&node.segment, node.parent) else {
            continue;
        };
        let declared = target(schema, parent).and_then(|owner| schema.property(owner, name));
        let (Some((owner, _)), Some(ty)) = (declared, target(schema, id)) else {
            continue;
        };
        let owned = found
            .entry(ty)
            .or_default()
            .entry((owner, name.clone()))
            .or_insert(true);
        *owned &= !is_reference(schema, id);
    }
    found
}

/// Whether `$ref` follows, right away or after a key.
fn is_reference(schema: &Schema, id: PathId) -> bool {
    let children = |id: PathId| {
        schema
            .paths
            .get(id)
            .map(|node| node.children.as_slice())
            .unwrap_or_default()
    };
    let segment = |id: PathId| schema.paths.get(id).map(|node| &node.segment);
    children(id).iter().any(|&child| match segment(child) {
        Some(Segment::Ref) => true,
        Some(Segment::Key(_)) => children(child)
            .iter()
            .any(|&below| segment(below) == Some(&Segment::Ref)),
        _ => false,
    })
}

fn target(schema: &Schema, id: PathId) -> Option<TypeId> {
    match schema.paths.get(id)?.target?.ty {
        TypeRef::Structured(ty) => Some(ty),
        TypeRef::Edm(_) | TypeRef::Enum(_) => None,
    }
}
