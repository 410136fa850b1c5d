//! Changes for tools.

use serde::Serialize;

use super::super::change::{Change, Changes};
use super::Roots;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    format: &'static str,
    format_version: u32,
    verdict: &'static str,
    breaking: usize,
    changes: Vec<Entry<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    rule: &'static str,
    breaks_wire: bool,
    breaks_source: bool,
    kind: &'static str,
    owner: String,
    name: Option<&'a str>,
    message: &'a str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    file: Option<String>,
    line: Option<u32>,
    in_old: bool,
    rust: &'a [String],
}

pub(super) fn text(changes: &Changes, roots: &Roots) -> String {
    let document = Document {
        format: "graphsmith-diff",
        format_version: 1,
        verdict: changes.verdict().as_str(),
        breaking: changes.of(|effect| effect.is_breaking()).count(),
        changes: changes.as_slice().iter().map(|change| entry(change, roots)).collect(),
    };
    // Strings, numbers and lists of them: nothing that cannot be written.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn entry<'a>(change: &'a Change, roots: &Roots) -> Entry<'a> {
    let (file, line) = roots.place(change).unzip();
    let effect = change.rule.effect();
    Entry {
        rule: change.rule.as_str(),
        breaks_wire: effect.breaks_wire(),
        breaks_source: effect.breaks_source(),
        kind: change.subject.kind(),
        owner: change.subject.owner(),
        name: change.subject.name(),
        message: &change.message,
        old: change.old.as_deref(),
        new: change.new.as_deref(),
        file,
        line,
        in_old: change.place_is_old,
        rust: &change.rust,
    }
}
