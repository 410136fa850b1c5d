//! Puts the graph together: nodes, the ways between them, and the calls on them.

use std::collections::BTreeMap;

use super::access::{Access, Reach, member};
use super::calls::Calls;
use super::reach::Ways;
use super::step::Step;
use super::survey::{Departure, Survey};
use super::{Edge, Graph, Node, NodeId, NodeKey, Place};
use crate::schema::{PathId, Schema, Target};

/// The graph of a schema.
pub(super) fn graph(schema: &Schema) -> Graph {
    let survey = Survey::of(schema);
    let access = Access::of(schema, &survey);
    let mut builder = Builder::new(schema, &survey, access);
    let ways = Ways::of(schema, &survey);
    let calls = Calls::of(schema, &survey);
    builder.reach(&ways, &calls);
    builder.places(&survey);
    builder.call(&calls);
    builder.graph
}

struct Builder<'a> {
    schema: &'a Schema,
    access: Access,
    graph: Graph,
    ids: BTreeMap<NodeKey, NodeId>,
}

impl<'a> Builder<'a> {
    /// The nodes of the survey, each at its position.
    fn new(schema: &'a Schema, survey: &Survey, access: Access) -> Self {
        let mut builder = Self {
            schema,
            access,
            graph: Graph::default(),
            ids: BTreeMap::new(),
        };
        let mut order: Vec<_> = survey.positions.iter().collect();
        order.sort_by_key(|(_, position)| **position);
        for (key, _) in order {
            builder.node(key, survey.target(key));
        }
        builder
    }

    fn node(&mut self, key: &NodeKey, target: Option<Target>) -> NodeId {
        if let Some(id) = self.ids.get(key) {
            return *id;
        }
        let id = self.graph.nodes.push(Node {
            key: key.clone(),
            target,
            edges: Vec::new(),
            calls: Vec::new(),
            through: Vec::new(),
        });
        self.ids.insert(key.clone(), id);
        id
    }

    /// Follows all ways from all nodes, those that they lead to included.
    fn reach(&mut self, ways: &Ways<'_>, calls: &Calls<'_>) {
        let mut next = 0;
        while let Some(id) = self.graph.nodes.ids().nth(next) {
            let (key, target) = (self.graph.nodes[id].key.clone(), self.graph.nodes[id].target);
            for way in ways.from(&key, target, &|ty| calls.has_own(ty)) {
                let to = self.node(&way.to, way.target);
                let access = self.reached(&way.from, &way.to);
                let documented = way.documented;
                self.graph.nodes[id].edges.push(Edge {
                    step: way.from.step,
                    to,
                    access,
                    documented,
                });
            }
            next += 1;
        }
    }

    /// How a step reaches its node; a way by reference has a node of its own.
    fn reached(&mut self, from: &Departure, to: &NodeKey) -> super::Access {
        match self.access.reach(self.schema, from, to) {
            Reach::Owned => super::Access::Owned,
            Reach::Kept => super::Access::Kept,
            Reach::Reference => super::Access::Reference(self.marker(from)),
        }
    }

    fn marker(&mut self, from: &Departure) -> NodeId {
        let key = match (&from.step, from.declared) {
            (Step::Function { name, parameters }, Some(owner)) => {
                let words: Vec<&str> = std::iter::once(name.as_str())
                    .chain(parameters.iter().map(String::as_str))
                    .collect();
                NodeKey::Navigation(owner, words.join(" "))
            }
            _ => member(from).unwrap_or_else(|| from.key.clone()),
        };
        self.node(&key, None)
    }

    /// Where each documented path leads to.
    fn places(&mut self, survey: &Survey) {
        for path in self.schema.paths.ids() {
            let place = self.place(survey, path);
            if let Some(place) = place {
                self.graph.places.insert(path, place);
            }
        }
    }

    fn place(&mut self, survey: &Survey, path: PathId) -> Option<Place> {
        let site = super::access::site(self.schema, path)?;
        let node = *self.ids.get(&survey.keys.get(&site)?.key)?;
        let mut at = site;
        let through = loop {
            let found = survey.keys.get(&at)?;
            let Some(from) = &found.from else { break None };
            if !self.graph.nodes[*self.ids.get(&found.key)?].has_access() {
                break None;
            }
            match self.reached(from, &found.key) {
                super::Access::Owned => break None,
                super::Access::Reference(through) => break Some(through),
                super::Access::Kept => at = self.schema.paths[at].parent?,
            }
        };
        Some(Place { node, through })
    }

    /// Puts the calls on the nodes.
    fn call(&mut self, calls: &Calls<'_>) {
        let graph = &self.graph;
        let place = |path| graph.place(path);
        let settled: Vec<_> = graph.nodes.iter().map(|(_, node)| calls.on(node, &place)).collect();
        let through = calls.through(&self.graph);
        for (id, own) in self.graph.nodes.ids().zip(settled) {
            self.graph.nodes[id].calls = own;
        }
        for (id, target, call) in through {
            self.graph.nodes[id].through.push((target, call));
        }
    }
}
