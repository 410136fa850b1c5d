//! Corrections of operations and their parameters, applied once all pages are understood.

use super::file::{OperationCorrection, ParameterCorrection};
use super::{Misfit, Names, effect, named, set, set_told, type_ref};
use crate::diagnostic::Place;
use crate::dialect::url::parse_url;
use crate::schema::{Docs, Edm, Operation, OperationId, Parameter, RequestBody, ResponseBody, Schema, TypeRef};

pub(super) fn correct_operation(one: &OperationCorrection, names: &Names, schema: &mut Schema) -> Result<(), Misfit> {
    let call = one.call.get_ref();
    let id = called(call, schema)?;
    let response = one.response.as_deref().map(|text| response(text, names)).transpose()?;
    let body = one.body.as_deref().map(|text| body(text, names)).transpose()?;
    let operation = &mut schema.operations[id];
    let mut changed = set_told(&mut operation.response, response);
    changed |= set_told(&mut operation.body, body);
    changed |= set_told(&mut operation.long_running, one.long_running);
    changed |= set_told(&mut operation.idempotent, one.idempotent);
    effect(changed, call)
}

pub(super) fn correct_parameter(
    one: &ParameterCorrection,
    place: Place,
    names: &Names,
    schema: &mut Schema,
) -> Result<(), Misfit> {
    let call = one.of.get_ref();
    let label = format!("{call}: {}", one.name);
    let told = one.r#type.as_deref().map(|text| type_ref(text, names)).transpose()?;
    let id = called(call, schema)?;
    let list = list_of(&mut schema.operations[id], &one.name).ok_or_else(|| format!("`{call}` takes no parameters"))?;
    let at = list.iter().position(|parameter| parameter.name == one.name);
    match (at, one.absent) {
        (Some(at), true) => {
            list.remove(at);
            Ok(())
        }
        (None, true) => Err(format!("`{label}` is not there to be removed")),
        (Some(at), false) => {
            let changed = list
                .get_mut(at)
                .is_some_and(|parameter| override_with(parameter, one, told));
            effect(changed, &label)
        }
        (None, false) => {
            let Some((ty, collection)) = told else {
                return Err(format!("`{label}` is not there; tell its type to add it"));
            };
            named(&one.name)?;
            list.push(Parameter {
                name: one.name.clone(),
                ty,
                collection,
                required: one.required == Some(true),
                docs: Docs::default(),
                place,
            });
            Ok(())
        }
    }
}

fn override_with(parameter: &mut Parameter, one: &ParameterCorrection, told: Option<(TypeRef, bool)>) -> bool {
    let mut changed = set_told(&mut parameter.ty, told.map(|(ty, _)| ty));
    changed |= set_told(&mut parameter.collection, told.map(|(_, collection)| collection));
    changed
        | one
            .required
            .is_some_and(|required| set(&mut parameter.required, required))
}

/// The inline parameters where the name is one of them, else those of the body; an action without a body can get one.
fn list_of<'o>(operation: &'o mut Operation, name: &str) -> Option<&'o mut Vec<Parameter>> {
    if operation.parameters.iter().any(|parameter| parameter.name == name) {
        return Some(&mut operation.parameters);
    }
    if operation.body == RequestBody::None && operation.method == "POST" {
        operation.body = RequestBody::Parameters(Vec::new());
    }
    match &mut operation.body {
        RequestBody::Parameters(parameters) => Some(parameters),
        _ => None,
    }
}

/// The one operation that is called so: `METHOD /path`.
fn called(call: &str, schema: &Schema) -> Result<OperationId, Misfit> {
    let nothing = || format!("no page tells a call `{call}`");
    let (method, path) = call.split_once(' ').ok_or_else(nothing)?;
    let found = schema.find_path(method, &parse_url(path.trim())).ok_or_else(nothing)?;
    match found.operations.as_slice() {
        [only] => Ok(*only),
        several => Err(format!("`{call}` means {} operations", several.len())),
    }
}

fn response(text: &str, names: &Names) -> Result<ResponseBody, Misfit> {
    Ok(match text {
        "none" => ResponseBody::None,
        "json" => ResponseBody::Json,
        _ => match type_ref(text, names)? {
            (TypeRef::Edm(Edm::Stream), false) => ResponseBody::Stream,
            (ty, true) => ResponseBody::Collection(ty),
            (ty, false) => ResponseBody::One(ty),
        },
    })
}

fn body(text: &str, names: &Names) -> Result<RequestBody, Misfit> {
    Ok(match text {
        "none" => RequestBody::None,
        "json" => RequestBody::Json,
        _ => match type_ref(text, names)? {
            (TypeRef::Edm(Edm::Stream), false) => RequestBody::Stream,
            (ty, collection) => RequestBody::Typed(ty, collection),
        },
    })
}
