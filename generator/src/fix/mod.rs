//! Repairs that are certain, made on the page itself.
//!
//! Only what is markup is touched, never prose, and only where a finding says that the meaning was clear: a fix is kept if the page says the
//! same after it and less is left to fix.

mod edit;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Source;
use crate::{dialect, markdown};
use edit::Edit;

/// The findings that a fix may remove.
pub const FIXABLE: &[Code] = &[Code::OddHeading, Code::RepairedTable, Code::RepairedJson];

/// A page with its fixes made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The new text.
    pub text: String,
    /// What was fixed, in the order in which it was.
    pub fixes: Vec<String>,
}

/// Fixes the page `name` of this text; `None` where nothing is certain.
#[must_use]
pub fn page(name: &str, text: &str) -> Option<Fixed> {
    // Bytes are counted without the mark, which is put back.
    let (mark, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    let mut fixed = Fixed {
        text: body.to_owned(),
        fixes: Vec::new(),
    };
    let mut known = read(name, &fixed.text);
    let mut refused: BTreeSet<String> = BTreeSet::new();
    while let Some((edit, key)) = next(&known.findings, &fixed.text, &refused) {
        let mut text = fixed.text.clone();
        text.replace_range(edit.range.clone(), &edit.with);
        let reading = read(name, &text);
        if reading.facts == known.facts && reading.left < known.left {
            (known, fixed.text) = (reading, text);
            fixed.fixes.push(edit.what);
        } else {
            refused.insert(key);
        }
    }
    fixed.text.insert_str(0, mark);
    (!fixed.fixes.is_empty()).then_some(fixed)
}

/// What a text says, without the places, and what was found in it.
struct Reading {
    facts: Value,
    findings: Vec<Diagnostic>,
    /// What is left to fix: how far each is from the end, which edits before it do not change; the farthest first.
    left: Vec<usize>,
}

fn read(name: &str, text: &str) -> Reading {
    let mut findings = Diagnostics::default();
    let source = Source::from_text(name, text, &mut findings);
    let reading = dialect::read(&source, &markdown::parse(source.text()));
    findings.append(reading.diagnostics);
    // What cannot be written as JSON is like nothing else, so that no fix is made.
    let facts = serde_json::to_value(&reading.documented).unwrap_or(Value::Null);
    let findings = findings.into_vec();
    let fixable = findings.iter().filter(|finding| FIXABLE.contains(&finding.code));
    let places = fixable.filter_map(|finding| finding.place.as_ref());
    let mut left: Vec<usize> = places
        .map(|place| text.len().saturating_sub(place.span.start as usize))
        .collect();
    left.sort_unstable_by(|a, b| b.cmp(a));
    Reading {
        facts: placeless(facts),
        findings,
        left,
    }
}

/// The first fix that was not refused, and its key among those that were.
fn next(findings: &[Diagnostic], text: &str, refused: &BTreeSet<String>) -> Option<(Edit, String)> {
    let fixable = findings.iter().filter(|finding| FIXABLE.contains(&finding.code));
    fixable.into_iter().find_map(|finding| {
        let edit = edit::of(finding, text)?;
        // Later edits move places: the line's own text tells which it was.
        let key = format!("{}: {}", finding.message, text.get(edit.line.clone()).unwrap_or(""));
        (!refused.contains(&key)).then_some((edit, key))
    })
}

/// The value without everything that says where something is.
fn placeless(value: Value) -> Value {
    match value {
        Value::Array(elements) => elements.into_iter().map(placeless).collect(),
        Value::Object(members)
            if members.len() == 2 && members.contains_key("start") && members.contains_key("end") =>
        {
            Value::Null
        }
        Value::Object(members) => {
            let is_place = |name: &str| name.ends_with("place") || name.ends_with("places");
            let kept = members.into_iter().filter(|(name, _)| !is_place(name));
            kept.map(|(name, value)| (name, placeless(value))).collect()
        }
        other => other,
    }
}
