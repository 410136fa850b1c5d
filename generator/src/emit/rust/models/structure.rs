//! A struct, its property constants, and how it is read and written.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::Doc;
use super::super::names::Name;
use super::super::types::Scribe;
use super::fields::Field;

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
    /// The struct with its derives.
    pub(crate) fn item(&self, scribe: &mut Scribe<'_>) -> TokenStream {
        let (doc, name) = (self.doc.outer(), &self.name);
        let fields: Vec<TokenStream> = self.fields.iter().map(|field| field_item(scribe, field)).collect();
        let additional = scribe.imports.name("runtime::model", "Additional");
        quote! {
            #doc
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct #name {
                #(#fields)*
                #[doc = " What the documentation does not name, annotations, explicit nulls, and values that do not fit their field."]
                pub additional: #additional,
            }
        }
    }
}

/// The field, `None` when the value is absent.
fn field_item(scribe: &mut Scribe<'_>, field: &Field<'_>) -> TokenStream {
    let cfg = scribe.cfg(field.ty);
    let (doc, name) = (field.doc.outer(), &field.name);
    let ty = field_type(scribe, field);
    quote!(#doc #cfg pub #name: Option<#ty>,)
}

/// The type of a value that is present.
pub(crate) fn field_type(scribe: &mut Scribe<'_>, field: &Field<'_>) -> TokenStream {
    let value = scribe.value(field.ty);
    match (field.collection, field.boxed) {
        (true, _) => quote!(Vec<#value>),
        (false, true) => quote!(Box<#value>),
        (false, false) => value,
    }
}
