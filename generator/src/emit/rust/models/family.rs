//! The enumeration of a base type and everything that derives from it.

use heck::ToSnakeCase;
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
    let members = context.families.descendants(base);
    let names = std::iter::once(&base).chain(members);
    let names = names.map(|id| &context.model(Model::Type(*id)).name);
    // Clippy looks at it only where it is not public to other crates.
    let alike = !context.options.has_features() && share_a_word(names);
    let allow =
        alike.then(|| quote!(#[allow(clippy::enum_variant_names, reason = "variants are named as their types")]));
    for &id in members {
        let cfg = scribe.cfg(TypeRef::Structured(id));
        let model = scribe.structure(id);
        let doc = format!(" {}", code(&context.schema.types[id].name.name));
        derived.push(quote!(#[doc = #doc] #cfg #model(Box<#model>),));
        rows.push(quote!(#cfg #model));
    }
    quote! {
        #doc
        #allow
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

/// Whether names, three or more, have their first or last word in common.
fn share_a_word<'n>(names: impl Iterator<Item = &'n Name>) -> bool {
    let words: Vec<String> = names.map(|name| name.as_str().to_snake_case()).collect();
    let same = |end: fn(&str) -> Option<&str>| words.windows(2).all(|pair| end(&pair[0]) == end(&pair[1]));
    words.len() > 2 && (same(|words| words.split('_').next()) || same(|words| words.rsplit('_').next()))
}

#[cfg(test)]
mod tests {
    use super::share_a_word;
    use crate::emit::rust::names::{Case, Name};

    #[test]
    fn words_are_compared_whole() {
        let share = |names: &[&str]| {
            let names: Vec<Name> = names.iter().map(|name| Name::new(name, Case::Type)).collect();
            share_a_word(names.iter())
        };
        assert!(share(&["mobileApp", "webApp", "iosStoreApp"]));
        assert!(share(&["mobileApp", "mobileLobApp", "mobileThing"]));
        assert!(!share(&["mobileApp", "mobileLobAppX", "webApp"]));
        assert!(!share(&["snapp", "webApp", "iosApp"]), "the end of a word is no word");
        assert!(!share(&["mobileApp", "webApp"]), "two may be alike");
    }
}
