//! What a run made, ready to be written or compared.

use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::diff::{self, Changes};
use crate::emit::json;
use crate::files::{self, Files, Plan};
use crate::report::Report;
use crate::schema::Schema;

/// The file that remembers the API for the comparison with the next run, beside the manifest.
pub(crate) const SCHEMA_FILE: &str = ".graphsmith-schema.json";

/// What a run made, in memory.
#[derive(Clone, Debug)]
pub struct Output {
    files: Files,
    report: Report,
    schema: Schema,
    out: PathBuf,
    summary: Summary,
    made_again_by: Option<&'static str>,
}

/// What a run came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Structured types and enumerations.
    pub types: usize,
    /// Operations.
    pub operations: usize,
    /// Paths of files that were not there before.
    pub created: Vec<String>,
    /// Paths of files whose text changed.
    pub changed: Vec<String>,
    /// Paths of files that were removed since nothing writes them any more.
    pub removed: Vec<String>,
    /// Number of files that were as they should be.
    pub unchanged: usize,
    /// Number of warnings.
    pub warnings: usize,
    /// Number of pages, or parts of them, that were left out.
    pub left_out: usize,
}

impl Output {
    pub(crate) fn new(files: Files, report: Report, schema: Schema, out: PathBuf) -> Self {
        let summary = Summary {
            types: schema.types.len() + schema.enums.len(),
            operations: schema.operations.len(),
            warnings: report.count(Severity::Warning),
            left_out: report.count(Severity::Error),
            ..Summary::default()
        };
        Self {
            files,
            report,
            schema,
            out,
            summary,
            made_again_by: None,
        }
    }

    /// The command that a finding of drift names; else it is the one that found it.
    pub(crate) const fn made_again_by(mut self, command: &'static str) -> Self {
        self.made_again_by = Some(command);
        self
    }

    /// The texts.
    #[must_use]
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// The findings.
    #[must_use]
    pub const fn report(&self) -> &Report {
        &self.report
    }

    /// Reports the findings to Cargo, from a build script: the first warnings and left-out pages with page, line and column,
    /// and how many more there are. Page text cannot become an instruction to Cargo this way, as it can where a build script
    /// prints messages itself.
    pub fn report_to_cargo(&self) {
        let lines = self.report.cargo_lines();
        // A Cargo that does not listen any more needs no warning.
        _ = std::io::stdout().lock().write_all(lines.as_bytes());
    }

    /// The folder that they are for.
    #[must_use]
    pub fn out(&self) -> &Path {
        &self.out
    }

    /// What has changed in the API since the folder was last written; `None` where the folder does not say what it was, and after
    /// [`Output::write`] nothing.
    #[must_use]
    pub fn changes(&self) -> Option<Changes> {
        let new = self.files.get(SCHEMA_FILE)?;
        let old = std::fs::read_to_string(self.out.join(SCHEMA_FILE)).ok()?;
        if old == new {
            return Some(Changes::default());
        }
        let old = json::read(&old).ok()?;
        Some(diff::compare(&old, &self.schema))
    }

    /// Brings the folder in line: writes what changed, removes what this tool wrote and no longer writes.
    ///
    /// # Errors
    /// The folder cannot be written, another run is writing there, or it holds files of somebody else in the way; nothing was
    /// changed then.
    pub fn write(&self) -> Result<Summary, Report> {
        let plan = files::write(&self.out, self.files.clone()).map_err(|error| self.refused(&error))?;
        Ok(self.summary_of(&plan))
    }

    /// Compares the folder with the texts and writes nothing.
    ///
    /// # Errors
    /// The folder differs; the report names each file.
    pub fn check(&self) -> Result<Summary, Report> {
        let plan = Plan::new(&self.out, self.files.clone()).map_err(|error| self.refused(&error))?;
        let unlisted = plan.unlisted();
        if plan.is_in_line() && unlisted.is_empty() {
            return Ok(self.summary_of(&plan));
        }
        let drift = |path: &str, what: &str| {
            let finding = Diagnostic::new(Code::Drift, None, format!("`{path}` {what}"));
            match self.made_again_by {
                Some(command) => finding.with_help(format!("run `{command}` and commit what it writes")),
                None => finding,
            }
        };
        let mut findings: Vec<_> = plan.created().map(|path| drift(path, "is missing")).collect();
        findings.extend(plan.changed().map(|path| drift(path, "is not what the pages give")));
        findings.extend(
            plan.removed()
                .map(|path| drift(path, "is no longer made from the pages")),
        );
        findings.extend(unlisted.iter().map(|path| {
            let finding = drift(path, "is not made from the pages, and no module has it");
            finding.with_help("remove it, or move it out of `src`")
        }));
        if findings.is_empty() {
            findings.push(drift(files::MANIFEST, "does not list the files that were written"));
        }
        Err(self.report.clone().with(findings))
    }

    fn refused(&self, error: &files::Error) -> Report {
        let finding = Diagnostic::new(Code::OutputRefused, None, error.to_string());
        self.report.clone().with([finding])
    }

    fn summary_of(&self, plan: &Plan) -> Summary {
        let owned = |paths: &mut dyn Iterator<Item = &str>| paths.map(str::to_owned).collect();
        Summary {
            created: owned(&mut plan.created()),
            changed: owned(&mut plan.changed()),
            removed: owned(&mut plan.removed()),
            unchanged: plan.unchanged(),
            ..self.summary.clone()
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} types, {} operations; files: {} written, {} unchanged, {} removed; {} warnings, {} left out",
            self.types,
            self.operations,
            self.created.len() + self.changed.len(),
            self.unchanged,
            self.removed.len(),
            self.warnings,
            self.left_out,
        )
    }
}
