//! The arguments that lead to a node below, and the expression that builds its path.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::names::{Case, Name, Scope};
use super::super::types::Scribe;
use crate::schema::{OperationId, Parameter, PathId, Segment};

/// A way from one path to the next.
#[derive(Debug, Default)]
pub(super) struct Step {
    /// Arguments of the method that goes it: name and type.
    pub(super) arguments: Vec<(Name, TokenStream)>,
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
                self.arguments
                    .push((Name::new("id", Case::Value), quote!(impl Into<#key>)));
                self.calls.extend(quote!(.key(id)));
            }
            Segment::AlternateKey(names) => self.alternate_key(scribe, names),
            Segment::ItemPath(_) => {
                self.arguments.push((Name::new("path", Case::Value), quote!(&str)));
                self.calls.extend(quote!(.file_path(path)));
            }
            Segment::Function { name, parameters, .. } => self.function(scribe, id, name, parameters),
        }
    }

    fn text(&mut self, segment: &str) {
        self.calls.extend(quote!(.segment(#segment)));
    }

    fn alternate_key(&mut self, scribe: &mut Scribe<'_>, wires: &[String]) {
        let argument = scribe.imports.name("runtime", "Argument");
        let names = argument_names(wires);
        for name in &names {
            self.arguments.push((name.clone(), quote!(impl Into<#argument>)));
        }
        self.calls.extend(match (wires, names.as_slice()) {
            ([wire], [name]) => quote!(.alternate_key(#wire, #name)),
            _ => quote!(.alternate_keys([#((#wires, #names.into())),*])),
        });
    }

    fn function(&mut self, scribe: &mut Scribe<'_>, id: PathId, function: &str, wires: &[String]) {
        let names = argument_names(wires);
        let documented = parameters(scribe, id);
        for (wire, name) in wires.iter().zip(&names) {
            let ty = argument_type(scribe, documented.get(wire.as_str()).copied());
            self.arguments.push((name.clone(), ty));
        }
        self.calls
            .extend(quote!(.function(#function, [#((#wires, #names.into())),*])));
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

/// The type of an argument: what the pages say if it is a plain scalar, else whatever is a literal.
fn argument_type(scribe: &mut Scribe<'_>, parameter: Option<&Parameter>) -> TokenStream {
    use crate::schema::{Edm, TypeRef};
    match parameter.map(|parameter| (parameter.ty, parameter.collection)) {
        Some((TypeRef::Edm(Edm::String), false)) => quote!(&str),
        Some((TypeRef::Edm(Edm::Boolean), false)) => quote!(bool),
        Some((TypeRef::Edm(Edm::Int16), false)) => quote!(i16),
        Some((TypeRef::Edm(Edm::Int32), false)) => quote!(i32),
        Some((TypeRef::Edm(Edm::Int64), false)) => quote!(i64),
        _ => {
            let argument = scribe.imports.name("runtime", "Argument");
            quote!(impl Into<#argument>)
        }
    }
}

fn argument_names(wires: &[String]) -> Vec<Name> {
    let entries = wires
        .iter()
        .enumerate()
        .map(|(position, wire)| (position, wire.clone()));
    Scope::new(Case::Value).assign(entries).into_values().collect()
}
