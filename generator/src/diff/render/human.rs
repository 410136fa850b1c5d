//! Changes for a terminal.

use std::fmt::Write;

use super::super::change::{Change, Changes};
use super::super::rules::Effect;
use super::Roots;

/// The sections, in order.
const SECTIONS: [(Effect, &str); 5] = [
    (Effect::Both, "breaks the wire and source code"),
    (Effect::Wire, "breaks the wire"),
    (Effect::Source, "breaks source code"),
    (Effect::Addition, "new"),
    (Effect::Note, "breaks nothing"),
];

pub(super) fn text(changes: &Changes, roots: &Roots) -> String {
    let mut text = String::new();
    for (effect, title) in SECTIONS {
        let section: Vec<&Change> = changes.of(|other| other == effect).collect();
        if !section.is_empty() {
            _ = writeln!(text, "{title}:");
        }
        for change in section {
            _ = writeln!(text, "  {} [{}]", plain(&change.message), change.rule.as_str());
            if let Some((file, line)) = roots.place(change) {
                let old = if change.place_is_old { " (old)" } else { "" };
                _ = writeln!(text, "    {}:{line}{old}", plain(&file));
            }
            if let Some((first, more)) = change.rust.split_first() {
                let more = if more.is_empty() {
                    String::new()
                } else {
                    format!(" and {} more", more.len())
                };
                _ = writeln!(text, "    in Rust: {}{more}", plain(first));
            }
        }
    }
    _ = writeln!(text, "{}", changes.summary());
    text
}

/// The first changes, breaking ones before new ones, a line each; how many more there are; the verdict.
#[must_use]
pub fn few_lines(changes: &Changes, lines: usize) -> Vec<String> {
    let shown = changes.as_slice().iter().take(lines);
    let mut texts: Vec<String> = shown
        .map(|change| format!("{}: {}", change.rule.effect().in_words(), plain(&change.message)))
        .collect();
    let more = changes.as_slice().len().saturating_sub(lines);
    if more > 0 {
        texts.push(format!("… and {more} more changes"));
    }
    texts.push(changes.summary());
    texts
}

/// Names and prose of pages, without what a terminal would take for a command.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { '\u{FFFD}' } else { c })
        .collect()
}
