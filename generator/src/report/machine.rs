//! Findings for tools.

use super::Report;

/// One JSON object a line: the fields of [`crate::diagnostic::Diagnostic`].
pub(super) fn render(report: &Report) -> String {
    let lines = report
        .findings()
        .iter()
        .filter_map(|finding| serde_json::to_string(finding).ok());
    lines.fold(String::new(), |mut text, line| {
        text.push_str(&line);
        text.push('\n');
        text
    })
}
