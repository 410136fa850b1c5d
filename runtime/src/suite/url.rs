//! URLs in one form: the segments below the version, decoded.
//!
//! A key in parentheses is a segment of its own, alternate keys and parameters are in parentheses in the order of their names and without
//! quotes, and a file path begins with a colon.

use percent_encoding::percent_decode_str;

use super::tolerance::{Tolerance, Tolerated};

/// The segments of an encoded path and the pairs of its query.
pub(crate) fn parse(path_and_query: &str) -> (Vec<String>, Vec<(String, String)>) {
    let (path, query) = path_and_query.split_once('?').unwrap_or((path_and_query, ""));
    let mut query: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect();
    let segments = segments(path, &query);
    query.retain(|(name, _)| !name.starts_with('@'));
    (segments, query)
}

/// The same of a whole link.
pub(crate) fn of_link(link: &str) -> (Vec<String>, Vec<(String, String)>) {
    let path = link.split_once("://").and_then(|(_, rest)| rest.get(rest.find('/')?..));
    parse(path.unwrap_or(link))
}

fn segments(path: &str, query: &[(String, String)]) -> Vec<String> {
    let mut segments = Vec::new();
    let mut file: Option<String> = None;
    for text in path.split('/').skip(2) {
        match &mut file {
            None => {
                let (own, opens) = text.strip_suffix(':').map_or((text, false), |own| (own, true));
                segment(own, query, &mut segments);
                file = opens.then(|| ":".to_owned());
            }
            Some(path) => {
                let (own, closes) = text.strip_suffix(':').map_or((text, false), |own| (own, true));
                path.push_str(if path.len() > 1 { "/" } else { "" });
                path.push_str(&decoded(own));
                if closes {
                    segments.extend(file.take());
                }
            }
        }
    }
    segments.extend(file);
    segments
}

/// Parentheses are encoded where they are not syntax, and so is everything else in a literal but quotes and commas.
fn segment(text: &str, query: &[(String, String)], segments: &mut Vec<String>) {
    let parts = text.strip_suffix(')').and_then(|text| text.split_once('('));
    let Some((name, inner)) = parts else {
        return segments.push(decoded(text));
    };
    let mut arguments: Vec<String> = pieces(inner).iter().map(|piece| argument(piece, query)).collect();
    arguments.sort_unstable();
    match pieces(inner).as_slice() {
        [] => segments.push(decoded(name)),
        [key] if key.starts_with('\'') => segments.extend([decoded(name), arguments.concat()]),
        _ => segments.push(format!("{}({})", decoded(name), arguments.join(","))),
    }
}

fn argument(piece: &str, query: &[(String, String)]) -> String {
    let (name, value) = piece.split_once('=').unwrap_or(("", piece));
    let alias = query.iter().find(|(name, _)| name == value);
    let value = alias.map_or_else(|| decoded(value), |(_, value)| value.clone());
    let text = value.strip_prefix('\'').and_then(|value| value.strip_suffix('\''));
    let text = text.map_or(value.clone(), |text| text.replace("''", "'"));
    if name.is_empty() {
        text
    } else {
        format!("{name}={text}")
    }
}

/// What commas outside of quotes part.
fn pieces(text: &str) -> Vec<&str> {
    let mut quoted = false;
    let split = |c: char| {
        quoted ^= c == '\'';
        c == ',' && !quoted
    };
    text.split(split).filter(|piece| !piece.is_empty()).collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Whether segments are those of a page.
pub(crate) fn same(page: &[String], sent: &[String], tolerated: &Tolerated) -> bool {
    if let Some((first, tail)) = page.split_first()
        && first == "..."
    {
        let end = sent.len().checked_sub(tail.len()).and_then(|start| sent.get(start..));
        return end.is_some_and(|end| same(tail, end, tolerated)) && tolerated.note(Tolerance::CutPath);
    }
    let mut pairs = page.iter().zip(sent);
    page.len() == sent.len() && pairs.all(|(page, sent)| same_segment(page, sent, tolerated))
}

fn same_segment(page: &str, sent: &str, tolerated: &Tolerated) -> bool {
    if page == sent {
        return true;
    }
    let (page, sent) = (page.to_ascii_lowercase(), sent.to_ascii_lowercase());
    let qualified = |long: &str, short: &str| {
        let namespace = long.strip_suffix(short).unwrap_or_default();
        namespace.starts_with("microsoft.") && namespace.ends_with('.')
    };
    page == sent && tolerated.note(Tolerance::LetterCase)
        || fits(&page, &sent) && tolerated.note(Tolerance::Placeholder)
        || (qualified(&page, &sent) || qualified(&sent, &page)) && tolerated.note(Tolerance::Namespace)
}

/// Whether a text is that of a page, in which braces stand for any text.
pub(crate) fn fits(page: &str, sent: &str) -> bool {
    let Some((before, rest)) = page.split_once('{') else {
        return page == sent;
    };
    let after = rest.split_once('}').map_or("", |(_, after)| after);
    let Some(sent) = sent.strip_prefix(before) else {
        return page == sent;
    };
    let mut rests = sent.char_indices().filter_map(|(at, c)| sent.get(at + c.len_utf8()..));
    rests.any(|rest| fits(after, rest))
}
