//! Property constants: typed names for queries and explicit nulls.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::filters;
use super::super::types::Scribe;
use super::fields::Field;
use super::structure::Structure;
use crate::schema::FilterSupport;

/// The table with one constant per property, in the order of the fields.
pub(crate) fn items(scribe: &mut Scribe<'_>, structure: &Structure<'_>) -> TokenStream {
    if structure.fields.is_empty() {
        return TokenStream::new();
    }
    let holder = &structure.name;
    let rows: Vec<TokenStream> = structure.fields.iter().map(|field| row(scribe, field)).collect();
    quote! {
        runtime::properties! {
            #holder { #(#rows),* }
        }
    }
}

fn row(scribe: &mut Scribe<'_>, field: &Field<'_>) -> TokenStream {
    let (name, wire, cfg) = (&field.constant, field.wire, scribe.cfg(field.ty));
    let value = scribe.queried(field.ty);
    if field.navigation {
        return quote!(#cfg #name: Navigation<#value> = #wire);
    }
    let value = if field.collection { quote!(Vec<#value>) } else { value };
    let operators = match field.filter {
        FilterSupport::Operators(operators) => {
            let set = format_ident!("{}", filters::set_name(operators).as_str());
            let filters = format!("{}::filters", scribe.context.options.root());
            let set = scribe.imports.name(&filters, &set.to_string());
            quote!(, #set)
        }
        FilterSupport::Untold => TokenStream::new(),
    };
    quote!(#cfg #name: Property<#value #operators> = #wire)
}
