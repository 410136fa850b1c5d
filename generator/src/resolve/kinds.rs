//! Entity or complex, navigation or structural.
//!
//! A type is an entity when it has a key: an annotated one that it has, an inherited one, or an `id` that the JSON shows
//! as an identifier. A type that operations list, get or create, or that relationships alone lead to, is one too, and one
//! whose annotation tells a key and whose page tells relationships, even if no property is that key. An annotated key does
//! not count for a type that tables use as the type of properties only: it is a part of other things.
//! A property is a navigation when it leads to an entity.

use std::collections::BTreeSet;

use super::names::{qualify, type_of};
use super::words::words;
use super::work::{TypeSource, Work};
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::url::UrlSegment;
use crate::dialect::{ExampleRole, TypeExpr};
use crate::rules::{Rule, Rules};
use crate::schema::{Property, StructuredType, TypeId, TypeKind, TypeRef};

/// How other types use a type.
#[derive(Clone, Copy, Default)]
struct Uses {
    /// A relationships table names it as a target.
    is_target: bool,
    /// A properties table names it as a type.
    is_part: bool,
}

/// Decides the kind of each type, then of each property.
pub(super) fn decide(work: &mut Work<'_>) {
    let uses = uses(work);
    let of = |id: TypeId| uses.get(id.index()).copied().unwrap_or_default();
    let rules = work.options.rules;
    let items = items(work);
    let keyed = work
        .sourced()
        .map(|(id, ty, source)| is_keyed(ty, source, of(id), items.contains(&id), rules));
    let keyed: Vec<(bool, Option<Rule>)> = keyed.collect();
    for (id, (keyed, rule)) in work.schema.types.ids().zip(keyed) {
        if let Some(rule) = rule {
            let (of, place) = (
                work.schema.types[id].name.to_string(),
                work.schema.types[id].place.clone(),
            );
            work.decide(of, rule, &place, None);
        }
        work.schema.types[id].kind = if keyed { TypeKind::Entity } else { TypeKind::Complex };
    }
    inherit_kinds(work, &uses);
    report_parts(work);
    navigations(work);
}

/// Makes navigations of the properties that lead to entities.
fn navigations(work: &mut Work<'_>) {
    let entities: Vec<bool> = work
        .schema
        .types
        .iter()
        .map(|(_, ty)| ty.kind == TypeKind::Entity)
        .collect();
    let is_entity = |ty: TypeRef| matches!(ty, TypeRef::Structured(id) if entities.get(id.index()) == Some(&true));
    for id in work.schema.types.ids() {
        for property in &mut work.schema.types[id].properties {
            property.navigation = is_entity(property.ty);
            property.contained &= property.navigation;
        }
    }
}

/// The types that calls on a key return or change, as the first type of the response section or the annotation says.
fn items(work: &Work<'_>) -> BTreeSet<TypeId> {
    let pages = &work.operation_pages;
    let lines = pages
        .calls
        .iter()
        .filter(|call| !call.example && matches!(call.method, "GET" | "PATCH"));
    let on_key = lines.filter(|call| matches!(call.url.segments.last(), Some(UrlSegment::Key(_))));
    let returned = on_key.filter_map(|call| {
        let page = pages.callables.get(call.page)?;
        let section = &page.operation.as_ref()?.response.types;
        let annotated = page
            .examples
            .iter()
            .filter(|example| example.role == ExampleRole::Response);
        let mut types = annotated
            .filter_map(|example| example.ty.as_ref())
            .chain(section.iter().map(|fact| &fact.value));
        let expr = types.next().filter(|expr| !expr.collection)?;
        match type_of(expr, page, &work.names)? {
            TypeRef::Structured(id) => Some(id),
            TypeRef::Enum(_) | TypeRef::Edm(_) => None,
        }
    });
    returned.collect()
}

/// Which types relationships lead to, and which types properties are made of.
fn uses(work: &Work<'_>) -> Vec<Uses> {
    let mut uses = vec![Uses::default(); work.schema.types.len()];
    for (_, ty, source) in work.sourced() {
        for property in &ty.properties {
            if let TypeRef::Structured(used) = property.ty
                && let Some(one) = uses.get_mut(used.index())
            {
                let related = source.related.contains(&property.name);
                one.is_target |= related;
                one.is_part |= !related;
            }
        }
    }
    uses
}

/// Whether a type has a key of its own, and the rule that says so where that is no statement of a page.
fn is_keyed(
    ty: &StructuredType,
    source: &TypeSource<'_>,
    Uses { is_target, is_part }: Uses,
    is_item: bool,
    rules: Rules,
) -> (bool, Option<Rule>) {
    let related_only = is_target && !is_part && rules.has(Rule::EntityByRelationship);
    if ty.by_use_only {
        return (related_only, related_only.then_some(Rule::EntityByRelationship));
    }
    let declarations = || source.declarations();
    let keys = || declarations().filter_map(|declared| declared.key.as_ref());
    let only_part = is_part && !is_target && ty.base.is_none() && rules.has(Rule::PartIsNoEntity);
    let has_annotated = keys().any(|key| has(ty, &key.value));
    let key_said = source.rows.iter().any(|row| row.row.says.key);
    let entity_like = key_said || is_target || ty.base.is_none() && !is_part && is_identifier(source);
    if has_annotated && !only_part {
        return (true, None);
    }
    let related = keys().next().is_some() && !is_part && declarations().any(|one| !one.relationships.is_empty());
    let guesses = [
        (Rule::EntityByOwnRelationships, related),
        (Rule::EntityByMethods, is_managed(ty, source)),
        (Rule::EntityByItem, is_item && (has_annotated || has(ty, "id"))),
        (Rule::EntityByRelationship, is_target && !is_part && ty.base.is_none()),
    ];
    let guessed = guesses.into_iter().find(|(rule, holds)| *holds && rules.has(*rule));
    match guessed {
        Some((rule, _)) => (true, Some(rule)),
        None if has(ty, "id") && entity_like => (true, None),
        None => (false, (has_annotated && only_part).then_some(Rule::PartIsNoEntity)),
    }
}

fn has(ty: &StructuredType, property: &str) -> bool {
    ty.properties.iter().any(|known| known.name == property)
}

/// Reports annotated keys that do not count, since the type is a part of other things.
fn report_parts(work: &mut Work<'_>) {
    let use_of = |id: TypeId| {
        let of = |property: &&Property| property.ty == TypeRef::Structured(id);
        let mut properties = work.schema.types.iter().flat_map(|(_, ty)| &ty.properties);
        properties.find(of).map(|property| property.place.clone())
    };
    let mut findings = Vec::new();
    for (id, ty, source) in work.sourced().filter(|(_, ty, _)| ty.kind == TypeKind::Complex) {
        let key = source.declarations().find_map(|declared| declared.key.as_ref());
        let key = key.filter(|key| has(ty, &key.value));
        if let (Some(key), Some(used)) = (key, use_of(id)) {
            let (name, key_name) = (&ty.name.name, &key.value);
            let message = format!("`{name}` has the key `{key_name}`, but is the type of properties only; no entity");
            let finding = Diagnostic::new(Code::KindDisagreement, key.place.clone(), message).by(Rule::PartIsNoEntity);
            findings.push(finding.with_related(used, "the type of a property here"));
        }
    }
    findings.into_iter().for_each(|finding| work.diagnostics.push(finding));
}

/// Whether the Methods table says how to list, get or create it.
fn is_managed(ty: &StructuredType, source: &TypeSource<'_>) -> bool {
    let returned = |expr: &TypeExpr| {
        qualify(&expr.name, &ty.name.namespace)
            .name
            .eq_ignore_ascii_case(&ty.name.name)
    };
    let managing = |name: &str| {
        let verb = words(name).next().map(str::to_lowercase);
        verb.is_some_and(|verb| matches!(verb.as_str(), "list" | "get" | "create" | "add"))
    };
    let methods = source.declarations().flat_map(|declared| &declared.methods);
    methods
        .filter(|row| managing(&row.name.value))
        .any(|row| row.returns.as_ref().is_some_and(|fact| returned(&fact.value)))
}

/// Whether the JSON shows `id` as an identifier.
fn is_identifier(source: &TypeSource<'_>) -> bool {
    let shown = source.declarations().filter_map(|declared| declared.json.as_ref());
    let id = shown.filter_map(|json| json.value.get("id")?.as_str());
    id.map(str::to_ascii_lowercase)
        .any(|text| text.contains("(identifier)"))
}

/// What derives from an entity is one, and so is what an entity derives from, unless properties are made of it: only the
/// derived types of a base without a key may declare theirs (CSDL 4.01, 6.5).
fn inherit_kinds(work: &mut Work<'_>, uses: &[Uses]) {
    let is_part = |id: TypeId| uses.get(id.index()).is_some_and(|uses| uses.is_part);
    let keyed: Vec<TypeId> = work.schema.types.ids().filter(|&id| is_entity(work, id)).collect();
    for id in keyed {
        let bases: Vec<TypeId> = work.ancestors(id).filter(|base| !is_part(*base)).collect();
        for base in bases {
            work.schema.types[base].kind = TypeKind::Entity;
        }
    }
    for id in work.schema.types.ids() {
        if work.ancestors(id).any(|base| is_entity(work, base)) {
            work.schema.types[id].kind = TypeKind::Entity;
        }
    }
}

fn is_entity(work: &Work<'_>, id: TypeId) -> bool {
    work.schema.types[id].kind == TypeKind::Entity
}

/// Gives each entity the key that it declares itself: the annotated one, else one that a row calls so, else `id`.
pub(super) fn keys(work: &mut Work<'_>) {
    let keys = work.sourced().map(|(_, ty, source)| own_key(ty, source));
    let keys: Vec<Option<String>> = keys.collect();
    for (id, key) in work.schema.types.ids().zip(keys) {
        work.schema.types[id].key = key;
    }
}

fn own_key(ty: &StructuredType, source: &TypeSource<'_>) -> Option<String> {
    let mut annotated = source.declarations().filter_map(|declared| declared.key.as_ref());
    let annotated = annotated.next().map(|key| key.value.as_str());
    let mut rows = source.rows.iter().filter(|row| row.row.says.key);
    let said = rows.next().map(|row| row.row.name.value.as_str());
    let own = |key: &&str| ty.kind == TypeKind::Entity && has(ty, key);
    let key = annotated.filter(own).or(said.filter(own)).or(Some("id").filter(own));
    key.map(str::to_owned)
}
