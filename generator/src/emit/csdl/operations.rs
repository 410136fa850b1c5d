//! Actions and functions.

use std::collections::BTreeSet;
use std::io;

use super::names::{is_identifier, type_attribute};
use super::types::write_allowed_values;
use super::{Context, MAIN_NAMESPACE, Xml};
use crate::schema::{Binding, Edm, Operation, OperationKind, Parameter, RequestBody, ResponseBody, Schema, TypeRef};

/// Action or function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Callable {
    Action,
    Function,
}

/// What makes one overload differ from another (CSDL 4.0, 12.2): for an action its binding, for a function also the
/// names of its parameters.
type Overload = (Callable, String, Option<String>, Vec<String>);

/// What an operation is in CSDL; reads and writes of entities are no elements of their own.
pub(super) fn callable(operation: &Operation) -> Option<Callable> {
    match operation.kind {
        OperationKind::Action if !operation.idempotent => Some(Callable::Action),
        OperationKind::Action => Some(Callable::Function),
        OperationKind::Function | OperationKind::Delta => Some(Callable::Function),
        _ => None,
    }
}

/// The simple name, without the namespace that some pages write.
pub(super) fn simple_name(operation: &Operation) -> &str {
    operation.name.rsplit('.').next().unwrap_or_default()
}

/// Where an action or function is declared: in the namespace of what it is bound to.
pub(super) fn namespace(api: &Schema, binding: Option<Binding>) -> String {
    match binding {
        Some(binding) => api.types[binding.ty].name.namespace.clone(),
        None => MAIN_NAMESPACE.to_owned(),
    }
}

/// What an operation is bound to, each by itself; one `None` when it is unbound.
pub(super) fn bindings(operation: &Operation) -> impl Iterator<Item = Option<Binding>> {
    let unbound = operation.bindings.is_empty().then_some(None);
    operation.bindings.iter().copied().map(Some).chain(unbound)
}

/// Every type that the parameters and the result of an action or function have.
pub(super) fn types(operation: &Operation) -> impl Iterator<Item = TypeRef> {
    let callable = callable(operation);
    let result = callable.and_then(|callable| result(callable, operation));
    parameters(operation)
        .map(|parameter| parameter.ty)
        .chain(result.map(|(ty, _)| ty))
        .filter(move |_| callable.is_some())
}

/// The result type, and whether it is a collection. A function must return something (CSDL 4.0, 12.2): where the pages
/// do not say what, it is any JSON.
fn result(callable: Callable, operation: &Operation) -> Option<(TypeRef, bool)> {
    if let Some(declared) = operation.declared_result {
        return Some((declared.ty, declared.collection));
    }
    match operation.response {
        ResponseBody::One(ty) => Some((ty, false)),
        ResponseBody::Collection(ty) => Some((ty, true)),
        ResponseBody::Stream => Some((TypeRef::Edm(Edm::Stream), false)),
        ResponseBody::None if callable == Callable::Action => None,
        ResponseBody::None | ResponseBody::Json => Some((TypeRef::Edm(Edm::Untyped), false)),
    }
}

fn parameters(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let body: &[Parameter] = match &operation.body {
        RequestBody::Parameters(parameters) => parameters,
        _ => &[],
    };
    operation.parameters.iter().chain(body)
}

impl Context<'_> {
    /// The actions and functions of one namespace, each overload once.
    pub(super) fn operations(&mut self, xml: &mut Xml, namespace_name: &str) -> io::Result<()> {
        let api = self.api;
        let mut found: Vec<(Overload, &Operation)> = Vec::new();
        for (_, operation) in api.operations.iter() {
            let Some(callable) = callable(operation) else { continue };
            for binding in bindings(operation) {
                if namespace(api, binding) == namespace_name
                    && self.nameable(simple_name(operation), "operation", &operation.place)
                {
                    found.push((self.overload(callable, operation, binding), operation));
                }
            }
        }
        found.sort_by(|(one, _), (other, _)| one.cmp(other));
        found.dedup_by(|(later, operation), (earlier, _)| {
            let same = later == earlier;
            if same {
                let message = format!("`{}` is documented twice for the same binding", operation.name);
                self.left_out(&operation.place, message);
            }
            same
        });
        found
            .into_iter()
            .try_for_each(|((callable, _, binding, _), operation)| self.operation(xml, callable, operation, binding))
    }

    fn overload(&self, callable: Callable, operation: &Operation, binding: Option<Binding>) -> Overload {
        let names: BTreeSet<_> = match callable {
            Callable::Action => BTreeSet::new(),
            Callable::Function => parameters(operation).map(|parameter| parameter.name.clone()).collect(),
        };
        let binding =
            binding.map(|binding| type_attribute(self.api, TypeRef::Structured(binding.ty), binding.collection));
        (
            callable,
            simple_name(operation).to_owned(),
            binding,
            names.into_iter().collect(),
        )
    }

    fn operation(
        &mut self,
        xml: &mut Xml,
        callable: Callable,
        operation: &Operation,
        binding: Option<String>,
    ) -> io::Result<()> {
        let mut element = xml
            .create_element(if callable == Callable::Action {
                "Action"
            } else {
                "Function"
            })
            .with_attribute(("Name", simple_name(operation)));
        if binding.is_some() {
            element = element.with_attribute(("IsBound", "true"));
        }
        if callable == Callable::Function && operation.composable {
            element = element.with_attribute(("IsComposable", "true"));
        }
        element.write_inner_content(|xml| {
            let mut seen = BTreeSet::new();
            if let Some(ty) = &binding {
                seen.insert("bindingParameter");
                xml.create_element("Parameter")
                    .with_attributes([("Name", "bindingParameter"), ("Type", ty.as_str())])
                    .write_empty()?;
            }
            for parameter in parameters(operation) {
                if !is_identifier(&parameter.name) || !seen.insert(&parameter.name) {
                    let message = format!(
                        "the parameter `{}` of `{}` has no name of its own",
                        parameter.name, operation.name
                    );
                    self.left_out(&parameter.place, message);
                    continue;
                }
                self.parameter(xml, parameter)?;
            }
            if let Some((ty, collection)) = result(callable, operation) {
                let ty = type_attribute(self.api, ty, collection);
                xml.create_element("ReturnType")
                    .with_attribute(("Type", ty.as_str()))
                    .write_empty()?;
            }
            Ok(())
        })?;
        Ok(())
    }

    fn parameter(&self, xml: &mut Xml, parameter: &Parameter) -> io::Result<()> {
        let ty = type_attribute(self.api, parameter.ty, parameter.collection);
        let mut element = xml
            .create_element("Parameter")
            .with_attributes([("Name", parameter.name.as_str()), ("Type", ty.as_str())]);
        if parameter.required {
            element = element.with_attribute(("Nullable", "false"));
        }
        match self.allowed_values(parameter.ty) {
            Some(values) => element.write_inner_content(|xml| write_allowed_values(xml, values))?,
            None => element.write_empty()?,
        };
        Ok(())
    }
}
