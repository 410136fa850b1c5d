//! URLs in what the documentation shows, and where they lead here: nothing that the service responds with points to another host.

use serde_json::Value;

use crate::dialect::url::parse_url;

/// The beginning of the service's own URLs that belong to no version of the API.
pub(super) const LOCAL: &str = "/-/";

/// What is in the place of the service's origin until a request says what that is; no text of a page has this character.
const ORIGIN: &str = "\u{1}origin";

/// A URL below [`LOCAL`].
pub(super) fn local(kind: &str, rest: &str) -> String {
    format!("{ORIGIN}{LOCAL}{kind}/{rest}")
}

/// Lets the URLs of an example lead to the service: what belongs to the API by its path, all others by [`local`].
pub(super) fn localize(value: &mut Value) {
    each_text(value, &|text| {
        let (_, rest) = text
            .split_once("://")
            .filter(|(scheme, _)| matches!(*scheme, "http" | "https"))?;
        if rest.contains(char::is_whitespace) {
            return None;
        }
        let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/");
        Some(if parse_url(text).is_graph() {
            format!("{ORIGIN}{path}")
        } else {
            local("other", rest)
        })
    });
}

/// Writes the origin of a request into what [`localize`] and [`local`] left open.
pub(super) fn resolve(value: &mut Value, origin: &str) {
    each_text(value, &|text| Some(format!("{origin}{}", text.strip_prefix(ORIGIN)?)));
}

/// The same for one text.
pub(super) fn resolve_text(text: &str, origin: &str) -> String {
    text.strip_prefix(ORIGIN)
        .map_or_else(|| text.to_owned(), |rest| format!("{origin}{rest}"))
}

fn each_text(value: &mut Value, change: &dyn Fn(&str) -> Option<String>) {
    match value {
        Value::String(text) => {
            if let Some(changed) = change(text) {
                *text = changed;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_text(item, change)),
        Value::Object(members) => members.values_mut().for_each(|member| each_text(member, change)),
        _ => {}
    }
}
