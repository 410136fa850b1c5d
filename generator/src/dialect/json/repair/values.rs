//! Values and names that the parser stumbles over.

use super::Edit;

/// Words of other languages for the literals of JSON.
const LITERALS: [(&str, &str); 6] = [
    ("True", "true"),
    ("TRUE", "true"),
    ("False", "false"),
    ("FALSE", "false"),
    ("undefined", "null"),
    ("None", "null"),
];

/// The edit that makes a value, or a name, of what stands at `at`.
pub(super) fn mend(text: &str, at: usize) -> Option<Edit> {
    let (before, rest) = text.split_at_checked(at)?;
    if let Some(length) = annotation_name(rest) {
        return Some(quoted(at, rest.get(..length)?, "a name without quotes"));
    }
    if !before.trim_end().ends_with(':') {
        return None;
    }
    if rest.is_empty() || rest.starts_with([',', '}', ']']) {
        return Some(Edit {
            range: at..at,
            with: "null".to_owned(),
            what: "a value is missing",
        });
    }
    let value = rest
        .get(..rest.find([',', '\n', '\r', '}', ']', '"']).unwrap_or(rest.len()))?
        .trim_end();
    if value.is_empty() || value.starts_with(['{', '[']) {
        return None;
    }
    let literal = LITERALS.iter().find(|(word, _)| *word == value);
    Some(match literal {
        Some((_, literal)) => Edit {
            range: at..at + value.len(),
            with: (*literal).to_owned(),
            what: "a literal of another language",
        },
        None => quoted(at, value, "a value without quotes"),
    })
}

/// The length of `@name.part` before a colon.
fn annotation_name(text: &str) -> Option<usize> {
    let name = text.strip_prefix('@')?;
    let length = 1 + name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '@')))?;
    text.get(length..)?.trim_start().starts_with(':').then_some(length)
}

fn quoted(at: usize, text: &str, what: &'static str) -> Edit {
    Edit {
        range: at..at + text.len(),
        with: format!("\"{}\"", text.replace('\\', "")),
        what,
    }
}
