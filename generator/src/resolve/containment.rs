//! Containment: which navigation properties hold their target inside the entity (CSDL: `ContainsTarget`).
//!
//! What has no entity set can only be reached through what leads to it, so a property is contained when its description
//! says so, or unless one of these holds: its type, or one that it inherits from, has an entity set or singleton; paths
//! refer to its target by `$ref`; its type has a home elsewhere, a collection of a root singleton such as
//! `/planner/tasks`.

use std::collections::{BTreeMap, BTreeSet};

use super::work::Work;
use crate::rules::Rule;
use crate::schema::{PathId, Schema, Segment, TypeId, TypeRef};

/// A property by the type that declares it and its name.
type Member = (TypeId, String);

/// Marks the contained properties.
pub(super) fn mark(work: &mut Work<'_>) {
    if !work.has(Rule::ContainedWithoutSet) {
        return;
    }
    let schema = &mut work.schema;
    let rooted = rooted(schema);
    let homes = homes(schema, &rooted);
    let referenced = referenced(schema);
    let mut contained = Vec::new();
    for (owner, ty) in schema.types.iter() {
        for property in ty.properties.iter().filter(|property| property.navigation) {
            let TypeRef::Structured(target) = property.ty else {
                continue;
            };
            let member = (owner, property.name.clone());
            let elsewhere = homes.get(&target).is_some_and(|homes| !homes.contains(&member));
            let own_set = schema.lineage(target).any(|(id, _)| rooted.contains_key(&id));
            if !own_set && !elsewhere && !referenced.contains(&member) {
                contained.push(member);
            }
        }
    }
    for (owner, name) in contained {
        let properties = &mut schema.types[owner].properties;
        if let Some(property) = properties.iter_mut().find(|property| property.name == name) {
            property.contained = true;
        }
    }
}

/// The types of entity sets and singletons, and whether a set has the type.
fn rooted(schema: &Schema) -> BTreeMap<TypeId, bool> {
    let mut found = BTreeMap::new();
    for (_, node) in schema.paths.iter() {
        let above = node.parent.and_then(|parent| schema.paths.get(parent));
        let at_root = above.is_some_and(|above| above.parent.is_none()) && matches!(node.segment, Segment::Name(_));
        if let Some(target) = node.target.filter(|_| at_root)
            && let TypeRef::Structured(ty) = target.ty
        {
            *found.entry(ty).or_default() |= target.collection;
        }
    }
    found
}

/// By type, the collections of it that singletons have whose own type has no set.
fn homes(schema: &Schema, rooted: &BTreeMap<TypeId, bool>) -> BTreeMap<TypeId, BTreeSet<Member>> {
    let mut found: BTreeMap<TypeId, BTreeSet<Member>> = BTreeMap::new();
    for (&owner, _) in rooted.iter().filter(|(_, has_set)| !**has_set) {
        for property in &schema.types[owner].properties {
            if let TypeRef::Structured(ty) = property.ty
                && property.navigation
                && property.collection
            {
                found.entry(ty).or_default().insert((owner, property.name.clone()));
            }
        }
    }
    found
}

/// The properties to whose targets paths refer by `$ref`.
fn referenced(schema: &Schema) -> BTreeSet<Member> {
    let mut found = BTreeSet::new();
    for (_, node) in schema.paths.iter().filter(|(id, _)| is_reference(schema, *id)) {
        if let (Segment::Name(name), Some(parent)) = (&node.segment, node.parent)
            && let Some((owner, _)) = target(schema, parent).and_then(|owner| schema.property(owner, name))
        {
            found.insert((owner, name.clone()));
        }
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
