//! The sets of `$filter` operators that the pages tell of properties, each a type.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs::Doc;
use super::names::{Case, Name};
use crate::schema::FilterSupport;

/// The documented spelling of each operator, its marker in the runtime, and how it reads.
const OPERATORS: &[(&str, &str)] = &[
    ("eq", "Eq"),
    ("ne", "Ne"),
    ("gt", "Gt"),
    ("ge", "Ge"),
    ("lt", "Lt"),
    ("le", "Le"),
    ("in", "In"),
    ("not", "Not"),
    ("has", "Has"),
    ("startswith", "StartsWith"),
    ("endswith", "EndsWith"),
    ("contains", "Contains"),
    ("any", "Any"),
    ("all", "All"),
];

/// The markers of the operators that the runtime knows, in a fixed order.
fn markers(operators: &[String]) -> Vec<&'static str> {
    let told = |operator: &str| operators.iter().any(|told| told.eq_ignore_ascii_case(operator));
    OPERATORS
        .iter()
        .filter(|(operator, _)| told(operator))
        .map(|(_, marker)| *marker)
        .collect()
}

/// The name of a set of operators, such as `EqNeStartsWith`.
pub(crate) fn set_name(operators: &[String]) -> Name {
    let markers = markers(operators);
    let joined = match markers.as_slice() {
        [] => "NoOperators".to_owned(),
        [only] => format!("{only}Only"),
        several => several.concat(),
    };
    Name::new(&joined, Case::Type)
}

/// The operators as documentation writes them.
fn spelt(markers: &[&str]) -> String {
    let spelt = OPERATORS.iter().filter(|(_, marker)| markers.contains(marker));
    let spelt: Vec<String> = spelt.map(|(operator, _)| format!("`{operator}`")).collect();
    if spelt.is_empty() {
        "no operator".to_owned()
    } else {
        spelt.join(", ")
    }
}

/// The file with a marker type for each distinct set; `None` when the pages tell of none.
pub(crate) fn file(context: &Context<'_>) -> Option<TokenStream> {
    let sets: BTreeSet<(Name, Vec<&'static str>)> = context
        .schema
        .types
        .iter()
        .flat_map(|(_, ty)| &ty.properties)
        .filter(|property| !property.navigation)
        .filter_map(|property| match &property.filter {
            FilterSupport::Operators(operators) => Some((set_name(operators), markers(operators))),
            FilterSupport::Untold => None,
        })
        .collect();
    if sets.is_empty() {
        return None;
    }
    let doc = Doc::new()
        .markdown("The sets of `$filter` operators that the documentation tells of properties.")
        .inner();
    let sets = sets.into_iter().map(|(name, markers)| {
        let doc = format!(" Takes {}.", spelt(&markers));
        let markers = markers.into_iter().map(|marker| Name::new(marker, Case::Variant));
        quote!(#[doc = #doc] #name = [#(#markers),*])
    });
    Some(quote! {
        #doc
        runtime::operator_sets! { #(#sets),* }
    })
}
