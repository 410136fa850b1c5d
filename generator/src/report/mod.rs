//! What a run has to say: its findings in order, with the texts they point into.

mod human;
mod machine;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::source::SourceFile;

pub use human::Style;

/// Findings sorted by place, and the texts they point into.
#[derive(Clone, Debug, Default)]
pub struct Report {
    findings: Vec<Diagnostic>,
    sources: BTreeMap<Arc<str>, Arc<SourceFile>>,
}

impl Report {
    /// Sorts the findings by file, position, code and message, so that the order of arrival does not show.
    ///
    /// `sources` are the files that places point into.
    #[must_use]
    pub fn new(findings: Diagnostics, sources: impl IntoIterator<Item = Arc<SourceFile>>) -> Self {
        let sources = sources.into_iter().map(|file| (Arc::clone(&file.name), file)).collect();
        let mut report = Self {
            findings: findings.into_vec(),
            sources,
        };
        report.sort();
        report
    }

    /// Adds findings.
    #[must_use]
    pub fn with(mut self, findings: impl IntoIterator<Item = Diagnostic>) -> Self {
        self.findings.extend(findings);
        self.sort();
        self
    }

    /// The same files with these findings instead.
    #[must_use]
    pub fn instead(mut self, findings: impl IntoIterator<Item = Diagnostic>) -> Self {
        self.findings.clear();
        self.with(findings)
    }

    /// The findings, sorted.
    #[must_use]
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// The number of findings of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    }

    /// The number of findings by code.
    #[must_use]
    pub fn count_by_code(&self) -> BTreeMap<Code, usize> {
        self.findings.iter().fold(BTreeMap::new(), |mut counts, finding| {
            *counts.entry(finding.code).or_default() += 1;
            counts
        })
    }

    /// The text that places in `file` point into.
    #[must_use]
    pub fn source(&self, file: &str) -> Option<&str> {
        self.sources.get(file).map(|file| file.text.as_str())
    }

    /// The findings for people, with excerpts.
    #[must_use]
    pub fn human(&self, style: Style) -> String {
        human::render(self, style)
    }

    /// The findings for tools: one JSON object a line.
    #[must_use]
    pub fn json_lines(&self) -> String {
        machine::render(self)
    }

    /// Findings without a place are about the run as a whole and come last, where a terminal shows them.
    fn sort(&mut self) {
        self.findings.sort_by(|a, b| {
            let key = |finding: &Diagnostic| (finding.place.is_none(), finding.place.clone(), finding.code);
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
        });
        self.findings.dedup();
    }
}

impl From<Diagnostic> for Report {
    fn from(finding: Diagnostic) -> Self {
        Self::default().with([finding])
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.human(Style::default()))
    }
}

impl std::error::Error for Report {}
