//! The arguments that lead to a node below, and the expression that builds its path.

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

/// What a method adds to a path.
#[derive(Debug, Default)]
pub(super) struct Steps {
    /// Arguments of the method.
    pub(super) arguments: Arguments,
    /// The calls on a path, such as `.segment("users").key(id)`.
    pub(super) calls: TokenStream,
}

impl Steps {
    /// A segment of a documented path; `operation` has the types of a function's parameters.
    pub(super) fn segment(
        &mut self,
        scribe: &mut Scribe<'_>,
        segment: &Segment,
        at: PathId,
        operation: Option<OperationId>,
    ) {
        match segment {
            Segment::Root => {}
            Segment::Name(name) | Segment::Action(name) | Segment::System(name) => self.text(name),
            Segment::Function { name, bare: true, .. } => self.text(name),
            Segment::Cast(ty) => self.text(&super::super::models::wire_name(&scribe.context.schema.types[*ty].name)),
            Segment::Ref => self.text("$ref"),
            Segment::Value => self.text("$value"),
            Segment::Count => self.text("$count"),
            Segment::Key(_) => self.key(scribe, at),
            Segment::AlternateKey(names) => self.alternate_key(scribe, at, names),
            Segment::ItemPath(_) => self.file_path(at),
            Segment::Function { name, parameters, .. } => self.function(scribe, (name, parameters), at, operation),
        }
    }

    /// A name as it is.
    pub(super) fn text(&mut self, segment: &str) {
        self.calls.extend(quote!(.segment(#segment)));
    }

    /// The key of an item; a name that a page has in its place is that key.
    pub(super) fn key(&mut self, scribe: &mut Scribe<'_>, at: PathId) {
        let key = scribe.imports.name("runtime", "Key");
        let source = match &scribe.context.schema.paths[at].segment {
            Segment::Name(name) => Source::Known(name.clone()),
            _ => Source::path(at, ""),
        };
        let key = self
            .arguments
            .add("id", quote!(impl Into<#key>), Input::new(source, Passed::Text));
        self.calls.extend(quote!(.key(#key)));
    }

    /// The path of a file.
    pub(super) fn file_path(&mut self, at: PathId) {
        let path = self
            .arguments
            .add("path", quote!(&str), Input::new(Source::path(at, ""), Passed::Text));
        self.calls.extend(quote!(.file_path(#path)));
    }

    /// Alternate keys.
    pub(super) fn alternate_key(&mut self, scribe: &mut Scribe<'_>, at: PathId, wires: &[String]) {
        let argument = scribe.imports.name("runtime", "Argument");
        let names = self.arguments.names(wires);
        for (wire, name) in wires.iter().zip(&names) {
            let input = Input::new(Source::path(at, wire), Passed::Literal);
            self.arguments.typed(name, quote!(impl Into<#argument>), input);
        }
        self.calls.extend(match (wires, names.as_slice()) {
            ([wire], [name]) => quote!(.alternate_key(#wire, #name)),
            _ => quote!(.alternate_keys([#((#wires, #names.into())),*])),
        });
    }

    /// A function with its inline parameters, whose types are those of an operation.
    pub(super) fn function(
        &mut self,
        scribe: &mut Scribe<'_>,
        (function, wires): (&str, &[String]),
        at: PathId,
        operation: Option<OperationId>,
    ) {
        let names = self.arguments.names(wires);
        let parameters = operation.map(|id| scribe.context.schema.operations[id].parameters.as_slice());
        let mut values = Vec::new();
        for (wire, name) in wires.iter().zip(&names) {
            let documented = parameters
                .unwrap_or_default()
                .iter()
                .find(|parameter| parameter.name == *wire);
            let (ty, value, passed) = argument(scribe, name, documented);
            self.arguments
                .typed(name, ty, Input::new(Source::path(at, wire), passed));
            values.push(quote!((#wire, #value)));
        }
        self.calls.extend(quote!(.function(#function, [#(#values),*])));
    }
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
