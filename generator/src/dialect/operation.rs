//! Operation pages: request lines, permissions, parameters, body and response.

mod mentions;
mod permissions;
pub(super) mod query;
mod requests;
mod response;

pub(crate) use response::is_of_monitor;

use super::annotation::BlockType;
use super::context::Context;
use super::heading::Class;
use super::json::{self, JsonValue};
use super::title::Title;
use super::{BodyStatement, DocumentedOperation, Fact, ParameterRow, ResponseStatement, prose, words};
use super::{table, table::Cells};
use crate::diagnostic::Code;
use crate::markdown::{BlockKind, Section, Table, Text};

/// What the page says of its operation, besides its examples. A page without request lines that declares a type is
/// that of the type, whatever its front matter says.
pub(super) fn read(cx: &mut Context<'_>, title: &Title, declares: bool) -> Option<DocumentedOperation> {
    let requests = requests::read(cx);
    if requests.is_empty() && declares {
        return None;
    }
    if requests.is_empty() {
        let range = cx.page.blocks.first().map(|block| block.range).unwrap_or_default();
        cx.report(
            Code::NoRequestLine,
            range,
            "the page names no request line below a heading `HTTP request`",
        );
    }
    let answers = |section| cx.class_of(section) == Some(Class::Response);
    if !requests.is_empty() && !cx.page.sections.iter().any(answers) {
        let range = cx.page.blocks.first().map(|block| block.range).unwrap_or_default();
        let message = "the page has no section on the response; it may be cut short";
        cx.report(Code::NoResponse, range, message);
    }
    let query = query::rows(cx);
    let response = response(cx);
    Some(DocumentedOperation {
        requests,
        permissions: permissions::read(cx),
        headers: rows(cx, Class::Headers, |heading| {
            !is_of_response(heading) && !lists_values(heading)
        }),
        query_options: query::options(cx, &query),
        query,
        path_parameters: rows(cx, Class::PathParameters, |_| true),
        calls_it_function: calls_it_function(title, &response),
        body: body(cx),
        response,
    })
}

/// Whether title or prose calls what the page documents a function.
fn calls_it_function(title: &Title, response: &ResponseStatement) -> bool {
    let says = |text: &str| words::has(&text.to_lowercase(), "this function");
    says(&title.description) || says(&response.prose) || title.name.value.to_lowercase().ends_with(" function")
}

/// The sections of a class, without those that only belong to an example.
fn sections<'a>(cx: &Context<'a>, class: Class) -> Vec<&'a Section> {
    let page = cx.page;
    page.sections
        .iter()
        .filter(|section| cx.class_of(section) == Some(class) && !in_example(cx, section))
        .collect()
}

fn in_example(cx: &Context<'_>, section: &Section) -> bool {
    let own = cx.own_class(section) == Some(Class::Example);
    own || cx
        .page
        .ancestors(section)
        .any(|above| cx.own_class(above) == Some(Class::Example))
}

fn is_of_response(heading: &str) -> bool {
    heading.to_lowercase().contains("response")
}

/// `Prefer header values`: what one header may be, not headers.
fn lists_values(heading: &str) -> bool {
    heading.to_lowercase().ends_with(" values")
}

/// The tables below headings of a class that are wanted, with their blocks.
fn tables<'a>(cx: &Context<'a>, class: Class, wanted: impl Fn(&str) -> bool) -> Vec<(usize, &'a Table<'a>)> {
    let page = cx.page;
    let fits = |section: &Section| {
        cx.class_of(section) == Some(class) && wanted(&cx.heading(section)) && !in_example(cx, section)
    };
    let all = cx.tables();
    let found =
        all.filter(|(block, section, _)| !cx.is_claimed(*block) && page.sections.get(*section).is_some_and(fits));
    found.map(|(block, _, table)| (block, table)).collect()
}

/// The rows of all tables below headings of a class that are wanted.
fn rows(cx: &mut Context<'_>, class: Class, wanted: impl Fn(&str) -> bool) -> Vec<ParameterRow> {
    let mut found = Vec::new();
    for (block, table) in tables(cx, class, wanted) {
        let cells = table::rows(cx, block, table, table::ROWS);
        let rows = cells.iter().map(|cells| match class {
            Class::Headers => told(cx, cells, cells.description.or(cells.ty)),
            _ => row(cx, cells),
        });
        found.extend(introduced(cx, block, rows));
    }
    found
}

/// Words of a row that say more of when it is required than the paragraph above its table.
const CONDITIONS: [&str; 4] = ["optional", "required only", "required for", "required if"];

/// The rows of the table `block`, required where the paragraph above it says so of all.
fn introduced(cx: &Context<'_>, block: usize, rows: impl Iterator<Item = ParameterRow>) -> Vec<ParameterRow> {
    let all = introduction(cx, block).contains("following required");
    let require = |mut row: ParameterRow| {
        let words = row.description.to_lowercase();
        row.says.required |= all && !CONDITIONS.iter().any(|condition| words.contains(condition));
        row
    };
    rows.map(require).collect()
}

/// The paragraph above a block, in lower case.
fn introduction(cx: &Context<'_>, block: usize) -> String {
    let above = block.checked_sub(1).and_then(|above| cx.page.blocks.get(above));
    match above.map(|above| &above.kind) {
        Some(BlockKind::Paragraph(text)) => text.plain().to_lowercase(),
        _ => String::new(),
    }
}

fn row(cx: &Context<'_>, cells: &Cells<'_>) -> ParameterRow {
    told(cx, cells, cells.description)
}

/// A row and the cell that tells of it: where a table of headers only has their values, the value does.
fn told<'a>(cx: &Context<'a>, cells: &Cells<'a>, description: Option<&Text<'a>>) -> ParameterRow {
    ParameterRow {
        name: cells.name.clone(),
        ty: cells.type_expr(cx),
        description: description
            .map(|text| prose::clean(cx.source, text))
            .unwrap_or_default(),
        says: cells.statements(cx, description),
    }
}

fn paragraphs<'a>(cx: &Context<'a>, section: &Section) -> impl Iterator<Item = &'a Text<'a>> + use<'a> {
    let page = cx.page;
    page.blocks_of(section).iter().filter_map(|block| match &block.kind {
        BlockKind::Paragraph(text) => Some(text),
        _ => None,
    })
}

fn body(cx: &mut Context<'_>) -> BodyStatement {
    let parameters = rows(cx, Class::RequestBody, |_| true);
    let (mut prose, mut types, mut unmarked) = (Vec::new(), Vec::new(), Vec::new());
    for section in sections(cx, Class::RequestBody) {
        for text in paragraphs(cx, section) {
            types.extend(mentions::read(cx, text));
            unmarked.extend(mentions::unmarked(cx, text));
            prose.push(prose::clean(cx.source, text));
        }
    }
    let prose = prose.join(" ");
    let shown = shown_json(cx, Class::RequestBody);
    let asked = response::asks_for_body(&prose);
    BodyStatement {
        none: shown.is_empty() && response::declines_body(&prose),
        types,
        unmarked,
        parameters,
        shown,
        asked,
        represents: prose.to_lowercase().contains("representation"),
        prose,
    }
}

/// The JSON objects below headings of a class, but for those that are annotated as something else.
fn shown_json(cx: &Context<'_>, class: Class) -> Vec<Fact<JsonValue>> {
    let page = cx.page;
    let in_section = |section: usize| {
        let section = page.sections.get(section);
        section.is_some_and(|section| cx.class_of(section) == Some(class) && !in_example(cx, section))
    };
    let untold = |block: usize| {
        let annotation = cx.annotation_of(block);
        annotation.is_none_or(|one| matches!(one.block_type, BlockType::Ignored | BlockType::Untold))
    };
    cx.codes()
        .filter(|(block, section, _, text)| {
            in_section(*section) && untold(*block) && text.value.trim_start().starts_with('{')
        })
        .filter_map(|(.., text)| {
            let span = |range: std::ops::Range<usize>| cx.source.span(text.range(range.start, range.end));
            let read = json::read(&text.value, span).ok()?;
            Some(cx.fact(read.value, text.range(0, text.value.trim_end().len())))
        })
        .collect()
}

fn response(cx: &mut Context<'_>) -> ResponseStatement {
    let (mut clean, mut plain, mut types, mut unmarked) = (Vec::new(), String::new(), Vec::new(), Vec::new());
    for section in sections(cx, Class::Response) {
        for text in paragraphs(cx, section) {
            let words = text.plain();
            if !response::is_about_errors(&words) {
                types.extend(mentions::read(cx, text));
                unmarked.extend(mentions::unmarked(cx, text));
            }
            clean.push(prose::clean(cx.source, text));
            plain.push_str(&words);
            plain.push('\n');
        }
    }
    let mut headers = rows(cx, Class::Headers, is_of_response);
    headers.extend(rows(cx, Class::Response, |_| true));
    let headers: Vec<_> = headers.into_iter().map(|row| row.name).collect();
    let prose = clean.join(" ");
    ResponseStatement {
        statuses: response::statuses(&plain),
        types,
        unmarked,
        none: response::says_nothing_returned(&plain),
        speaks_of_body: response::speaks_of_body(&prose),
        names_monitor: response::names_monitor(&prose, &headers),
        headers,
        shown: shown_json(cx, Class::Response),
        prose,
    }
}

#[cfg(test)]
mod tests;
