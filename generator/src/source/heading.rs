//! Headings whose blank behind the hashes is missing. Markdown takes such a line for words, and what is below it for part
//! of the section before.

/// How many hashes `line` begins with, when it was meant as a heading and lacks the blank. One hash alone may begin other
/// things, such as the mark of a type: it counts before a capital, below an empty line.
pub(crate) fn unspaced(above: &str, line: &str) -> Option<usize> {
    let words = line.trim_start_matches('#');
    let hashes = line.len() - words.len();
    let first = words.chars().next()?;
    let meant = match hashes {
        1..=6 if first == '\u{a0}' => true,
        1 => first.is_ascii_uppercase() && above.trim().is_empty(),
        2..=6 => first.is_alphabetic() || first == '`',
        _ => false,
    };
    meant.then_some(hashes)
}

#[cfg(test)]
mod tests {
    use super::unspaced;

    #[test]
    fn hashes_before_a_word_are_a_heading() {
        assert_eq!(unspaced("words", "##Properties\n"), Some(2));
        assert_eq!(unspaced("", "###`level` values\n"), Some(3));
        assert_eq!(unspaced("\n", "#List things\n"), Some(1));
        assert_eq!(
            unspaced("words", "#\u{a0}List things\n"),
            Some(1),
            "a blank that does not break"
        );
    }

    #[test]
    fn other_hashes_are_none() {
        for (above, line) in [
            ("", "## Properties\n"),
            ("words", "#Not below words\n"),
            ("", "#microsoft.graph.thing\n"),
            ("", "#\n"),
            ("", "#######Many\n"),
            ("", "##\n"),
            ("", "#1 of them\n"),
        ] {
            assert_eq!(unspaced(above, line), None, "{line}");
        }
    }
}
