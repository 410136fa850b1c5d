//! Entity or complex, navigation or structural.
//!
//! A type is an entity when it has a key: an annotated one that it has, an inherited one, or an `id` that the JSON shows
//! as an identifier. A type that operations list, get or create, or that relationships alone lead to, is one too, and one
//! whose annotation tells a key and whose page tells relationships, even if no property is that key. An annotated key does
//! not count for a type that tables use as the type of properties only: it is a part of other things.
//! A property is a navigation when it leads to an entity.

use super::draft::{Draft, TypeDraft};
use super::names::qualify;
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::TypeExpr;
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
    report_parts(draft);
    let kinds: Vec<TypeKind> = draft.types.iter().map(|ty| ty.kind).collect();
    let is_entity =
        |ty: TypeRef| matches!(ty, TypeRef::Structured(id) if kinds.get(id.index()) == Some(&TypeKind::Entity));
    for ty in &mut draft.types {
        for property in &mut ty.properties {
            property.navigation = is_entity(property.ty);
            property.contained &= property.navigation;
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
    if ty.parts.is_empty() {
        return ty.is_target && !ty.is_part;
    }
    let has = |name: &str| ty.properties.iter().any(|property| property.name == name);
    let mut keys = ty.told().filter_map(|told| told.key.as_ref()).peekable();
    let related = keys.peek().is_some() && !ty.is_part && ty.told().any(|told| !told.relationships.is_empty());
    let only_part = ty.is_part && !ty.is_target && ty.base.is_none();
    let annotated = keys.any(|key| has(&key.value)) && !only_part;
    let key_said = ty.rows().any(|(row, _)| row.says.key);
    let entity_like = key_said || ty.is_target || ty.base.is_none() && !ty.is_part && is_identifier(ty);
    annotated
        || related
        || is_managed(ty)
        || ty.is_target && !ty.is_part && ty.base.is_none()
        || has("id") && entity_like
}

/// Reports annotated keys that do not count, since the type is a part of other things.
fn report_parts(draft: &mut Draft<'_>) {
    let uses = |index: usize| {
        let of = |property: &&Property| matches!(property.ty, TypeRef::Structured(id) if id.index() == index);
        let mut properties = draft.types.iter().flat_map(|ty| &ty.properties);
        properties.find(of).map(|property| property.place.clone())
    };
    let mut findings = Vec::new();
    for (index, ty) in draft
        .types
        .iter()
        .enumerate()
        .filter(|(_, ty)| ty.kind == TypeKind::Complex)
    {
        let key = ty.told().find_map(|told| told.key.as_ref());
        let key = key.filter(|key| ty.properties.iter().any(|property| property.name == key.value));
        if let (Some(key), Some(used)) = (key, uses(index)) {
            let (name, key_name) = (&ty.name.name, &key.value);
            let message = format!("`{name}` has the key `{key_name}`, but is the type of properties only; no entity");
            let finding = Diagnostic::new(Code::KindDisagreement, key.place.clone(), message);
            findings.push(finding.with_related(used, "the type of a property here"));
        }
    }
    findings.into_iter().for_each(|finding| draft.diagnostics.push(finding));
}

/// Whether the Methods table says how to list, get or create it.
fn is_managed(ty: &TypeDraft<'_>) -> bool {
    let returned = |expr: &TypeExpr| {
        qualify(&expr.name, &ty.name.namespace)
            .name
            .eq_ignore_ascii_case(&ty.name.name)
    };
    let managing = |name: &str| {
        let name = name.trim_start().to_ascii_lowercase();
        ["list", "get", "create", "add"]
            .iter()
            .any(|verb| name.starts_with(verb))
    };
    let methods = ty.told().flat_map(|told| &told.methods);
    methods
        .filter(|row| managing(&row.name.value))
        .any(|row| row.returns.as_ref().is_some_and(|fact| returned(&fact.value)))
}

/// Whether the JSON shows `id` as an identifier.
fn is_identifier(ty: &TypeDraft<'_>) -> bool {
    let shown = ty.told().filter_map(|told| told.json.as_ref());
    let id = shown.filter_map(|json| json.value.get("id")?.as_str());
    id.map(str::to_ascii_lowercase)
        .any(|text| text.contains("(identifier)"))
}

/// What derives from an entity is one, and so is what an entity derives from, unless properties are made of it: only the
/// derived types of a base without a key may declare theirs (CSDL 4.01, 6.5).
fn inherit_kinds(draft: &mut Draft<'_>) {
    let keyed: Vec<usize> = (0..draft.types.len()).filter(|&at| is_entity(draft, at)).collect();
    for index in keyed {
        for base in draft.ancestors(index) {
            if let Some(ty) = draft.types.get_mut(base).filter(|ty| !ty.is_part) {
                ty.kind = TypeKind::Entity;
            }
        }
    }
    for index in 0..draft.types.len() {
        let chain = draft.ancestors(index);
        if chain.iter().any(|&at| is_entity(draft, at))
            && let Some(ty) = draft.types.get_mut(index)
        {
            ty.kind = TypeKind::Entity;
        }
    }
}

fn is_entity(draft: &Draft<'_>, index: usize) -> bool {
    draft.types.get(index).is_some_and(|ty| ty.kind == TypeKind::Entity)
}

/// The key that the type declares itself: the annotated one, else `id`.
pub(super) fn own_key(ty: &TypeDraft<'_>) -> Option<String> {
    let annotated = ty
        .told()
        .find_map(|told| told.key.as_ref())
        .map(|key| key.value.as_str());
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
