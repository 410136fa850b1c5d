//! The resource graph: what can be called on a resource, wherever it is reached.
//!
//! A documented path is one way to a resource. A node of the graph is the resource itself, or a collection as the type that
//! declares it has it, so that `/me/messages` and `/users/{id}/messages` are one node. Calls belong to nodes:
//!
//! - reads are offered on every navigation property, documented or not;
//! - actions and functions are offered wherever the type that they are bound to is reached;
//! - changes of an item are offered where it is owned: in an entity set, or behind a navigation property that contains it and that
//!   pages support by a documented change. What is reached by reference can be changed only as a page says for that very place.

mod access;
mod build;
mod calls;
mod reach;
mod shape;
mod step;
mod survey;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Arena, Id, OperationId, OperationKind, PathId, RequestBody, ResponseBody, Schema, Segment, Target, TypeId,
};

pub use step::{Step, inline, simple};

/// Id of a node of the graph.
pub type NodeId = Id<Node>;

/// The resource graph of a schema.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// The nodes; id 0 is the service.
    pub nodes: Arena<Node>,
    /// Where each documented path leads to; a path that only names a call leads to the node that the call is made on.
    places: BTreeMap<PathId, Place>,
}

/// Where a documented path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The node.
    pub node: NodeId,
    /// The reference through which its item is reached; `None` where it is owned.
    pub through: Option<NodeId>,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum NodeKey {
    /// The service itself.
    Service,
    /// An entity set.
    Set(String),
    /// A resource of a type.
    Item(TypeId),
    /// What a type has under a name: a collection; or a single resource that is reached by reference, which only marks how.
    Navigation(TypeId, String),
    /// A property without a type of resources, such as a stream.
    Value(TypeId, String),
    /// Any collection, cast to a derived type.
    Derived(TypeId),
    /// Something that the pages do not type, by the node above it.
    Literal(NodeId, Segment),
}

/// A node of the graph.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub key: NodeKey,
    /// The type of what it stands for, where it is known.
    pub target: Option<Target>,
    /// The ways on from it, by step.
    pub edges: Vec<Edge>,
    /// What can be called on it.
    pub calls: Vec<Call>,
    /// What can be called on what is reached by reference through this node, with the node of that: besides what it offers wherever
    /// it is reached.
    pub through: Vec<(NodeId, Call)>,
}

/// A way from one node to another.
#[derive(Clone, Debug)]
pub struct Edge {
    /// What it adds to a path.
    pub step: Step,
    /// Where it leads.
    pub to: NodeId,
    /// How what it leads to is reached.
    pub access: Access,
    /// The documented paths that it ends.
    pub documented: Vec<PathId>,
}

/// How an item is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Access {
    /// As a part of what it is reached from.
    Owned,
    /// As the resource that it is reached from: a cast, an address by path, a structural property.
    Kept,
    /// By reference through a node.
    Reference(NodeId),
}

/// Something that can be called on a node.
#[derive(Clone, Debug)]
pub struct Call {
    /// What tells it from the other calls of its node.
    pub slot: Slot,
    /// What it does.
    pub kind: OperationKind,
    /// HTTP method, upper case.
    pub method: String,
    /// What it adds to the path of its node.
    pub tail: Option<Segment>,
    /// The operation whose page describes it; `None` when no page does.
    pub operation: Option<OperationId>,
    /// Each documented place with its operation.
    pub documented: Vec<(OperationId, PathId)>,
    /// What is sent.
    pub body: RequestBody,
    /// What comes back.
    pub response: ResponseBody,
    /// It changes the item itself, and is offered only where that is owned.
    pub only_owned: bool,
    /// The base type that it was inherited from.
    pub inherited: Option<TypeId>,
}

/// What tells the calls of a node apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// A call by its kind.
    Kind {
        /// What it does.
        kind: OperationKind,
        /// What it is about, where that is something else than the node.
        about: String,
        /// The HTTP method, where it is not the usual one of the kind.
        method: String,
    },
    /// A call by its name, without its namespace, and its inline parameters in order.
    Named(String, Vec<String>),
}

impl Graph {
    /// The graph of a schema.
    #[must_use]
    pub fn new(schema: &Schema) -> Self {
        build::graph(schema)
    }

    /// The node that a documented path leads to.
    #[must_use]
    pub fn place(&self, path: PathId) -> Option<Place> {
        self.places.get(&path).copied()
    }

    /// The call of an operation at one of its documented paths: the node that has it, and whether it is among its own calls.
    #[must_use]
    pub fn call(&self, operation: OperationId, path: PathId) -> Option<(Place, &Call)> {
        let place = self.place(path)?;
        let is = |call: &&Call| call.documented.contains(&(operation, path));
        let through = place.through.and_then(|through| self.nodes.get(through));
        let specific = through.and_then(|node| node.through.iter().map(|(_, call)| call).find(is));
        let call = specific.or_else(|| self.nodes[place.node].calls.iter().find(is))?;
        Some((place, call))
    }

    /// The way that the last segment of a documented path goes, from the node above; a path that only names a call goes none.
    #[must_use]
    pub fn edge(&self, schema: &Schema, path: PathId) -> Option<(NodeId, usize)> {
        let from = self.place(schema.paths[path].parent?)?.node;
        let mut edges = self.nodes[from].edges.iter();
        let position = edges.position(|edge| edge.documented.contains(&path))?;
        Some((from, position))
    }

    /// A node as people write it: `user`, `user/messages`, `/users`.
    #[must_use]
    pub fn name(&self, schema: &Schema, id: NodeId) -> String {
        let simple = |ty: TypeId| &schema.types[ty].name.name;
        match &self.nodes[id].key {
            NodeKey::Service => "/".to_owned(),
            NodeKey::Set(name) => format!("/{name}"),
            NodeKey::Item(ty) => simple(*ty).clone(),
            NodeKey::Derived(ty) => format!("…/{}", schema.types[*ty].name),
            NodeKey::Navigation(ty, name) | NodeKey::Value(ty, name) => format!("{}/{name}", simple(*ty)),
            NodeKey::Literal(above, segment) => {
                let above = self.name(schema, *above);
                format!("{}{}", above.trim_end_matches('/'), schema.segment_text(segment))
            }
        }
    }
}

impl Node {
    /// Whether it is a resource, or a value of one, whose changes depend on how it was reached.
    #[must_use]
    pub const fn has_access(&self) -> bool {
        matches!(self.key, NodeKey::Item(_) | NodeKey::Value(..))
    }
}
