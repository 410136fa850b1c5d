//! Which areas need each node of the resource graph.
//!
//! An area brings the resources of its types with all that they offer, what its types have under a name, the calls that its pages
//! document, and what is on the way to all of these. A resource that is contained in one of an area comes along, unless that has an entity
//! set or singleton: so mail brings attachments, and users bring not all that a user has.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::areas::area_of;
use crate::schema::graph::{Access, Graph, Node, NodeId, NodeKey};
use crate::schema::{AreaId, Schema, TypeId, TypeRef};

/// The areas of each node.
pub(super) struct Demand<'a> {
    schema: &'a Schema,
    graph: &'a Graph,
    /// The types of entity sets and singletons.
    pub(super) roots: BTreeSet<TypeId>,
    areas: Vec<BTreeSet<AreaId>>,
}

impl<'a> Demand<'a> {
    /// Reads it off the graph.
    pub(super) fn of(schema: &'a Schema, graph: &'a Graph) -> Self {
        let mut demand = Self {
            schema,
            graph,
            roots: roots(graph),
            areas: vec![BTreeSet::new(); graph.nodes.len()],
        };
        demand.documented();
        demand.declared();
        demand.contained();
        demand.references();
        demand
    }

    /// The areas of a node.
    pub(super) fn areas(&self, id: NodeId) -> BTreeSet<AreaId> {
        self.areas.get(id.index()).cloned().unwrap_or_default()
    }

    fn add(&mut self, id: NodeId, areas: &BTreeSet<AreaId>) {
        if let Some(known) = self.areas.get_mut(id.index()) {
            known.extend(areas);
        }
    }

    /// The areas of the calls at and behind each node, along the documented paths.
    fn documented(&mut self) {
        for (path, node) in self.schema.paths.iter() {
            let own: BTreeSet<AreaId> = node
                .operations
                .iter()
                .map(|id| self.schema.operations[*id].area)
                .collect();
            for at in self.schema.ancestry(path) {
                let place = self.graph.place(at);
                let nodes = place
                    .into_iter()
                    .flat_map(|place| std::iter::once(place.node).chain(place.through));
                for id in nodes {
                    self.add(id, &own);
                }
            }
        }
    }

    /// The areas of the types of each node, for it and the shortest way to it.
    fn declared(&mut self) {
        let above = ways(self.graph);
        for (id, node) in self.graph.nodes.iter() {
            let own = types(node).map(|ty| self.schema.types[ty].area);
            let own: BTreeSet<AreaId> = own
                .chain(node.target.and_then(|target| area_of(self.schema, target.ty)))
                .collect();
            let way = std::iter::successors(Some(id), |id| above.get(id).copied());
            for id in way.take(self.graph.nodes.len()) {
                self.add(id, &own);
            }
        }
    }

    /// What a resource contains comes along with it.
    fn contained(&mut self) {
        for (_, node) in self.graph.nodes.iter() {
            let NodeKey::Item(holder) = node.key else { continue };
            if self.roots.contains(&holder) {
                continue;
            }
            let area = BTreeSet::from([self.schema.types[holder].area]);
            for edge in &node.edges {
                self.add(edge.to, &area);
                let below = &self.graph.nodes[edge.to];
                let items = below
                    .edges
                    .iter()
                    .filter(|edge| edge.access == Access::Owned && !below.has_access());
                for item in items {
                    self.add(item.to, &area);
                }
            }
        }
    }

    /// What says how a resource is reached is there wherever something is reached so.
    fn references(&mut self) {
        for (id, node) in self.graph.nodes.iter() {
            for edge in &node.edges {
                if let Access::Reference(through) = edge.access {
                    let from = self.areas(id);
                    self.add(through, &from);
                }
            }
        }
    }
}

/// The types of entity sets and singletons.
fn roots(graph: &Graph) -> BTreeSet<TypeId> {
    let service = graph.nodes.iter().filter(|(_, node)| node.key == NodeKey::Service);
    let targets = service
        .flat_map(|(_, node)| &node.edges)
        .filter_map(|edge| graph.nodes[edge.to].target);
    let types = targets.filter_map(|target| match target.ty {
        TypeRef::Structured(ty) => Some(ty),
        TypeRef::Edm(_) | TypeRef::Enum(_) => None,
    });
    types.collect()
}

/// The types whose areas a node belongs to by its key.
fn types(node: &Node) -> impl Iterator<Item = TypeId> {
    let ty = match &node.key {
        NodeKey::Navigation(ty, _) | NodeKey::Value(ty, _) | NodeKey::Item(ty) | NodeKey::Derived(ty) => Some(*ty),
        NodeKey::Service | NodeKey::Set(_) | NodeKey::Literal(..) => None,
    };
    ty.into_iter()
}

/// The node before each on the shortest way from the service, documented ways first.
fn ways(graph: &Graph) -> BTreeMap<NodeId, NodeId> {
    let mut above = BTreeMap::new();
    for documented_only in [true, false] {
        let mut open: VecDeque<NodeId> = graph.nodes.ids().take(1).chain(above.keys().copied()).collect();
        let mut seen: BTreeSet<NodeId> = open.iter().copied().collect();
        while let Some(id) = open.pop_front() {
            let edges = graph.nodes[id].edges.iter();
            for edge in edges.filter(|edge| !documented_only || !edge.documented.is_empty()) {
                if seen.insert(edge.to) {
                    above.entry(edge.to).or_insert(id);
                    open.push_back(edge.to);
                }
            }
        }
    }
    above
}
