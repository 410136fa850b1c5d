//! What actions and functions are bound to.

use std::collections::{BTreeMap, BTreeSet};

use super::Resolver;
use super::group::Group;
use crate::resolve::paths::Members;
use crate::schema::{Arena, Binding, Operation, OperationId, OperationKind, RequestBody, TypeId};

/// An operation and what it is bound to.
type Bound = (OperationId, TypeId);

/// How many pages must document the same operation on types of one base before the base is taken for its owner: two
/// kinds of thing may have operations alike by chance.
const PAGES_FOR_A_BASE: usize = 3;

/// The bindings of a group, one for each type that its paths go out from; the type that the page is filed under instead
/// of those that derive from it or that it derives from.
pub(super) fn of(resolver: &Resolver<'_>, group: &Group<'_>) -> Vec<Binding> {
    let members = &resolver.members;
    let filed = resolver
        .pages
        .get(group.page)
        .and_then(|page| filed_under(members, &page.file));
    let mut found: Vec<Binding> = Vec::new();
    for source in &group.sources {
        let Some(ty) = Members::structured(*source) else {
            continue;
        };
        let related = filed.filter(|filed| members.is_a(*filed, ty) || members.is_a(ty, *filed));
        let binding = Binding {
            ty: related.unwrap_or(ty),
            collection: source.collection,
        };
        if !found.contains(&binding) {
            found.push(binding);
        }
    }
    found
}

/// Binds to a base what pages document on several types that derive from it: a service declares an operation once, on
/// the type that owns it, one of `owners`. Each set has a delta function of its own.
pub(super) fn generalise(members: &Members<'_>, owners: &BTreeSet<TypeId>, operations: &mut Arena<Operation>) {
    let mut alike: BTreeMap<(String, Vec<String>), Vec<Bound>> = BTreeMap::new();
    for (id, operation) in operations.iter() {
        let named = matches!(operation.kind, OperationKind::Action | OperationKind::Function);
        if let ([Binding { ty, collection: false }], true) = (operation.bindings.as_slice(), named) {
            let key = (operation.name.to_lowercase(), parameter_names(operation));
            alike.entry(key).or_default().push((id, *ty));
        }
    }
    for found in alike.into_values() {
        for (id, ty) in &found {
            if let Some(base) = shared_base(members, owners, *ty, &found)
                && let Some(binding) = operations[*id].bindings.first_mut()
            {
                binding.ty = base;
            }
        }
    }
}

fn parameter_names(operation: &Operation) -> Vec<String> {
    let body = match &operation.body {
        RequestBody::Parameters(parameters) => parameters.as_slice(),
        _ => &[],
    };
    let all = operation.parameters.iter().chain(body);
    let mut names: Vec<String> = all.map(|parameter| parameter.name.to_lowercase()).collect();
    names.sort();
    names
}

/// The nearest base of `ty`, itself included, that enough of the others derive from and that has operations itself or
/// no other derived types.
fn shared_base(members: &Members<'_>, owners: &BTreeSet<TypeId>, ty: TypeId, found: &[Bound]) -> Option<TypeId> {
    let schema = members.schema();
    schema.lineage(ty).map(|(base, _)| base).find(|base| {
        let kinds: BTreeSet<TypeId> = found
            .iter()
            .map(|(_, other)| *other)
            .filter(|other| members.is_a(*other, *base))
            .collect();
        let children = members.children(*base);
        let covered = |child: &TypeId| kinds.iter().any(|kind| members.is_a(*kind, *child));
        let owns = owners.contains(base) || (!children.is_empty() && children.iter().all(covered));
        owns && (kinds.len() >= PAGES_FOR_A_BASE || (*base != ty && kinds.contains(base)))
    })
}

/// The type whose name the file's name begins with: `directoryobject-restore.md`, `area_sub_thing_sync.md`.
pub(super) fn filed_under(members: &Members<'_>, file: &str) -> Option<TypeId> {
    let stem = file.rsplit('/').next()?.trim_end_matches(".md");
    let words: Vec<&str> = stem.split(['-', '_']).collect();
    let (_, before) = words.split_last()?;
    before
        .iter()
        .rev()
        .find_map(|word| members.types_named(word).first().copied())
}
