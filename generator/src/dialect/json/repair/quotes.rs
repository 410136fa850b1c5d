//! Quotes that a line lacks.

/// Where a quote is to be put into `line`, which has an odd number of them: before the name, behind it, before the value,
/// or, as most often, behind the value.
pub(super) fn missing(line: &str) -> Option<usize> {
    let content = line.trim_end();
    if count(content).is_multiple_of(2) {
        return None;
    }
    let start = content.len() - content.trim_start().len();
    before_name(content, start)
        .or_else(|| behind_name(content, start))
        .or_else(|| before_value(content))
        .or_else(|| Some(content.strip_suffix(',').unwrap_or(content).len()))
}

/// `name": …`
fn before_name(line: &str, start: usize) -> Option<usize> {
    let rest = line.get(start..)?;
    let length = word(rest);
    let closed = rest.get(length..)?.strip_prefix('"')?.trim_start().starts_with(':');
    (length > 0 && closed).then_some(start)
}

/// `"name: …`
fn behind_name(line: &str, start: usize) -> Option<usize> {
    let rest = line.get(start..)?.strip_prefix('"')?;
    let length = word(rest);
    let after = rest.get(length..)?.strip_prefix(':')?;
    let value = after.trim_start().starts_with(['"', '{', '[']) && after.starts_with(' ');
    (length > 0 && value).then_some(start + 1 + length)
}

/// `"name": value"`
fn before_value(line: &str) -> Option<usize> {
    let bare = line.strip_suffix(',').unwrap_or(line);
    let at = line.find("\":").map(|at| at + 2)?;
    let value = bare.get(at..)?;
    let lead = value.len() - value.trim_start().len();
    let lone = value.ends_with('"') && count(value) == 1 && !value.trim_start().starts_with(['"', '{', '[']);
    lone.then_some(at + lead)
}

/// The length of the name that `text` begins with.
fn word(text: &str) -> usize {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '@' | '.' | '-');
    text.find(|c| !part(c)).unwrap_or(text.len())
}

/// The quotes of a line that are not escaped.
fn count(line: &str) -> usize {
    let mut escaped = false;
    let mut count = 0;
    for c in line.chars() {
        count += usize::from(c == '"' && !escaped);
        escaped = c == '\\' && !escaped;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::missing;

    #[test]
    fn a_quote_is_put_where_it_is_missing() {
        for (line, expected) in [
            ("  a\": \"x\",\n", "  \"a\": \"x\",\n"),
            ("  \"a: \"x\",", "  \"a\": \"x\","),
            ("  \"a\": x\",", "  \"a\": \"x\","),
            ("  \"a\": \"x,\n", "  \"a\": \"x\",\n"),
            ("  \"a\": \"say \\\"x", "  \"a\": \"say \\\"x\""),
        ] {
            let mut mended = line.to_owned();
            if let Some(at) = missing(line) {
                mended.insert(at, '"');
            }
            assert_eq!(mended, expected);
        }
        assert_eq!(missing("\"a\": \"x\","), None);
    }
}
