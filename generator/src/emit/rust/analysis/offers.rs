//! The resource graph, and when each of its nodes and calls is there.

use std::collections::{BTreeMap, BTreeSet};

use super::areas::{Presence, area_of};
use super::demand::Demand;
use crate::schema::graph::{Call, Graph, NodeId, NodeKey};
use crate::schema::{OperationId, Schema, TypeId, TypeKind, TypeRef};

/// The graph with what is there when.
#[derive(Debug)]
pub(crate) struct Offers {
    pub(crate) graph: Graph,
    /// The types of entity sets and singletons.
    roots: BTreeSet<TypeId>,
    nodes: Vec<Presence>,
    parameters: BTreeMap<OperationId, Presence>,
}

impl Offers {
    /// Reads them off a schema.
    pub(crate) fn new(schema: &Schema) -> Self {
        let graph = Graph::new(schema);
        let demand = Demand::of(schema, &graph);
        let nodes = graph.nodes.ids().map(|id| Presence::of(demand.areas(id))).collect();
        let roots = demand.roots;
        let mut offers = Self {
            graph,
            roots,
            nodes,
            parameters: BTreeMap::new(),
        };
        offers.parameters = offers.of_parameters(schema);
        offers
    }

    /// When a node is there.
    pub(crate) fn node(&self, id: NodeId) -> &Presence {
        self.nodes.get(id.index()).unwrap_or(&Presence::Always)
    }

    /// When a call of a node is there: with the node; on a resource that all begin with, such as a user, with the areas of its page, of
    /// the resource, and of the resources that it takes or gives.
    pub(crate) fn call(&self, schema: &Schema, id: NodeId, call: &Call) -> Presence {
        let root = match self.graph.nodes[id].key {
            NodeKey::Item(ty) if self.roots.contains(&ty) && !call.documented.is_empty() => ty,
            _ => return self.node(id).clone(),
        };
        let of_pages = call
            .documented
            .iter()
            .map(|(operation, _)| schema.operations[*operation].area);
        let taken = call
            .body
            .types()
            .chain(call.response.ty())
            .filter(|ty| is_entity(schema, *ty));
        let of_types = taken.filter_map(|ty| area_of(schema, ty));
        let areas = of_pages.chain(of_types).chain([schema.types[root].area]);
        Presence::of(areas.collect())
    }

    /// When the parameters of an action are there.
    pub(crate) fn parameters(&self, schema: &Schema, operation: OperationId) -> Presence {
        let own = Presence::with(schema.operations[operation].area);
        self.parameters
            .get(&operation)
            .map_or(own.clone(), |calls| own.or(calls))
    }

    /// What every call mentions, and when the call is there.
    pub(crate) fn mentioned(&self, schema: &Schema) -> Vec<(Presence, TypeRef)> {
        let mut mentioned = Vec::new();
        for (id, call) in self.calls() {
            let presence = self.call(schema, id, call);
            let of_page = call
                .operation
                .into_iter()
                .flat_map(|operation| schema.operations[operation].types());
            let types = call.body.types().chain(call.response.ty()).chain(of_page);
            mentioned.extend(types.map(|ty| (presence.clone(), ty)));
        }
        mentioned
    }

    fn calls(&self) -> impl Iterator<Item = (NodeId, &Call)> {
        self.graph.nodes.iter().flat_map(|(id, node)| {
            let own = node.calls.iter().map(move |call| (id, call));
            own.chain(node.through.iter().map(move |(_, call)| (id, call)))
        })
    }

    fn of_parameters(&self, schema: &Schema) -> BTreeMap<OperationId, Presence> {
        let mut found: BTreeMap<OperationId, Presence> = BTreeMap::new();
        for (id, call) in self.calls() {
            let Some(operation) = call.operation else { continue };
            let presence = self.call(schema, id, call);
            let known = found.get(&operation).map(|known| known.or(&presence));
            found.insert(operation, known.unwrap_or(presence));
        }
        found
    }
}

fn is_entity(schema: &Schema, ty: TypeRef) -> bool {
    matches!(ty, TypeRef::Structured(id) if schema.types[id].kind == TypeKind::Entity)
}
