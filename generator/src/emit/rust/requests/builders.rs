//! What the builder of each node is called, and where it is.
//!
//! A builder is in the module of the resource type that declares it, so that its name depends on that type alone.

use std::collections::BTreeMap;

use super::super::context::{Context, file_scope, module};
use super::super::names::{Case, Name, Scope};
use super::graph;
use crate::schema::graph::{NodeId, NodeKey};
use crate::schema::{QualifiedName, Schema, Segment, TypeId};

/// The builder of a node.
#[derive(Clone, Debug)]
pub(super) struct Builder {
    /// The struct.
    pub(super) name: Name,
    /// The module, from the root of the crate.
    pub(super) module: Vec<Name>,
    /// It only says how a resource is reached.
    pub(super) is_marker: bool,
    /// The resource itself is before what it has.
    pub(super) rank: u8,
}

impl Builder {
    /// The path of its module.
    pub(super) fn path(&self, context: &Context<'_>) -> String {
        context.path(&self.module)
    }
}

/// The builders of all nodes but the service, for which the client stands.
pub(super) fn builders(context: &Context<'_>) -> BTreeMap<NodeId, Builder> {
    let graph = graph(context);
    let types = type_modules(context.schema);
    let mut modules: BTreeMap<Vec<Name>, Vec<NodeId>> = BTreeMap::new();
    for (id, _) in graph.nodes.iter().filter(|(_, node)| node.key != NodeKey::Service) {
        let module = match owner(context, id) {
            Some(ty) => types[&ty].clone(),
            None => vec![Name::new("service", Case::Value)],
        };
        modules.entry(module).or_default().push(id);
    }
    let mut builders = BTreeMap::new();
    for (module, nodes) in modules {
        let entries = nodes.iter().map(|id| {
            let (rank, candidates) = candidates(context, *id);
            ((rank, candidates.clone(), *id), candidates)
        });
        let mut scope = Scope::new(Case::Type)
            .without(["Client", "Owned"])
            .without(context.constant_like());
        for ((rank, _, id), name) in scope.assign_candidates(entries) {
            let module = module.clone();
            let node = &graph.nodes[id];
            let is_marker = node.target.is_none() && matches!(node.key, NodeKey::Navigation(..));
            let builder = Builder {
                name,
                module,
                is_marker,
                rank,
            };
            builders.insert(id, builder);
        }
    }
    builders
}

/// The resource type whose module has the builder of a node.
fn owner(context: &Context<'_>, id: NodeId) -> Option<TypeId> {
    match &graph(context).nodes[id].key {
        NodeKey::Service | NodeKey::Set(_) => None,
        NodeKey::Item(ty) | NodeKey::Derived(ty) | NodeKey::Navigation(ty, _) | NodeKey::Value(ty, _) => Some(*ty),
        NodeKey::Literal(above, _) => owner(context, *above),
    }
}

/// The module of each type, by its namespace.
fn type_modules(schema: &Schema) -> BTreeMap<TypeId, Vec<Name>> {
    let mut namespaces: BTreeMap<Vec<Name>, Vec<(&QualifiedName, TypeId)>> = BTreeMap::new();
    for (id, ty) in schema.types.iter() {
        namespaces
            .entry(module("requests", &ty.name))
            .or_default()
            .push((&ty.name, id));
    }
    let mut modules = BTreeMap::new();
    for (namespace, types) in namespaces {
        let entries = types.iter().map(|(name, id)| ((&name.name, *id), name.name.clone()));
        let names = file_scope().assign(entries);
        for ((_, id), name) in names {
            modules.insert(id, namespace.iter().cloned().chain([name]).collect());
        }
    }
    modules
}

/// Rank and names of the builder of a node.
fn candidates(context: &Context<'_>, id: NodeId) -> (u8, Vec<String>) {
    let graph = graph(context);
    let simple = |ty: TypeId| context.schema.types[ty].name.name.clone();
    match &graph.nodes[id].key {
        NodeKey::Service => (0, vec!["client".to_owned()]),
        NodeKey::Item(ty) => (0, vec![simple(*ty)]),
        NodeKey::Derived(ty) => (1, vec![format!("{} collection", simple(*ty))]),
        NodeKey::Set(name) | NodeKey::Navigation(_, name) | NodeKey::Value(_, name) => {
            (2, vec![name.clone(), format!("{name} navigation")])
        }
        NodeKey::Literal(..) => {
            let words = words(context, id);
            (3, vec![words.clone(), format!("{words} path")])
        }
    }
}

/// The words on the way to a node that is not typed.
fn words(context: &Context<'_>, id: NodeId) -> String {
    match &graph(context).nodes[id].key {
        NodeKey::Literal(above, segment) => format!("{} {}", words(context, *above), word(segment)),
        NodeKey::Service | NodeKey::Item(_) => String::new(),
        NodeKey::Set(name) | NodeKey::Navigation(_, name) | NodeKey::Value(_, name) => name.clone(),
        NodeKey::Derived(_) => "collection".to_owned(),
    }
}

/// A segment as a word of a name.
fn word(segment: &Segment) -> String {
    match segment {
        Segment::Root => String::new(),
        Segment::Name(name) | Segment::System(name) => name.clone(),
        Segment::Action(name) | Segment::Function { name, .. } => crate::schema::graph::simple(name).to_owned(),
        Segment::Key(_) | Segment::Cast(_) => "item".to_owned(),
        Segment::AlternateKey(names) => format!("by {}", names.join(" ")),
        Segment::ItemPath(_) => "by path".to_owned(),
        Segment::Ref => "ref".to_owned(),
        Segment::Value => "value".to_owned(),
        Segment::Count => "count".to_owned(),
    }
}
