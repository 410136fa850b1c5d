//! The functions that make the calls, one for each operation and path that an example shows.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::Context;
use super::super::names::{Case as Style, Name, Scope};
use super::super::print;
use super::super::requests::{Input, Link, Passed, Requests, Source, builder_name};
use crate::examples::Case;
use crate::schema::{OperationId, PathId};

/// The calls of a suite, by position.
pub(super) struct Calls {
    calls: BTreeMap<(OperationId, PathId), Call>,
}

struct Call {
    name: Name,
    links: Vec<Link>,
    /// How the builder's result becomes JSON: a method of the driver.
    brings: &'static str,
}

impl Calls {
    /// The calls that `cases` need.
    pub(super) fn of(context: &Context<'_>, requests: &Requests, cases: &[Case]) -> Self {
        let wanted: std::collections::BTreeSet<_> = cases.iter().filter_map(|case| case.call).collect();
        let found = wanted.into_iter().filter_map(|(operation, at)| {
            let links = requests.chain(context, operation, at)?;
            let (builder, _) = builder_name(&context.schema.operations[operation]);
            Some(((operation, at), (links, brings(builder))))
        });
        let found: BTreeMap<_, _> = found.collect();
        let words = found.iter().map(|(key, (links, _))| {
            let words: Vec<&str> = links.iter().map(|link| link.name.as_str()).collect();
            (*key, words.join(" "))
        });
        let names = Scope::new(Style::Value).assign(words);
        let calls = found.into_iter().zip(names.into_values());
        Self {
            calls: calls
                .map(|((key, (links, brings)), name)| (key, Call { name, links, brings }))
                .collect(),
        }
    }

    /// The position of a call in the table, and what it is given.
    pub(super) fn get(&self, key: (OperationId, PathId)) -> Option<(usize, Vec<&Input>)> {
        let position = self.calls.keys().position(|known| *known == key)?;
        let links = &self.calls.get(&key)?.links;
        Some((position, links.iter().flat_map(|link| &link.inputs).collect()))
    }

    /// The file with the functions and their table.
    pub(super) fn file(&self, context: &Context<'_>) -> syn::Result<String> {
        let package = Name::new(&context.options.crate_name, Style::Value);
        let names = self.calls.values().map(|call| &call.name);
        let functions = self.calls.values().map(Call::function);
        let tokens = quote! {
            //! The calls that the examples make, by position.

            use super::call::{Call, Made, Result};

            pub(crate) use #package::Client;

            pub(crate) const CALLS: &[fn(&Call<'_>) -> Result<Made>] = &[#(#names),*];

            #(#functions)*
        };
        print::file(&[], tokens)
    }
}

impl Call {
    fn function(&self) -> TokenStream {
        let name = &self.name;
        let brings = Name::new(self.brings, Style::Value);
        let chain = self.links.iter().map(|link| {
            let method = &link.name;
            let inputs = link.inputs.iter().map(argument);
            quote!(.#method(#(#inputs),*))
        });
        quote! {
            fn #name(c: &Call<'_>) -> Result<Made> {
                c.#brings(c.client #(#chain)*)
            }
        }
    }
}

/// The driver's method that takes a builder.
fn brings(builder: &str) -> &'static str {
    match builder {
        "List" | "CallList" | "Delta" => "page",
        "GetValue" | "CallValue" => "wrapped",
        "Download" => "bytes",
        _ => "one",
    }
}

/// The driver's expression that gives an argument.
fn argument(input: &Input) -> TokenStream {
    match (&input.source, input.passed) {
        (Source::Target, _) => quote!(&c.target()?),
        (Source::Body, Passed::Bytes) => quote!(c.content()?),
        (Source::Body, Passed::List) => quote!(&c.body::<Vec<_>>()?),
        (Source::Body, Passed::Text) => quote!(&c.body::<String>()?),
        (Source::Body, _) => quote!(&c.body()?),
        (_, Passed::Literal) => quote!(c.literal()?),
        (_, Passed::Value(_)) => quote!(c.value()?),
        (_, Passed::Borrowed) => quote!(&c.value()?),
        (_, _) => quote!(c.text()?),
    }
}
