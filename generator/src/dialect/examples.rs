//! Example requests and responses.

use super::annotation::{Annotation, BlockType};
use super::context::Context;
use super::heading::Class;
use super::http::{self, HttpTolerance, ReadMessage};
use super::json::{self, JsonKind, JsonValue};
use super::{Example, ExampleRole, Fact, HttpMessage, PageKind, type_expr};
use crate::diagnostic::Code;
use crate::markdown::Literal;

/// What an annotation says of its code, in the words of an example.
struct Label {
    block: usize,
    kind: BlockType,
    example: LabelFacts,
}

/// The annotation's part of an example.
#[derive(Clone)]
struct LabelFacts {
    annotation: Fact<JsonValue>,
    names: Vec<String>,
    ty: Option<super::TypeExpr>,
}

/// Every example message of the page, in page order.
pub(super) fn read(cx: &mut Context<'_>, _kind: PageKind) -> Vec<Example> {
    let page = cx.page;
    let mut found = Vec::new();
    for (block, section, language, text) in cx.codes() {
        let label = cx.annotation_of(block).map(label);
        let kind = label.as_ref().map(|label| label.kind);
        let Some(section) = page.sections.get(section) else {
            continue;
        };
        let syntax = cx.class_of(section) == Some(Class::HttpRequest);
        if !may_be_example(language, kind, syntax) {
            continue;
        }
        read_block(cx, language, text, label, &mut found);
    }
    found
}

/// Whether a code block can hold an example: by its annotation, else by its language and place. Request lines below
/// `HTTP request` show the syntax, unless they are annotated as more.
fn may_be_example(language: &str, kind: Option<BlockType>, syntax: bool) -> bool {
    match kind {
        Some(BlockType::Request | BlockType::Response | BlockType::Samples | BlockType::Example) => true,
        Some(BlockType::Resource | BlockType::Page | BlockType::Permissions) => false,
        Some(BlockType::Ignored | BlockType::Untold) | None => {
            !syntax && matches!(language, "http" | "msgraph-interactive" | "" | "json")
        }
    }
}

fn label(annotation: &Annotation) -> Label {
    let ty = annotation.type_name().and_then(|name| type_expr::of_str(&name));
    Label {
        block: annotation.block,
        kind: annotation.block_type,
        example: LabelFacts {
            annotation: annotation.json.clone(),
            names: annotation.texts("name"),
            ty: ty.map(|mut ty| {
                ty.collection |= annotation.is("isCollection");
                ty
            }),
        },
    }
}

fn read_block(
    cx: &mut Context<'_>,
    language: &str,
    text: &Literal<'_>,
    label: Option<Label>,
    found: &mut Vec<Example>,
) {
    let kind = label.as_ref().map(|label| label.kind);
    if let Some(label) = &label {
        cx.claim(label.block);
    }
    let facts = label.map(|label| label.example);
    let (messages, lost) = http::read_messages(&text.value);
    for (offset, line) in &lost {
        if messages.is_empty() {
            break;
        }
        let message = format!(
            "`{}` stands among request lines",
            line.chars().take(40).collect::<String>()
        );
        cx.report(Code::OddMessage, text.range(*offset, offset + line.len()), message);
    }
    if messages.is_empty() {
        return without_first_line(cx, language, text, kind, facts, found);
    }
    for read in messages {
        found.push(example(cx, text, read, kind, facts.clone()));
        cx.examples.add(true);
    }
}

/// JSON without a first line: a value, or the body of a response whose status line is left out.
fn without_first_line(
    cx: &mut Context<'_>,
    language: &str,
    text: &Literal<'_>,
    kind: Option<BlockType>,
    facts: Option<LabelFacts>,
    found: &mut Vec<Example>,
) {
    let body = text.value.trim();
    let range = text.range(0, text.value.trim_end().len());
    let is_json = body.starts_with(['{', '[']) && matches!(language, "json" | "http");
    let role = match kind {
        Some(BlockType::Response) if is_json => ExampleRole::Response,
        Some(BlockType::Example | BlockType::Ignored) if is_json => ExampleRole::Value,
        Some(BlockType::Request | BlockType::Response | BlockType::Samples | BlockType::Example) => {
            cx.report(
                Code::UnreadableExample,
                range,
                "the example begins with neither a request line nor a status line",
            );
            return cx.examples.add(false);
        }
        _ if is_json => ExampleRole::Value,
        _ if language == "http" => {
            cx.report(
                Code::UnreadableExample,
                range,
                "the block begins with neither a request line nor a status line",
            );
            return cx.examples.add(false);
        }
        _ => return,
    };
    if role == ExampleRole::Response {
        cx.report(Code::OddMessage, range, "the response has no status line");
    }
    let start = text.value.find(['{', '[']).unwrap_or_default();
    let message = HttpMessage {
        request: None,
        status: None,
        headers: Vec::new(),
        body: body.to_owned(),
        body_place: Some(cx.place(text.range(start, start + body.len()))),
    };
    let message = cx.fact(message, range);
    found.push(assemble(role, message, facts));
    cx.examples.add(true);
}

fn example(
    cx: &mut Context<'_>,
    text: &Literal<'_>,
    read: ReadMessage,
    kind: Option<BlockType>,
    facts: Option<LabelFacts>,
) -> Example {
    let end = read
        .body_offset
        .map_or(read.offset, |body| body + read.message.body.len())
        .max(read.offset + first_line_length(&text.value, read.offset));
    let range = text.range(read.offset, end);
    let role = if read.message.request.is_some() {
        ExampleRole::Request
    } else {
        ExampleRole::Response
    };
    let labelled = match kind {
        Some(BlockType::Request) => Some(ExampleRole::Request),
        Some(BlockType::Response) => Some(ExampleRole::Response),
        _ => None,
    };
    if labelled.is_some_and(|labelled| labelled != role) {
        cx.report(
            Code::MislabelledExample,
            range,
            format!("the block is annotated as the opposite of a {}", name(role)),
        );
    }
    for tolerance in &read.tolerances {
        cx.report(Code::OddMessage, range, tolerance_text(*tolerance));
    }
    let mut message = read.message;
    message.body_place = read
        .body_offset
        .map(|start| cx.place(text.range(start, start + message.body.len())));
    let message = cx.fact(message, range);
    let facts = facts.map(|facts| believable(cx, facts, &message));
    assemble(role, message, facts)
}

/// The annotation without its type where that is a primitive one and the body an object or a list of objects.
fn believable(cx: &mut Context<'_>, mut facts: LabelFacts, message: &Fact<HttpMessage>) -> LabelFacts {
    let primitive = facts.ty.as_ref().filter(|ty| is_primitive(&ty.name));
    if let Some(ty) = primitive.filter(|_| has_objects(&message.value.body)) {
        let text = format!("the annotation says `{}`, but the body has objects", ty.written);
        cx.report_at(Code::MislabelledExample, message.place.clone(), text);
        facts.ty = None;
    }
    facts
}

/// Primitive types as annotations write them; bytes may be shown as anything.
fn is_primitive(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let simple = lower.strip_prefix("edm.").unwrap_or(&lower);
    let bare = [
        "string",
        "boolean",
        "int32",
        "int64",
        "guid",
        "datetimeoffset",
        "double",
    ];
    !matches!(simple, "stream" | "binary") && (simple.len() < lower.len() || bare.contains(&simple))
}

/// Whether a body is an object that wraps no single value, or a list of objects.
fn has_objects(body: &str) -> bool {
    let Ok(read) = json::read(body, |_| crate::diagnostic::Span::default()) else {
        return false;
    };
    let is_object = |value: &JsonValue| matches!(value.kind, JsonKind::Object(_));
    let holds_objects = |value: &JsonValue| match &value.kind {
        JsonKind::Array(items) => items.iter().any(is_object),
        _ => is_object(value),
    };
    match (&read.value.kind, read.value.get("value")) {
        (JsonKind::Object(members), Some(value))
            if members
                .iter()
                .all(|(name, ..)| name == "value" || name.starts_with('@')) =>
        {
            holds_objects(value)
        }
        (JsonKind::Object(members), _) => !members.is_empty(),
        _ => holds_objects(&read.value),
    }
}

fn assemble(role: ExampleRole, message: Fact<HttpMessage>, facts: Option<LabelFacts>) -> Example {
    let (annotation, names, ty) = match facts {
        Some(facts) => (Some(facts.annotation), facts.names, facts.ty),
        None => (None, Vec::new(), None),
    };
    Example {
        role,
        annotation,
        names,
        ty,
        message,
    }
}

fn first_line_length(text: &str, offset: usize) -> usize {
    let line = text.get(offset..).unwrap_or_default();
    line.lines().next().map_or(0, str::len)
}

const fn name(role: ExampleRole) -> &'static str {
    match role {
        ExampleRole::Request => "request",
        ExampleRole::Response => "response",
        ExampleRole::Value => "value",
    }
}

const fn tolerance_text(tolerance: HttpTolerance) -> &'static str {
    match tolerance {
        HttpTolerance::MethodCase => "the method is not in upper case",
        HttpTolerance::VersionFirst => "the HTTP version stands before the target",
        HttpTolerance::WrappedTarget => "the target is continued on the next line",
        HttpTolerance::StatusLine => "the status line has not the form `HTTP/1.1 200 OK`",
        HttpTolerance::BlankBeforeHeaders => "a blank line stands before the headers",
        HttpTolerance::NoBlankBeforeBody => "no blank line stands before the body",
    }
}

#[cfg(test)]
mod tests;
