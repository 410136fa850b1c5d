//! What is wrong with the pages, by code and page.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::text::escaped;
use super::{Context, Section, filter};
use crate::diagnostic::{Code, Diagnostic, Severity};

pub(super) fn section(context: &Context<'_>) -> Section {
    let mut by_code: BTreeMap<(Severity, Code), Vec<&Diagnostic>> = BTreeMap::new();
    for finding in context.model.report.findings() {
        by_code
            .entry((finding.severity, finding.code))
            .or_default()
            .push(finding);
    }
    let mut body = filter("findings-list", "findings");
    body.push_str("<div id=\"findings-list\">\n");
    // The gravest first.
    for ((severity, code), findings) in by_code.iter().rev() {
        let severity = match severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        _ = write!(
            body,
            "<details>\n<summary><span class=\"{severity}\">{severity}</span> <code>{}</code> <span class=\"count\">{}</span></summary>\n<p>{}",
            code.as_str(),
            findings.len(),
            escaped(code.meaning()),
        );
        _ = write!(body, " {}</p>\n<ul>\n", escaped(code.help().unwrap_or_default()));
        findings.iter().for_each(|finding| body.push_str(&item(finding)));
        body.push_str("</ul>\n</details>\n");
    }
    body.push_str("</div>\n");
    Section {
        id: "findings",
        title: "Findings",
        body,
    }
}

fn item(finding: &Diagnostic) -> String {
    let place = finding.place.as_ref().map_or_else(String::new, |place| {
        format!("<code>{}:{}</code> ", escaped(&place.file), place.line)
    });
    format!("<li>{place}{}</li>\n", escaped(&finding.message))
}
