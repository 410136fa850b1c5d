//! The arguments that lead to a node below, and the expression that builds its path.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::names::{Case, Name, Scope};
use super::super::types::Scribe;
use super::input::{Input, Passed, Source};
use crate::schema::{CustomOption, Edm, OperationId, Parameter, PathId, Segment, TypeRef};

/// The arguments of one method, each name used once.
#[derive(Debug)]
pub(super) struct Arguments {
    scope: Scope,
    list: Vec<Argument>,
}

#[derive(Debug)]
struct Argument {
    name: Name,
    ty: TokenStream,
    input: Input,
}

impl Default for Arguments {
    fn default() -> Self {
        let scope = Scope::new(Case::Value);
        Self {
            scope,
            list: Vec::new(),
        }
    }
}

impl Arguments {
    /// Names for arguments to come, in the order of their wire names.
    pub(super) fn names(&mut self, wires: &[String]) -> Vec<Name> {
        let entries = wires.iter().cloned().enumerate();
        self.scope.assign(entries).into_values().collect()
    }

    /// Adds an argument.
    pub(super) fn add(&mut self, wire: &str, ty: TokenStream, input: Input) -> Name {
        let name = self.scope.assign([((), wire.to_owned())]).remove(&());
        let name = name.unwrap_or_else(|| Name::new(wire, Case::Value));
        self.typed(&name, ty, input);
        name
    }

    /// Says the type of an argument that has a name, and what it is for.
    pub(super) fn typed(&mut self, name: &Name, ty: TokenStream, input: Input) {
        let name = name.clone();
        self.list.push(Argument { name, ty, input });
    }

    /// Keeps what follows apart from a local variable.
    pub(super) fn without(self, local: &str) -> Self {
        Self {
            scope: self.scope.without([local]),
            list: self.list,
        }
    }

    /// The arguments as a signature has them.
    pub(super) fn signature(&self) -> TokenStream {
        let arguments = self.list.iter().map(|Argument { name, ty, .. }| quote!(#name: #ty));
        quote!(#(#arguments),*)
    }

    /// What the arguments are for, in order.
    pub(super) fn into_inputs(self) -> impl Iterator<Item = Input> {
        self.list.into_iter().map(|argument| argument.input)
    }
}

/// A way from one path to the next.
#[derive(Debug, Default)]
pub(super) struct Step {
    /// Arguments of the method that goes it.
    pub(super) arguments: Arguments,
    /// The calls on a path that go it, such as `.segment("users").key(id)`.
    pub(super) calls: TokenStream,
}

impl Step {
    /// The way from the struct at `from` down to `to`.
    pub(super) fn down(scribe: &mut Scribe<'_>, from: PathId, to: PathId) -> Self {
        let schema = scribe.context.schema;
        let mut nodes: Vec<PathId> = std::iter::successors(Some(to), |id| schema.paths[*id].parent)
            .take_while(|id| *id != from)
            .collect();
        nodes.reverse();
        let mut step = Self::default();
        for id in nodes {
            step.segment(scribe, id);
        }
        step
    }

    fn segment(&mut self, scribe: &mut Scribe<'_>, id: PathId) {
        let schema = scribe.context.schema;
        match &schema.paths[id].segment {
            Segment::Root => {}
            Segment::Name(name) | Segment::Action(name) | Segment::System(name) => self.text(name),
            Segment::Function { name, bare: true, .. } => self.text(name),
            Segment::Cast(ty) => self.text(&super::super::models::wire_name(&schema.types[*ty].name)),
            Segment::Ref => self.text("$ref"),
            Segment::Value => self.text("$value"),
            Segment::Count => self.text("$count"),
            Segment::Key(_) => {
                let key = scribe.imports.name("runtime", "Key");
                let input = Input::new(Source::path(id, ""), Passed::Text);
                let key = self.arguments.add("id", quote!(impl Into<#key>), input);
                self.calls.extend(quote!(.key(#key)));
            }
            Segment::AlternateKey(names) => self.alternate_key(scribe, id, names),
            Segment::ItemPath(_) => {
                let input = Input::new(Source::path(id, ""), Passed::Text);
                let path = self.arguments.add("path", quote!(&str), input);
                self.calls.extend(quote!(.file_path(#path)));
            }
            Segment::Function { name, parameters, .. } => self.function(scribe, id, name, parameters),
        }
    }

    fn text(&mut self, segment: &str) {
        self.calls.extend(quote!(.segment(#segment)));
    }

    fn alternate_key(&mut self, scribe: &mut Scribe<'_>, id: PathId, wires: &[String]) {
        let argument = scribe.imports.name("runtime", "Argument");
        let names = self.arguments.names(wires);
        for (wire, name) in wires.iter().zip(&names) {
            let input = Input::new(Source::path(id, wire), Passed::Literal);
            self.arguments.typed(name, quote!(impl Into<#argument>), input);
        }
        self.calls.extend(match (wires, names.as_slice()) {
            ([wire], [name]) => quote!(.alternate_key(#wire, #name)),
            _ => quote!(.alternate_keys([#((#wires, #names.into())),*])),
        });
    }

    fn function(&mut self, scribe: &mut Scribe<'_>, id: PathId, function: &str, wires: &[String]) {
        let names = self.arguments.names(wires);
        let documented = parameters(scribe, id);
        let mut values = Vec::new();
        for (wire, name) in wires.iter().zip(&names) {
            let (ty, value, passed) = argument(scribe, name, documented.get(wire.as_str()).copied());
            self.arguments
                .typed(name, ty, Input::new(Source::path(id, wire), passed));
            values.push(quote!((#wire, #value)));
        }
        self.calls.extend(quote!(.function(#function, [#(#values),*])));
    }
}

/// The documented parameters of the function at or above which operations of the node are called.
fn parameters<'a>(scribe: &Scribe<'a>, id: PathId) -> BTreeMap<&'a str, &'a Parameter> {
    let schema = scribe.context.schema;
    let of = |operation: &OperationId| schema.operations[*operation].parameters.iter();
    let parameters = schema.paths[id].operations.iter().flat_map(of);
    parameters
        .map(|parameter| (parameter.name.as_str(), parameter))
        .collect()
}

/// The type of an argument, the expression of its literal, and how it is passed: what the pages say if it is one scalar, else
/// whatever is a literal. An enumeration that is not there with the file is passed as what it is on the wire.
fn argument(scribe: &mut Scribe<'_>, name: &Name, parameter: Option<&Parameter>) -> (TokenStream, TokenStream, Passed) {
    match parameter.map(|parameter| (parameter.ty, parameter.collection)) {
        Some((TypeRef::Edm(Edm::String), false)) => (quote!(&str), quote!(#name.into()), Passed::Text),
        Some((ty @ TypeRef::Edm(edm), false)) if is_scalar(edm) => {
            (scribe.value(ty), quote!(#name.into()), Passed::Value(edm))
        }
        Some((ty @ TypeRef::Enum(_), false)) if scribe.has(ty) => {
            let value = scribe.value(ty);
            let literal = scribe.imports.name("runtime", "Argument");
            (quote!(&#value), quote!(#literal::of(#name)), Passed::Borrowed)
        }
        _ => {
            let literal = scribe.imports.name("runtime", "Argument");
            (quote!(impl Into<#literal>), quote!(#name.into()), Passed::Literal)
        }
    }
}

/// Whether values of a primitive type are literals of their own.
const fn is_scalar(edm: Edm) -> bool {
    match edm {
        Edm::Boolean
        | Edm::Byte
        | Edm::SByte
        | Edm::Int16
        | Edm::Int32
        | Edm::Int64
        | Edm::Single
        | Edm::Double
        | Edm::Date
        | Edm::DateTimeOffset
        | Edm::Decimal
        | Edm::Duration
        | Edm::Guid
        | Edm::TimeOfDay => true,
        Edm::String | Edm::Binary | Edm::Stream | Edm::Untyped | Edm::Object => false,
    }
}

/// The type of a query option that must be given, the expression of its text, and how it is passed.
pub(super) fn query_option(
    scribe: &mut Scribe<'_>,
    name: &Name,
    option: &CustomOption,
) -> (TokenStream, TokenStream, Passed) {
    match option.ty {
        ty @ TypeRef::Edm(edm) if is_scalar(edm) => (scribe.value(ty), quote!(#name.to_string()), Passed::Value(edm)),
        ty @ TypeRef::Enum(_) if scribe.has(ty) => {
            let value = scribe.value(ty);
            (quote!(&#value), quote!(#name.to_string()), Passed::Borrowed)
        }
        _ => (quote!(&str), quote!(#name), Passed::Text),
    }
}
