//! What one segment is by its form.

use heck::ToLowerCamelCase;

use super::split;
use super::{UrlArgument, UrlSegment, UrlTolerance, UrlValue};

/// Reads one segment that is not empty; tells the tolerance that was needed.
pub(super) fn classify(text: &str) -> (UrlSegment, Option<UrlTolerance>) {
    if text.starts_with('$') {
        return (UrlSegment::System(text.to_owned()), None);
    }
    if matches!(text, "..." | "…") {
        return (UrlSegment::Ellipsis, None);
    }
    if let Some((names, tolerance)) = placeholder(text) {
        return (UrlSegment::Key(names), tolerance);
    }
    if let Some(found) = alternate_key(text) {
        return (found, None);
    }
    if let Some(found) = call(text) {
        return found;
    }
    if text.contains('{') && text.contains('}') {
        let names = placeholders_within(text);
        return (UrlSegment::Key(names), Some(UrlTolerance::PartialPlaceholder));
    }
    if is_identifier(text) {
        (UrlSegment::Name(text.to_owned()), None)
    } else {
        (UrlSegment::Literal(text.to_owned()), None)
    }
}

/// `{a | b}`, and the signs that stand for braces: `(a)`, `<a>`, `'{a}'`.
fn placeholder(text: &str) -> Option<(Vec<String>, Option<UrlTolerance>)> {
    let unquoted = text.trim_matches(['\'', '"', '\u{2018}', '\u{2019}']);
    for (open, close) in [('{', '}'), ('(', ')'), ('<', '>')] {
        let inner = unquoted
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close))
            .filter(|inner| !inner.contains([open, close]));
        if let Some(inner) = inner {
            let tolerance = (open != '{' || unquoted.len() != text.len()).then_some(UrlTolerance::PlaceholderSigns);
            return Some((alternatives(inner), tolerance));
        }
    }
    None
}

/// The alternatives of a placeholder, without signs and quotes: `id | name`, `id or name`, `id-or-name`, `idOrName`.
fn alternatives(inner: &str) -> Vec<String> {
    let names: Vec<String> = inner
        .split('|')
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split("-or-"))
        .flat_map(in_one_word)
        .map(|part| part.trim_matches(['{', '}', '\'', '"', ' ']).to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    if names.is_empty() { vec!["id".to_owned()] } else { names }
}

/// `idOrName` is two names.
fn in_one_word(text: &str) -> Vec<String> {
    match text.split_once("Or") {
        Some((id, name)) if id.to_ascii_lowercase().ends_with("id") && name.starts_with(char::is_uppercase) => {
            vec![id.to_owned(), name.to_lower_camel_case()]
        }
        _ => vec![text.to_owned()],
    }
}

/// The placeholders in a segment that has other text as well.
fn placeholders_within(text: &str) -> Vec<String> {
    if text.contains('|') {
        return alternatives(&text.replace(['{', '}'], ""));
    }
    let names: Vec<String> = text
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    if names.is_empty() { vec!["id".to_owned()] } else { names }
}

/// `roleTemplateId={roleTemplateId}` without parentheses.
fn alternate_key(text: &str) -> Option<UrlSegment> {
    let (name, value) = text.split_once('=')?;
    let placed = value.starts_with(['{', '<', '\'']);
    (placed && is_identifier(name)).then(|| UrlSegment::AlternateKey(name.to_owned(), read_value(value)))
}

/// `name(arguments)`; the closing parenthesis may be missing.
fn call(text: &str) -> Option<(UrlSegment, Option<UrlTolerance>)> {
    let (name, rest) = text.split_once('(')?;
    let name = name.trim();
    if !is_identifier(name) {
        return None;
    }
    let (inner, tolerance) = match rest.trim_end().strip_suffix(')') {
        Some(inner) => (inner, None),
        None => (rest, Some(UrlTolerance::Unbalanced)),
    };
    let arguments = split::pieces(inner, ',')
        .into_iter()
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .map(argument)
        .collect();
    let name = name.to_owned();
    Some((UrlSegment::Call { name, arguments }, tolerance))
}

fn argument(piece: &str) -> UrlArgument {
    match piece.split_once('=') {
        Some((name, value)) if is_parameter(name.trim()) => UrlArgument {
            name: Some(name.trim().to_owned()),
            value: read_value(value),
        },
        _ => UrlArgument {
            name: None,
            value: read_value(piece),
        },
    }
}

/// The name of a parameter: an identifier, which may have hyphens.
fn is_parameter(name: &str) -> bool {
    !name.starts_with('-') && is_identifier(&name.replace('-', "_"))
}

/// The value of an argument: placeholder, quoted text or bare text.
fn read_value(text: &str) -> UrlValue {
    let text = text.trim();
    let (inner, quoted) = unquote(text);
    let placed = [('{', '}'), ('<', '>')].into_iter().find_map(|(open, close)| {
        let (before, rest) = inner.split_once(open)?;
        let (name, after) = rest.rsplit_once(close)?;
        (before.is_empty() && after.is_empty()).then_some(name)
    });
    match placed {
        Some(name) => UrlValue::Placeholder {
            name: name.trim().to_owned(),
            quoted,
        },
        None if quoted => UrlValue::Quoted(inner.replace("''", "'")),
        None => UrlValue::Bare(inner.to_owned()),
    }
}

fn unquote(text: &str) -> (&str, bool) {
    for quote in ['\'', '"'] {
        let inner = text
            .strip_prefix(quote)
            .and_then(|rest| rest.strip_suffix(quote).or(Some(rest)));
        if let Some(inner) = inner {
            return (inner, true);
        }
    }
    match (
        text.starts_with('\u{2018}'),
        text.trim_matches(['\u{2018}', '\u{2019}']),
    ) {
        (true, inner) => (inner, true),
        (false, _) => (text, false),
    }
}

/// No name is longer; what is, is an encoded key.
const LONGEST_NAME: usize = 100;

/// An OData identifier, or several with dots; a long text that mixes cases and digits is an example's key instead.
fn is_identifier(text: &str) -> bool {
    let starts = text
        .split('.')
        .all(|part| part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'));
    let legal = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
    let digits = text.chars().filter(char::is_ascii_digit).count();
    starts && legal && text.len() <= LONGEST_NAME && !(text.len() >= 16 && digits * 5 > text.len())
}
