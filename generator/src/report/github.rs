//! Findings as annotations of GitHub Actions, which shows them beside the lines of a change.

use super::Report;
use super::region::Region;
use crate::diagnostic::{Diagnostic, Severity};

/// One workflow command a line.
pub(super) fn render(report: &Report) -> String {
    report.findings().iter().map(|finding| line(report, finding)).collect()
}

fn line(report: &Report, finding: &Diagnostic) -> String {
    let level = match finding.severity {
        Severity::Note => "notice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let place = finding.place.as_ref().map(|place| {
        let at = Region::of(report, place);
        let (path, line, end) = (value(&at.path), at.line, at.end_line);
        format!(
            "file={path},line={line},endLine={end},col={},endColumn={},",
            at.column, at.end_column
        )
    });
    let help = finding.help.as_ref().map(|help| format!("\nhelp: {help}"));
    let message = text(&format!("{}{}", finding.message, help.unwrap_or_default()));
    format!(
        "::{level} {}title={}::{message}\n",
        place.unwrap_or_default(),
        finding.code.as_str()
    )
}

/// A message, in which the runner reads line ends and `%` as escapes.
fn text(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property of a command, which a comma or a colon would end.
fn value(value: &str) -> String {
    text(value).replace(':', "%3A").replace(',', "%2C")
}
