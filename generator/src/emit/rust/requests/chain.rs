//! The calls that lead from the client to an operation, for code that is generated to make them.

use super::super::analysis::Presence;
use super::super::context::Context;
use super::super::names::Name;
use super::super::types::Scribe;
use super::edge;
use super::input::Input;
use super::methods::{Method, What};
use super::{Requests, call, graph};
use crate::schema::graph::{Call, NodeId, Place};
use crate::schema::{OperationId, PathId};

/// One call of a chain.
#[derive(Debug)]
pub(crate) struct Link {
    /// The method.
    pub(crate) name: Name,
    /// Its arguments.
    pub(crate) inputs: Vec<Input>,
}

/// An operation that is to be called at a documented path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wanted {
    /// The operation.
    pub(crate) operation: OperationId,
    /// The path.
    pub(crate) at: PathId,
    /// The body is of another media type than JSON.
    pub(crate) content: bool,
}

impl Requests {
    /// The calls from the client down to the builder of an operation, the last of them.
    pub(crate) fn chain(&self, context: &Context<'_>, wanted: Wanted) -> Option<Vec<Link>> {
        let ways = context.schema.ancestry(wanted.at);
        let mut links = Vec::with_capacity(ways.len());
        for path in ways {
            if let Some((from, index)) = graph(context).edge(context.schema, path) {
                links.push(self.way(context, from, index, path)?);
            }
        }
        links.push(self.last(context, wanted)?);
        Some(links)
    }

    /// The call of an operation at a path.
    pub(crate) fn call<'a>(&self, context: &'a Context<'_>, wanted: Wanted) -> Option<&'a Call> {
        let (_, call) = graph(context).call(wanted.operation, wanted.at)?;
        Some(call)
    }

    fn way(&self, context: &Context<'_>, from: NodeId, index: usize, path: PathId) -> Option<Link> {
        let method = self
            .methods(from)
            .own
            .iter()
            .find(|method| method.what == What::Edge(index))?;
        let edge = graph(context).nodes[from].edges.get(index)?;
        let steps = edge::steps(&mut scribe(context), edge, Some(path));
        Some(Link {
            name: method.name.clone(),
            inputs: steps.arguments.into_inputs().collect(),
        })
    }

    fn last(&self, context: &Context<'_>, wanted: Wanted) -> Option<Link> {
        let (place, call) = graph(context).call(wanted.operation, wanted.at)?;
        let method = self.of_call(context, place, call, wanted.content)?;
        Some(Link {
            name: method.name.clone(),
            inputs: call::inputs(&mut scribe(context), call, wanted.at, wanted.content),
        })
    }

    /// The method of a call of a place.
    fn of_call(&self, context: &Context<'_>, place: Place, call: &Call, content: bool) -> Option<&Method> {
        let nodes = &graph(context).nodes;
        let find = |methods: &'_ [Method], position: usize| {
            let what = What::Call {
                call: position,
                content,
            };
            methods.iter().position(|method| method.what == what)
        };
        let own = &self.methods(place.node).own;
        if let Some(position) = nodes[place.node].calls.iter().position(|one| std::ptr::eq(one, call)) {
            return own.get(find(own, position)?);
        }
        let through = place.through?;
        let position = nodes[through]
            .through
            .iter()
            .position(|(_, one)| std::ptr::eq(one, call))?;
        let methods = &self.methods(through).through;
        methods.get(find(methods, position)?)
    }
}

/// What arguments are for does not depend on the file.
fn scribe<'a>(context: &'a Context<'a>) -> Scribe<'a> {
    Scribe::new(context, Presence::Always, "", [])
}
