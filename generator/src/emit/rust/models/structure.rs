//! A struct with its property constants, and how it is read and written: one table.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::docs::Doc;
use super::super::filters;
use super::super::names::Name;
use super::super::types::Scribe;
use super::fields::Field;
use crate::schema::FilterSupport;

/// A struct to be written.
#[derive(Debug)]
pub(crate) struct Structure<'a> {
    /// The struct.
    pub(crate) name: Name,
    /// The name of its type on the wire, without `#`.
    pub(crate) wire: String,
    /// Its documentation.
    pub(crate) doc: Doc,
    /// Its fields in order.
    pub(crate) fields: Vec<Field<'a>>,
}

impl Structure<'_> {
    /// The table; `derived` is that of its derived types.
    pub(crate) fn item(&self, scribe: &mut Scribe<'_>, derived: &TokenStream) -> TokenStream {
        let (doc, name, wire) = (self.doc.outer(), &self.name, &self.wire);
        let rows: Vec<TokenStream> = self.fields.iter().map(|field| row(scribe, field)).collect();
        quote! {
            runtime::model! {
                #doc
                pub struct #name: #wire {
                    #(#rows),*
                } #derived
            }
        }
    }
}

/// The field, `None` when the value is absent, its name on the wire, and its constant.
fn row(scribe: &mut Scribe<'_>, field: &Field<'_>) -> TokenStream {
    let (doc, cfg, name, wire) = (field.doc.outer(), scribe.cfg(field.ty), &field.name, field.wire);
    let (ty, constant) = (field_type(scribe, field), constant(scribe, field));
    quote!(#doc #cfg pub #name: Option<#ty> = #wire #constant)
}

/// The constant that names the property in queries and explicit nulls.
fn constant(scribe: &mut Scribe<'_>, field: &Field<'_>) -> TokenStream {
    let (name, value) = (&field.constant, scribe.value(field.ty));
    if field.navigation {
        return quote!(to #name<#value>);
    }
    match operators(scribe, field.filter) {
        Some(operators) if field.boxed => quote!(of #name<#value, #operators>),
        None if field.boxed => quote!(of #name<#value>),
        Some(operators) => quote!(as #name<#operators>),
        None => quote!(as #name),
    }
}

/// The set of operators that the pages give for `$filter`.
fn operators(scribe: &mut Scribe<'_>, filter: &FilterSupport) -> Option<TokenStream> {
    match filter {
        FilterSupport::Operators(operators) => {
            let set = format_ident!("{}", filters::set_name(operators).as_str());
            let filters = format!("{}::filters", scribe.context.options.root());
            Some(scribe.imports.name(&filters, &set.to_string()))
        }
        FilterSupport::Untold => None,
    }
}

/// The type of a value that is present.
fn field_type(scribe: &mut Scribe<'_>, field: &Field<'_>) -> TokenStream {
    let value = scribe.value(field.ty);
    match (field.collection, field.boxed) {
        (true, _) => quote!(Vec<#value>),
        (false, true) => quote!(Box<#value>),
        (false, false) => value,
    }
}
