//! The parameters in the body of an action.

use super::member::of_member;
use super::row::{of_row, several_types};
use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::dialect::json::{self, JsonValue};
use crate::dialect::{ExampleRole, ParameterRow};
use crate::resolve::operations::context::GroupContext;
use crate::schema::{Edm, Parameter, TypeRef};

/// The rows of the body's table, with those members of its JSON that have no row; the members alone where there is no
/// table or it only explains what stands within them. Names are spelled as in JSON, which is what is sent.
pub(in crate::resolve::operations) fn of_body(content: &GroupContext<'_>) -> Vec<Parameter> {
    let rows = body_rows(content);
    let shown = unique(shown(content).into_iter());
    let row_of = |name: &str| rows.iter().find(|row| row.name.value.eq_ignore_ascii_case(name));
    let beside = shown.iter().any(|one| row_of(&one.name).is_some());
    let holds = |one: &Parameter| is_structured(one.ty) || one.ty == TypeRef::Edm(Edm::Object);
    let wrapped = !shown.is_empty() && !beside && shown.iter().all(holds);
    if rows.is_empty() || wrapped {
        return shown;
    }
    let told = rows.iter().map(|row| {
        let parameter = of_row(content, row);
        let spelled = shown.iter().find(|one| one.name.eq_ignore_ascii_case(&parameter.name));
        Parameter {
            name: spelled.map_or(parameter.name, |one| one.name.clone()),
            ..parameter
        }
    });
    let more = shown.iter().filter(|one| beside && row_of(&one.name).is_none());
    unique(told.chain(more.cloned()))
}

/// Findings about the rows of the body: names that table and JSON spell differently, each with both places, and cells that
/// name several types.
pub(in crate::resolve::operations) fn disagreements(content: &GroupContext<'_>) -> Vec<Diagnostic> {
    let bodies = bodies(content);
    let members = bodies
        .iter()
        .flat_map(|(body, place)| body.members().iter().map(|(name, ..)| (name, *place)));
    let members: Vec<(&String, &Place)> = members.collect();
    let rows = body_rows(content);
    let several = rows.iter().filter_map(|row| several_types(content, row));
    let misspelt = rows.iter().filter_map(|row| {
        let name = &row.name.value;
        let (shown, place) = members.iter().find(|(shown, _)| shown.eq_ignore_ascii_case(name))?;
        let message = format!("the table has `{name}` and the JSON `{shown}`, which was kept");
        let finding = Diagnostic::new(Code::SpellingDisagreement, row.name.place.clone(), message);
        (*shown != name).then(|| finding.with_related((*place).clone(), "the JSON"))
    });
    several.chain(misspelt).collect()
}

/// The rows of the body's tables; where some have a type, those without explain something else.
fn body_rows<'c>(content: &'c GroupContext<'_>) -> Vec<&'c ParameterRow> {
    let rows = &content.documented.body.parameters;
    let typed = rows.iter().any(|row| row.ty.is_some());
    rows.iter().filter(|row| row.ty.is_some() || !typed).collect()
}

/// The members of all bodies.
fn shown(content: &GroupContext<'_>) -> Vec<Parameter> {
    let bodies = bodies(content);
    let members = bodies.iter().flat_map(|(body, _)| body.members());
    members
        .filter(|(name, ..)| !name.contains('@'))
        .map(|(name, _, value)| of_member(content, name, value))
        .collect()
}

/// The JSON of the section, and the body of the first example request that has one.
fn bodies<'c>(content: &'c GroupContext<'_>) -> Vec<(JsonValue, &'c Place)> {
    let statement = &content.documented.body;
    if statement.none {
        return Vec::new();
    }
    let requests = content
        .page
        .examples
        .iter()
        .filter(|example| example.role == ExampleRole::Request);
    let example = requests
        .filter(|example| example.message.value.body.trim_start().starts_with('{'))
        .find_map(|example| {
            let read = json::read(&example.message.value.body, |_| Span::default()).ok()?;
            Some((read.value, &example.message.place))
        });
    let section = statement.shown.iter().map(|fact| (fact.value.clone(), &fact.place));
    example.into_iter().chain(section).collect()
}

const fn is_structured(ty: TypeRef) -> bool {
    matches!(ty, TypeRef::Structured(_))
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
