//! What the prose of a response section states: statuses, and that nothing is returned.

use crate::dialect::words::{has, has_any};
use crate::dialect::{AskedBody, Fact};

/// The success and redirect statuses that prose may name (RFC 9110, 15.3 and 15.4).
const STATUSES: [u16; 10] = [200, 201, 202, 204, 206, 301, 302, 303, 304, 307];

/// Words that make a three-digit number before them a status.
const REASONS: [&str; 14] = [
    "ok",
    "created",
    "accepted",
    "no",
    "partial",
    "found",
    "see",
    "moved",
    "not",
    "temporary",
    "response",
    "status",
    "http",
    "code",
];

/// The success statuses named in `text`, in order, without repetition.
pub(super) fn statuses(text: &str) -> Vec<u16> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let bare = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let Some(code) = bare.parse::<u16>().ok().filter(|code| STATUSES.contains(code)) else {
            continue;
        };
        if is_status(&words, at, word) && !found.contains(&code) {
            found.push(code);
        }
    }
    found
}

fn is_status(words: &[&str], at: usize, word: &str) -> bool {
    let plain = |word: &str| {
        word.trim_matches(|c: char| !c.is_ascii_alphanumeric())
            .to_ascii_lowercase()
    };
    let next = words.get(at + 1).map(|word| plain(word)).unwrap_or_default();
    let before = at.checked_sub(1).and_then(|at| words.get(at)).map(|word| plain(word));
    let before = before.unwrap_or_default();
    REASONS.contains(&next.as_str())
        || matches!(before.as_str(), "http" | "code" | "status" | "returns")
        || word.contains('`')
}

/// Whether the prose says that the body is empty.
pub(super) fn says_nothing_returned(text: &str) -> bool {
    let text = text.to_ascii_lowercase().replace("doesn't", "does not");
    [
        "does not return anything",
        "not return any content",
        "no response body",
        "empty response body",
        "empty body",
        "empty content",
        "no content in the response body",
        "does not return a response body",
        "body is empty",
        "returns nothing",
        "nothing in the response body",
    ]
    .iter()
    .any(|words| text.contains(words))
}

/// Whether a paragraph tells of failures, whose types are not what a success brings.
pub(super) fn is_about_errors(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    !text.contains("success") && (text.contains("error") || text.contains("400 bad request"))
}

/// Whether a request body is declined: `Do not supply a request body`.
pub(super) fn declines_body(text: &str) -> bool {
    let text = text.to_ascii_lowercase().replace("don't", "do not");
    let declined = [
        "do not supply a request body",
        "do not provide a request body",
        "do not specify a request body",
        "do not include a request body",
        "no request body",
        "does not require a request body",
        "does not have a request body",
        "request body is not required",
        "leave the request body empty",
        "empty request body",
        "body must be empty",
        "this method has no body",
    ];
    declined.iter().any(|words| text.contains(words))
}

/// What prose asks to send in words that name no type.
pub(super) fn asks_for_body(text: &str) -> Option<AskedBody> {
    let text = text.to_lowercase();
    let (_, rest) = text.split_once("in the request body, ")?;
    let verbs = ["provide ", "supply ", "specify ", "include "];
    if has(rest, "binary") {
        Some(AskedBody::Binary)
    } else {
        verbs
            .iter()
            .any(|verb| rest.starts_with(verb))
            .then_some(AskedBody::Json)
    }
}

/// Whether prose speaks of a response body, be it of an unknown type.
pub(super) fn speaks_of_body(text: &str) -> bool {
    let words = [
        "response body",
        "object",
        "objects",
        "collection",
        "json",
        "dictionary",
        "list of",
    ];
    has_any(&text.to_lowercase(), &words)
}

/// Whether prose or a header names the URL of a monitor.
pub(super) fn names_monitor(text: &str, headers: &[Fact<String>]) -> bool {
    let text = text.to_lowercase();
    let named = ["location", "azure-asyncoperation", "monitor"]
        .iter()
        .any(|word| text.contains(word));
    named || headers.iter().any(|header| is_of_monitor(&header.value))
}

/// Whether a header of the response has the URL of a monitor.
pub(crate) fn is_of_monitor(header: &str) -> bool {
    let names = ["location", "operation-location", "azure-asyncoperation"];
    names.iter().any(|name| header.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_in_prose() {
        assert_eq!(
            statuses("If successful, returns a `200 OK` response code and a thing."),
            [200]
        );
        assert_eq!(
            statuses("returns 202 Accepted or 204, No Content; a 400 Bad Request else"),
            [202, 204]
        );
        assert_eq!(statuses("`201 Created` twice 201 Created"), [201]);
        assert_eq!(statuses("returns HTTP 302"), [302]);
    }

    #[test]
    fn other_numbers_are_no_statuses() {
        assert!(statuses("a page of 200 items, at most 204 of them").is_empty());
        assert!(statuses("").is_empty());
    }

    #[test]
    fn empty_bodies() {
        assert!(says_nothing_returned(
            "It does not return anything in the response body."
        ));
        assert!(says_nothing_returned("Returns `200 OK`. The response body is empty."));
        assert!(!says_nothing_returned("returns a thing in the response body"));
        assert!(declines_body("Don't supply a request body for this method."));
        assert!(!declines_body("In the request body, supply a thing."));
    }
}
