//! Changes as a section of a changelog.

use std::fmt::Write;

use super::super::change::{Change, Changes};
use super::super::rules::Effect;

pub(super) fn text(changes: &Changes) -> String {
    let mut text = format!(
        "## API changes: {}\n\n{}.\n",
        changes.verdict().as_str(),
        upper(&changes.summary())
    );
    let breaking: Vec<&Change> = changes.of(Effect::is_breaking).collect();
    section(&mut text, "Breaking", &breaking, true);
    let new: Vec<&Change> = changes.of(|effect| effect == Effect::Addition).collect();
    section(&mut text, "New", &new, false);
    let notes: Vec<&Change> = changes.of(|effect| effect == Effect::Note).collect();
    section(&mut text, "Other", &notes, false);
    text
}

/// One heading, and below it one for each kind of element.
fn section(text: &mut String, title: &str, changes: &[&Change], effects: bool) {
    if changes.is_empty() {
        return;
    }
    _ = write!(text, "\n### {title}\n");
    let mut groups: Vec<&str> = changes.iter().map(|change| change.rule.group()).collect();
    groups.sort_unstable();
    groups.dedup();
    for group in groups {
        _ = write!(text, "\n#### {group}\n\n");
        for change in changes.iter().filter(|change| change.rule.group() == group) {
            let effect = if effects {
                format!(" ({})", change.rule.effect().in_words())
            } else {
                String::new()
            };
            _ = writeln!(text, "- {}{effect}", escaped(&upper(&change.message)));
        }
    }
}

/// Outside of code spans nothing of a page is markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut code = false;
    for character in text.chars() {
        code ^= character == '`';
        if !code && "*_[]<>\\#|".contains(character) {
            escaped.push('\\');
        }
        escaped.push(if character.is_control() { ' ' } else { character });
    }
    escaped
}

fn upper(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + characters.as_str()
}
