//! HTTP messages as pages print them (docs/format.md, 7), with the deviations that pages have.

use serde::Serialize;

use super::{HttpMessage, RequestLine};

/// A message read from a block of text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReadMessage {
    /// The message; `body_place` is left to the caller, who knows where the block stands.
    pub message: HttpMessage,
    /// Where the first line stands, in bytes from the start of the block.
    pub offset: usize,
    /// Where the body starts, in bytes from the start of the block.
    pub body_offset: Option<usize>,
    /// What had to be tolerated.
    pub tolerances: Vec<HttpTolerance>,
}

/// A deviation from HTTP's text form whose meaning is clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum HttpTolerance {
    /// The method is not in upper case.
    MethodCase,
    /// The version stands between method and target.
    VersionFirst,
    /// The target is continued on the next line.
    WrappedTarget,
    /// The status line has not the form `HTTP/1.1 200 OK`.
    StatusLine,
    /// A blank line stands between the first line and the headers.
    BlankBeforeHeaders,
    /// No blank line stands before the body.
    NoBlankBeforeBody,
}

/// The methods that pages document.
const METHODS: [&str; 7] = ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"];
/// A target with more slashes is none: the deepest paths of the service have some fifteen segments.
const MAX_SLASHES: usize = 64;

/// Reads a request line: `METHOD target [HTTP/x]` or `METHOD HTTP/x target`.
#[must_use]
pub fn read_request_line(line: &str) -> Option<(RequestLine, Vec<HttpTolerance>)> {
    let line = line.trim().trim_matches('`').trim();
    let (method, rest) = line.split_once(char::is_whitespace)?;
    let mut tolerances = Vec::new();
    let upper = method.to_ascii_uppercase();
    if !METHODS.contains(&upper.as_str()) {
        return None;
    }
    if upper != method {
        tolerances.push(HttpTolerance::MethodCase);
    }
    let mut target = rest.trim();
    if let Some((first, after)) = target.split_once(char::is_whitespace) {
        if is_version(first) {
            tolerances.push(HttpTolerance::VersionFirst);
            target = after.trim();
        } else if let Some((before, last)) = target.rsplit_once(char::is_whitespace)
            && is_version(last)
        {
            target = before.trim();
        }
    }
    looks_like_target(target).then(|| {
        let url = target.to_owned();
        (RequestLine { method: upper, url }, tolerances)
    })
}

fn is_version(word: &str) -> bool {
    word.len() >= 6 && word.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("HTTP/"))
}

/// A target has a slash before any blank, so that prose beginning with a verb is not one; a lone root segment
/// such as `me` is refused for the same reason. One of countless segments is damage.
fn looks_like_target(target: &str) -> bool {
    let first = target.split(char::is_whitespace).next().unwrap_or_default();
    (first.contains('/') || first.starts_with('{') || first.starts_with('$'))
        && target.matches('/').nth(MAX_SLASHES).is_none()
}

/// The status of a status line: `HTTP/1.1 200 OK`, and tolerated `HTTP 201 Created`, `HTTP code: 200 OK`, `204 No Content`.
fn read_status_line(line: &str) -> Option<(u16, bool)> {
    let line = line.trim();
    let is_http = line.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("HTTP"));
    if is_http && line.contains("://") {
        return None;
    }
    let mut words = line.split_whitespace();
    let status = if is_http {
        words.skip(1).find_map(status_code)?
    } else {
        words.next().and_then(status_code)?
    };
    let regular = is_http
        && line
            .split_whitespace()
            .nth(1)
            .is_some_and(|word| word == status.to_string());
    Some((status, regular && line.contains('/')))
}

fn status_code(word: &str) -> Option<u16> {
    let digits = word.trim_end_matches([',', '.', ':']);
    if digits.len() != 3 {
        return None;
    }
    digits.parse().ok().filter(|code| (100..600).contains(code))
}

/// Reads all the messages of a block: one as a rule, several where every line is a request line (docs/format.md, 4: `samples`).
/// Lines that belong to none are given back with their offsets.
#[must_use]
pub fn read_messages(text: &str) -> (Vec<ReadMessage>, Vec<(usize, String)>) {
    let listed = read_listing(text);
    if listed.0.len() > 1 {
        return listed;
    }
    match read_message(text) {
        Some(message) => (vec![message], Vec::new()),
        None => {
            let lost = lines(text)
                .filter(|(_, line)| !line.trim().is_empty())
                .map(|(offset, line)| (offset, line.trim().to_owned()))
                .take(1)
                .collect();
            (Vec::new(), lost)
        }
    }
}

/// Reads a block as a listing: each line a request line, without headers or bodies. Lines that are none are given back.
#[must_use]
pub fn read_listing(text: &str) -> (Vec<ReadMessage>, Vec<(usize, String)>) {
    let mut found: Vec<ReadMessage> = Vec::new();
    let mut other = Vec::new();
    let mut below = false;
    for (offset, line) in lines(text) {
        if line.trim().is_empty() {
            below = false;
            continue;
        }
        if let Some(above) = found.last_mut().filter(|above| below && continues_target(above, line)) {
            continue_target(above, line);
            continue;
        }
        let request = read_request_line(line);
        below = request.is_some();
        match request {
            Some((request, tolerances)) => found.push(ReadMessage {
                message: empty_message(Some(request), None),
                offset: offset + (line.len() - line.trim_start().len()),
                body_offset: None,
                tolerances,
            }),
            None => other.push((offset, line.trim().to_owned())),
        }
    }
    (found, other)
}

/// Reads one message: first line, headers, body. `None` when the first line is neither a request nor a status line.
#[must_use]
pub fn read_message(text: &str) -> Option<ReadMessage> {
    let mut rest = lines(text).skip_while(|(_, line)| line.trim().is_empty()).peekable();
    let (offset, first) = rest.next()?;
    let mut read = read_first_line(first)?;
    read.offset = offset + (first.len() - first.trim_start().len());
    while let Some((_, line)) = rest.peek() {
        if !continues_target(&read, line) {
            break;
        }
        continue_target(&mut read, line);
        rest.next();
    }
    read_rest(text, rest, &mut read);
    Some(read)
}

fn read_first_line(line: &str) -> Option<ReadMessage> {
    if let Some((request, tolerances)) = read_request_line(line) {
        return Some(ReadMessage {
            message: empty_message(Some(request), None),
            offset: 0,
            body_offset: None,
            tolerances,
        });
    }
    let (status, regular) = read_status_line(line)?;
    Some(ReadMessage {
        message: empty_message(None, Some(status)),
        offset: 0,
        body_offset: None,
        tolerances: if regular {
            Vec::new()
        } else {
            vec![HttpTolerance::StatusLine]
        },
    })
}

fn empty_message(request: Option<RequestLine>, status: Option<u16>) -> HttpMessage {
    HttpMessage {
        request,
        status,
        headers: Vec::new(),
        body: String::new(),
        body_place: None,
    }
}

fn tolerate(read: &mut ReadMessage, tolerance: HttpTolerance) {
    if !read.tolerances.contains(&tolerance) {
        read.tolerances.push(tolerance);
    }
}

/// Whether a line carries on the target of the request line above it: it begins the query or goes on with it, or it is
/// indented behind a slash.
fn continues_target(read: &ReadMessage, line: &str) -> bool {
    let Some(request) = &read.message.request else {
        return false;
    };
    let indented = line.starts_with([' ', '\t']);
    let line = line.trim();
    let open = request.url.ends_with(['?', '&', ',']) || indented && request.url.ends_with('/');
    let other = || header(line).is_some() || begins_body(line) || read_request_line(line).is_some();
    !line.is_empty() && (line.starts_with(['?', '&']) || open && !other())
}

fn continue_target(read: &mut ReadMessage, line: &str) {
    if let Some(request) = &mut read.message.request {
        request.url.push_str(line.trim());
    }
    tolerate(read, HttpTolerance::WrappedTarget);
}

/// Reads headers and body. Headers may be preceded by a blank line, and the body may lack the one before it.
fn read_rest<'a>(text: &'a str, rest: impl Iterator<Item = (usize, &'a str)>, read: &mut ReadMessage) {
    let mut blank = false;
    for (offset, line) in rest {
        if line.trim().is_empty() {
            blank = true;
            continue;
        }
        let may_be_header = !blank || read.message.headers.is_empty();
        if may_be_header && let Some((name, value)) = header(line) {
            if blank {
                tolerate(read, HttpTolerance::BlankBeforeHeaders);
                blank = false;
            }
            read.message.headers.push((name.to_owned(), value.to_owned()));
            continue;
        }
        if !blank {
            tolerate(read, HttpTolerance::NoBlankBeforeBody);
        }
        let body = text.get(offset..).unwrap_or_default();
        read.body_offset = Some(offset);
        body.trim_end().clone_into(&mut read.message.body);
        return;
    }
}

fn begins_body(line: &str) -> bool {
    line.starts_with(['{', '[', '<', '"'])
}

/// A header: a token, a colon, a value.
fn header(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim();
    let is_token = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    (is_token && !value.starts_with("//")).then(|| (name, value.trim()))
}

/// Lines with their offsets, without line ends.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |offset, line| {
        let at = *offset;
        *offset += line.len();
        Some((at, line.trim_end_matches(['\n', '\r'])))
    })
}

#[cfg(test)]
mod tests;
