//! Every documented call: the request lines of a page, then its example requests.

use super::known::simple;
use crate::diagnostic::Place;
use crate::dialect::url::{UrlArgument, UrlSegment, UrlTemplate, UrlTolerance, UrlValue, parse_url};
use crate::dialect::{Documented, DocumentedOperation, ExampleRole, ParameterRow, RequestLine};

/// A documented call.
#[derive(Clone, Debug)]
pub(crate) struct Call<'a> {
    /// Which page documents it, by position.
    pub(crate) page: usize,
    /// The HTTP method, upper case.
    pub(crate) method: &'a str,
    /// The target.
    pub(crate) url: UrlTemplate,
    /// The target as written.
    pub(crate) written: &'a str,
    /// Where it stands.
    pub(crate) place: &'a Place,
    /// It stands in an example, whose values are made up: it counts where no request line tells the path.
    pub(crate) example: bool,
}

/// The calls of all pages, in order of page; on each page request lines before examples. An address that means nothing
/// to the model (docs/format.md, 3: `opaqueUrl`) is no call.
pub(crate) fn collect<'a>(pages: &[&'a Documented]) -> Vec<Call<'a>> {
    let mut calls = Vec::new();
    for (page, documented) in pages.iter().enumerate() {
        let call = |request: &'a RequestLine, url: UrlTemplate, place: &'a Place, example| Call {
            page,
            method: &request.method,
            url,
            written: &request.url,
            place,
            example,
        };
        let operation = documented.operation.as_ref();
        let shown = operation.and_then(|told| shown_call(documented, told));
        let tabled = operation
            .filter(|_| shown.is_none())
            .and_then(|told| tabled_call(documented, told));
        let lines = documented.operation.iter().flat_map(|operation| &operation.requests);
        calls.extend(lines.map(|line| {
            let mut url = parse_url(&line.value.url);
            if let Some((name, arguments)) = &shown {
                complete(&mut url, name, arguments);
            }
            if let Some((name, arguments)) = tabled.as_ref().filter(|_| line.value.method == "GET")
                && complete(&mut url, name, arguments)
            {
                url.tolerances.push(UrlTolerance::LeftOutArguments);
            }
            call(&line.value, url, &line.place, false)
        }));
        let examples = documented
            .examples
            .iter()
            .filter(|example| example.role == ExampleRole::Request && !example.says("opaqueUrl"))
            .filter_map(|example| {
                let request = example.message.value.request.as_ref()?;
                // what its author excluded may show a path, but invents no write
                if example.is_ignored() && request.method != "GET" {
                    return None;
                }
                Some(call(request, example.url()?, &example.message.place, true))
            });
        calls.extend(examples);
    }
    calls
}

/// The call of a function with arguments that the page shows in an example only: its tables explain them all, and its
/// request lines leave them out. What is optional, or left out in an example as well, makes an overload instead.
fn shown_call(page: &Documented, told: &DocumentedOperation) -> Option<(String, Vec<UrlArgument>)> {
    let requests = page.examples.iter().filter(|one| one.role == ExampleRole::Request);
    let shown: Vec<UrlTemplate> = requests.filter_map(|one| one.url()).collect();
    let (name, arguments) = shown.iter().find_map(|url| called(url))?;
    let rows = || {
        told.path_parameters
            .iter()
            .chain(&told.body.parameters)
            .chain(&told.query)
    };
    let needed = |argument: &UrlArgument| {
        let named = |row: &&ParameterRow| {
            argument
                .name
                .as_ref()
                .is_some_and(|name| row.name.value.eq_ignore_ascii_case(name))
        };
        rows()
            .find(named)
            .is_some_and(|row| !row.description.to_lowercase().contains("optional"))
    };
    let mut lines = told.requests.iter().map(|line| parse_url(&line.value.url));
    let left_out = !lines.any(|url| called(&url).is_some()) && !shown.iter().any(|url| ends_bare(url, name));
    let all = arguments.iter().all(needed);
    (left_out && all).then(|| (simple(name), arguments.iter().map(opened).collect()))
}

/// The call of the function that the page is about, with the parameters that its table requires and its request lines
/// leave out.
fn tabled_call(page: &Documented, told: &DocumentedOperation) -> Option<(String, Vec<UrlArgument>)> {
    let lines: Vec<UrlTemplate> = told.requests.iter().map(|line| parse_url(&line.value.url)).collect();
    if lines.iter().any(|url| called(url).is_some()) {
        return None;
    }
    let name = lines.iter().find_map(|url| bare(url.segments.last()?))?;
    let title = page.title.value.rsplit(':').next().unwrap_or_default().trim();
    if !title.eq_ignore_ascii_case(simple_name(name)) {
        return None;
    }
    let keys: Vec<String> = lines.iter().flat_map(|url| &url.segments).flat_map(key_names).collect();
    let left_out = |row: &&ParameterRow| row.says.required && !keys.contains(&row.name.value.to_lowercase());
    let rows: Vec<&ParameterRow> = told.path_parameters.iter().filter(left_out).collect();
    let arguments = rows.iter().map(|row| UrlArgument {
        name: Some(row.name.value.clone()),
        value: UrlValue::Placeholder {
            name: row.name.value.clone(),
            quoted: row
                .ty
                .as_ref()
                .is_some_and(|ty| ty.value.name.eq_ignore_ascii_case("string")),
        },
    });
    (!rows.is_empty()).then(|| (simple(name), arguments.collect()))
}

fn simple_name(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// The names of a key, in lower case.
fn key_names(segment: &UrlSegment) -> Vec<String> {
    match segment {
        UrlSegment::Key(names) => names.iter().map(|name| name.to_lowercase()).collect(),
        UrlSegment::ItemPath(name) => vec![name.to_lowercase()],
        _ => Vec::new(),
    }
}

/// The name and arguments of the call that a url ends with.
fn called(url: &UrlTemplate) -> Option<(&str, &[UrlArgument])> {
    match url.segments.last()? {
        UrlSegment::Call { name, arguments } if !arguments.is_empty() => Some((name, arguments)),
        _ => None,
    }
}

/// Whether a url ends with that name and nothing behind it.
fn ends_bare(url: &UrlTemplate, name: &str) -> bool {
    url.segments
        .last()
        .and_then(bare)
        .is_some_and(|last| simple(last) == simple(name))
}

/// The name of a segment that has no arguments.
fn bare(segment: &UrlSegment) -> Option<&str> {
    match segment {
        UrlSegment::Name(name) => Some(name),
        UrlSegment::Call { name, arguments } if arguments.is_empty() => Some(name),
        _ => None,
    }
}

/// The argument with a placeholder for its value.
fn opened(argument: &UrlArgument) -> UrlArgument {
    let quoted = matches!(
        argument.value,
        UrlValue::Quoted(_) | UrlValue::Placeholder { quoted: true, .. }
    );
    UrlArgument {
        name: argument.name.clone(),
        value: UrlValue::Placeholder {
            name: argument.name.clone().unwrap_or_default(),
            quoted,
        },
    }
}

/// Gives the function that a url ends with its arguments; whether it does end with it.
fn complete(url: &mut UrlTemplate, name: &str, arguments: &[UrlArgument]) -> bool {
    let Some(last) = url.segments.last_mut() else {
        return false;
    };
    let Some(written) = bare(last).filter(|last| simple(last) == name).map(str::to_owned) else {
        return false;
    };
    *last = UrlSegment::Call {
        name: written,
        arguments: arguments.to_vec(),
    };
    true
}
