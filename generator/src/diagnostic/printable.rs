//! Text of pages and file names, made safe to print.

/// The longest message, in characters: more of a page's text helps nobody.
const LONGEST: usize = 2000;

/// `text` with every character escaped that ends a line, steers a terminal or turns the direction of writing, such as
/// `\n`, `\u{1b}` or `\u{202e}`.
///
/// Whatever shows a finding, be it a terminal, a log or Cargo, which takes each line of a build script for a directive, gets
/// page text through this. Escaping twice changes nothing.
#[must_use]
pub(crate) fn printable(text: impl Into<String>) -> String {
    let text = text.into();
    if !text.contains(is_unprintable) {
        return text;
    }
    text.chars()
        .fold(String::with_capacity(text.len() + 8), |mut safe, character| {
            if is_unprintable(character) {
                safe.extend(character.escape_default());
            } else {
                safe.push(character);
            }
            safe
        })
}

/// `text` made printable, and cut where it is longer than any message.
#[must_use]
pub(super) fn message(text: impl Into<String>) -> String {
    shortened(printable(text), LONGEST)
}

/// `text`, or its first `most` characters and an ellipsis.
#[must_use]
pub(crate) fn shortened(mut text: String, most: usize) -> String {
    if let Some((end, _)) = text.char_indices().nth(most) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// Controls, line and paragraph separators, and marks that turn the direction of writing.
pub(crate) fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_ends_a_line_or_steers_a_terminal_is_left() {
        let hostile = "a\ncargo::rustc-env=A=B\r\u{1b}[2J\u{9b}2J\u{202e}x\u{2066}\u{2028}\u{7f}\0é ü";
        let safe = printable(hostile);
        assert_eq!(
            safe,
            "a\\ncargo::rustc-env=A=B\\r\\u{1b}[2J\\u{9b}2J\\u{202e}x\\u{2066}\\u{2028}\\u{7f}\\u{0}é ü"
        );
        assert_eq!(printable(safe.as_str()), safe);
    }

    #[test]
    fn a_message_has_a_longest_length() {
        let long = message("ü".repeat(LONGEST + 1));
        assert_eq!(long.chars().count(), LONGEST + 1);
        assert!(long.ends_with('…'));
    }
}
