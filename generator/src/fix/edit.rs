//! The edit that removes the cause of a finding.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{missing_delimiter, repaired_delimiter, unspaced_heading};

/// A replacement in the text of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) range: Range<usize>,
    pub(super) with: String,
    /// The line of the finding.
    pub(super) line: Range<usize>,
    /// What it does.
    pub(super) what: String,
}

/// The edit for a finding of this text; `None` where none is certain.
pub(super) fn of(finding: &Diagnostic, text: &str) -> Option<Edit> {
    let place = finding.place.as_ref()?;
    let at = place.span.start as usize;
    let line = line_of(text, at)?;
    let (range, with, what) = match finding.code {
        Code::OddHeading => heading(text, &line)?,
        Code::RepairedTable => table(text, &line)?,
        Code::RepairedJson => json(text, at, &finding.message)?,
        _ => return None,
    };
    Some(Edit {
        range,
        with,
        line,
        what: format!("line {}: {what}", place.line),
    })
}

/// Quotes as word processors write them.
const CURLY: [char; 2] = ['\u{201c}', '\u{201d}'];

type Replacement = (Range<usize>, String, &'static str);

fn heading(text: &str, line: &Range<usize>) -> Option<Replacement> {
    let hashes = unspaced_heading(above(text, line), text.get(line.clone())?)?;
    let at = line.start + hashes;
    // A blank that does not break is none to markdown.
    let odd = text.get(at..)?.chars().next().filter(|c| c.is_whitespace());
    let end = at + odd.map_or(0, char::len_utf8);
    Some((
        at..end,
        " ".to_owned(),
        "a blank between the hashes and the words of the heading",
    ))
}

fn table(text: &str, line: &Range<usize>) -> Option<Replacement> {
    let (header, row) = (above(text, line), text.get(line.clone())?);
    if let Some(dashes) = repaired_delimiter(header, row) {
        let end = line.start + row.trim_end().len();
        return Some((
            line.start..end,
            dashes,
            "the row of dashes that fits the table's header",
        ));
    }
    let dashes = missing_delimiter(header, row)?;
    let ending = if header.ends_with("\r\n") { "\r\n" } else { "\n" };
    Some((
        line.start..line.start,
        dashes + ending,
        "the row of dashes below the table's header",
    ))
}

fn json(text: &str, at: usize, message: &str) -> Option<Replacement> {
    let (_, fault) = message.rsplit_once(": ")?;
    let rest = text.get(at..)?;
    match fault {
        "a comma too many" if rest.starts_with(',') => {
            Some((at..at + 1, String::new(), "no comma after the last member"))
        }
        "a comma is missing" => {
            let before = text.get(..at)?.trim_end().len();
            Some((before..before, ",".to_owned(), "a comma between two members"))
        }
        "curly quotes" => {
            let end = ["-->", "```"].iter().filter_map(|end| rest.find(end)).min()?;
            let block = rest.get(..end)?;
            // They come in pairs, or one was meant as something else.
            let paired = block.matches(CURLY).count() % 2 == 0;
            paired.then(|| (at..at + end, block.replace(CURLY, "\""), "straight quotes in JSON"))
        }
        _ => None,
    }
}

fn line_of(text: &str, at: usize) -> Option<Range<usize>> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let end = text.get(at..)?.find('\n').map_or(text.len(), |end| at + end + 1);
    Some(start..end)
}

/// The line above one.
fn above<'t>(text: &'t str, line: &Range<usize>) -> &'t str {
    let before = text.get(..line.start).unwrap_or("");
    let start = before.trim_end_matches('\n').rfind('\n').map_or(0, |end| end + 1);
    // An empty line above is one, not the line before it.
    if before.ends_with("\n\n") {
        "\n"
    } else {
        before.get(start..).unwrap_or("")
    }
}
