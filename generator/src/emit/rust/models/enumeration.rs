//! An enumeration.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::{Context, Model};
use super::super::docs::{Doc, code};
use super::super::names::{Case, Name, Scope};
use super::super::types::Scribe;
use super::super::{links, models};
use crate::schema::{EnumId, EnumType};

/// The enumeration and its impls.
pub(crate) fn items(context: &Context<'_>, scribe: &mut Scribe<'_>, id: EnumId) -> TokenStream {
    let ty = &context.schema.enums[id];
    let name = &context.model(Model::Enum(id)).name;
    let (members, other) = variants(ty);
    let doc = models::with_features(doc(context, ty), context, Model::Enum(id)).outer();
    let undocumented = scribe.imports.name("runtime", "Undocumented");
    let other_doc = Doc::new()
        .markdown("A value that the documentation does not name; kept as it came, cannot be made by hand.")
        .outer();
    let documented = ty.members.iter().zip(&members).map(|(member, name)| {
        let doc = Doc::new().prose_or(&member.docs.text, &format!("{}.", code(&member.name)));
        let doc = models::deprecation(doc, &member.docs).outer();
        quote!(#doc #name,)
    });
    let rows = ty.members.iter().zip(&members).map(|(member, name)| {
        let wire = &member.name;
        quote!(#name = #wire)
    });
    let wire = models::wire_name(&ty.name);
    let or = (other.as_str() != "Undocumented").then(|| quote!(or #other));
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#documented)*
            #other_doc
            #other(#undocumented),
        }

        runtime::enumeration! {
            #name: #wire { #(#rows),* } #or
        }
    }
}

/// The variant of each member in order, and the one for everything else, which gives way to a member of its name.
pub(crate) fn variants(ty: &EnumType) -> (Vec<Name>, Name) {
    let mut scope = Scope::new(Case::Variant);
    let members = ty.members.iter().enumerate();
    let names = scope.assign(members.map(|(position, member)| ((member.name.clone(), position), member.name.clone())));
    let mut placed: Vec<(usize, Name)> = names
        .into_iter()
        .map(|((_, position), name)| (position, name))
        .collect();
    placed.sort_by_key(|(position, _)| *position);
    let candidates = vec!["undocumented".to_owned(), "undocumented value".to_owned()];
    let mut other = scope.assign_candidates([((), candidates)]);
    let other = other
        .remove(&())
        .unwrap_or_else(|| Name::new("undocumented", Case::Variant));
    (placed.into_iter().map(|(_, name)| name).collect(), other)
}

fn doc(context: &Context<'_>, ty: &EnumType) -> Doc {
    let doc = Doc::new().prose_or(&ty.docs.text, &format!("The values of {}.", code(&ty.name.name)));
    let doc = if ty.flags {
        doc.markdown("Values can be combined.")
    } else {
        doc
    };
    links::page(models::deprecation(doc, &ty.docs), context, ty.docs.page.as_deref())
}
