//! The files that hold the crate together: its root, the client, and the modules of namespaces.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::analysis::Presence;
use super::context::{Context, Model};
use super::docs::{Doc, code};
use super::imports::condition;
use super::names::{Case, Name};
use super::requests::ITSELF;

/// A module of models: a namespace.
#[derive(Debug, Default)]
pub(crate) struct ModelModule {
    /// The files of its models, in order.
    pub(crate) files: Vec<ModelFile>,
    /// The namespaces below.
    pub(crate) below: BTreeMap<Name, ModelModule>,
    /// The type that has the name of the namespace.
    pub(crate) itself: Option<ModelFile>,
}

/// A file of models.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ModelFile {
    pub(crate) module: Name,
    /// What it defines.
    pub(crate) name: Name,
    pub(crate) model: Model,
}

/// The root of the crate.
pub(crate) fn root(context: &Context<'_>, has_filters: bool) -> TokenStream {
    // The text is laid out by the generator; `cargo fmt` of a crate that holds it has to leave it as it is.
    let skip = quote!(#[rustfmt::skip]);
    // A crate that includes it uses what it needs; compilers would tell it of all the rest.
    let idle = quote!(#[allow(dead_code, unused_imports, unreachable_pub)]);
    let idle = (!context.options.has_features()).then_some(idle);
    let filters = has_filters.then(|| quote!(#skip #idle pub mod filters;));
    let inner = context.options.has_features().then(|| {
        let limit = recursion_limit(context.schema.types.len());
        let doc = Doc::new()
            .markdown("Typed Microsoft Graph client.")
            .markdown("[`Client`] is the way in: its methods lead from resource to resource as the URLs of the API do. Types are in [`models`], the \
                 builders of requests in [`requests`], each by its namespace.");
        let doc = match &limit {
            Some(limit) => doc.markdown(&format!(
                "A crate that uses this one and stops at the compiler's error E0320 needs `#![recursion_limit = \"{limit}\"]` as well: \
                 its types lead from one to the next in a long chain."
            )),
            None => doc,
        };
        let doc = doc.inner();
        let limit = limit.map(|limit| quote!(#![recursion_limit = #limit]));
        // Where areas are off, what serves only them is idle.
        quote! {
            #doc
            #limit
            #![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports))]
        }
    });
    // A crate that uses this one need not name the runtime among its dependencies.
    let runtime = context.options.has_features().then(|| {
        quote!(
            pub use runtime;
        )
    });
    quote! {
        #inner
        #skip
        #idle
        pub mod client;
        #filters
        #skip
        #idle
        pub mod models;
        #skip
        #idle
        pub mod requests;
        #skip
        #idle
        pub mod service;

        #idle
        pub use client::Client;
        #runtime
    }
}

/// The limit that the compiler needs to follow the types through each other when it checks what dropping one drops, where its own
/// of 128 may not be enough: it takes up to two steps from a type to the next, and no chain has more than all types.
fn recursion_limit(types: usize) -> Option<String> {
    /// A chain of so many is within the compiler's own limit.
    const WITHIN: usize = 80;
    (types > WITHIN).then(|| (2 * types).next_power_of_two().max(256).to_string())
}

/// The client: the runtime's under a name of this crate, so that areas can add their accessors. It asks the version of the API that the
/// pages describe.
pub(crate) fn client(context: &Context<'_>) -> TokenStream {
    let version = context.schema.version.as_str();
    let doc = Doc::new().markdown("The client of this crate.").inner();
    quote! {
        #doc
        use runtime::external::azure_core::credentials::TokenCredential;
        use std::ops::Deref;
        use std::sync::Arc;

        /// A client of Microsoft Graph; its methods follow the documented paths.
        ///
        /// Made from a credential, or from a [`runtime::Client`] that [`Client::builder`] gave.
        #[derive(Clone, Debug)]
        pub struct Client(runtime::Client);

        impl Client {
            /// The version of the API that this crate was made for.
            pub const VERSION: &'static str = #version;

            /// A client of the global cloud with default options.
            ///
            /// # Errors
            /// When TLS cannot be set up.
            pub fn new(credential: Arc<dyn TokenCredential>) -> runtime::Result<Self> {
                Self::builder(credential).build().map(Self)
            }

            /// Options of a client of [`VERSION`](Self::VERSION): the cloud, repetitions, a timeout, a transport.
            ///
            /// `Client::from(Client::builder(credential).cloud(Cloud::China).build()?)`
            pub fn builder(credential: Arc<dyn TokenCredential>) -> runtime::ClientBuilder {
                runtime::Client::builder(credential).version(Self::VERSION)
            }
        }

        impl From<runtime::Client> for Client {
            fn from(client: runtime::Client) -> Self {
                Self(client)
            }
        }

        impl Deref for Client {
            type Target = runtime::Client;

            fn deref(&self) -> &runtime::Client {
                &self.0
            }
        }
    }
}

/// When a namespace is there: with any of its models.
pub(crate) fn presence(context: &Context<'_>, module: &ModelModule) -> Presence {
    let own = module.files.iter().map(|file| context.presence(file.model));
    let below = module.below.values().map(|below| presence(context, below));
    own.chain(below)
        .reduce(|all, one| all.or(&one))
        .unwrap_or(Presence::Always)
}

/// The module of a namespace: each file is a public module, because it holds the property constants of its type.
/// Files that are there under the same condition stand together.
pub(crate) fn models(
    context: &Context<'_>,
    path: &[Name],
    module: &ModelModule,
    below: &BTreeMap<Name, Presence>,
) -> TokenStream {
    let namespace: Vec<&str> = path.iter().skip(1).map(Name::as_str).collect();
    let title = match namespace.as_slice() {
        [] => "The types of the API, by namespace; beside each of them the module with the names of its properties."
            .to_owned(),
        parts => format!("Types of the namespace {}.", code(&parts.join("."))),
    };
    let doc = Doc::new().markdown(&title).inner();
    let around = if namespace.is_empty() {
        Presence::Always
    } else {
        presence(context, module)
    };
    let around = module
        .itself
        .iter()
        .fold(around, |all, file| all.or(&context.presence(file.model)));
    let mut groups: BTreeMap<Option<String>, (TokenStream, TokenStream)> = BTreeMap::new();
    if let Some(itself) = &module.itself {
        let name = Name::new(ITSELF, Case::Value);
        let group = groups
            .entry(context.gate(&around, &context.presence(itself.model)))
            .or_default();
        group.0.extend(quote!(mod #name; pub use #name::*;));
    }
    for file in &module.files {
        let gate = context.gate(&around, &context.presence(file.model));
        let (modules, exported) = groups.entry(gate).or_default();
        if !below.contains_key(&file.module) {
            let name = &file.module;
            modules.extend(quote!(pub mod #name;));
        }
        exported.extend(exports(&file.module, std::slice::from_ref(&file.name)));
    }
    for (name, presence) in below {
        let same = module.files.iter().find(|file| file.module == *name);
        let presence = same.map_or_else(|| presence.clone(), |file| presence.or(&context.presence(file.model)));
        let (modules, _) = groups.entry(context.gate(&around, &presence)).or_default();
        modules.extend(quote!(pub mod #name;));
    }
    let groups = groups
        .iter()
        .map(|(gate, (modules, exports))| match condition(gate.as_deref()) {
            Some(condition) => quote!(runtime::group! { #![cfg(#condition)] #modules #exports }),
            None => quote!(#modules #exports),
        });
    quote!(#doc #(#groups)*)
}

fn exports(module: &Name, names: &[Name]) -> TokenStream {
    match names {
        [] => TokenStream::new(),
        [name] => quote!(pub use #module::#name;),
        names => quote!(pub use #module::{#(#names),*};),
    }
}

#[cfg(test)]
mod tests {
    use super::recursion_limit;

    #[test]
    fn the_longest_chain_that_there_can_be_is_within_the_limit() {
        assert_eq!(recursion_limit(80), None);
        assert_eq!(recursion_limit(81).as_deref(), Some("256"));
        assert_eq!(recursion_limit(1421).as_deref(), Some("4096"));
    }
}
