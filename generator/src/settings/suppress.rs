//! What counts of the findings: severities by code, and findings that are not wanted, by code and page.

use std::collections::{BTreeMap, BTreeSet};

use super::Settings;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::report::Report;
use crate::select::like;

/// How much the findings of a code matter to whoever reads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// They are not reported.
    Off,
    /// As a note.
    Note,
    /// As a warning, which a strict run fails on.
    Warning,
    /// As an error, which a strict run fails on.
    Error,
}

/// Findings that are not reported, and why.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suppression {
    /// The code of the findings.
    pub code: Code,
    /// The pages, relative to the documentation folder; `*` stands for anything. Absent means all.
    pub page: Option<String>,
    /// Why they are not wanted.
    pub reason: String,
}

impl Settings {
    /// The report with the severities that these settings give, without what they or the pages themselves suppress. Findings
    /// about the run as a whole stay as they are.
    pub(crate) fn judged(&self, report: Report) -> Report {
        let mut own: BTreeMap<String, BTreeSet<Code>> = BTreeMap::new();
        let judged: Vec<Diagnostic> = report
            .findings()
            .iter()
            .filter_map(|finding| {
                let Some(place) = &finding.place else {
                    return Some(finding.clone());
                };
                let of_page = own
                    .entry(place.file.to_string())
                    .or_insert_with(|| report.source(&place.file).map(suppressed_by).unwrap_or_default());
                if of_page.contains(&finding.code) || self.suppresses(finding.code, &place.file) {
                    return None;
                }
                self.leveled(finding)
            })
            .collect();
        report.instead(judged)
    }

    fn suppresses(&self, code: Code, page: &str) -> bool {
        let mut suppressions = self.suppress.iter().filter(|one| one.code == code);
        suppressions.any(|one| one.page.as_deref().is_none_or(|pattern| like(pattern, page)))
    }

    fn leveled(&self, finding: &Diagnostic) -> Option<Diagnostic> {
        let severity = match self.severity.get(&finding.code) {
            None => finding.severity,
            Some(Level::Off) => return None,
            Some(Level::Note) => Severity::Note,
            Some(Level::Warning) => Severity::Warning,
            Some(Level::Error) => Severity::Error,
        };
        Some(Diagnostic {
            severity,
            ..finding.clone()
        })
    }
}

/// The codes in the `suppressions` of a page's annotation. The publishing tools list messages of their own there, which say
/// nothing here.
fn suppressed_by(text: &str) -> BTreeSet<Code> {
    const KEY: &str = "\"suppressions\"";
    let lists = text.match_indices(KEY).filter_map(|(at, _)| {
        let list = text.get(at + KEY.len()..)?.trim_start().strip_prefix(':')?;
        let mut values = serde_json::Deserializer::from_str(list).into_iter::<Vec<String>>();
        values.next()?.ok()
    });
    lists.flatten().filter_map(|text| text.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::SourceFile;

    fn report() -> Report {
        let text = "<!-- {\"type\": \"#page.annotation\", \"suppressions\": [\"Error: x\", \"odd-url\"]} -->\n";
        let files = ["resources/a.md", "api/b.md"].map(|name| Arc::new(SourceFile::new(name, text.to_owned())));
        let mut findings = Diagnostics::default();
        for file in &files {
            for code in [Code::UnknownType, Code::OddHeading, Code::OddUrl] {
                findings.push(Diagnostic::new(code, file.place(0, 1), "x"));
            }
        }
        findings.push(Diagnostic::new(Code::UnknownType, None, "about the run"));
        Report::new(findings, files)
    }

    fn judged(toml: &str) -> Result<Vec<(Code, Severity)>, Report> {
        let settings: Settings = super::super::toml_file(Path::new("generator.toml"), toml.to_owned())?;
        let report = settings.judged(report());
        Ok(report.findings().iter().map(|one| (one.code, one.severity)).collect())
    }

    #[test]
    fn severities_and_suppressions_of_file_and_page_decide_what_is_reported() -> Result<(), Report> {
        let found = judged(
            "[severity]\nodd-heading = \"error\"\n[[suppress]]\ncode = \"unknown-type\"\npage = \"api/*\"\nreason = \"old\"\n",
        )?;
        let expected = [
            (Code::OddHeading, Severity::Error),
            (Code::OddHeading, Severity::Error),
            (Code::UnknownType, Severity::Warning),
            (Code::UnknownType, Severity::Warning),
        ];
        assert_eq!(found, expected);
        assert_eq!(
            judged("[severity]\nodd-heading = \"off\"\nunknown-type = \"off\"\n")?.len(),
            1
        );
        Ok(())
    }

    #[test]
    fn a_code_that_does_not_exist_is_refused_with_the_nearest() {
        let refused = judged("[severity]\nunknwon-type = \"off\"\n")
            .err()
            .map(|report| report.to_string());
        assert!(refused.is_some_and(|text| text.contains("did you mean `unknown-type`?")));
    }
}
