//! Parameters as rows of tables tell them.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::{ParameterRow, TypeExpr};
use crate::resolve::docs;
use crate::resolve::either::{Choice, either};
use crate::resolve::names::DEFAULT_NAMESPACE;
use crate::resolve::names::type_of;
use crate::resolve::operations::context::GroupContext;
use crate::resolve::primitive::fallback;
use crate::resolve::words::singulars;
use crate::rules::Rule;
use crate::schema::{Edm, EnumId, EnumOrigin, Parameter, TypeRef};

/// A row of a table; words that name no type come down to a primitive (docs/format.md, 6).
pub(in crate::resolve::operations) fn of_row(content: &GroupContext<'_>, row: &ParameterRow) -> Parameter {
    let told = row.ty.as_ref().map(|fact| &fact.value);
    let ty = told.map(|expr| {
        several(content, expr)
            .map(|choice| choice.ty)
            .or_else(|| counted(expr))
            .or_else(|| type_of(expr, content.page, content.names))
            .unwrap_or_else(|| TypeRef::Edm(fallback(&expr.written)))
    });
    let ty = ty.unwrap_or(TypeRef::Edm(Edm::String));
    let listed = (ty == TypeRef::Edm(Edm::String) && content.members.rules().has(Rule::EnumByValues))
        .then(|| listed_enum(content, row))
        .flatten();
    Parameter {
        name: row.name.value.clone(),
        ty: listed.unwrap_or(ty),
        collection: told.is_some_and(|expr| expr.collection),
        required: row.says.required,
        docs: docs::of_row(&row.description, &row.says),
        place: row.name.place.clone(),
    }
}

/// A parameter that is a number and nothing more is an index or a count.
fn counted(expr: &TypeExpr) -> Option<TypeRef> {
    expr.name
        .eq_ignore_ascii_case("number")
        .then_some(TypeRef::Edm(Edm::Int32))
}

/// What a cell of several types comes down to.
fn several(content: &GroupContext<'_>, cell: &TypeExpr) -> Option<Choice> {
    let named = |expr: &TypeExpr| type_of(expr, content.page, content.names);
    either(cell, content.members.schema(), named)
}

/// The finding for a row whose cell names several types.
pub(in crate::resolve::operations) fn several_types(
    content: &GroupContext<'_>,
    row: &ParameterRow,
) -> Option<Diagnostic> {
    let cell = row.ty.as_ref()?;
    let choice = several(content, &cell.value)?;
    let message = choice.message(&cell.value.written, &row.name.value, content.members.schema())?;
    Some(Diagnostic::new(Code::UnknownType, cell.place.clone(), message).by(Rule::SeveralTypes))
}

/// The one declared enumeration that a row's values are of, whatever their case: the one that has exactly these values,
/// else the one that has them and is named like the parameter.
fn listed_enum(content: &GroupContext<'_>, row: &ParameterRow) -> Option<TypeRef> {
    let wanted = known_values(row.says.values.iter().map(|fact| fact.value.as_str()));
    if wanted.len() < 2 {
        return None;
    }
    let enums = content.members.schema().enums.iter();
    let holding: Vec<(EnumId, &str, bool)> = enums
        .filter(|(_, one)| one.origin == EnumOrigin::Declared)
        .filter_map(|(id, one)| {
            let members = known_values(one.members.iter().map(|member| member.name.as_str()));
            let name = one.name.name.as_str();
            wanted.is_subset(&members).then_some((id, name, members == wanted))
        })
        .collect();
    let only = |ids: Vec<EnumId>| <[EnumId; 1]>::try_from(ids).ok().map(|[id]| TypeRef::Enum(id));
    let exact = holding.iter().filter(|(.., exact)| *exact).map(|(id, ..)| *id);
    let named: Vec<EnumId> = holding
        .iter()
        .filter(|(_, name, _)| is_named_like(&row.name.value, name))
        .map(|(id, ..)| *id)
        .collect();
    let near = named.iter().copied().filter(|id| is_near(content, *id));
    only(exact.collect())
        .or_else(|| only(named.clone()))
        .or_else(|| only(near.collect()))
}

/// Values in lower case, without the sentinel that stands for later ones.
fn known_values<'v>(values: impl Iterator<Item = &'v str>) -> BTreeSet<String> {
    let lower = values.map(str::to_lowercase);
    lower.filter(|value| value != "unknownfuturevalue").collect()
}

/// Whether one name ends with the other, ignoring case and number: `reason` and `rejectReason`, `acceptedModalities` and
/// `modality`.
fn is_named_like(parameter: &str, ty: &str) -> bool {
    let ty = ty.to_lowercase();
    let parameter = parameter.to_lowercase();
    let mut names = singulars(&parameter);
    names.push(parameter);
    names.iter().any(|name| ty.ends_with(name) || name.ends_with(&ty))
}

/// Whether an enumeration is in the namespace of the page.
fn is_near(content: &GroupContext<'_>, id: EnumId) -> bool {
    let own = content
        .page
        .namespace
        .as_ref()
        .map_or(DEFAULT_NAMESPACE, |fact| &fact.value);
    content.members.schema().enums[id].name.namespace == own
}
