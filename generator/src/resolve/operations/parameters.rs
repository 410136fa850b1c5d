//! Parameters of actions and functions.

use std::collections::BTreeSet;

use super::content::Content;
use super::type_of;
use crate::diagnostic::Span;
use crate::dialect::json::{self, JsonKind, JsonValue};
use crate::dialect::url::{UrlSegment, UrlValue};
use crate::dialect::{ExampleRole, ParameterRow};
use crate::resolve::docs;
use crate::resolve::paths::{Members, singulars};
use crate::resolve::primitive::fallback;
use crate::schema::{Docs, Edm, EnumId, EnumOrigin, OperationKind, Parameter, TypeRef};

/// The inline parameters of a function: those of its call, with what the tables tell of them; of a function written
/// without parentheses those of the tables.
pub(super) fn inline(content: &Content<'_>) -> Vec<Parameter> {
    if !matches!(content.group.kind, OperationKind::Function | OperationKind::Delta) {
        return Vec::new();
    }
    let documented = content.documented;
    let rows: Vec<&ParameterRow> = documented
        .path_parameters
        .iter()
        .chain(&documented.body.parameters)
        .chain(&documented.query)
        .collect();
    let called = arguments(content);
    if called.is_empty() {
        let keys = key_names(content);
        let inline = documented.path_parameters.iter().chain(&documented.body.parameters);
        return inline
            .filter(|row| !keys.contains(&folded(&row.name.value)))
            .map(|row| of_row(content, row))
            .collect();
    }
    called
        .into_iter()
        .map(|(name, value)| {
            let row = rows.iter().find(|row| row.name.value.eq_ignore_ascii_case(&name));
            match row {
                Some(row) => Parameter {
                    name,
                    ..of_row(content, row)
                },
                None => Parameter {
                    name,
                    ty: TypeRef::Edm(of_value(value)),
                    collection: false,
                    required: true,
                    docs: Docs::default(),
                    place: content.group.place.clone(),
                },
            }
        })
        .collect()
}

/// The named arguments of the last segment, of the first url that has them.
fn arguments<'c>(content: &'c Content<'_>) -> Vec<(String, &'c UrlValue)> {
    content
        .group
        .urls
        .iter()
        .find_map(|url| match url.segments.last() {
            Some(UrlSegment::Call { arguments, .. }) if !arguments.is_empty() => Some(arguments),
            _ => None,
        })
        .into_iter()
        .flatten()
        .filter_map(|argument| Some((argument.name.clone()?, &argument.value)))
        .collect()
}

/// The names of the keys in the urls, folded: a table of path parameters may explain them as well.
fn key_names(content: &Content<'_>) -> Vec<String> {
    content
        .group
        .urls
        .iter()
        .flat_map(|url| &url.segments)
        .flat_map(|segment| match segment {
            UrlSegment::Key(names) => names.clone(),
            UrlSegment::ItemPath(name) => vec![name.clone()],
            _ => Vec::new(),
        })
        .map(|name| folded(&name))
        .collect()
}

fn folded(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The type that an inline value shows: quotes make a text, the rest tells by its form.
fn of_value(value: &UrlValue) -> Edm {
    match value {
        UrlValue::Bare(text) if text.parse::<i64>().is_ok() => Edm::Int32,
        UrlValue::Bare(text) if matches!(text.as_str(), "true" | "false") => Edm::Boolean,
        _ => Edm::String,
    }
}

/// The parameters in the body of an action: the rows of its table, or the members of an example's body where there is
/// no table or it only explains what stands within those members.
pub(super) fn of_body(content: &Content<'_>) -> Vec<Parameter> {
    let rows = body_rows(content);
    let body = if content.documented.body.none {
        None
    } else {
        example_body(content)
    };
    let shown: Vec<Parameter> = body
        .iter()
        .flat_map(|body| body.members())
        .filter(|(name, ..)| !name.contains('@'))
        .map(|(name, _, value)| of_member(content, name, value))
        .collect();
    let within = |row: &&ParameterRow| shown.iter().all(|one| !one.name.eq_ignore_ascii_case(&row.name.value));
    let holds = |one: &Parameter| is_structured(one.ty) || one.ty == TypeRef::Edm(Edm::Object);
    let wrapped = !shown.is_empty() && rows.iter().all(within) && shown.iter().all(holds);
    if rows.is_empty() || wrapped {
        return unique(shown.into_iter());
    }
    unique(rows.into_iter().map(|row| of_row(content, row)))
}

/// The rows of the body's tables; where some have a type, those without explain something else.
fn body_rows<'c>(content: &'c Content<'_>) -> Vec<&'c ParameterRow> {
    let rows = &content.documented.body.parameters;
    let typed = rows.iter().any(|row| row.ty.is_some());
    rows.iter().filter(|row| row.ty.is_some() || !typed).collect()
}

fn example_body(content: &Content<'_>) -> Option<JsonValue> {
    content
        .page
        .examples
        .iter()
        .filter(|example| example.role == ExampleRole::Request)
        .filter(|example| example.message.value.body.trim_start().starts_with('{'))
        .find_map(|example| json::read(&example.message.value.body, |_| Span::default()).ok())
        .map(|read| read.value)
}

const fn is_structured(ty: TypeRef) -> bool {
    matches!(ty, TypeRef::Structured(_))
}

/// The one declared enumeration that a row's values are of, whatever their case: the one that has exactly these values,
/// else the one that has them and is named like the parameter.
fn listed_enum(content: &Content<'_>, row: &ParameterRow) -> Option<TypeRef> {
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
    let named = holding
        .iter()
        .filter(|(_, name, _)| is_named_like(&row.name.value, name));
    only(exact.collect()).or_else(|| only(named.map(|(id, ..)| *id).collect()))
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

fn unique(parameters: impl Iterator<Item = Parameter>) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    for parameter in parameters {
        if !found.iter().any(|known| known.name == parameter.name) {
            found.push(parameter);
        }
    }
    found
}

/// A row of a table; words that name no type come down to a primitive (format 6).
pub(super) fn of_row(content: &Content<'_>, row: &ParameterRow) -> Parameter {
    let told = row.ty.as_ref().map(|fact| &fact.value);
    let ty = told.map(|expr| {
        type_of(expr, content.page, content.names).unwrap_or_else(|| TypeRef::Edm(fallback(&expr.written)))
    });
    let ty = ty.unwrap_or(TypeRef::Edm(Edm::String));
    let listed = (ty == TypeRef::Edm(Edm::String))
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

fn of_member(content: &Content<'_>, name: &str, value: &JsonValue) -> Parameter {
    let (item, collection) = match &value.kind {
        JsonKind::Array(items) => (items.first(), true),
        _ => (Some(value), false),
    };
    let shown = item.map_or(TypeRef::Edm(Edm::String), |item| of_json(content, name, item));
    Parameter {
        name: name.to_owned(),
        ty: owners(content, name, collection)
            .filter(|_| shown == TypeRef::Edm(Edm::Object))
            .unwrap_or(shown),
        collection,
        required: false,
        docs: Docs::default(),
        place: content.group.place.clone(),
    }
}

/// The type of objects that stand in a `value` which an action on a collection takes: they are of the collection's type.
fn owners(content: &Content<'_>, name: &str, collection: bool) -> Option<TypeRef> {
    let from = content.group.from.filter(|from| from.collection && collection)?;
    (name == "value" && Members::structured(from).is_some()).then_some(from.ty)
}

/// The type that a value shows: by its annotation, for an object by a member's name that is the name of a type.
fn of_json(content: &Content<'_>, name: &str, value: &JsonValue) -> TypeRef {
    let named = value.get("@odata.type").and_then(JsonValue::as_str).and_then(|name| {
        let expr = crate::dialect::TypeExpr {
            name: name.trim_start_matches('#').to_owned(),
            ..Default::default()
        };
        type_of(&expr, content.page, content.names)
    });
    let alike = || {
        let object = matches!(value.kind, JsonKind::Object(_));
        let found = content.members.types_named(name);
        found.first().copied().filter(|_| object).map(TypeRef::Structured)
    };
    named.or_else(alike).unwrap_or(TypeRef::Edm(match &value.kind {
        JsonKind::Bool(_) => Edm::Boolean,
        JsonKind::Number(text) if text.contains('.') => Edm::Double,
        JsonKind::Number(_) => Edm::Int32,
        JsonKind::Object(_) => Edm::Object,
        _ => Edm::String,
    }))
}
