//! The method that prepares a call, and the static facts of the operation.

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::Context;
use super::super::docs::code;
use super::super::names::{Case, Name};
use super::super::types::Scribe;
use super::describe::describe;
use super::expression::{Arguments, Step, query_option};
use super::input::{Input, Passed, Source};
use super::methods::verb;
use super::tree::simple;
use crate::schema::{
    Edm, Operation, OperationId, OperationKind, PathId, PermissionSet, Permissions, RequestBody, ResponseBody, Segment,
    TypeRef,
};

/// A call of an operation on a node.
#[derive(Debug)]
pub(super) struct Call<'a> {
    pub(super) id: OperationId,
    /// The node that it is documented at.
    pub(super) at: PathId,
    /// The node whose struct has the method.
    pub(super) on: PathId,
    pub(super) name: &'a Name,
    /// The static with its facts.
    pub(super) constant: &'a Name,
    /// The body is sent as it is, in another media type than JSON.
    pub(super) content: bool,
}

impl Call<'_> {
    /// The method.
    pub(super) fn method(&self, scribe: &mut Scribe<'_>) -> TokenStream {
        let operation = &scribe.context.schema.operations[self.id];
        let otherwise = in_words(scribe.context, self.at, operation);
        let doc = describe(scribe.context, operation, self.at, &otherwise, self.content).outer();
        let (name, constant) = (self.name, self.constant);
        let builder = builder(scribe, operation);
        let constructor = without_generics(&builder);
        let is_root = matches!(scribe.context.schema.paths[self.on].segment, Segment::Root);
        let path = if is_root { quote!(self.path()) } else { quote!(self.0) };
        let Prepared {
            arguments,
            steps,
            calls,
        } = Prepared::new(scribe, self.id, self.on, self.at, self.content);
        let value = match operation.kind {
            OperationKind::AddRef | OperationKind::SetRef => {
                quote!(#constructor::of(&#path, target.as_ref(), &#constant))
            }
            OperationKind::RemoveRef => quote!(#constructor::of(&#path, &#constant)),
            _ => {
                let http = http_method(scribe, operation);
                if steps.is_empty() {
                    quote!(#constructor::new(#path.request(#http, &#constant) #calls))
                } else {
                    quote! {
                        let path = #path #steps;
                        #constructor::new(path.request(#http, &#constant) #calls)
                    }
                }
            }
        };
        let arguments = arguments.signature();
        quote! {
            #doc
            pub fn #name(&self, #arguments) -> #builder {
                #value
            }
        }
    }

    /// The row of the facts: name, path and permissions.
    pub(super) fn facts(&self, context: &Context<'_>) -> TokenStream {
        let schema = context.schema;
        let operation = &schema.operations[self.id];
        let name = self.constant;
        let (title, template) = (title(context, self.at, operation), schema.template(self.at));
        let permissions = permissions(operation.permissions_at(self.at));
        let advanced = operation
            .headers
            .iter()
            .any(|header| header.name.eq_ignore_ascii_case("ConsistencyLevel"));
        let advanced = advanced.then(|| quote!(advanced_queries: true,));
        quote!(#name { name: #title, path: #template, #permissions #advanced })
    }
}

/// The arguments of a call, the calls that complete its path, and those that add what it sends.
struct Prepared {
    arguments: Arguments,
    steps: TokenStream,
    calls: TokenStream,
}

impl Prepared {
    /// Of the operation at `at`, called on the struct of `on`; with `content` its body is bytes.
    fn new(scribe: &mut Scribe<'_>, id: OperationId, on: PathId, at: PathId, content: bool) -> Self {
        match scribe.context.schema.operations[id].kind {
            OperationKind::AddRef | OperationKind::SetRef => {
                let target = scribe.imports.name("runtime", "Path");
                let mut arguments = Arguments::default();
                let input = Input::new(Source::Target, Passed::Borrowed);
                arguments.add("target", quote!(&impl AsRef<#target>), input);
                Self {
                    arguments,
                    steps: TokenStream::new(),
                    calls: TokenStream::new(),
                }
            }
            OperationKind::RemoveRef => Self {
                arguments: Arguments::default(),
                steps: TokenStream::new(),
                calls: TokenStream::new(),
            },
            _ => {
                let Step { arguments, calls } = Step::down(scribe, on, at);
                let mut arguments = arguments.without("path");
                Self {
                    calls: input(scribe, id, content, &mut arguments),
                    arguments,
                    steps: calls,
                }
            }
        }
    }
}

/// What the arguments of a call are for, in order.
pub(super) fn inputs(scribe: &mut Scribe<'_>, id: OperationId, on: PathId, at: PathId, content: bool) -> Vec<Input> {
    Prepared::new(scribe, id, on, at, content)
        .arguments
        .into_inputs()
        .collect()
}

/// What a call does, for a page without prose, in trusted markdown.
fn in_words(context: &Context<'_>, at: PathId, operation: &Operation) -> String {
    let about = about(context, at);
    let (what, joint) = match operation.kind {
        OperationKind::Action | OperationKind::Function => (format!("Call {}", code(simple(&operation.name))), " on "),
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

/// The operation in a few words, the same for all calls of it: `list tokens`.
fn title(context: &Context<'_>, at: PathId, operation: &Operation) -> String {
    let what = match operation.kind {
        OperationKind::Action | OperationKind::Function => simple(&operation.name).to_owned(),
        kind => verb(kind).replace('_', " "),
    };
    format!("{what} {}", about(context, at)).trim().to_owned()
}

/// The last name on the way to a node.
fn about(context: &Context<'_>, at: PathId) -> String {
    let schema = context.schema;
    let named = |id: &PathId| match &schema.paths[*id].segment {
        Segment::Name(name) => Some(name.clone()),
        _ => None,
    };
    schema.ancestry(at).iter().rev().find_map(named).unwrap_or_default()
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
fn builder(scribe: &mut Scribe<'_>, operation: &Operation) -> TokenStream {
    let (name, typed) = builder_name(operation);
    let builder = scribe.imports.name("runtime::request", name);
    if !typed {
        return builder;
    }
    let result = result(scribe, operation);
    quote!(#builder<#result>)
}

/// The builder of the runtime that prepares a call, and whether it has the type of what the call brings as its parameter.
pub(crate) fn builder_name(operation: &Operation) -> (&'static str, bool) {
    let kind = operation.kind;
    let wrapped = matches!(
        operation.response,
        ResponseBody::One(TypeRef::Edm(_) | TypeRef::Enum(_))
    );
    let plain = match kind {
        OperationKind::Delete => Some("Delete"),
        OperationKind::Download => Some("Download"),
        OperationKind::Count => Some("Count"),
        OperationKind::AddRef => Some("AddRef"),
        OperationKind::SetRef => Some("SetRef"),
        OperationKind::RemoveRef => Some("RemoveRef"),
        _ if operation.response == ResponseBody::Stream => Some("Download"),
        _ => None,
    };
    if let Some(plain) = plain {
        return (plain, false);
    }
    let name = match (kind, operation.response) {
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
fn result(scribe: &mut Scribe<'_>, operation: &Operation) -> TokenStream {
    let value = match operation.response {
        ResponseBody::None | ResponseBody::Stream => return quote!(()),
        ResponseBody::Json => scribe.value(TypeRef::Edm(Edm::Untyped)),
        ResponseBody::Collection(ty) => return scribe.value(ty),
        ResponseBody::One(ty) => scribe.value(ty),
    };
    let wrapped = matches!(
        operation.response,
        ResponseBody::One(TypeRef::Edm(_) | TypeRef::Enum(_))
    );
    if operation.response_optional && !wrapped {
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
fn input(scribe: &mut Scribe<'_>, id: OperationId, content: bool, arguments: &mut Arguments) -> TokenStream {
    let operation = &scribe.context.schema.operations[id];
    let mut calls = if content {
        bytes(scribe, arguments)
    } else {
        body(scribe, id, arguments)
    };
    let required = || operation.query.custom.iter().filter(|option| option.required);
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
fn body(scribe: &mut Scribe<'_>, id: OperationId, arguments: &mut Arguments) -> TokenStream {
    let context = scribe.context;
    let operation = &context.schema.operations[id];
    match &operation.body {
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
            let Some(names) = context.parameters(id) else {
                return TokenStream::new();
            };
            let module = context.models_path(operation.area);
            let ty = scribe.imports.name(&module, names.name.as_str());
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

fn http_method(scribe: &mut Scribe<'_>, operation: &Operation) -> TokenStream {
    let method = scribe.imports.name("runtime", "Method");
    match operation.method.as_str() {
        "POST" => quote!(#method::Post),
        "PUT" => quote!(#method::Put),
        "PATCH" => quote!(#method::Patch),
        "DELETE" => quote!(#method::Delete),
        "HEAD" => quote!(#method::Head),
        _ => quote!(#method::Get),
    }
}
