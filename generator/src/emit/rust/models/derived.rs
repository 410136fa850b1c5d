//! The ways from a base to the types derived from it.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::{Context, Model};
use super::super::names::{Case, Scope};
use super::super::types::Scribe;
use crate::schema::{TypeId, TypeRef};

/// The table of derived types, each with the method that gives an object as one; nothing where no value is declared as the base.
pub(crate) fn table(context: &Context<'_>, scribe: &mut Scribe<'_>, base: TypeId) -> TokenStream {
    if !context.families.is_polymorphic(base) {
        return TokenStream::new();
    }
    let members = context.families.descendants(base);
    let methods = members.iter().map(|&id| {
        let name = &context.model(Model::Type(id)).name;
        (id, format!("as {name}"))
    });
    let methods = Scope::new(Case::Value).assign(methods);
    let rows: Vec<TokenStream> = methods
        .iter()
        .map(|(&id, method)| {
            let (cfg, model) = (scribe.cfg(TypeRef::Structured(id)), scribe.structure(id));
            quote!(#cfg #method: #model)
        })
        .collect();
    quote!(derived { #(#rows),* })
}
