//! Singletons that are an object of a set: `/me` is one of `/users`.

use std::collections::BTreeMap;

use super::place::Place;
use crate::schema::{PathId, Schema, Segment, Target, TypeRef};

/// The sets that singletons at the root belong to.
#[derive(Debug, Default)]
pub(super) struct Aliases(BTreeMap<PathId, Alias>);

#[derive(Debug)]
struct Alias {
    set: Place,
    key: Option<String>,
}

impl Aliases {
    /// A singleton belongs to the only set at the root of its entity type.
    pub(super) fn of(api: &Schema) -> Self {
        let roots = api.paths.ids().next().map(|root| api.paths[root].children.as_slice());
        let roots = roots.unwrap_or_default();
        let target = |node: PathId| match api.paths[node].target {
            Some(Target {
                ty: TypeRef::Structured(ty),
                collection,
            }) if matches!(api.paths[node].segment, Segment::Name(_)) => Some((ty, collection)),
            _ => None,
        };
        let alias = |node: PathId| {
            let (ty, false) = target(node)? else {
                return None;
            };
            api.key(ty)?;
            let mut sets = roots.iter().filter(|set| target(**set) == Some((ty, true)));
            let (set, None) = (Place::root(*sets.next()?), sets.next()) else {
                return None;
            };
            set.item(api, "")?;
            Some((node, Alias { set, key: None }))
        };
        Self(roots.iter().copied().filter_map(alias).collect())
    }

    /// Remembers the key of the singleton's object, the first time.
    pub(super) fn learn(&mut self, place: &Place, key: &str) {
        if let Some(alias) = place.first().and_then(|node| self.0.get_mut(&node)) {
            alias.key.get_or_insert_with(|| key.to_owned());
        }
    }

    /// The place within the set, where the path begins with such a singleton.
    pub(super) fn apply(&self, api: &Schema, place: Place) -> Place {
        let alias = place.first().and_then(|node| self.0.get(&node));
        let item = alias.and_then(|alias| alias.set.item(api, alias.key()));
        match item {
            Some(item) => place.behind(&item),
            None => place,
        }
    }

    /// The sets, and the keys of their singletons.
    pub(super) fn objects(&self) -> impl Iterator<Item = (&Place, &str)> {
        self.0.values().map(|alias| (&alias.set, alias.key()))
    }
}

impl Alias {
    fn key(&self) -> &str {
        self.key.as_deref().unwrap_or("self")
    }
}
