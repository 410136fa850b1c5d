//! Findings that are known already, so that a large old documentation can start clean and only new faults show.

use std::collections::BTreeMap;

use super::Report;
use crate::diagnostic::Diagnostic;

const HEADER: &str = "# Known findings of Graphsmith, one kind a line: how many, code, page, message. Written by `lint --write-baseline`.\n";

/// How often each finding is known. Lines and columns do not count, so that text above a finding can change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline(BTreeMap<String, usize>);

impl Baseline {
    /// All findings of a report.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        Self(report.findings().iter().fold(BTreeMap::new(), |mut known, finding| {
            *known.entry(key(finding)).or_default() += 1;
            known
        }))
    }

    /// Reads what [`Baseline::text`] wrote.
    ///
    /// # Errors
    /// The number of a line, from 1, that is none of a baseline.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let lines = text.lines().enumerate();
        let known = lines.filter(|(_, line)| !line.starts_with('#') && !line.is_empty());
        let known = known.map(|(at, line)| {
            let (count, key) = line.split_once('\t').ok_or(at + 1)?;
            Ok((key.to_owned(), count.parse().map_err(|_| at + 1)?))
        });
        known.collect::<Result<_, _>>().map(Self)
    }

    /// The text of a baseline file.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().fold(HEADER.to_owned(), |mut text, (key, count)| {
            text.push_str(&format!("{count}\t{key}\n"));
            text
        })
    }

    /// The report without what is known, and the number of known findings that it does not have any more.
    #[must_use]
    pub fn new_of(&self, report: &Report) -> (Report, usize) {
        let mut known = self.0.clone();
        let new = report.findings().iter().filter(|finding| {
            let left = known.get_mut(&key(finding)).filter(|left| **left > 0);
            left.map(|left| *left -= 1).is_none()
        });
        let new: Vec<Diagnostic> = new.cloned().collect();
        (report.clone().instead(new), known.values().sum())
    }
}

/// Messages and file names hold no line ends and no tabs: those are escaped when a finding is made.
fn key(finding: &Diagnostic) -> String {
    let file = finding.place.as_ref().map_or("", |place| &*place.file);
    format!("{}\t{file}\t{}", finding.code.as_str(), finding.message)
}
