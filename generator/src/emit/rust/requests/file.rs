//! The file of a module: its builders, their methods, and what the calls say of themselves.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::super::analysis::Presence;
use super::super::context::Context;
use super::super::docs::{Doc, code};
use super::super::imports::condition;
use super::super::names::{Case, Name, Scope};
use super::super::types::Scribe;
use super::builders::Builder;
use super::methods::{Method, What};
use super::modules::is_service;
use super::{ITSELF, Module, Requests, call, edge, graph};
use crate::schema::graph::{Call, NodeId, NodeKey};

/// Items by the condition on them.
type Gated = BTreeMap<Option<String>, TokenStream>;

/// A file in the making.
struct Sheet<'a, 'c> {
    requests: &'a Requests,
    scribe: Scribe<'c>,
    /// When the file is there.
    around: Presence,
    items: Gated,
    constants: Scope,
    facts: Vec<TokenStream>,
}

/// The text of the file with the builders of a module.
pub(super) fn content(context: &Context<'_>, requests: &Requests, path: &[Name], module: &Module) -> TokenStream {
    let own: Vec<&str> = module
        .nodes
        .iter()
        .filter_map(|id| Some(requests.builder(*id)?.name.as_str()))
        .collect();
    let around = of_nodes(context, module);
    let mut sheet = Sheet {
        requests,
        scribe: Scribe::new(context, around.clone(), &context.path(path), own).qualified(),
        around,
        items: Gated::new(),
        constants: Scope::new(Case::Constant).without(context.constant_like()),
        facts: Vec::new(),
    };
    if is_service(path) {
        sheet.service();
    }
    for &id in &module.nodes {
        sheet.node(id);
    }
    let doc = doc(path).inner();
    let lines = sheet.scribe.imports.lines();
    let items = sheet.items.iter().map(|(gate, items)| gated(gate.as_deref(), items));
    let facts = (!sheet.facts.is_empty()).then(|| {
        let facts = &sheet.facts;
        quote!(runtime::operations! { #(#facts,)* })
    });
    quote!(#doc #lines #(#items)* #facts)
}

/// The text of the file with the modules below a module.
pub(super) fn index(context: &Context<'_>, requests: &Requests, path: &[Name], module: &Module) -> TokenStream {
    let doc = doc(path).inner();
    let around = presence(context, module);
    let own = (!module.nodes.is_empty()).then(|| {
        let name = Name::new(ITSELF, Case::Value);
        let gate = context.gate(&around, &of_nodes(context, module));
        gated(gate.as_deref(), &quote!(mod #name; pub use #name::*;))
    });
    let below = below(context, requests, module, &around);
    quote!(#doc #own #below)
}

fn doc(path: &[Name]) -> Doc {
    Doc::new().markdown(&match path {
        path if is_service(path) => "The entity sets of the service, and the ways from the client.".to_owned(),
        [_] => "The builders of requests, by the resource type that they belong to.".to_owned(),
        _ => format!("Requests of {}.", code(path.last().map_or("", Name::as_str))),
    })
}

/// When a module is there: with any of its builders, or of the modules below.
fn presence(context: &Context<'_>, module: &Module) -> Presence {
    let below = module.below.values().map(|module| presence(context, module));
    let own = (!module.nodes.is_empty()).then(|| of_nodes(context, module));
    own.into_iter()
        .chain(below)
        .reduce(|all, one| all.or(&one))
        .unwrap_or(Presence::Always)
}

/// When the builders of a module are there; those of the service always are.
fn of_nodes(context: &Context<'_>, module: &Module) -> Presence {
    let is_set = |id: &NodeId| matches!(graph(context).nodes[*id].key, NodeKey::Set(_));
    let nodes = module.nodes.iter().map(|id| context.offers.node(*id).clone());
    let all = nodes.reduce(|all, one| all.or(&one));
    all.filter(|_| !module.nodes.iter().any(is_set))
        .unwrap_or(Presence::Always)
}

/// The modules below, and the builders of resources in them under the name of the module above.
fn below(context: &Context<'_>, requests: &Requests, module: &Module, around: &Presence) -> TokenStream {
    let mut groups: BTreeMap<Option<String>, (TokenStream, TokenStream)> = BTreeMap::new();
    // Types whose names differ in what no name in Rust can have are the same here: the first is re-exported.
    let mut exported: BTreeSet<&Name> = BTreeSet::new();
    for (name, below) in &module.below {
        let gate = context.gate(around, &presence(context, below));
        groups.entry(gate).or_default().0.extend(quote!(pub mod #name;));
        let is_item = |id: &NodeId| matches!(graph(context).nodes[*id].key, NodeKey::Item(_));
        for id in below.nodes.iter().copied().filter(is_item) {
            let Some(item) = requests.builder(id).map(|builder| &builder.name) else {
                continue;
            };
            if !exported.insert(item) {
                continue;
            }
            let gate = context.gate(around, context.offers.node(id));
            groups.entry(gate).or_default().1.extend(quote!(pub use #name::#item;));
        }
    }
    let groups = groups
        .iter()
        .map(|(gate, (modules, exports))| gated(gate.as_deref(), &quote!(#modules #exports)));
    groups.collect()
}

fn gated(gate: Option<&str>, items: &TokenStream) -> TokenStream {
    match condition(gate) {
        Some(condition) if !items.is_empty() => quote!(runtime::group! { #![cfg(#condition)] #items }),
        _ => items.clone(),
    }
}

impl Sheet<'_, '_> {
    /// The methods of the client.
    fn service(&mut self) {
        let service = graph(self.scribe.context)
            .nodes
            .iter()
            .find(|(_, node)| node.key == NodeKey::Service);
        if let Some((id, _)) = service {
            let client = self
                .scribe
                .imports
                .name(&format!("{}::client", self.scribe.context.options.root()), "Client");
            self.methods(id, &client, None);
        }
    }

    fn node(&mut self, id: NodeId) {
        let Some(builder) = self.requests.builder(id).cloned() else {
            return;
        };
        let item = self.structure(&builder, id);
        self.add(&[self.scribe.context.offers.node(id)], item);
        let name = &builder.name;
        self.methods(id, &quote!(#name), Some(&builder));
        self.through(id, &builder);
    }

    /// Adds an item that needs several things.
    fn add(&mut self, needed: &[&Presence], item: TokenStream) {
        let gate = self.scribe.context.gate_all(&self.around, needed);
        self.items.entry(gate).or_default().extend(item);
    }

    /// The struct of a node; a resource can be the target of a link.
    fn structure(&mut self, builder: &Builder, id: NodeId) -> TokenStream {
        let context = self.scribe.context;
        let node = &graph(context).nodes[id];
        let title = code(&graph(context).name(context.schema, id));
        let doc = Doc::new().markdown(&match context.with_features(context.offers.node(id)) {
            Some(features) => format!("{title}. {features}"),
            None => title,
        });
        let doc = doc.outer();
        let name = &builder.name;
        if builder.is_marker {
            return quote!(#doc #[derive(Clone, Copy, Debug)] pub enum #name {});
        }
        if !node.has_access() {
            let path = self.scribe.imports.name("runtime", "Path");
            return quote!(#doc #[derive(Clone, Debug)] pub struct #name(pub(crate) #path););
        }
        let (owned, resource) = (
            self.scribe.imports.name("runtime", "Owned"),
            self.scribe.imports.name("runtime", "Resource"),
        );
        let target = matches!(node.key, NodeKey::Item(_)).then(|| {
            let path = self.scribe.imports.name("runtime", "Path");
            quote! {
                impl<A> AsRef<#path> for #name<A> {
                    fn as_ref(&self) -> &#path {
                        &self.0
                    }
                }
            }
        });
        quote! {
            #doc
            #[derive(Clone, Debug)]
            pub struct #name<A = #owned>(pub(crate) #resource<A>);

            #target
        }
    }

    /// The methods of a builder: what it has wherever it is reached, then what it has where it is owned.
    fn methods(&mut self, id: NodeId, name: &TokenStream, builder: Option<&Builder>) {
        let context = self.scribe.context;
        let node = &graph(context).nodes[id];
        let here = context.offers.node(id);
        let (mut anywhere, mut owned) = (Gated::new(), Gated::new());
        for method in &self.requests.methods(id).own {
            let (item, there, items) = match method.what {
                What::Edge(index) => {
                    let edge = &node.edges[index];
                    let item = edge::accessor(&mut self.scribe, self.requests, id, edge, &method.name);
                    (item, context.offers.node(edge.to).clone(), &mut anywhere)
                }
                What::Call { call, content } => {
                    let call = &node.calls[call];
                    let item = self.call(id, id, call, (method, content), builder);
                    let items = if call.only_owned { &mut owned } else { &mut anywhere };
                    (Some(item), context.offers.call(context.schema, id, call), items)
                }
            };
            let gate = context.gate_all(&self.around, &[here, &there]);
            items.entry(gate).or_default().extend(item);
        }
        let any = node.has_access().then(|| (quote!(<A>), quote!(#name<A>)));
        let (generics, target) = any.unwrap_or_else(|| (TokenStream::new(), name.clone()));
        for (gate, items) in anywhere {
            self.items
                .entry(gate)
                .or_default()
                .extend(quote!(impl #generics #target { #items }));
        }
        for (gate, items) in owned {
            self.items
                .entry(gate)
                .or_default()
                .extend(quote!(impl #name { #items }));
        }
    }

    /// The methods of what is reached by reference through a node.
    fn through(&mut self, id: NodeId, builder: &Builder) {
        let context = self.scribe.context;
        let node = &graph(context).nodes[id];
        for method in &self.requests.methods(id).through {
            let What::Call { call, content } = method.what else {
                continue;
            };
            let (target, call) = &node.through[call];
            let Some(reached) = self.requests.builder(*target) else {
                continue;
            };
            let item = self.call(id, *target, call, (method, content), Some(reached));
            let there = context.offers.node(*target);
            let reached = self.scribe.builder(there, &reached.path(context), &reached.name);
            let marker = &builder.name;
            let offered = context.offers.call(context.schema, id, call);
            self.add(
                &[context.offers.node(id), there, &offered],
                quote!(impl #reached<#marker> { #item }),
            );
        }
    }

    /// The method of a call.
    fn call(
        &mut self,
        at: NodeId,
        on: NodeId,
        call: &Call,
        (method, content): (&Method, bool),
        builder: Option<&Builder>,
    ) -> TokenStream {
        let context = self.scribe.context;
        // The file says which resource this is; the name needs only what the resource has.
        let is_item = matches!(graph(context).nodes[at].key, NodeKey::Item(_));
        let holder = builder.filter(|_| !is_item).map_or("", |builder| builder.name.as_str());
        let constant = format!("{holder} {}", method.name);
        let constant = self.constants.assign([((), constant)]).remove(&());
        let constant = constant.unwrap_or_else(|| Name::new("operation", Case::Constant));
        let maker = call::Maker {
            on,
            call,
            name: &method.name,
            constant: &constant,
            content,
        };
        let item = maker.method(&mut self.scribe);
        self.facts.push(maker.facts(context));
        item
    }
}
