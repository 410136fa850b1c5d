//! Which angle brackets in a text are HTML.

/// Elements within a text (HTML, 4.4 to 4.9). Anything else in angle brackets is a placeholder: `<address>`
/// has an element's name too, but pages write it for one.
const ELEMENTS: [&str; 27] = [
    "a", "abbr", "b", "big", "code", "del", "details", "em", "font", "hr", "i", "img", "ins", "kbd", "nobr", "pre",
    "s", "small", "span", "strong", "sub", "summary", "sup", "tt", "u", "var", "wbr",
];

/// Those that begin on a line of their own.
const BLOCKS: [&str; 16] = [
    "blockquote",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ol",
    "p",
    "ul",
];

/// Those of tables.
const OF_TABLES: [&str; 8] = ["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"];

/// `<br>`, also where it is written as an end tag: browsers read that as a break as well.
pub(super) fn is_break(tag: &str) -> bool {
    name(tag) == "br"
}

/// Whether what is in angle brackets is a tag, a comment or the like rather than words.
pub(super) fn is_element(tag: &str) -> bool {
    let name = name(tag);
    tag.starts_with("<!") || tag.starts_with("<?") || ELEMENTS.contains(&name.as_str()) || separates(tag)
}

/// Whether a tag keeps the words before it apart from those behind it.
pub(super) fn separates(tag: &str) -> bool {
    let name = name(tag);
    BLOCKS.contains(&name.as_str()) || OF_TABLES.contains(&name.as_str())
}

fn name(tag: &str) -> String {
    let inner = tag.trim_start_matches(['<', '/']);
    let name = inner.chars().take_while(|c| c.is_ascii_alphanumeric());
    name.map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_are_known_in_every_dress() {
        for tag in ["<br>", "<BR/>", "</br>", "<br class='x' />"] {
            assert!(is_break(tag), "{tag}");
        }
        assert!(!is_break("<brand>"));
    }

    #[test]
    fn placeholders_are_words() {
        for tag in ["<b>", "</Code>", "<a href='x'>", "<!-- x -->", "<td\n>"] {
            assert!(is_element(tag), "{tag}");
        }
        for words in ["<String>", "<country/region>", "<tenant-id>", "<id>"] {
            assert!(!is_element(words), "{words}");
        }
    }
}
