//! The enumeration of a base type and everything that derives from it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::{Context, Model};
use super::super::docs::{Doc, code};
use super::super::names::{Case, Name, Scope};
use super::super::types::Scribe;
use crate::schema::{TypeId, TypeRef};

/// The enumeration of `base` under the name `family`.
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
    let variants = variants(context, base);
    let first = &variants[&base];
    let mut derived = Vec::new();
    let mut rows = Vec::new();
    for &id in context.families.descendants(base) {
        let (variant, cfg) = (&variants[&id], scribe.cfg(TypeRef::Structured(id)));
        let model = scribe.structure(id);
        let doc = format!(" {}", code(&context.schema.types[id].name.name));
        derived.push(quote!(#[doc = #doc] #cfg #variant(Box<#model>),));
        rows.push(quote!(#cfg #variant(#model)));
    }
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #family {
            #base_doc
            #first(Box<#base_struct>),
            #(#derived)*
        }

        runtime::polymorphic! {
            #family: #first(#base_struct), #(#rows),*
        }
    }
}

/// A variant for the base and each descendant, named as the struct is.
fn variants(context: &Context<'_>, base: TypeId) -> BTreeMap<TypeId, Name> {
    let members = std::iter::once(base).chain(context.families.descendants(base).iter().copied());
    let entries = members.map(|id| {
        let name = context.model(Model::Type(id)).name.to_string();
        ((id != base, name.clone(), id), name)
    });
    let names = Scope::new(Case::Variant).assign(entries);
    names.into_iter().map(|((_, _, id), name)| (id, name)).collect()
}
