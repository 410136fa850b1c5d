//! The builders of requests: one for each node of the resource graph.

mod builders;
mod call;
mod chain;
mod describe;
mod edge;
mod expression;
mod file;
mod input;
mod methods;
mod modules;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

pub(crate) use call::builder_name;
pub(crate) use chain::{Link, Wanted};
pub(crate) use input::{Input, Passed, Source};
pub(crate) use modules::{ITSELF, Module};

use super::context::Context;
use super::names::Name;
use crate::schema::graph::{Graph, NodeId};
use builders::{Builder, builders};
use methods::{Method, Methods};

/// The resource graph as builders with methods.
#[derive(Debug)]
pub(crate) struct Requests {
    builders: BTreeMap<NodeId, Builder>,
    methods: BTreeMap<NodeId, Methods>,
    /// The modules of the builders, from the root of the crate.
    pub(crate) modules: Module,
}

impl Requests {
    /// Names everything in the graph.
    pub(crate) fn new(context: &Context<'_>) -> Self {
        let graph = &context.offers.graph;
        let builders = builders(context);
        let own: BTreeMap<NodeId, Vec<Method>> = graph.nodes.ids().map(|id| (id, methods::own(context, id))).collect();
        let methods = graph.nodes.ids().map(|id| {
            let through = methods::through(context, &own, id);
            let own = own.get(&id).cloned().unwrap_or_default();
            (id, Methods { own, through })
        });
        Self {
            methods: methods.collect(),
            modules: modules::modules(&builders),
            builders,
        }
    }

    /// The text of the file with the builders of a module.
    pub(crate) fn content(&self, context: &Context<'_>, path: &[Name], module: &Module) -> TokenStream {
        file::content(context, self, path, module)
    }

    /// The text of the file with the modules below a module.
    pub(crate) fn index(&self, context: &Context<'_>, path: &[Name], module: &Module) -> TokenStream {
        file::index(context, self, path, module)
    }

    /// The builder of a node; the client has none.
    fn builder(&self, id: NodeId) -> Option<&Builder> {
        self.builders.get(&id)
    }

    fn methods(&self, id: NodeId) -> &Methods {
        // Every node of the graph has got its methods.
        &self.methods[&id]
    }
}

/// The graph of the crate.
fn graph<'a>(context: &'a Context<'_>) -> &'a Graph {
    &context.offers.graph
}
