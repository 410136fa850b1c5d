//! What actions and functions are bound to.

use super::Resolver;
use super::group::Group;
use crate::resolve::paths::Members;
use crate::schema::{Binding, TypeId};

/// The bindings of a group. Paths of several types that have a documented base in common bind to that base: a service
/// declares an operation once, on the type that owns it.
pub(super) fn of(resolver: &Resolver<'_>, group: &Group<'_>) -> Vec<Binding> {
    let mut found: Vec<Binding> = Vec::new();
    for collection in [false, true] {
        let types: Vec<TypeId> = group
            .sources
            .iter()
            .filter(|source| source.collection == collection)
            .filter_map(|source| Members::structured(*source))
            .collect();
        let owner = owner(resolver, group, &types);
        let types = owner.map_or(types, |owner| vec![owner]);
        found.extend(types.into_iter().map(|ty| Binding { ty, collection }));
    }
    found
}

/// The one type that all of `types` inherit the operation from: the type that the page is filed under, else the nearest
/// base they have in common, when that is more than the root of all entities.
fn owner(resolver: &Resolver<'_>, group: &Group<'_>, types: &[TypeId]) -> Option<TypeId> {
    let members = &resolver.members;
    if types.is_empty() {
        return None;
    }
    let page = resolver.pages.get(group.page)?;
    let filed = filed_under(members, &page.file).filter(|owner| types.iter().all(|ty| members.is_a(*ty, *owner)));
    filed.or_else(|| {
        let base = members.common_base(types).filter(|_| types.len() > 1)?;
        let ty = &members.schema().types[base];
        (ty.base.is_some() || ty.properties.len() > 1).then_some(base)
    })
}

/// The type whose name the file's name begins with: `directoryobject-restore.md`, `area_sub_thing_sync.md`.
fn filed_under(members: &Members<'_>, file: &str) -> Option<TypeId> {
    let stem = file.rsplit('/').next()?.trim_end_matches(".md");
    let words: Vec<&str> = stem.split(['-', '_']).collect();
    let (_, before) = words.split_last()?;
    before
        .iter()
        .rev()
        .find_map(|word| members.types_named(word).first().copied())
}
