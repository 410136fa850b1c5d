//! The method that prepares a call, and the static facts of the operation.

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::Context;
use super::super::docs::code;
use super::super::names::{Case, Name};
use super::super::types::Scribe;
use super::describe::describe;
use super::expression::{Arguments, Steps, query_option};
use super::graph;
use super::input::{Input, Passed, Source};
use super::methods::verb;
use crate::schema::graph::{Call, NodeId, NodeKey, Slot};
use crate::schema::{
    Edm, OperationKind, PathId, PermissionSet, Permissions, RequestBody, ResponseBody, Segment, TypeRef,
};

/// Makes the method of a call.
#[derive(Debug)]
pub(super) struct Maker<'a> {
    /// The node whose builder has the method.
    pub(super) on: NodeId,
    pub(super) call: &'a Call,
    pub(super) name: &'a Name,
    /// The static with its facts.
    pub(super) constant: &'a Name,
    /// The body is sent as it is, in another media type than JSON.
    pub(super) content: bool,
}

impl Maker<'_> {
    /// The method.
    pub(super) fn method(&self, scribe: &mut Scribe<'_>) -> TokenStream {
        let context = scribe.context;
        let doc = describe(context, self.call, self.on, &self.in_words(context), self.content).outer();
        let (name, constant, http) = (self.name, self.constant, http_method(scribe, &self.call.method));
        let builder = builder(scribe, self.call);
        let constructor = without_generics(&builder);
        let is_service = graph(context).nodes[self.on].key == NodeKey::Service;
        let path = if is_service {
            quote!(self.path())
        } else {
            quote!(self.0)
        };
        let Prepared {
            arguments,
            steps,
            calls,
        } = Prepared::new(scribe, self.call, source(self.call), self.content);
        let value = match self.call.kind {
            OperationKind::AddRef | OperationKind::SetRef => {
                quote!(#constructor::of(&#path, target.as_ref(), &#constant))
            }
            OperationKind::RemoveRef => quote!(#constructor::of(&#path, &#constant)),
            _ if steps.is_empty() => quote!(#constructor::new(#path.request(#http, &#constant) #calls)),
            _ => quote! {
                let path = #path #steps;
                #constructor::new(path.request(#http, &#constant) #calls)
            },
        };
        let arguments = arguments.signature();
        quote! {
            #doc
            pub fn #name(&self, #arguments) -> #builder {
                #value
            }
        }
    }

    /// The row of the facts: name, path and permissions, as they are documented.
    pub(super) fn facts(&self, context: &Context<'_>) -> TokenStream {
        let schema = context.schema;
        let operation = self.call.operation.map(|id| &schema.operations[id]);
        let name = self.constant;
        let title = format!("{} {}", self.what(), self.about(context)).trim().to_owned();
        let template = match self.call.documented.first() {
            Some((_, path)) => schema.template(*path),
            None => graph(context).name(schema, self.on),
        };
        let is_here = is_documented_on(context, self.call, self.on);
        let permissions = operation
            .filter(|_| is_here)
            .map(|operation| permissions(operation.permissions_at(source(self.call))));
        let advanced = operation.is_some_and(|operation| {
            let mut headers = operation.headers.iter();
            headers.any(|header| header.name.eq_ignore_ascii_case("ConsistencyLevel"))
        });
        let advanced = advanced.then(|| quote!(advanced_queries: true,));
        let more = quote!(#permissions #advanced);
        let more = (!more.is_empty()).then(|| quote!({ #more }));
        quote!(#name: #title at #template #more)
    }

    /// What the call does, for a page without prose, in trusted markdown.
    fn in_words(&self, context: &Context<'_>) -> String {
        let about = self.about(context);
        let (what, joint) = match self.call.kind {
            OperationKind::Action | OperationKind::Function => (format!("Call {}", code(&self.what())), " on "),
            OperationKind::Delta => ("Get what has changed".to_owned(), " in "),
            OperationKind::AddRef => ("Add a link".to_owned(), " to "),
            OperationKind::SetRef => ("Set the link".to_owned(), " "),
            OperationKind::RemoveRef => ("Remove the link".to_owned(), " "),
            OperationKind::ListRef => ("List the links".to_owned(), " of "),
            kind => (verb(kind).to_upper_camel_case(), " "),
        };
        if about.is_empty() {
            format!("{what}.")
        } else {
            format!("{what}{joint}{}.", code(&about))
        }
    }

    /// The call in a word, the same for all nodes.
    fn what(&self) -> String {
        match (&self.call.slot, self.call.kind) {
            (Slot::Named(name, _), OperationKind::Action | OperationKind::Function) => name.clone(),
            (_, kind) => verb(kind).replace('_', " "),
        }
    }

    /// The name of what the call is made on.
    fn about(&self, context: &Context<'_>) -> String {
        match &graph(context).nodes[self.on].key {
            NodeKey::Set(name) | NodeKey::Navigation(_, name) | NodeKey::Value(_, name) => name.clone(),
            NodeKey::Item(ty) | NodeKey::Derived(ty) => context.schema.types[*ty].name.name.clone(),
            NodeKey::Literal(_, Segment::Name(name)) => name.clone(),
            NodeKey::Service | NodeKey::Literal(..) => String::new(),
        }
    }
}

/// Whether a page has a call at a path of the node: what it says of permissions holds there.
fn is_documented_on(context: &Context<'_>, call: &Call, on: NodeId) -> bool {
    let mut places = call
        .documented
        .iter()
        .filter_map(|(_, path)| graph(context).place(*path));
    places.any(|place| place.node == on)
}

/// The documented path that the arguments of a call are of.
fn source(call: &Call) -> PathId {
    call.documented.first().map_or(PathId::new(0), |(_, path)| *path)
}

/// The arguments of a call, the calls that complete its path, and those that add what it sends.
struct Prepared {
    arguments: Arguments,
    steps: TokenStream,
    calls: TokenStream,
}

impl Prepared {
    /// Of a call as documented at a path; with `content` its body is bytes.
    fn new(scribe: &mut Scribe<'_>, call: &Call, at: PathId, content: bool) -> Self {
        match call.kind {
            OperationKind::AddRef | OperationKind::SetRef => {
                let target = scribe.imports.name("runtime", "Path");
                let mut arguments = Arguments::default();
                let input = Input::new(Source::Target, Passed::Borrowed);
                arguments.add("target", quote!(&impl AsRef<#target>), input);
                Self::of(arguments)
            }
            OperationKind::RemoveRef => Self::of(Arguments::default()),
            _ => {
                let mut steps = Steps::default();
                if let Some(tail) = &call.tail {
                    steps.segment(scribe, tail, at, call.operation);
                }
                let Steps { arguments, calls } = steps;
                let mut arguments = arguments.without("path");
                Self {
                    calls: input(scribe, call, content, &mut arguments),
                    arguments,
                    steps: calls,
                }
            }
        }
    }

    fn of(arguments: Arguments) -> Self {
        Self {
            arguments,
            steps: TokenStream::new(),
            calls: TokenStream::new(),
        }
    }
}

/// What the arguments of a call are for, in order, where it is made at a documented path.
pub(super) fn inputs(scribe: &mut Scribe<'_>, call: &Call, at: PathId, content: bool) -> Vec<Input> {
    Prepared::new(scribe, call, at, content)
        .arguments
        .into_inputs()
        .collect()
}

/// The lists of permissions that the page gives.
fn permissions(permissions: &Permissions) -> TokenStream {
    let list = |name: &str, sets: &[PermissionSet]| {
        let name = Name::new(name, Case::Value);
        let sets: Vec<_> = sets.iter().map(|set| quote!(#(#set)+*)).collect();
        (!sets.is_empty()).then(|| quote!(#name: [#(#sets),*],))
    };
    let work = list("delegated_work", &permissions.delegated_work);
    let personal = list("delegated_personal", &permissions.delegated_personal);
    let application = list("application", &permissions.application);
    quote!(#work #personal #application)
}

/// The builder with the type of what the call brings.
fn builder(scribe: &mut Scribe<'_>, call: &Call) -> TokenStream {
    let (name, typed) = builder_name(call);
    let builder = scribe.imports.name("runtime::request", name);
    if !typed {
        return builder;
    }
    let result = result(scribe, call);
    quote!(#builder<#result>)
}

/// The builder of the runtime that prepares a call, and whether it has the type of what the call brings as its parameter.
pub(crate) fn builder_name(call: &Call) -> (&'static str, bool) {
    let kind = call.kind;
    let wrapped = matches!(call.response, ResponseBody::One(TypeRef::Edm(_) | TypeRef::Enum(_)));
    let plain = match kind {
        OperationKind::Delete => Some("Delete"),
        OperationKind::Download => Some("Download"),
        OperationKind::Count => Some("Count"),
        OperationKind::AddRef => Some("AddRef"),
        OperationKind::SetRef => Some("SetRef"),
        OperationKind::RemoveRef => Some("RemoveRef"),
        _ if call.response == ResponseBody::Stream => Some("Download"),
        _ => None,
    };
    if let Some(plain) = plain {
        return (plain, false);
    }
    let name = match (kind, call.response) {
        (OperationKind::Delta, _) => "Delta",
        (OperationKind::List | OperationKind::ListRef, ResponseBody::Collection(_)) => "List",
        (_, ResponseBody::Collection(_)) => "CallList",
        (OperationKind::Create, _) if !wrapped => "Create",
        (OperationKind::Update, _) if !wrapped => "Update",
        (OperationKind::Replace, _) if !wrapped => "Replace",
        (OperationKind::Upload, _) => "Upload",
        (OperationKind::Get | OperationKind::List | OperationKind::ListRef, _) if wrapped => "GetValue",
        (OperationKind::Get | OperationKind::List | OperationKind::ListRef, _) => "Get",
        _ if wrapped => "CallValue",
        _ => "Call",
    };
    (name, true)
}

/// The type of what the call brings; an `Option` where a success may come without it.
fn result(scribe: &mut Scribe<'_>, call: &Call) -> TokenStream {
    let optional = call
        .operation
        .is_some_and(|id| scribe.context.schema.operations[id].response_optional);
    let value = match call.response {
        ResponseBody::None | ResponseBody::Stream => return quote!(()),
        ResponseBody::Json => scribe.value(TypeRef::Edm(Edm::Untyped)),
        ResponseBody::Collection(ty) => return scribe.value(ty),
        ResponseBody::One(ty) => scribe.value(ty),
    };
    let wrapped = matches!(call.response, ResponseBody::One(TypeRef::Edm(_) | TypeRef::Enum(_)));
    if optional && !wrapped {
        quote!(Option<#value>)
    } else {
        value
    }
}

/// `Get<T>` as it is written before `::new`.
fn without_generics(builder: &TokenStream) -> TokenStream {
    let before = |token: &proc_macro2::TokenTree| !matches!(token, proc_macro2::TokenTree::Punct(punct) if punct.as_char() == '<');
    builder.clone().into_iter().take_while(before).collect()
}

/// Adds the body and the query options that must be given; the calls on the request that bring them.
fn input(scribe: &mut Scribe<'_>, call: &Call, content: bool, arguments: &mut Arguments) -> TokenStream {
    let mut calls = if content {
        bytes(scribe, arguments)
    } else {
        body(scribe, call, arguments)
    };
    let operation = call.operation.map(|id| &scribe.context.schema.operations[id]);
    let options = || operation.into_iter().flat_map(|operation| &operation.query.custom);
    let required = || options().filter(|option| option.required);
    let wires: Vec<String> = required().map(|option| option.name.clone()).collect();
    for (option, name) in required().zip(arguments.names(&wires)) {
        let wire = &option.name;
        let (ty, value, passed) = query_option(scribe, &name, option);
        arguments.typed(&name, ty, Input::new(Source::Query(wire.clone()), passed));
        calls.extend(quote!(.query(#wire, #value)));
    }
    calls
}

/// Adds the body.
fn body(scribe: &mut Scribe<'_>, call: &Call, arguments: &mut Arguments) -> TokenStream {
    let context = scribe.context;
    match &call.body {
        RequestBody::None | RequestBody::Reference => TokenStream::new(),
        RequestBody::Typed(ty, collection) => {
            let passed = match (ty, collection) {
                (_, true) => Passed::List,
                (TypeRef::Edm(Edm::String), false) => Passed::Text,
                (_, false) => Passed::Borrowed,
            };
            let ty = borrowed(scribe, *ty, *collection);
            let body = arguments.add("body", ty, Input::new(Source::Body, passed));
            quote!(.json(#body))
        }
        RequestBody::Parameters(_) => {
            let Some(id) = call.operation.filter(|id| context.parameters(*id).is_some()) else {
                return TokenStream::new();
            };
            let operation = &context.schema.operations[id];
            let ty = scribe.parameters(id);
            if operation.body_optional {
                let input = Input::new(Source::Body, Passed::Optional);
                let parameters = arguments.add("parameters", quote!(Option<&#ty>), input);
                return quote!(.json_or_nothing(#parameters));
            }
            let input = Input::new(Source::Body, Passed::Borrowed);
            let parameters = arguments.add("parameters", quote!(&#ty), input);
            quote!(.json(#parameters))
        }
        RequestBody::Json => {
            let json = scribe.value(TypeRef::Edm(Edm::Untyped));
            let input = Input::new(Source::Body, Passed::Borrowed);
            let body = arguments.add("body", quote!(&#json), input);
            quote!(.json(#body))
        }
        RequestBody::Stream => bytes(scribe, arguments),
    }
}

/// Adds a body that is sent as it is.
fn bytes(scribe: &mut Scribe<'_>, arguments: &mut Arguments) -> TokenStream {
    let body = scribe.imports.name("runtime", "Body");
    let name = arguments.add("body", quote!(#body), Input::new(Source::Body, Passed::Bytes));
    quote!(.body(#name))
}

/// A reference to a value of a type.
fn borrowed(scribe: &mut Scribe<'_>, ty: TypeRef, collection: bool) -> TokenStream {
    let value = scribe.value(ty);
    match (ty, collection) {
        (_, true) => quote!(&[#value]),
        (TypeRef::Edm(Edm::String), false) => quote!(&str),
        (_, false) => quote!(&#value),
    }
}

fn http_method(scribe: &mut Scribe<'_>, wire: &str) -> TokenStream {
    let method = scribe.imports.name("runtime", "Method");
    match wire {
        "POST" => quote!(#method::Post),
        "PUT" => quote!(#method::Put),
        "PATCH" => quote!(#method::Patch),
        "DELETE" => quote!(#method::Delete),
        "HEAD" => quote!(#method::Head),
        _ => quote!(#method::Get),
    }
}
