//! Findings about the input: what was wrong, where, and what to do about it.
//!
//! Every room of the pipeline reports here; nothing is printed and nothing ends the run on the way.

mod code;
mod guide;
mod parse;
mod printable;

use std::sync::Arc;

pub use code::Code;
pub use guide::{Guide, findings_page};
pub use parse::UnknownCode;
pub(crate) use printable::{is_unprintable, printable, shortened};

use crate::rules::Rule;

/// A range of bytes in the text of one source file, as it is on disk after decoding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A span in a named file: the provenance of a fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Place {
    /// Path relative to the documentation folder, with `/` between its parts.
    pub file: Arc<str>,
    /// Where in that file.
    pub span: Span,
    /// 1-based line of the start.
    pub line: u32,
    /// 1-based column of the start, in characters.
    pub column: u32,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A tolerance was used; the meaning is clear.
    Note,
    /// Something may be lost or is contradictory; a rule decided.
    Warning,
    /// A page, or a part of it, was left out.
    Error,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Diagnostic {
    /// The kind of finding; its text is stable and documented.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// What was found, in one sentence, naming the thing.
    pub message: String,
    /// Where; `None` only for findings about the run as a whole.
    pub place: Option<Place>,
    /// Other places that belong to it, each with a short label.
    pub related: Vec<(Place, String)>,
    /// What the author or the caller can do.
    pub help: Option<String>,
    /// The rule that decided, where one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
}

/// Findings collected on the way, in order of arrival; sorted by place before they are shown.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    findings: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Records a finding.
    pub fn push(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// Takes over the findings of another collector.
    pub fn append(&mut self, mut other: Self) {
        self.findings.append(&mut other.findings);
    }

    /// Forgets all findings but the first `count`.
    pub(crate) fn truncate(&mut self, count: usize) {
        self.findings.truncate(count);
    }

    /// The findings, in order of arrival.
    #[must_use]
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.findings
    }

    /// The findings so far.
    #[must_use]
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// The codes of the findings so far.
    #[cfg(test)]
    pub(crate) fn codes(&self) -> Vec<Code> {
        self.findings.iter().map(|finding| finding.code).collect()
    }
}

impl Diagnostic {
    /// A finding of `code` at `place`, with the severity that the code has by default.
    ///
    /// Message, labels and help may hold page text; characters that would steer whatever prints them are escaped here.
    #[must_use]
    pub fn new(code: Code, place: impl Into<Option<Place>>, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: printable::message(message),
            place: place.into(),
            related: Vec::new(),
            help: code.help().map(str::to_owned),
            rule: None,
        }
    }

    /// Adds another place that belongs to the finding.
    #[must_use]
    pub fn with_related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related.push((place, printable::message(label)));
        self
    }

    /// Names the rule that decided.
    #[must_use]
    pub const fn by(mut self, rule: Rule) -> Self {
        self.rule = Some(rule);
        self
    }

    /// Replaces the general help of the code with help for this very case.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(printable::message(help));
        self
    }
}
