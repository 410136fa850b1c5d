//! What has changed from another documentation.

use std::fmt::Write;

use super::text::escaped;
use super::{Section, filter};
use crate::diff::Changes;

pub(super) fn section(changes: &Changes) -> Section {
    let mut body = format!(
        "<p><strong>{}</strong></p>\n{}",
        escaped(&changes.summary()),
        filter("changes-list", "changes")
    );
    body.push_str("<ul id=\"changes-list\">\n");
    for change in changes.as_slice() {
        let effect = change.rule.effect();
        let class = if effect.is_breaking() { "error" } else { "note" };
        _ = writeln!(
            body,
            "<li><span class=\"{class}\">{}</span> {} <code>{}</code></li>",
            effect.in_words(),
            escaped(&change.message),
            change.rule.as_str(),
        );
    }
    body.push_str("</ul>\n");
    Section {
        id: "changes",
        title: "Changes",
        body,
    }
}
