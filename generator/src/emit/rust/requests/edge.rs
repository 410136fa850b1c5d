//! The method that leads from a builder to another.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Doc, code};
use super::super::links;
use super::super::names::Name;
use super::super::types::Scribe;
use super::expression::Steps;
use super::{Requests, graph};
use crate::schema::graph::{Access, Edge, NodeId, NodeKey, Step};
use crate::schema::{PathId, Schema, Segment};

/// The accessor `name` of a way to a node.
pub(super) fn accessor(
    scribe: &mut Scribe<'_>,
    requests: &Requests,
    from: NodeId,
    edge: &Edge,
    name: &Name,
) -> Option<TokenStream> {
    let context = scribe.context;
    let builder = requests.builder(edge.to)?;
    let target = scribe.builder(context.offers.node(edge.to), &builder.path(context), &builder.name);
    let has_access = graph(context).nodes[edge.to].has_access();
    let result = match edge.access {
        Access::Kept if has_access => quote!(#target<A>),
        Access::Reference(through) if has_access => {
            let marker = requests.builder(through)?;
            let marker = scribe.builder(context.offers.node(through), &marker.path(context), &marker.name);
            quote!(#target<#marker>)
        }
        _ => target.clone(),
    };
    let steps = steps(scribe, edge, edge.documented.first().copied());
    let path = if graph(context).nodes[from].key == NodeKey::Service {
        quote!(self.path())
    } else {
        quote!(self.0)
    };
    let calls = &steps.calls;
    let value = if has_access {
        let resource = scribe.imports.name("runtime", "Resource");
        quote!(#target(#resource::new(#path #calls)))
    } else {
        quote!(#target(#path #calls))
    };
    let arguments = steps.arguments.signature();
    let doc = doc(scribe, edge);
    let doc = match context.with_features(context.offers.node(edge.to)) {
        Some(features) => doc.continued(&features).outer(),
        None => doc.outer(),
    };
    Some(quote! {
        #doc
        #[must_use]
        pub fn #name(&self, #arguments) -> #result {
            #value
        }
    })
}

/// What a way adds to a path; `at` is the documented path that its arguments are of.
pub(super) fn steps(scribe: &mut Scribe<'_>, edge: &Edge, at: Option<PathId>) -> Steps {
    let schema = scribe.context.schema;
    let mut steps = Steps::default();
    let source = at.unwrap_or(PathId::new(0));
    match &edge.step {
        Step::Name(name) => steps.text(name),
        Step::Key => steps.key(scribe, source),
        Step::AlternateKey(names) => steps.alternate_key(scribe, source, names),
        Step::Cast(ty) => steps.text(&super::super::models::wire_name(&schema.types[*ty].name)),
        Step::Path => steps.file_path(source),
        Step::Other(segment) => {
            let operation = edge
                .documented
                .first()
                .and_then(|path| schema.paths[*path].operations.first());
            steps.segment(scribe, segment, source, operation.copied());
        }
        Step::Function { name, parameters } => {
            let operation = edge
                .documented
                .first()
                .and_then(|path| schema.paths[*path].operations.first());
            if parameters.is_empty() && edge.documented.iter().all(|path| is_bare(schema, *path)) {
                steps.text(name);
            } else {
                steps.function(scribe, (name, parameters), source, operation.copied());
            }
        }
    }
    steps
}

/// Whether a page writes a function without parentheses.
fn is_bare(schema: &Schema, path: PathId) -> bool {
    matches!(schema.paths[path].segment, Segment::Function { bare: true, .. })
}

fn doc(scribe: &Scribe<'_>, edge: &Edge) -> Doc {
    let context = scribe.context;
    let schema = context.schema;
    match &edge.step {
        Step::Key | Step::Other(Segment::Key(_)) => Doc::new().markdown("The item of a key."),
        Step::AlternateKey(names) => {
            let names: Vec<String> = names.iter().map(|name| code(name)).collect();
            Doc::new().markdown(&format!("The item of that {}.", names.join(" and ")))
        }
        Step::Cast(ty) => Doc::new().markdown(&format!("As {}.", code(&schema.types[*ty].name.name))),
        Step::Path => Doc::new().markdown("The item at a path below this one, such as `folder/file.txt`."),
        Step::Function { name, .. } => {
            let operation = edge
                .documented
                .first()
                .and_then(|path| schema.paths[*path].operations.first());
            let otherwise = format!("What {} gives.", code(name));
            match operation.map(|id| &schema.operations[*id]) {
                Some(operation) => {
                    let doc = Doc::new().prose_or(&operation.docs.summary, &otherwise);
                    links::page(doc, context, operation.docs.page.as_deref())
                }
                None => Doc::new().markdown(&otherwise),
            }
        }
        Step::Name(name) => property_doc(schema, name, &graph(context).nodes[edge.to].key),
        Step::Other(segment) => Doc::new().markdown(&format!(
            "To {}.",
            code(schema.segment_text(segment).trim_start_matches('/'))
        )),
    }
}

/// What the page of the type says of the property.
fn property_doc(schema: &Schema, name: &str, to: &NodeKey) -> Doc {
    let owner = match to {
        NodeKey::Navigation(owner, _) | NodeKey::Value(owner, _) => Some(*owner),
        _ => None,
    };
    let property = owner.and_then(|owner| schema.property(owner, name));
    let otherwise = format!("To {}.", code(name));
    match property {
        Some((_, property)) => Doc::new().prose_or(&property.docs.summary, &otherwise),
        None => Doc::new().markdown(&otherwise),
    }
}
