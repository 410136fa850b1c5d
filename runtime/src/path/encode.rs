use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// RFC 3986 unreserved characters, and those that ids of Graph hold so often (`user@host`, `host,guid,guid`) that a reader wants them plain.
const PLAIN_IN_SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'@')
    .remove(b',')
    .remove(b'\'');

/// A text as one path segment, or as a literal within parentheses.
pub(super) fn encode(text: &str) -> String {
    utf8_percent_encode(text, PLAIN_IN_SEGMENT).to_string()
}
