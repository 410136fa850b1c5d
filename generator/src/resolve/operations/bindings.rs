//! What actions and functions are bound to.

use std::collections::{BTreeMap, BTreeSet};

use super::Resolver;
use super::group::Group;
use crate::resolve::filed::filed_under;
use crate::resolve::members::Members;
use crate::schema::{Arena, Binding, Operation, OperationId, OperationKind, RequestBody, TypeId};

/// An operation and what it is bound to.
type Bound = (OperationId, TypeId);

/// On how many derived types the same operation must be documented before their base is taken for its owner: a few
/// kinds of thing may have operations alike by chance.
const TYPES_FOR_A_BASE: usize = 3;

/// The bindings of a group, one for each type that its paths go out from; the type that the page is filed under instead
/// of those that derive from it or that it derives from.
pub(super) fn of(resolver: &Resolver<'_>, group: &Group<'_>) -> Vec<Binding> {
    let members = &resolver.members;
    let filed = resolver
        .pages
        .get(group.page)
        .and_then(|page| filed_under(members, &page.file))
        .map(|filed| filed.ty);
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
/// the type that owns it. Each set has a delta function of its own.
pub(super) fn generalise(members: &Members<'_>, operations: &mut Arena<Operation>) {
    let mut alike: BTreeMap<(String, Vec<String>), Vec<Bound>> = BTreeMap::new();
    for (id, operation) in operations.iter() {
        let named = matches!(operation.kind, OperationKind::Action | OperationKind::Function);
        for binding in operation.bindings.iter().filter(|binding| named && !binding.collection) {
            let key = (operation.name.to_lowercase(), parameter_names(operation));
            alike.entry(key).or_default().push((id, binding.ty));
        }
    }
    for found in alike.into_values() {
        for (id, ty) in &found {
            if let Some(base) = shared_base(members, *ty, &found) {
                rebind(&mut operations[*id].bindings, *ty, base);
            }
        }
    }
}

fn rebind(bindings: &mut Vec<Binding>, from: TypeId, to: TypeId) {
    let known = std::mem::take(bindings);
    for mut binding in known {
        if binding.ty == from && !binding.collection {
            binding.ty = to;
        }
        if !bindings.contains(&binding) {
            bindings.push(binding);
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

/// The nearest base of `ty` that owns what is found on enough types deriving from it: a page tells the operation of
/// the base itself as well.
fn shared_base(members: &Members<'_>, ty: TypeId, found: &[Bound]) -> Option<TypeId> {
    let lineage = members.schema().lineage(ty).map(|(base, _)| base);
    lineage.skip(1).find(|base| {
        let kinds: BTreeSet<TypeId> = found
            .iter()
            .map(|(_, other)| *other)
            .filter(|other| *other != *base && members.is_a(*other, *base))
            .collect();
        let told = found.iter().any(|(_, other)| other == base);
        told && kinds.len() >= TYPES_FOR_A_BASE
    })
}
