//! The enumeration of a base type and everything that derives from it.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::{Context, Model};
use super::super::docs::{Doc, code};
use super::super::names::Name;
use super::super::types::Scribe;
use crate::schema::{TypeId, TypeRef};

/// The enumeration of `base` under the name `family`; each variant is named as its struct.
pub(crate) fn items(context: &Context<'_>, scribe: &mut Scribe<'_>, base: TypeId, family: &Name) -> TokenStream {
    let ty = &context.schema.types[base];
    let base_struct = scribe.structure(base);
    let doc = Doc::new()
        .markdown(&format!("Any {}, told apart by `@odata.type`.", code(&ty.name.name)))
        .outer();
    let base_doc = Doc::new()
        .markdown(&format!(
            "Exactly this type, or a derived one that the documentation does not name; that is kept whole, its \
             `@odata.type` is in `{}::additional`.",
            context.model(Model::Type(base)).name
        ))
        .outer();
    let mut derived = Vec::new();
    let mut rows = Vec::new();
    for &id in context.families.descendants(base) {
        let cfg = scribe.cfg(TypeRef::Structured(id));
        let model = scribe.structure(id);
        let doc = format!(" {}", code(&context.schema.types[id].name.name));
        derived.push(quote!(#[doc = #doc] #cfg #model(Box<#model>),));
        rows.push(quote!(#cfg #model));
    }
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #family {
            #base_doc
            #base_struct(Box<#base_struct>),
            #(#derived)*
        }

        runtime::polymorphic! {
            #family: #base_struct { #(#rows),* }
        }
    }
}
