//! Findings for tools, a line each.

use serde::Serialize;

use super::Report;
use super::region::Region;
use crate::diagnostic::Diagnostic;

/// The fields of a line. They are documented in docs/findings.md, and stay.
#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    finding: &'a Diagnostic,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<End>,
}

#[derive(Serialize)]
struct End {
    line: u32,
    column: u32,
}

/// One JSON object a line.
pub(super) fn render(report: &Report) -> String {
    let lines = report.findings().iter().filter_map(|finding| {
        let region = finding.place.as_ref().map(|place| Region::of(report, place));
        let end = region.as_ref().map(|region| End {
            line: region.end_line,
            column: region.end_column,
        });
        let path = region.map(|region| region.path);
        serde_json::to_string(&Line { finding, path, end }).ok()
    });
    lines.fold(String::new(), |mut text, line| {
        text.push_str(&line);
        text.push('\n');
        text
    })
}
