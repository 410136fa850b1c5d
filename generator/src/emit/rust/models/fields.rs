//! The fields of a struct: the properties of a type, or the parameters of an action.

use super::super::analysis::Inherited;
use super::super::context::Context;
use super::super::docs::Doc;
use super::super::names::{Case, Name, Scope};
use crate::schema::{Docs, FilterSupport, OperationId, Parameter, RequestBody, TypeId, TypeRef};

/// A field and its property constant.
#[derive(Debug)]
pub(crate) struct Field<'a> {
    /// The name on the wire.
    pub(crate) wire: &'a str,
    /// The field.
    pub(crate) name: Name,
    /// The constant.
    pub(crate) constant: Name,
    /// The type of one value.
    pub(crate) ty: TypeRef,
    /// A collection of it.
    pub(crate) collection: bool,
    /// Behind a pointer, as every single object in a type is: types may hold each other, and large ones weigh on few properties.
    pub(crate) boxed: bool,
    /// Navigation, not structural.
    pub(crate) navigation: bool,
    /// What the pages say of `$filter`.
    pub(crate) filter: &'a FilterSupport,
    /// Its documentation.
    pub(crate) doc: Doc,
}

const UNTOLD: &FilterSupport = &FilterSupport::Untold;

/// The field that every model has besides its properties.
const OWN_FIELD: &str = "additional";

/// The fields of a type, inherited ones first.
pub(crate) fn of_type<'a>(context: &Context<'a>, id: TypeId) -> Vec<Field<'a>> {
    let inherited = context.properties.of(id);
    let wires: Vec<&str> = inherited
        .iter()
        .map(|inherited| inherited.property.name.as_str())
        .collect();
    let build = |(inherited, (name, constant)): (&Inherited<'a>, _)| {
        let property = inherited.property;
        Field {
            wire: &property.name,
            name,
            constant,
            ty: property.ty,
            collection: property.collection,
            boxed: matches!(property.ty, TypeRef::Structured(_)) && !property.collection,
            navigation: property.navigation,
            filter: &property.filter,
            doc: property_doc(context, inherited, id),
        }
    };
    inherited.iter().zip(names(context, &wires)).map(build).collect()
}

/// The fields of the parameters of an action, required ones first.
pub(crate) fn of_action<'a>(context: &Context<'a>, id: OperationId) -> Vec<Field<'a>> {
    let RequestBody::Parameters(parameters) = &context.schema.operations[id].body else {
        return Vec::new();
    };
    let mut parameters: Vec<&'a Parameter> = parameters.iter().collect();
    parameters.sort_by_key(|parameter| !parameter.required);
    let wires: Vec<&str> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    let build = |(parameter, (name, constant)): (&&'a Parameter, _)| Field {
        wire: &parameter.name,
        name,
        constant,
        ty: parameter.ty,
        collection: parameter.collection,
        boxed: false,
        navigation: false,
        filter: UNTOLD,
        doc: prose(&parameter.docs, &parameter.name, required_note(parameter)),
    };
    parameters.iter().zip(names(context, &wires)).map(build).collect()
}

/// That a parameter must be given, where its prose does not say it.
fn required_note(parameter: &Parameter) -> Option<&'static str> {
    let said = parameter.docs.text.to_lowercase().contains("required");
    (parameter.required && !said).then_some("Required.")
}

/// Field and constant names for wire names, in their order.
fn names(context: &Context<'_>, wires: &[&str]) -> Vec<(Name, Name)> {
    let assign = |case, taken: &[String]| {
        let entries = wires
            .iter()
            .enumerate()
            .map(|(position, wire)| ((*wire, position), vec![(*wire).to_owned(), format!("{wire} property")]));
        let names = Scope::new(case).without(taken).assign_candidates(entries);
        let mut placed: Vec<(usize, Name)> = names
            .into_iter()
            .map(|((_, position), name)| (position, name))
            .collect();
        placed.sort_by_key(|(position, _)| *position);
        placed.into_iter().map(|(_, name)| name)
    };
    assign(Case::Value, &[OWN_FIELD.to_owned()])
        .zip(assign(Case::Constant, context.constant_like()))
        .collect()
}

/// The prose of a property and what the pages state of it in their conventions, where the prose does not say it.
fn property_doc(context: &Context<'_>, inherited: &Inherited<'_>, holder: TypeId) -> Doc {
    let property = inherited.property;
    let mut notes: Vec<String> = Vec::new();
    let said = property.docs.text.to_lowercase();
    let ty = &context.schema.types[holder];
    if ty.key.as_deref() == Some(property.name.as_str()) && !said.contains("key") {
        notes.push("Key.".to_owned());
    }
    let states = [
        (property.read_only, "read-only", "Read-only."),
        (property.required, "required", "Required on creation."),
        (property.only_on_select, "$select", "Returned only on `$select`."),
        (property.nullable == Some(false), "nullable", "Not nullable."),
    ];
    notes.extend(
        states
            .iter()
            .filter(|(holds, word, _)| *holds && !said.contains(word))
            .map(|(_, _, note)| (*note).to_owned()),
    );
    if inherited.declared_in != holder && !said.contains("inherited") {
        notes.push(format!(
            "Inherited from `{}`.",
            super::super::docs::plain(&context.schema.types[inherited.declared_in].name.name)
        ));
    }
    let notes = notes.join(" ");
    prose(
        &property.docs,
        &property.name,
        (!notes.is_empty()).then_some(notes.as_str()),
    )
}

fn prose(docs: &Docs, wire: &str, notes: Option<&str>) -> Doc {
    let doc = Doc::new().prose_or(&docs.text, &format!("{}.", super::super::docs::code(wire)));
    let doc = notes.map_or_else(|| doc.clone(), |notes| doc.clone().continued(notes));
    deprecation(doc, docs)
}

/// Adds the words of a deprecation.
pub(crate) fn deprecation(doc: Doc, docs: &Docs) -> Doc {
    match docs.deprecated.as_deref() {
        Some(words) if !docs.text.contains(words) => doc.markdown("**Deprecated.**").prose(words),
        Some(_) => doc.markdown("**Deprecated.**"),
        None => doc,
    }
}
