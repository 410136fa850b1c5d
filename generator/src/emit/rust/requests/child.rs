//! The method that leads from a struct of the path tree to one below it.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Doc, code};
use super::super::names::Name;
use super::super::types::Scribe;
use super::Requests;
use super::expression::Step;
use crate::schema::{PathId, Segment};

/// The accessor `name` of the struct at `from` that gives the struct at `to`.
pub(super) fn accessor(
    scribe: &mut Scribe<'_>,
    requests: &Requests,
    from: PathId,
    to: PathId,
    name: &Name,
) -> Option<TokenStream> {
    let (above, node) = (requests.tree.get(from)?, requests.tree.get(to)?);
    let context = scribe.context;
    let target = scribe
        .imports
        .name(&Requests::module_path(context, node.home), node.name.as_str());
    let step = Step::down(scribe, from, to);
    let path = if above.is_root {
        quote!(self.path())
    } else {
        quote!(self.0)
    };
    let arguments = step.arguments.signature();
    let calls = &step.calls;
    let doc = doc(scribe, to).outer();
    Some(quote! {
        #doc
        #[must_use]
        pub fn #name(&self, #arguments) -> #target {
            #target(#path #calls)
        }
    })
}

fn doc(scribe: &Scribe<'_>, to: PathId) -> Doc {
    let schema = scribe.context.schema;
    let doc = Doc::new().markdown(&format!("To {}.", code(&schema.template(to))));
    match &schema.paths[to].segment {
        Segment::Key(names) if names.len() > 1 => {
            let names: Vec<String> = names.iter().map(|name| code(name)).collect();
            doc.markdown(&format!("The item is named by {}.", names.join(" or ")))
        }
        _ => doc,
    }
}
