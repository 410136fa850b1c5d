//! What a run has to say: its findings in order, with the texts they point into.

mod baseline;
mod cargo;
mod github;
mod human;
mod machine;
mod region;
mod sarif;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, printable};
use crate::placement;
use crate::source::SourceFile;

pub use baseline::Baseline;
pub use human::Style;

/// How many findings of one code `Debug` shows in full.
const SHOWN_PER_CODE: usize = 3;

/// Findings sorted by place, and the texts they point into.
///
/// `Debug` is the readable form too, cut short: it is what a build script or a `main` that returns the report as its error
/// shows.
#[derive(Clone, Default)]
pub struct Report {
    findings: Vec<Diagnostic>,
    sources: BTreeMap<Arc<str>, Arc<SourceFile>>,
    paths: BTreeMap<Arc<str>, PathBuf>,
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
            paths: BTreeMap::new(),
        };
        report.sort();
        report
    }

    /// Says where files are on disk, by the names that places have for them.
    #[must_use]
    pub(crate) fn located(mut self, paths: impl IntoIterator<Item = (Arc<str>, PathBuf)>) -> Self {
        self.paths.extend(paths);
        self
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

    /// What the findings come to, in a line.
    fn outcome(&self) -> String {
        let (errors, warnings) = (self.count(Severity::Error), self.count(Severity::Warning));
        format!("{errors} errors, {warnings} warnings")
    }

    /// The text that places in `file` point into.
    #[must_use]
    pub fn source(&self, file: &str) -> Option<&str> {
        self.sources.get(file).map(|file| file.text.as_str())
    }

    /// Where `file` is on disk, relative to the working folder if it is below that, so that a terminal or an editor can open
    /// it; its name where that is not known. With `/` between its parts.
    #[must_use]
    pub fn path(&self, file: &str) -> String {
        match self.paths.get(file) {
            Some(path) => printable(from_working_folder(path)),
            None => file.to_owned(),
        }
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

    /// The findings as SARIF 2.1.0, for code hosts and editors.
    #[must_use]
    pub fn sarif(&self) -> String {
        sarif::render(self)
    }

    /// The findings as annotations of GitHub Actions: one workflow command a line.
    #[must_use]
    pub fn github(&self) -> String {
        github::render(self)
    }

    /// Lines for the standard output of a build script: the first warnings and left-out pages, and how many more there are.
    #[must_use]
    pub fn cargo_lines(&self) -> String {
        cargo::render(self)
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

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = Style {
            per_code: SHOWN_PER_CODE,
            ..Style::default()
        };
        // Cargo and `main` put `Error: ` before it.
        write!(f, "{}\n\n{}", self.outcome(), self.human(style))
    }
}

impl std::error::Error for Report {}

/// A path as seen from the working folder, with `/` between its parts; as it is when it is not below that.
fn from_working_folder(path: &Path) -> String {
    let path = placement::tidy(path);
    let working = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(working).unwrap_or(&path);
    let text = path.to_string_lossy();
    if MAIN_SEPARATOR == '/' {
        text.into_owned()
    } else {
        text.replace(MAIN_SEPARATOR, "/")
    }
}
