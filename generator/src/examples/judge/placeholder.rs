//! Texts that stand for a value rather than being one.

/// Words that the pages print in place of a value of that type (docs/format.md, 8).
const TYPE_WORDS: [&str; 22] = [
    "string",
    "boolean",
    "bool",
    "integer",
    "int",
    "int16",
    "int32",
    "int64",
    "long",
    "number",
    "double",
    "single",
    "float",
    "decimal",
    "guid",
    "date",
    "datetime",
    "datetimeoffset",
    "timestamp",
    "binary",
    "timeofday",
    "duration",
];

/// Whether the text is a placeholder: `{…}`, `<…>`, `…-value`, an ellipsis, a type word with or without a hint in
/// parentheses, the annotation that names a type, or alternatives with `|` between them.
pub(super) fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    let within = |open: char, close: char| {
        let start = text.find(open);
        start.is_some_and(|start| text.rfind(close).is_some_and(|end| end > start))
    };
    let word = text
        .split_once('(')
        .map_or(text, |(word, _)| word)
        .trim()
        .to_ascii_lowercase();
    let word = word.strip_prefix("edm.").unwrap_or(&word);
    text.is_empty()
        || within('{', '}')
        || within('<', '>')
        || text.ends_with("-value")
        || text.contains("...")
        || text.contains('\u{2026}')
        || text.contains(" | ")
        || text.starts_with("@odata.type")
        || TYPE_WORDS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::is_placeholder;

    #[test]
    fn placeholders_are_told_from_values() {
        for text in [
            "{id}",
            "<date>",
            "state-value",
            "String (timestamp)",
            "Int32",
            "a | b",
            "xyz...",
            "Edm.Boolean",
            "@odata.type: microsoft.graph.state",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["valid", "2017-01-01", "5", "stringent", "} {"] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
