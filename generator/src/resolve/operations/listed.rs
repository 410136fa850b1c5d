//! Enumerations hidden in parameters: a text whose row lists its values.
//!
//! Such an enumeration is named after the type that the operation belongs to, the operation and the parameter. Operations
//! of one type whose parameters have the same name and the same values share one, named without the operation.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Place;
use crate::dialect::{Documented, ParameterRow};
use crate::resolve::docs;
use crate::resolve::enums::{member, name_of};
use crate::resolve::names::{DEFAULT_NAMESPACE, capitalised};
use crate::schema::{
    AreaId, Arena, Edm, EnumId, EnumOrigin, EnumType, Operation, Parameter, QualifiedName, RequestBody, Schema, TypeRef,
};

/// What parameters that share an enumeration have in common: the owner, their name, the values.
type Key<'p> = (QualifiedName, &'p str, Vec<&'p str>);

/// An enumeration to be.
struct Listed<'p> {
    row: &'p ParameterRow,
    area: AreaId,
    /// The names of the operations that have it.
    operations: BTreeSet<String>,
    places: Vec<&'p Place>,
}

/// Gives each text parameter whose row lists two values or more an enumeration.
pub(super) fn enumerations(pages: &[&Documented], operations: &mut Arena<Operation>, schema: &mut Schema) {
    let rows = listing(pages);
    let mut found: BTreeMap<Key<'_>, Listed<'_>> = BTreeMap::new();
    let ids: Vec<_> = operations.ids().collect();
    for id in &ids {
        let operation = &mut operations[*id];
        let (owner, area, name) = (owner(operation, schema), operation.area, simple(operation));
        let told = texts(operation).filter_map(|parameter| rows.get(&parameter.place));
        for row in told {
            let values = row.says.values.iter().map(|value| value.value.as_str()).collect();
            let one = found
                .entry((owner.clone(), &row.name.value, values))
                .or_insert_with(|| Listed {
                    row,
                    area,
                    operations: BTreeSet::new(),
                    places: Vec::new(),
                });
            one.operations.insert(name.clone());
            one.places.push(&row.name.place);
        }
    }
    let made = declare(found, schema);
    for id in ids {
        for parameter in texts(&mut operations[id]) {
            if let Some(one) = made.get(&parameter.place) {
                parameter.ty = TypeRef::Enum(*one);
            }
        }
    }
}

/// Adds the enumerations; which one the row at each place has.
fn declare<'p>(found: BTreeMap<Key<'p>, Listed<'p>>, schema: &mut Schema) -> BTreeMap<&'p Place, EnumId> {
    let types = schema.types.iter().map(|(_, ty)| &ty.name);
    let mut taken: BTreeSet<QualifiedName> = types
        .chain(schema.enums.iter().map(|(_, one)| &one.name))
        .cloned()
        .collect();
    let mut made = BTreeMap::new();
    for ((owner, parameter, _), listed) in found {
        let mut name = QualifiedName {
            namespace: owner.namespace.clone(),
            name: called(&owner.name, "", parameter),
        };
        if listed.operations.len() == 1 || taken.contains(&name) {
            let operation = listed.operations.first().map(String::as_str).unwrap_or_default();
            name.name = called(&owner.name, operation, parameter);
        }
        while !taken.insert(name.clone()) {
            name.name.push_str("Value");
        }
        let (row, area) = (listed.row, listed.area);
        let one = schema.enums.push(EnumType {
            name,
            origin: EnumOrigin::Prose,
            flags: row.says.flags,
            members: row.says.values.iter().map(member).collect(),
            area,
            docs: docs::of_text(&row.description),
            place: row.name.place.clone(),
        });
        made.extend(listed.places.into_iter().map(|place| (place, one)));
    }
    made
}

/// The name of the values of a parameter; owner and operation may be empty.
fn called(owner: &str, operation: &str, parameter: &str) -> String {
    match (owner, operation) {
        ("", "") => parameter.to_owned(),
        ("", only) | (only, "") => name_of(only, parameter),
        _ => name_of(&format!("{owner}{}", capitalised(operation)), parameter),
    }
}

/// The rows of parameters that list values, by their place.
fn listing<'p>(pages: &[&'p Documented]) -> BTreeMap<&'p Place, &'p ParameterRow> {
    let told = pages.iter().filter_map(|page| page.operation.as_ref());
    let rows = told.flat_map(|told| {
        let of_path = told.path_parameters.iter().chain(&told.query);
        told.body.parameters.iter().chain(of_path)
    });
    rows.filter(|row| row.says.values.len() > 1)
        .map(|row| (&row.name.place, row))
        .collect()
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
    let body = match &mut operation.body {
        RequestBody::Parameters(parameters) => parameters.as_mut_slice(),
        _ => &mut [],
    };
    let all = operation.parameters.iter_mut().chain(body);
    all.filter(|parameter| parameter.ty == TypeRef::Edm(Edm::String))
}
