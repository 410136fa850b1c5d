//! Addresses of examples in one form, whatever form a page gave them.

use percent_encoding::percent_decode_str;

use crate::dialect::url::{UrlArgument, UrlSegment, UrlTemplate, UrlValue};

/// The segments of a path below the version, decoded.
///
/// A key in parentheses is a segment of its own, alternate keys and parameters stand in parentheses in the order of their names and
/// without quotes, a file path begins with a colon, and what is to be filled in stands in braces.
pub(super) fn segments(url: &UrlTemplate) -> Vec<String> {
    let mut segments: Vec<String> = Vec::new();
    for segment in &url.segments {
        match segment {
            UrlSegment::Name(text) | UrlSegment::Literal(text) | UrlSegment::System(text) => {
                segments.push(decoded(text));
            }
            UrlSegment::Key(names) => segments.push(format!("{{{}}}", names.join(" | "))),
            UrlSegment::AlternateKey(name, value) => {
                let last = segments.pop().unwrap_or_default();
                segments.push(format!("{last}({name}={})", text(value)));
            }
            UrlSegment::Call { name, arguments } => match arguments.as_slice() {
                [] => segments.push(name.clone()),
                [UrlArgument { name: None, value }] => {
                    segments.extend((!name.is_empty()).then(|| name.clone()));
                    segments.push(text(value));
                }
                arguments => segments.push(format!("{name}({})", list(arguments))),
            },
            UrlSegment::ItemPath(path) => segments.push(format!(":{}", decoded(path))),
            UrlSegment::Ellipsis => segments.push("...".to_owned()),
        }
    }
    segments
}

fn list(arguments: &[UrlArgument]) -> String {
    let mut list: Vec<String> = arguments
        .iter()
        .map(|argument| match &argument.name {
            Some(name) => format!("{name}={}", text(&argument.value)),
            None => text(&argument.value),
        })
        .collect();
    list.sort_unstable();
    list.join(",")
}

fn text(value: &UrlValue) -> String {
    match value {
        UrlValue::Placeholder { name, .. } => format!("{{{name}}}"),
        UrlValue::Quoted(text) | UrlValue::Bare(text) => decoded(text),
    }
}

/// Names and values of a query, decoded.
pub(super) fn query(url: &UrlTemplate) -> Vec<(String, String)> {
    let of = |text: &str| decoded(&text.replace('+', " "));
    url.query.iter().map(|(name, value)| (of(name), of(value))).collect()
}

pub(super) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::{query, segments};
    use crate::dialect::url::parse_url;

    #[test]
    fn every_form_of_an_address_has_one_list_of_segments() {
        for (url, expected) in [
            ("https://graph.microsoft.com/v1.0/users('7')/x", "users|7|x"),
            ("/users/a%2Fb/microsoft.graph.sync", "users|a/b|microsoft.graph.sync"),
            ("/users/{id | upn}", "users|{id | upn}"),
            ("/apps(appId='{id}')", "apps(appId={id})"),
            ("/roles/templateId={id}", "roles(templateId={id})"),
            ("/x/range(b='A1:B2',a=1)", "x|range(a=1,b=A1:B2)"),
            ("/x/delta()", "x|delta"),
            ("/drive/root:/a%20b/c.txt:/content", "drive|root|:a b/c.txt|content"),
            (".../members/$ref", "...|members|$ref"),
        ] {
            assert_eq!(segments(&parse_url(url)).join("|"), expected, "{url}");
        }
    }

    #[test]
    fn a_query_is_decoded() {
        let pairs = query(&parse_url("/x?$filter=a+eq%20'b%26c'&$top=5"));
        let expected = [("$filter", "a eq 'b&c'"), ("$top", "5")];
        assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}
