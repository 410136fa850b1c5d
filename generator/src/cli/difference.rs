//! What differs between a folder and what the pages give, as a patch.

use std::fs;

use generator::Output;
use similar::TextDiff;

/// How many lines are shown.
const LINES: usize = 80;

/// The first lines of the patch that would bring the files that are there in line.
pub(crate) fn of(output: &Output) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (path, text) in output.files().iter() {
        let Ok(old) = fs::read_to_string(output.out().join(path)) else {
            continue;
        };
        let old = old.replace("\r\n", "\n");
        if old != text {
            let diff = TextDiff::from_lines(old.as_str(), text);
            let patch = diff.unified_diff().context_radius(2).header(path, path).to_string();
            lines.extend(patch.lines().map(str::to_owned));
        }
        if lines.len() > LINES {
            lines.truncate(LINES);
            lines.push("… and more".to_owned());
            break;
        }
    }
    lines.join("\n")
}
