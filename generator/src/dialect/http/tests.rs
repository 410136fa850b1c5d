//! Messages in every dress, and hostile ones.

use super::*;

fn read(text: &str) -> Option<(HttpMessage, Vec<HttpTolerance>)> {
    read_message(text).map(|read| (read.message, read.tolerances))
}

#[test]
fn a_target_of_countless_segments_is_none() {
    assert!(read_request_line(&format!("GET {}", "/a/{b}".repeat(12))).is_some());
    assert!(read_request_line(&format!("GET {}", "/a/{b}".repeat(50))).is_none());
}

#[test]
fn request_with_headers_and_body() {
    let text = "POST https://graph.microsoft.com/v1.0/me/things\r\nContent-Type: application/json\r\n\r\n{\r\n}\r\n";
    let found = read_message(text);
    let message = found.as_ref().map(|found| &found.message);
    assert_eq!(
        message
            .and_then(|m| m.request.as_ref())
            .map(|r| (r.method.as_str(), r.url.as_str())),
        Some(("POST", "https://graph.microsoft.com/v1.0/me/things"))
    );
    assert_eq!(message.map(|m| m.headers.len()), Some(1));
    assert_eq!(message.map(|m| m.body.as_str()), Some("{\r\n}"));
    assert_eq!(found.and_then(|found| found.body_offset), text.find('{'));
}

#[test]
fn headers_after_a_blank_line() {
    let found = read("PATCH /a/{id}\n\nContent-type: application/json\n\n{\"b\": 1}");
    assert!(found.is_some_and(|(message, tolerances)| message.headers.len() == 1
        && message.body == "{\"b\": 1}"
        && tolerances == [HttpTolerance::BlankBeforeHeaders]));
}

#[test]
fn body_without_a_blank_line() {
    let found = read("POST /a\n{\n  \"x\": \"y: z\"\n}");
    assert!(found.is_some_and(|(message, tolerances)| message.headers.is_empty()
        && message.body.starts_with('{')
        && tolerances == [HttpTolerance::NoBlankBeforeBody]));
}

#[test]
fn status_lines_in_every_dress() {
    for (line, status) in [
        ("HTTP/1.1 200 OK", 200),
        ("HTTP 201 Created", 201),
        ("HTTP code: 204 No Content", 204),
        ("202 Accpted", 202),
        ("204", 204),
        ("HTTP/1.1 204, No Content", 204),
    ] {
        assert_eq!(
            read(line).and_then(|(message, _)| message.status),
            Some(status),
            "{line}"
        );
    }
    assert_eq!(read("https://a.example/200"), None);
    assert_eq!(read("999 bottles"), None);
}

#[test]
fn request_lines_in_every_dress() {
    let url = |line: &str| read_request_line(line).map(|(request, _)| request.url);
    assert_eq!(url("GET /a/b HTTP/1.1").as_deref(), Some("/a/b"));
    assert_eq!(url("GET HTTP/1.1 /a/b").as_deref(), Some("/a/b"));
    assert_eq!(
        url("get  /a/{b c}?$filter=x eq 'y'").as_deref(),
        Some("/a/{b c}?$filter=x eq 'y'")
    );
    assert_eq!(url("GET policies/x").as_deref(), Some("policies/x"));
    assert_eq!(url("POST to a collection to create"), None);
    assert_eq!(url("GET"), None);
}

#[test]
fn a_wrapped_target_is_joined() {
    let found = read("GET https://x.example/a?\nb=1\n&c=2\nAccept: x");
    assert!(found.is_some_and(|(message, _)| message.headers.len() == 1
        && message.request.is_some_and(|r| r.url == "https://x.example/a?b=1&c=2")));
}

#[test]
fn a_wrapped_target_is_joined_in_a_listing() {
    let (found, other) = read_listing("GET /a/{id}/\n  b\nGET /c?\n$top=1\n&$skip=2\nGET /d/\n GET /e/\nor\nGET /f\n");
    let urls: Vec<_> = found
        .iter()
        .filter_map(|m| m.message.request.as_ref())
        .map(|r| r.url.as_str())
        .collect();
    assert_eq!(urls, ["/a/{id}/b", "/c?$top=1&$skip=2", "/d/", "/e/", "/f"]);
    assert_eq!(other.len(), 1);
}

#[test]
fn a_listing_gives_each_line_and_what_is_between() {
    let (found, other) = read_messages("GET /me/x\nor\nGET /users/{id}/x\n");
    assert_eq!(found.len(), 2);
    assert_eq!(found.iter().map(|m| m.offset).collect::<Vec<_>>(), [0, 13]);
    assert_eq!(other, [(10, "or".to_owned())]);
}

#[test]
fn hostile_text_is_no_message() {
    for text in [
        "",
        "\n\n",
        ":",
        "HTTP",
        "HTTP/",
        "GET ",
        "\u{feff}",
        "é",
        "HTTP/é 2é0",
        "20",
    ] {
        assert!(read_messages(text).0.is_empty(), "{text:?}");
    }
}
