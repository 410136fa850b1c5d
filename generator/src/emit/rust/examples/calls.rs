//! The functions that make the calls, one for each operation and path that an example shows.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::Context;
use super::super::names::{Case as Style, Name, Scope};
use super::super::print;
use super::super::requests::{Input, Link, Passed, Requests, Source, Wanted, builder_name};
use crate::examples::{Case, Content};
use crate::schema::Schema;

/// The calls of a suite, by position.
pub(super) struct Calls {
    calls: BTreeMap<Wanted, Call>,
}

struct Call {
    /// Its place in the table.
    position: usize,
    name: Name,
    links: Vec<Link>,
    /// The method of `runtime::suite::Call` that reads what the builder returns.
    reader: &'static str,
}

impl Calls {
    /// The calls that `cases` need.
    pub(super) fn of(context: &Context<'_>, requests: &Requests, cases: &[Case]) -> Self {
        let wanted: BTreeSet<Wanted> = cases.iter().filter_map(|case| call_of(context.schema, case)).collect();
        let found = wanted.into_iter().filter_map(|what| {
            let links = requests.chain(context, what)?;
            let (builder, _) = builder_name(requests.call(context, what)?);
            Some((what, (links, reader(builder))))
        });
        let found: BTreeMap<_, _> = found.collect();
        let words = found.iter().map(|(key, (links, _))| {
            let words: Vec<&str> = links.iter().map(|link| link.name.as_str()).collect();
            (*key, words.join(" "))
        });
        let names = Scope::new(Style::Value).assign(words);
        let calls = found.into_iter().zip(names.into_values()).enumerate();
        let call = |(position, ((what, (links, reader)), name))| {
            let call = Call {
                position,
                name,
                links,
                reader,
            };
            (what, call)
        };
        Self {
            calls: calls.map(call).collect(),
        }
    }

    /// The position of the call of a case in the table, and its inputs.
    pub(super) fn get(&self, schema: &Schema, case: &Case) -> Option<(usize, Vec<&Input>)> {
        let call = self.calls.get(&call_of(schema, case)?)?;
        let inputs = call.links.iter().flat_map(|link| &link.inputs);
        Some((call.position, inputs.collect()))
    }

    /// The file with the functions and their table.
    pub(super) fn file(&self, context: &Context<'_>) -> syn::Result<String> {
        let package = Name::new(&context.options.crate_name, Style::Value);
        let names = self.calls.values().map(|call| &call.name);
        let functions = self.calls.values().map(Call::function);
        let tokens = quote! {
            //! The calls that the examples make, by position.

            use #package::Client;
            use runtime::suite::{Calls, Made, Result};

            type Call<'a> = runtime::suite::Call<'a, Client>;

            pub(crate) const CALLS: Calls<Client> = Calls {
                version: Client::VERSION,
                calls: &[#(#names),*],
            };

            #(#functions)*
        };
        print::file(&[], tokens)
    }
}

/// The call that a case makes: with a body that is no JSON the one that sends any, where there is one.
fn call_of(schema: &Schema, case: &Case) -> Option<Wanted> {
    let (operation, at) = case.call?;
    let body = case.request.as_ref().map(|asked| &asked.body);
    let content = matches!(body, Some(Content::Text(_))) && schema.operations[operation].sends_content();
    Some(Wanted { operation, at, content })
}

impl Call {
    fn function(&self) -> TokenStream {
        let name = &self.name;
        let reader = Name::new(self.reader, Style::Value);
        let chain = self.links.iter().map(|link| {
            let method = &link.name;
            let inputs = link.inputs.iter().map(argument);
            quote!(.#method(#(#inputs),*))
        });
        quote! {
            fn #name(c: &Call<'_>) -> Result<Made> {
                c.#reader(c.client #(#chain)*)
            }
        }
    }
}

/// The method of `runtime::suite::Call` that takes a builder.
fn reader(builder: &str) -> &'static str {
    match builder {
        "List" | "CallList" | "Delta" => "page",
        "GetValue" | "CallValue" => "wrapped",
        "Download" => "bytes",
        _ => "one",
    }
}

/// The expression that gives an argument.
fn argument(input: &Input) -> TokenStream {
    match (&input.source, input.passed) {
        (Source::Target, _) => quote!(&c.target()?),
        (Source::Known(key), _) => quote!(#key),
        (Source::Body, Passed::Bytes) => quote!(c.content()?),
        (Source::Body, Passed::List) => quote!(&c.body::<Vec<_>>()?),
        (Source::Body, Passed::Text) => quote!(&c.body::<String>()?),
        (Source::Body, Passed::Optional) => quote!(c.optional()?.as_ref()),
        (Source::Body, _) => quote!(&c.body()?),
        (_, Passed::Literal) => quote!(c.literal()?),
        (_, Passed::Value(_)) => quote!(c.value()?),
        (_, Passed::Borrowed) => quote!(&c.value()?),
        (_, _) => quote!(c.text()?),
    }
}
