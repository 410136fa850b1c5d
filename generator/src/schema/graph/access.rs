//! How items are reached: owned, or by reference.
//!
//! A navigation property owns what it leads to when the pages say that it contains it, and one of them documents a change there. A
//! change that is told together with an action, on one page, is that action in other words: it says nothing of what is owned.

use std::collections::BTreeSet;

use super::NodeKey;
use super::step::Step;
use super::survey::{Departure, Found, Survey, is_call};
use crate::schema::{Operation, OperationKind, PathId, Schema};

/// Which ways lead to what is owned.
#[derive(Debug, Default)]
pub(super) struct Access {
    /// Collections and single navigations where a change is documented; of functions, the resource that they give.
    changed: BTreeSet<NodeKey>,
    /// Those to whose targets a documented path refers by `$ref`.
    referenced: BTreeSet<NodeKey>,
}

/// How the last step of a path reaches its node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    Owned,
    Kept,
    Reference,
}

impl Access {
    /// Reads the documented changes off a schema.
    pub(super) fn of(schema: &Schema, survey: &Survey) -> Self {
        let acts: BTreeSet<&str> = pages_of_actions(schema).collect();
        let mut access = Self::default();
        for (path, node) in schema.paths.iter() {
            for operation in node.operations.iter().map(|id| &schema.operations[*id]) {
                let site = site(schema, path);
                let end = site.and_then(|site| last_way(schema, survey, site, operation.kind));
                match operation.kind {
                    OperationKind::AddRef | OperationKind::SetRef | OperationKind::RemoveRef => {
                        access.referenced.extend(end);
                    }
                    kind if is_change(kind) && !is_act(operation, &acts) => access.changed.extend(end),
                    _ => {}
                }
            }
        }
        access
    }

    /// How a step from a node reaches a node.
    pub(super) fn reach(&self, schema: &Schema, from: &Departure, to: &NodeKey) -> Reach {
        match (&from.step, &from.key) {
            (Step::Path, _) | (Step::Cast(_), NodeKey::Item(_)) => Reach::Kept,
            (Step::Key | Step::AlternateKey(_), NodeKey::Navigation(..) | NodeKey::Derived(_)) => {
                self.owned_by(schema, &from.key)
            }
            (Step::Function { .. }, _) => self.owned_by(schema, to),
            (Step::Name(_), NodeKey::Item(_)) => match (to, member(from)) {
                (NodeKey::Value(..), _) => Reach::Kept,
                (NodeKey::Item(_), Some(member)) => self.owned_by(schema, &member),
                _ => Reach::Owned,
            },
            _ => Reach::Owned,
        }
    }

    fn owned_by(&self, schema: &Schema, way: &NodeKey) -> Reach {
        let property = match way {
            NodeKey::Navigation(owner, name) => schema.property(*owner, name).map(|(_, property)| property),
            _ => None,
        };
        match property {
            Some(property) if !property.navigation && property.collection => Reach::Owned,
            Some(property) if !property.navigation => Reach::Kept,
            Some(property) if !property.contained => Reach::Reference,
            _ if self.changed.contains(way) && !self.referenced.contains(way) => Reach::Owned,
            _ => Reach::Reference,
        }
    }
}

/// A navigation from an item, as what stands for it.
pub(super) fn member(from: &Departure) -> Option<NodeKey> {
    let Step::Name(name) = &from.step else { return None };
    Some(NodeKey::Navigation(from.declared?, name.clone()))
}

/// The pages that document an action.
fn pages_of_actions(schema: &Schema) -> impl Iterator<Item = &str> {
    let actions = schema.operations.iter().map(|(_, operation)| operation);
    actions
        .filter(|operation| operation.kind == OperationKind::Action)
        .filter_map(|operation| operation.docs.page.as_deref())
}

/// Whether a change is an action in other words.
fn is_act(operation: &Operation, acts: &BTreeSet<&str>) -> bool {
    operation.docs.page.as_deref().is_some_and(|page| acts.contains(page))
}

/// Whether a call of a kind changes what its path leads to.
pub(super) const fn is_change(kind: OperationKind) -> bool {
    matches!(
        kind,
        OperationKind::Create
            | OperationKind::Update
            | OperationKind::Replace
            | OperationKind::Delete
            | OperationKind::Upload
    )
}

/// The path whose node has the calls of a path.
pub(super) fn site(schema: &Schema, path: PathId) -> Option<PathId> {
    if is_call(schema, path) {
        schema.paths[path].parent
    } else {
        Some(path)
    }
}

/// The last way on a path that decides whether what is changed at its end is owned.
fn last_way(schema: &Schema, survey: &Survey, path: PathId, kind: OperationKind) -> Option<NodeKey> {
    let mut at = path;
    let found = survey.keys.get(&at)?;
    let on_collection = matches!(found.key, NodeKey::Navigation(..) | NodeKey::Derived(_));
    if on_collection
        && matches!(
            kind,
            OperationKind::Create | OperationKind::AddRef | OperationKind::RemoveRef
        )
    {
        return Some(found.key.clone());
    }
    loop {
        let Found { key, from } = survey.keys.get(&at)?;
        let from = from.as_ref()?;
        match &from.step {
            Step::Key | Step::AlternateKey(_) => return Some(from.key.clone()),
            Step::Function { .. } => return Some(key.clone()),
            Step::Name(_) if !is_part(schema, from, key) => return member(from),
            Step::Other(_) => return None,
            Step::Name(_) | Step::Path | Step::Cast(_) => at = schema.paths[at].parent?,
        }
    }
}

/// Whether a step leads to a structural property, which is a part of its resource.
fn is_part(schema: &Schema, from: &Departure, to: &NodeKey) -> bool {
    let property = match (&from.key, &from.step) {
        (NodeKey::Item(ty), Step::Name(name)) => schema.property(*ty, name),
        _ => None,
    };
    matches!(to, NodeKey::Value(..)) || property.is_some_and(|(_, property)| !property.navigation)
}
