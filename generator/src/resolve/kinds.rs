//! Entity or complex, navigation or structural.
//!
//! A type is an entity when it has a key: an annotated one, an inherited one, or an `id` together with operations or a
//! relationship that leads to it. A property is a navigation when it leads to an entity.

use super::draft::{Draft, TypeDraft};
use crate::schema::{Property, TypeKind, TypeRef};

/// Decides the kind of each type, then of each property.
pub(super) fn decide(draft: &mut Draft<'_>) {
    note_uses(draft);
    for ty in &mut draft.types {
        ty.kind = if is_keyed(ty) {
            TypeKind::Entity
        } else {
            TypeKind::Complex
        };
    }
    inherit_kinds(draft);
    let kinds: Vec<TypeKind> = draft.types.iter().map(|ty| ty.kind).collect();
    let is_entity =
        |ty: TypeRef| matches!(ty, TypeRef::Structured(id) if kinds.get(id.index()) == Some(&TypeKind::Entity));
    for ty in &mut draft.types {
        for property in &mut ty.properties {
            property.navigation = is_entity(property.ty);
        }
    }
}

/// Notes which types relationships lead to, and which types properties are made of.
fn note_uses(draft: &mut Draft<'_>) {
    let mut uses = Vec::new();
    for ty in &draft.types {
        for property in &ty.properties {
            if let TypeRef::Structured(id) = property.ty {
                uses.push((id.index(), property.navigation));
            }
        }
    }
    for (index, navigation) in uses {
        if let Some(ty) = draft.types.get_mut(index) {
            ty.is_target |= navigation;
            ty.is_part |= !navigation;
        }
    }
}

fn is_keyed(ty: &TypeDraft<'_>) -> bool {
    let Some(told) = ty.told else {
        return ty.is_target && !ty.is_part;
    };
    let has_id = has_id(ty);
    let key_said = ty.rows().any(|(row, _)| row.says.key);
    told.key.is_some() || has_id && (key_said || ty.is_target || !told.methods.is_empty())
}

fn has_id(ty: &TypeDraft<'_>) -> bool {
    ty.properties.iter().any(|property| property.name == "id")
}

/// What derives from an entity is one; a base of entities alone that has an `id` is one.
fn inherit_kinds(draft: &mut Draft<'_>) {
    for index in 0..draft.types.len() {
        let keyed = |at: usize| draft.types.get(at).is_some_and(|ty| ty.kind == TypeKind::Entity);
        let chain = draft.ancestors(index);
        if chain.iter().any(|&at| keyed(at))
            && let Some(ty) = draft.types.get_mut(index)
        {
            ty.kind = TypeKind::Entity;
        }
    }
}

/// The key that the type declares itself: the annotated one, else `id`.
pub(super) fn own_key(ty: &TypeDraft<'_>) -> Option<String> {
    let annotated = ty.told.and_then(|told| told.key.as_ref()).map(|key| key.value.as_str());
    let has = |name: &str| ty.properties.iter().any(|property: &Property| property.name == name);
    let said = || {
        ty.rows()
            .find(|(row, _)| row.says.key)
            .map(|(row, _)| row.name.value.as_str())
    };
    annotated
        .filter(|key| has(key))
        .or_else(|| said().filter(|key| has(key)))
        .or_else(|| has("id").then_some("id"))
        .map(str::to_owned)
}
