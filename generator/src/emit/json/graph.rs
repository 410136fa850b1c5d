//! The resource graph in the JSON document.

use serde::Serialize;

use super::document::Typed;
use super::write::Names;
use crate::schema::graph::{Access, Edge, Graph, Node, NodeId, NodeKey, Slot, Step};
use crate::schema::{OperationKind, Schema, graph};

/// A node: a resource type, or what a type has under a name.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Resource {
    node: String,
    is: &'static str,
    target: Option<Typed>,
    ways: Vec<Way>,
    calls: Vec<Offered>,
    /// What is offered only where the item is reached by reference through this node.
    through: Vec<Offered>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Way {
    step: String,
    to: String,
    access: &'static str,
    documented: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Offered {
    kind: OperationKind,
    method: String,
    name: Option<String>,
    about: Option<String>,
    parameters: Vec<String>,
    only_owned: bool,
    inherited_from: Option<String>,
    /// The documented paths that lead to this node; empty where the call is inferred.
    documented: Vec<String>,
    /// The documented paths of other nodes from which it was inferred.
    inferred_from: Vec<String>,
}

/// The nodes of a schema, by name.
pub(super) fn resources(schema: &Schema) -> Vec<Resource> {
    let graph = Graph::new(schema);
    let view = View {
        schema,
        graph: &graph,
        names: Names(schema),
    };
    let mut nodes: Vec<Resource> = graph.nodes.iter().map(|(id, node)| view.resource(id, node)).collect();
    nodes.sort_by(|one, other| (&one.node, one.is).cmp(&(&other.node, other.is)));
    nodes
}

struct View<'a> {
    schema: &'a Schema,
    graph: &'a Graph,
    names: Names<'a>,
}

impl View<'_> {
    fn resource(&self, id: NodeId, node: &Node) -> Resource {
        Resource {
            node: self.graph.name(self.schema, id),
            is: kind(&node.key),
            target: node.target.map(|target| self.names.typed(target.ty, target.collection)),
            ways: node.edges.iter().map(|edge| self.way(edge)).collect(),
            calls: node.calls.iter().map(|call| self.offered(id, call)).collect(),
            through: node
                .through
                .iter()
                .map(|(target, call)| self.offered(*target, call))
                .collect(),
        }
    }

    fn way(&self, edge: &Edge) -> Way {
        Way {
            step: match &edge.step {
                Step::Name(name) => name.clone(),
                Step::Key => "{key}".to_owned(),
                Step::AlternateKey(names) => format!("({})", names.join(",")),
                Step::Cast(ty) => self.schema.types[*ty].name.to_string(),
                Step::Function { name, parameters } => format!("{name}({})", parameters.join(",")),
                Step::Path => ":/{path}".to_owned(),
                Step::Other(segment) => self.schema.segment_text(segment),
            },
            to: self.graph.name(self.schema, edge.to),
            access: match edge.access {
                Access::Owned => "owned",
                Access::Kept => "kept",
                Access::Reference(_) => "reference",
            },
            documented: !edge.documented.is_empty(),
        }
    }

    fn offered(&self, node: NodeId, call: &graph::Call) -> Offered {
        let is_here = |path| self.graph.place(path).is_some_and(|place| place.node == node);
        let paths = call.documented.iter().map(|(_, path)| *path);
        let (here, elsewhere): (Vec<_>, Vec<_>) = paths.partition(|path| is_here(*path));
        let templates = |paths: Vec<_>| paths.into_iter().map(|path| self.schema.template(path)).collect();
        let (name, about, parameters) = match &call.slot {
            Slot::Named(name, parameters) => (Some(name.clone()), None, parameters.clone()),
            Slot::Kind { about, .. } => (None, Some(about.clone()).filter(|about| !about.is_empty()), Vec::new()),
        };
        Offered {
            kind: call.kind,
            method: call.method.clone(),
            name,
            about,
            parameters,
            only_owned: call.only_owned,
            inherited_from: call.inherited.map(|ty| self.schema.types[ty].name.to_string()),
            documented: templates(here),
            inferred_from: templates(elsewhere),
        }
    }
}

const fn kind(key: &NodeKey) -> &'static str {
    match key {
        NodeKey::Service => "service",
        NodeKey::Set(_) => "set",
        NodeKey::Item(_) => "resource",
        NodeKey::Navigation(..) => "navigation",
        NodeKey::Value(..) => "value",
        NodeKey::Derived(_) => "derived",
        NodeKey::Literal(..) => "literal",
    }
}
