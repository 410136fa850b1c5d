//! Parameters of actions and functions.

mod body;
mod member;
mod row;

pub(super) use body::{disagreements, of_body};
pub(super) use row::of_row;

use super::context::GroupContext;
use crate::dialect::ParameterRow;
use crate::dialect::url::{UrlSegment, UrlValue, parse_url};
use crate::resolve::sample::{self, SampleType};
use crate::schema::{Docs, Edm, OperationKind, Parameter, TypeRef};

/// The inline parameters of a function: those of its call, with what the tables tell of them; of a function written
/// without parameters those of the tables, unless the page also calls it with some.
pub(super) fn inline(content: &GroupContext<'_>) -> Vec<Parameter> {
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
    if called.is_empty() && takes_some(content) {
        return Vec::new();
    }
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
fn arguments<'c>(content: &'c GroupContext<'_>) -> Vec<(String, &'c UrlValue)> {
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

/// Whether a request line of the page calls the function with parameters.
fn takes_some(content: &GroupContext<'_>) -> bool {
    let simple = |name: &str| name.rsplit('.').next().unwrap_or(name).to_lowercase();
    let own = simple(&content.group.name);
    content.documented.requests.iter().any(|line| {
        let url = parse_url(&line.value.url);
        let last = url.segments.last();
        matches!(last, Some(UrlSegment::Call { name, arguments }) if !arguments.is_empty() && simple(name) == own)
    })
}

/// The names of the keys in the urls, folded: a table of path parameters may explain them as well.
fn key_names(content: &GroupContext<'_>) -> Vec<String> {
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
        UrlValue::Bare(text) if text.parse::<i64>().is_ok() => match sample::number(text) {
            SampleType::Edm(edm) => edm,
            _ => Edm::Int32,
        },
        UrlValue::Bare(text) if matches!(text.as_str(), "true" | "false") => Edm::Boolean,
        _ => Edm::String,
    }
}
