//! Enumerations hidden in parameters: a text whose row lists its values.
//!
//! Such an enumeration is named after the type that the operation belongs to, the operation and the parameter. Operations
//! of one type whose parameters have the same name and the same values share one, named without the operation. Where the
//! type cell has a name that no page declares, that is the enumeration's.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::dialect::{Documented, ParameterRow};
use crate::resolve::docs;
use crate::resolve::enums::{add_missing, has, unlisted};
use crate::resolve::names::{DEFAULT_NAMESPACE, qualify};
use crate::resolve::primitive::primitive;
use crate::resolve::words::{capitalised, is_type_name, joined_name};
use crate::schema::{
    AreaId, Arena, Edm, EnumId, EnumOrigin, EnumType, Member, Operation, Parameter, QualifiedName, RequestBody, Schema,
    TypeRef,
};

/// What parameters that share an enumeration have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'p> {
    /// The name in the type cells.
    Named(QualifiedName),
    /// The owner, the name of the parameters, the values.
    Alike(QualifiedName, &'p str, Vec<&'p str>),
}

/// An enumeration to be.
struct Listed<'p> {
    rows: Vec<&'p ParameterRow>,
    area: AreaId,
    /// The names of the operations that have it.
    operations: BTreeSet<String>,
    places: Vec<&'p Place>,
}

/// Gives each text parameter whose row lists two values or more an enumeration.
pub(super) fn enumerations(
    pages: &[&Documented],
    operations: &mut Arena<Operation>,
    schema: &mut Schema,
    diagnostics: &mut Diagnostics,
) {
    let rows = listing(pages);
    let mut found: BTreeMap<Key<'_>, Listed<'_>> = BTreeMap::new();
    let ids: Vec<_> = operations.ids().collect();
    for id in &ids {
        let operation = &mut operations[*id];
        let (owner, area, name) = (owner(operation, schema), operation.area, simple(operation));
        let told = texts(operation).filter_map(|parameter| rows.get(&parameter.place));
        for row in told {
            let key = key(&owner, row, schema);
            match (&key, row.says.values.len()) {
                (Key::Named(name), 0) => {
                    diagnostics.push(undeclared(name, row, "the parameter is taken for a text"));
                    continue;
                }
                (Key::Alike(..), 0 | 1) => continue,
                _ => {}
            }
            let one = found.entry(key).or_insert_with(|| Listed {
                rows: Vec::new(),
                area,
                operations: BTreeSet::new(),
                places: Vec::new(),
            });
            one.rows.push(row);
            one.operations.insert(name.clone());
            one.places.push(&row.name.place);
        }
    }
    let made = declare(found, schema, diagnostics);
    for id in &ids {
        for parameter in all(&mut operations[*id]) {
            if let (TypeRef::Enum(known), Some(row)) = (parameter.ty, rows.get(&parameter.place)) {
                complete(&mut schema.enums[known], row, diagnostics);
            }
        }
    }
    for id in ids {
        for parameter in texts(&mut operations[id]) {
            if let Some(one) = made.get(&parameter.place) {
                parameter.ty = TypeRef::Enum(*one);
            }
        }
    }
}

/// Adds the values that a row lists to the declared enumeration of its parameter, which has some of them.
fn complete(one: &mut EnumType, row: &ParameterRow, diagnostics: &mut Diagnostics) {
    let values = &row.says.values;
    if one.origin != EnumOrigin::Declared || !values.iter().any(|value| has(&one.members, &value.value)) {
        return;
    }
    let known = one.members.len();
    add_missing(&mut one.members, values);
    let added = one.members.get(known..).unwrap_or_default();
    if !added.is_empty() {
        let finding = unlisted(&row.name, &format!("`{}`", one.name.name), added);
        diagnostics.push(finding.with_related(one.place.clone(), "the enumeration"));
    }
}

/// What a row shares with others of the same enumeration; an unqualified name is in the owner's namespace.
fn key<'p>(owner: &QualifiedName, row: &'p ParameterRow, schema: &Schema) -> Key<'p> {
    let cell = row.ty.as_ref().map_or("", |fact| fact.value.name.as_str());
    let name = qualify(cell, &owner.namespace);
    let taken =
        schema.types.iter().any(|(_, ty)| ty.name == name) || schema.enums.iter().any(|(_, one)| one.name == name);
    if names_a_type(row) && !taken {
        return Key::Named(name);
    }
    let values = row.says.values.iter().map(|value| value.value.as_str()).collect();
    Key::Alike(owner.clone(), &row.name.value, values)
}

/// Adds the enumerations; which one the row at each place has.
fn declare<'p>(
    found: BTreeMap<Key<'p>, Listed<'p>>,
    schema: &mut Schema,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<&'p Place, EnumId> {
    let types = schema.types.iter().map(|(_, ty)| &ty.name);
    let mut taken: BTreeSet<QualifiedName> = types
        .chain(schema.enums.iter().map(|(_, one)| &one.name))
        .cloned()
        .collect();
    let mut made = BTreeMap::new();
    for (key, listed) in found {
        let Some(row) = listed.rows.first() else { continue };
        let (name, origin) = match key {
            Key::Named(name) => {
                diagnostics.push(undeclared(&name, row, "it is taken for an enumeration"));
                (name, EnumOrigin::Declared)
            }
            Key::Alike(owner, parameter, _) => (name_for(&owner, parameter, &listed, &taken), EnumOrigin::Prose),
        };
        taken.insert(name.clone());
        let mut members: Vec<Member> = Vec::new();
        for row in &listed.rows {
            add_missing(&mut members, &row.says.values);
        }
        let one = schema.enums.push(EnumType {
            name,
            origin,
            flags: listed.rows.iter().any(|row| row.says.flags),
            members,
            area: listed.area,
            docs: docs::of_text(&row.description),
            place: row.name.place.clone(),
        });
        made.extend(listed.places.into_iter().map(|place| (place, one)));
    }
    made
}

fn undeclared(name: &QualifiedName, row: &ParameterRow, taken: &str) -> Diagnostic {
    let place = row.ty.as_ref().map_or(&row.name.place, |fact| &fact.place);
    let message = format!("`{}` is used as a type but declared nowhere; {taken}", name.name);
    Diagnostic::new(Code::UndeclaredType, place.clone(), message)
}

/// A free name for values under no name.
fn name_for(
    owner: &QualifiedName,
    parameter: &str,
    listed: &Listed<'_>,
    taken: &BTreeSet<QualifiedName>,
) -> QualifiedName {
    let mut name = QualifiedName {
        namespace: owner.namespace.clone(),
        name: called(&owner.name, "", parameter),
    };
    if listed.operations.len() == 1 || taken.contains(&name) {
        let operation = listed.operations.first().map(String::as_str).unwrap_or_default();
        name.name = called(&owner.name, operation, parameter);
    }
    while taken.contains(&name) {
        name.name.push_str("Value");
    }
    name
}

/// The name of the values of a parameter; owner and operation may be empty.
fn called(owner: &str, operation: &str, parameter: &str) -> String {
    match (owner, operation) {
        ("", "") => parameter.to_owned(),
        ("", only) | (only, "") => joined_name(only, parameter),
        _ => joined_name(&format!("{owner}{}", capitalised(operation)), parameter),
    }
}

/// The rows of parameters that list values, by their place.
fn listing<'p>(pages: &[&'p Documented]) -> BTreeMap<&'p Place, &'p ParameterRow> {
    let told = pages.iter().filter_map(|page| page.operation.as_ref());
    let rows = told.flat_map(|told| {
        let of_path = told.path_parameters.iter().chain(&told.query);
        told.body.parameters.iter().chain(of_path)
    });
    rows.filter(|row| row.says.values.len() > 1 || names_a_type(row))
        .map(|row| (&row.name.place, row))
        .collect()
}

/// Whether the type cell of a row can be the name of a type that is not one of OData's own.
fn names_a_type(row: &ParameterRow) -> bool {
    let cell = row.ty.as_ref().map_or("", |fact| fact.value.name.as_str());
    is_type_name(cell) && primitive(cell).is_none()
}

/// What an operation belongs to; where that is no type, its name is empty.
fn owner(operation: &Operation, schema: &Schema) -> QualifiedName {
    let bound = operation.bindings.first();
    bound.map_or_else(
        || QualifiedName {
            namespace: DEFAULT_NAMESPACE.to_owned(),
            name: String::new(),
        },
        |binding| schema.types[binding.ty].name.clone(),
    )
}

/// The name of an action or function without its namespace.
fn simple(operation: &Operation) -> String {
    operation.name.rsplit('.').next().unwrap_or_default().to_owned()
}

/// The parameters of an operation that are texts.
fn texts(operation: &mut Operation) -> impl Iterator<Item = &mut Parameter> {
    all(operation).filter(|parameter| parameter.ty == TypeRef::Edm(Edm::String))
}

/// The parameters of an operation.
fn all(operation: &mut Operation) -> impl Iterator<Item = &mut Parameter> {
    let body = match &mut operation.body {
        RequestBody::Parameters(parameters) => parameters.as_mut_slice(),
        _ => &mut [],
    };
    operation.parameters.iter_mut().chain(body)
}
