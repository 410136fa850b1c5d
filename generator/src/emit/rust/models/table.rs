//! How a struct is read and written: its properties as a table that the runtime's driver walks.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::types::Scribe;
use super::structure::Structure;

/// The table of field and wire name.
pub(super) fn items(scribe: &Scribe<'_>, structure: &Structure<'_>) -> TokenStream {
    let (name, wire) = (&structure.name, &structure.wire);
    let rows = structure.fields.iter().map(|field| {
        let (name, wire, cfg) = (&field.name, field.wire, scribe.cfg(field.ty));
        quote!(#cfg #name = #wire)
    });
    quote! {
        runtime::model! {
            #name: #wire { #(#rows),* }
        }
    }
}
