//! The file of a node: its structs, their methods, and what the calls say of themselves.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::analysis::Presence;
use super::super::context::Context;
use super::super::docs::{Doc, code};
use super::super::names::{Case, Name, Scope};
use super::super::types::Scribe;
use super::tree::{Node, words_below};
use super::{RequestFile, Requests, What, call, child, is_key};
use crate::schema::PathId;

/// The text of a file of requests.
pub(super) fn file(context: &Context<'_>, requests: &Requests, file: &RequestFile) -> TokenStream {
    let own: Vec<&str> = requests.defined(file).map(Name::as_str).collect();
    let presence = file.area().map_or(Presence::Always, Presence::with);
    let mut scribe = Scribe::new(context, presence, &Requests::module_path(context, file.home), own);
    let mut items = TokenStream::new();
    let mut facts: Vec<TokenStream> = Vec::new();
    let mut constants = Scope::new(Case::Constant).without(context.constant_like());
    for &id in &file.nodes {
        let Some(node) = requests.tree.get(id) else { continue };
        if node.home == file.home && !node.is_root {
            items.extend(structure(&mut scribe, node, id));
        }
        items.extend(methods(
            &mut scribe,
            requests,
            file,
            (id, node),
            &mut constants,
            &mut facts,
        ));
    }
    let doc = file
        .nodes
        .first()
        .map(|id| format!("Requests below {}.", code(&context.schema.template(*id))));
    let doc = Doc::new().markdown(&doc.unwrap_or_default()).inner();
    let lines = scribe.imports.lines();
    let facts = (!facts.is_empty()).then(|| quote!(runtime::operations! { #(#facts,)* }));
    quote!(#doc #lines #items #facts)
}

/// The struct of a node; that of a key can be the target of a link.
fn structure(scribe: &mut Scribe<'_>, node: &Node, id: PathId) -> TokenStream {
    let schema = scribe.context.schema;
    let doc = Doc::new().markdown(&code(&schema.template(id))).outer();
    let (name, path) = (&node.name, scribe.imports.name("runtime", "Path"));
    let target = is_key(&schema.paths[id].segment).then(|| {
        quote! {
            impl AsRef<#path> for #name {
                fn as_ref(&self) -> &#path {
                    &self.0
                }
            }
        }
    });
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name(pub(crate) #path);

        #target
    }
}

/// The `impl` with the methods of a struct that live in this file.
fn methods(
    scribe: &mut Scribe<'_>,
    requests: &Requests,
    file: &RequestFile,
    (id, node): (PathId, &Node),
    constants: &mut Scope,
    facts: &mut Vec<TokenStream>,
) -> TokenStream {
    let context = scribe.context;
    let here = requests
        .methods(id)
        .iter()
        .filter(|method| requests.home(context, method) == file.home);
    let mut items: Vec<TokenStream> = Vec::new();
    for method in here {
        match method.what {
            What::Call { operation, at } | What::Content { operation, at } => {
                // The file tells which path this is; the name needs only what is below it.
                let below = words_below(context.schema, node.anchor, id);
                let constant = format!("{below} {}", method.name);
                let constant = constants.assign([((), constant)]).remove(&());
                let constant = constant.unwrap_or_else(|| Name::new("operation", Case::Constant));
                let call = call::Call {
                    id: operation,
                    at,
                    on: id,
                    name: &method.name,
                    constant: &constant,
                    content: matches!(method.what, What::Content { .. }),
                };
                items.push(call.method(scribe));
                facts.push(call.facts(context));
            }
            What::Child(below) => items.extend(child::accessor(scribe, requests, id, below, &method.name)),
        }
    }
    if items.is_empty() {
        return TokenStream::new();
    }
    let root = context.options.root();
    let module = if node.is_root {
        format!("{root}::client")
    } else {
        Requests::module_path(context, node.home)
    };
    let name = scribe.imports.name(&module, node.name.as_str());
    quote!(impl #name { #(#items)* })
}
