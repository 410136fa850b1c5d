//! Property constants: typed names for queries and explicit nulls.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::filters;
use super::super::names::Name;
use super::super::types::Scribe;
use super::fields::Field;
use super::structure::Structure;
use crate::schema::FilterSupport;

/// One constant per property, in the order of the fields.
pub(crate) fn constants(scribe: &mut Scribe<'_>, structure: &Structure<'_>) -> TokenStream {
    structure
        .fields
        .iter()
        .map(|field| constant(scribe, &structure.name, field))
        .collect()
}

fn constant(scribe: &mut Scribe<'_>, holder: &Name, field: &Field<'_>) -> TokenStream {
    let (name, wire) = (&field.constant, field.wire);
    let cfg = scribe.cfg(field.ty);
    let doc = format!(" {}", super::super::docs::code(wire));
    let value = scribe.queried(field.ty);
    let kind = if field.navigation { "Navigation" } else { "Property" };
    let property = scribe.imports.name("runtime::query", kind);
    let value = if field.collection && !field.navigation {
        quote!(Vec<#value>)
    } else {
        value
    };
    let operators = match field.filter {
        FilterSupport::Operators(operators) if !field.navigation => {
            let set = format_ident!("{}", filters::set_name(operators).as_str());
            let filters = format!("{}::filters", scribe.context.options.root());
            let set = scribe.imports.name(&filters, &set.to_string());
            quote!(, #set)
        }
        _ => TokenStream::new(),
    };
    quote! {
        #[doc = #doc]
        #cfg
        pub const #name: #property<#holder, #value #operators> = #property::new(#wire);
    }
}
