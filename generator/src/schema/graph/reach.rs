//! All ways from a node: those that paths document, and those that types declare.

use std::collections::{BTreeMap, BTreeSet};

use super::NodeKey;
use super::step::Step;
use super::survey::{Departure, Survey, item, many, one, property_target, structured};
use crate::schema::{PathId, Schema, Target, TypeId, TypeKind};

/// The documented ways, by what they leave: of resources, the type that declares the way.
pub(super) struct Ways<'a> {
    schema: &'a Schema,
    documented: BTreeMap<NodeKey, BTreeMap<(Step, NodeKey), Documented>>,
    /// The types that some path casts to.
    cast: BTreeSet<TypeId>,
}

#[derive(Default)]
struct Documented {
    target: Option<Target>,
    paths: Vec<PathId>,
}

/// A way from a node.
pub(super) struct Way {
    pub(super) from: Departure,
    pub(super) to: NodeKey,
    pub(super) target: Option<Target>,
    pub(super) documented: Vec<PathId>,
}

impl<'a> Ways<'a> {
    /// Collects what the paths document.
    pub(super) fn of(schema: &'a Schema, survey: &Survey) -> Self {
        let mut ways = Self {
            schema,
            documented: BTreeMap::new(),
            cast: BTreeSet::new(),
        };
        for (&path, found) in &survey.keys {
            let Some(from) = &found.from else { continue };
            if let Step::Cast(ty) = from.step {
                ways.cast.insert(ty);
            }
            let owner = from.declared.map_or_else(|| from.key.clone(), item);
            let way = (from.step.clone(), found.key.clone());
            let known = ways.documented.entry(owner).or_default().entry(way).or_default();
            known.target = survey.target(&found.key);
            known.paths.push(path);
        }
        ways
    }

    /// The ways from a node; `has_calls` says which types have calls of their own.
    pub(super) fn from(&self, key: &NodeKey, target: Option<Target>, has_calls: &dyn Fn(TypeId) -> bool) -> Vec<Way> {
        let mut found: BTreeMap<(Step, NodeKey), Way> = BTreeMap::new();
        let mut add = |way: Way| {
            let key = (way.from.step.clone(), way.to.clone());
            found.entry(key).or_insert(way);
        };
        match key {
            NodeKey::Item(ty) => {
                // What the nearest type declares under a name goes before what a base has under it.
                let mut named: BTreeSet<Step> = BTreeSet::new();
                let lineage: Vec<TypeId> = self.schema.lineage(*ty).map(|(id, _)| id).collect();
                for owner in lineage {
                    let declared = self.declared_by(owner, key);
                    let above = item(owner);
                    let ways = self.documented_from(&above, key, Some(owner)).chain(declared);
                    let ways: Vec<Way> = ways
                        .filter(|way| owner == *ty || !named.contains(&way.from.step))
                        .collect();
                    named.extend(ways.iter().map(|way| way.from.step.clone()));
                    ways.into_iter().for_each(&mut add);
                }
                self.casts(*ty, key, has_calls).for_each(&mut add);
            }
            _ => {
                self.documented_from(key, key, None).for_each(&mut add);
                let element = target.filter(|target| target.collection).and_then(structured);
                if let Some(ty) = element.filter(|ty| self.schema.types[*ty].kind == TypeKind::Entity) {
                    add(way(key, Step::Key, None, (item(ty), one(ty))));
                    self.casts(ty, key, has_calls).for_each(&mut add);
                }
            }
        }
        found.into_values().collect()
    }

    fn documented_from(&self, owner: &NodeKey, key: &NodeKey, declared: Option<TypeId>) -> impl Iterator<Item = Way> {
        let known = self.documented.get(owner).into_iter().flatten();
        known.map(move |((step, to), documented)| Way {
            documented: documented.paths.clone(),
            ..way(key, step.clone(), declared, (to.clone(), documented.target))
        })
    }

    /// The navigation properties that a type declares.
    fn declared_by(&self, owner: TypeId, key: &NodeKey) -> impl Iterator<Item = Way> {
        let properties = self.schema.types[owner].properties.iter();
        properties
            .filter(|property| property.navigation)
            .filter_map(move |property| {
                let target = property_target(property);
                let to = match structured(target)? {
                    _ if target.collection => NodeKey::Navigation(owner, property.name.clone()),
                    ty => item(ty),
                };
                let step = Step::Name(property.name.clone());
                Some(way(key, step, Some(owner), (to, Some(target))))
            })
    }

    /// The casts to derived types that have something of their own.
    fn casts(&self, base: TypeId, key: &NodeKey, has_calls: &dyn Fn(TypeId) -> bool) -> impl Iterator<Item = Way> {
        let is_item = matches!(key, NodeKey::Item(_));
        let has_own = |ty: TypeId| {
            let navigates = self.schema.types[ty]
                .properties
                .iter()
                .any(|property| property.navigation);
            navigates || self.cast.contains(&ty) || self.documented.contains_key(&item(ty)) || has_calls(ty)
        };
        let offered: Vec<TypeId> = self.schema.descendants(base).filter(|ty| has_own(*ty)).collect();
        let (is_item, key) = (is_item, key.clone());
        offered.into_iter().map(move |ty| {
            let to = if is_item {
                (item(ty), one(ty))
            } else {
                (NodeKey::Derived(ty), many(ty))
            };
            way(&key, Step::Cast(ty), is_item.then_some(base), to)
        })
    }
}

fn way(key: &NodeKey, step: Step, declared: Option<TypeId>, (to, target): (NodeKey, Option<Target>)) -> Way {
    let from = Departure {
        key: key.clone(),
        step,
        declared,
    };
    Way {
        from,
        to,
        target,
        documented: Vec::new(),
    }
}
