//! Changes as annotations of GitHub's workflows.

use std::fmt::Write;

use super::super::change::Changes;
use super::super::rules::Effect;
use super::Roots;

pub(super) fn text(changes: &Changes, roots: &Roots) -> String {
    let mut text = String::new();
    for change in changes.as_slice() {
        let level = match change.rule.effect() {
            Effect::Both | Effect::Wire | Effect::Source => "warning",
            Effect::Addition | Effect::Note => "notice",
        };
        let title = format!("{} ({})", change.rule.as_str(), change.rule.effect().in_words());
        // What is gone has no line in the files that are reviewed.
        let place = roots.place(change).filter(|_| !change.place_is_old);
        let place = place.map_or_else(String::new, |(file, line)| {
            format!("file={},line={line},", property(&file))
        });
        _ = writeln!(
            text,
            "::{level} {place}title={}::{}",
            property(&title),
            data(&change.message)
        );
    }
    _ = writeln!(text, "::notice title=API changes::{}", data(&changes.summary()));
    text
}

/// The text of an annotation: the workflow's reader undoes these escapes.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
