//! Request lines below the heading `HTTP request`.

use crate::diagnostic::Code;
use crate::dialect::context::Context;
use crate::dialect::heading::Class;
use crate::dialect::http::{self, HttpTolerance};
use crate::dialect::{Fact, RequestLine};
use crate::markdown::{BlockKind, Literal, Text};

/// Every request line, in page order: of code blocks, and of paragraphs that hold nothing else. Where no heading has
/// any, listings of paths that stand outside of examples are believed.
pub(super) fn read(cx: &mut Context<'_>) -> Vec<Fact<RequestLine>> {
    let mut found = below_headings(cx);
    if found.is_empty() {
        elsewhere(cx, &mut found);
    }
    found
}

fn below_headings(cx: &mut Context<'_>) -> Vec<Fact<RequestLine>> {
    let page = cx.page;
    let mut found = Vec::new();
    for section in &page.sections {
        if cx.class_of(section) != Some(Class::HttpRequest) {
            continue;
        }
        for block in page.blocks_of(section) {
            match &block.kind {
                BlockKind::Code { text, .. } => of_code(cx, text, &mut found),
                BlockKind::Paragraph(text) => of_paragraph(cx, text, &mut found),
                _ => {}
            }
        }
    }
    found
}

/// Code blocks below headings of no kind, or of permissions, that hold nothing but paths with their methods.
fn elsewhere(cx: &mut Context<'_>, found: &mut Vec<Fact<RequestLine>>) {
    let page = cx.page;
    for (_, section, _, text) in cx.codes() {
        let Some(section) = page.sections.get(section) else {
            continue;
        };
        let class = cx.class_of(section);
        let (messages, other) = http::read_listing(&text.value);
        let is_path = |read: &http::ReadMessage| {
            read.message
                .request
                .as_ref()
                .is_some_and(|request| request.url.starts_with('/'))
        };
        let listed =
            !messages.is_empty() && other.iter().all(|(_, line)| is_beside(line)) && messages.iter().all(is_path);
        if listed && matches!(class, None | Some(Class::Permissions)) {
            let message = "the request lines stand below no heading `HTTP request`";
            cx.report(
                Code::OddRequestLine,
                text.range(0, text.value.trim_end().len()),
                message,
            );
            of_code(cx, text, found);
        }
    }
}

fn of_code(cx: &mut Context<'_>, text: &Literal<'_>, found: &mut Vec<Fact<RequestLine>>) {
    let (messages, other) = http::read_listing(&text.value);
    let listing = messages.len();
    for read in messages {
        let Some(request) = read.message.request else { continue };
        let range = text.range(read.offset, read.offset + request.method.len() + 1 + request.url.len());
        for tolerance in &read.tolerances {
            let what = match tolerance {
                HttpTolerance::MethodCase => format!("the method of `{}` is not in upper case", request.url),
                HttpTolerance::WrappedTarget => format!("`{}` stands on several lines", shortened(&request.url)),
                _ => continue,
            };
            cx.report(Code::OddRequestLine, range, what);
        }
        cx.requests.add(true);
        found.push(cx.fact(request, range));
    }
    for (offset, line) in other {
        if is_beside(&line) || (listing > 0 && is_header(&line)) {
            continue;
        }
        let range = text.range(offset, offset + line.len());
        cx.requests.add(false);
        cx.report(
            Code::OddRequestLine,
            range,
            format!("`{}` is no request line; it was left out", shortened(&line)),
        );
        if listing == 1 {
            break;
        }
    }
}

/// Words between request lines, such as `or`, and closing marks.
fn is_beside(line: &str) -> bool {
    let line = line.trim_matches(|c: char| !c.is_ascii_alphabetic());
    line.is_empty() || line.eq_ignore_ascii_case("or")
}

fn is_header(line: &str) -> bool {
    line.split_once(':')
        .is_some_and(|(name, _)| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
}

fn shortened(line: &str) -> String {
    line.chars().take(60).collect()
}

fn of_paragraph(cx: &mut Context<'_>, text: &Text<'_>, found: &mut Vec<Fact<RequestLine>>) {
    if let Some((request, _)) = http::read_request_line(&text.plain()).filter(|(line, _)| !line.url.contains(". ")) {
        cx.requests.add(true);
        found.push(cx.fact(request, text.range));
    }
}
