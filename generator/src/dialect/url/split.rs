//! Where a URL is cut: between path and query, between segments, between arguments.

/// The path and, after the first `?` outside of placeholders, the query.
pub(super) fn path_and_query(text: &str) -> (&str, Option<&str>) {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '{' | '<' => depth += 1,
            '}' | '>' => depth = depth.saturating_sub(1),
            '?' if depth == 0 => {
                let path = text[..at].trim_end_matches('[');
                let query = &text[at + 1..];
                let query = if path.len() < at {
                    query.trim_end_matches(']')
                } else {
                    query
                };
                return (path, Some(query));
            }
            _ => {}
        }
    }
    (text, None)
}

/// Where a path ends: before a remark behind a blank, and before a mark that ends a sentence or a statement.
pub(super) fn end_of_path(path: &str) -> usize {
    let remark = [" #", " //", "\t#", "\t//"]
        .iter()
        .filter_map(|mark| path.find(mark))
        .min();
    let path = path[..remark.unwrap_or(path.len())].trim_end();
    let bare = path.trim_end_matches([';', ',', '\\']);
    let sentence = bare.strip_suffix('.').filter(|rest| !rest.ends_with(['.', '/']));
    sentence.unwrap_or(bare).len()
}

/// Names and values of a query; `&` within quotes or parentheses does not separate.
pub(super) fn query_pairs(query: &str) -> Vec<(String, String)> {
    pieces(query, '&')
        .into_iter()
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .map(|piece| {
            let at = piece.find('=').or_else(|| piece.find(':'));
            let (name, value) = at.map_or((piece, ""), |at| (&piece[..at], &piece[at + 1..]));
            (name.trim().to_owned(), value.trim().to_owned())
        })
        .collect()
}

/// The segments of a path, and whether every bracket was closed.
pub(super) fn segments(path: &str) -> (Vec<&str>, bool) {
    let mut found = Vec::new();
    let mut balanced = true;
    let mut rest = path;
    loop {
        let end = match closed_end(rest, '/') {
            Ok(end) => end,
            Err(end) => {
                balanced = false;
                end
            }
        };
        let Some(end) = end else {
            if !path.is_empty() {
                found.push(rest);
            }
            return (found, balanced);
        };
        found.push(&rest[..end]);
        rest = &rest[end + 1..];
    }
}

/// The pieces between separators that stand outside of quotes and brackets.
pub(super) fn pieces(text: &str, separator: char) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        let (Ok(end) | Err(end)) = closed_end(rest, separator);
        let Some(end) = end else {
            found.push(rest);
            return found;
        };
        found.push(&rest[..end]);
        rest = &rest[end + separator.len_utf8()..];
    }
}

/// Where the first separator outside of quotes and brackets stands. `Err` gives the first separator at all, when a
/// bracket or quote before it is never closed.
fn closed_end(text: &str, separator: char) -> Result<Option<usize>, Option<usize>> {
    let mut open: Vec<char> = Vec::new();
    for (at, c) in text.char_indices() {
        match (open.last(), c) {
            (Some('\''), '\'') => {
                open.pop();
            }
            (Some('\''), _) => {}
            (_, '(') => open.push(')'),
            (_, '{') => open.push('}'),
            (_, '<') => open.push('>'),
            (_, '[') if separator == ',' => open.push(']'),
            // An apostrophe opens a text only where a value can begin: ids may hold one.
            (_, '\'') if begins_value(&text[..at]) => open.push('\''),
            (Some(close), c) if *close == c => {
                open.pop();
            }
            (None, c) if c == separator => return Ok(Some(at)),
            _ => {}
        }
    }
    if open.is_empty() {
        Ok(None)
    } else {
        Err(text.find(separator))
    }
}

fn begins_value(before: &str) -> bool {
    before
        .chars()
        .next_back()
        .is_none_or(|c| matches!(c, '(' | '=' | ',' | ' '))
}
