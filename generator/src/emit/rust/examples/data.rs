//! The data of the suite: one line for each case.

use serde_json::{Value, json};

use super::super::requests::{Input, Passed, Source};
use super::calls::Calls;
use crate::dialect::url::UrlValue;
use crate::examples::{Case, Content};
use crate::schema::{Edm, PathId, Schema};

/// The lines, in the order of the cases.
pub(super) fn lines(schema: &Schema, calls: &Calls, cases: &[Case]) -> String {
    let line = |case| format!("{}\n", line(calls.get(schema, case), case));
    cases.iter().map(line).collect()
}

fn line(call: Option<(usize, Vec<&Input>)>, case: &Case) -> Value {
    let inputs = call.as_ref().map(|(_, inputs)| {
        let texts = inputs.iter().filter_map(|input| text(case, input));
        texts.collect::<Vec<String>>()
    });
    let request = case.request.as_ref().map(|asked| {
        json!({
            "documented": asked.documented,
            "method": asked.method,
            "path": asked.path,
            "query": asked.query,
            "headers": asked.headers,
            "body": content(&asked.body),
        })
    });
    let response = case
        .answer
        .as_ref()
        .map(|response| json!({ "status": response.status, "body": content(&response.body) }));
    json!({
        "at": format!("{}:{}", case.file, case.line),
        "call": call.map(|(position, _)| position),
        "inputs": inputs.unwrap_or_default(),
        "request": request,
        "response": response,
    })
}

fn content(content: &Content) -> Value {
    match content {
        Content::Nothing => Value::Null,
        Content::Json(value) => json!({ "json": value }),
        Content::Text(text) => json!({ "text": text }),
        Content::Broken => json!("broken"),
    }
}

/// The text of an argument; none of a body, which the line has as a whole.
fn text(case: &Case, input: &Input) -> Option<String> {
    let written = match &input.source {
        Source::Body | Source::Target | Source::Known(_) => return None,
        Source::Path(node, name) => of_path(case, *node, name),
        Source::Query(name) => of_query(case, name),
    };
    Some(match (written, input.passed) {
        (Some(UrlValue::Placeholder { .. }) | None, Passed::Value(edm)) => sample(edm).to_owned(),
        (Some(UrlValue::Placeholder { name, quoted: false }), _) => name,
        (Some(UrlValue::Placeholder { name: text, .. } | UrlValue::Quoted(text)), Passed::Literal) => {
            format!("'{}'", text.replace('\'', "''"))
        }
        (Some(UrlValue::Placeholder { name: text, .. } | UrlValue::Quoted(text) | UrlValue::Bare(text)), _) => text,
        (None, _) => "left-out".to_owned(),
    })
}

fn of_path(case: &Case, node: PathId, name: &str) -> Option<UrlValue> {
    let found = case
        .arguments
        .iter()
        .find(|(id, argument)| *id == node && argument.name.eq_ignore_ascii_case(name));
    found.map(|(_, argument)| argument.value.clone())
}

fn of_query(case: &Case, name: &str) -> Option<UrlValue> {
    let query = &case.request.as_ref()?.query;
    let (_, value) = query.iter().find(|(own, _)| own.eq_ignore_ascii_case(name))?;
    let placeholder = value.strip_prefix('{').and_then(|inner| inner.strip_suffix('}'));
    Some(match placeholder {
        Some(name) => UrlValue::Placeholder {
            name: name.to_owned(),
            quoted: false,
        },
        None => UrlValue::Bare(value.clone()),
    })
}

/// A value of the type, for a place that the page leaves to be filled in.
const fn sample(edm: Edm) -> &'static str {
    match edm {
        Edm::Boolean => "true",
        Edm::Date => "2021-01-01",
        Edm::DateTimeOffset => "2021-01-01T00:00:00Z",
        Edm::Duration => "PT1H",
        Edm::Guid => "00000000-0000-4000-8000-000000000000",
        Edm::TimeOfDay => "08:00:00",
        _ => "1",
    }
}
