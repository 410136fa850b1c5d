//! Findings as a build script says them to Cargo.

use std::collections::BTreeMap;

use super::Report;
use crate::diagnostic::{Code, Diagnostic, Severity, printable, shortened};

/// How many findings are named. Cargo repeats all lines whenever the package is built, changed or not.
const SHOWN: usize = 10;
/// How many of them may have one code.
const SHOWN_PER_CODE: usize = 3;
/// The longest text of a line, in characters.
const LONGEST: usize = 300;

/// Lines for a build script's standard output: the first warnings and left-out pages, each with its place, and how many more
/// there are. No text of a page can begin a line.
pub(super) fn render(report: &Report) -> String {
    let worth_a_line = |finding: &&Diagnostic| finding.severity > Severity::Note;
    let mut findings: Vec<&Diagnostic> = report.findings().iter().filter(worth_a_line).collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let all = findings.len();
    let mut of_code: BTreeMap<Code, usize> = BTreeMap::new();
    findings.retain(|finding| {
        let count = of_code.entry(finding.code).or_default();
        *count += 1;
        *count <= SHOWN_PER_CODE
    });
    findings.truncate(SHOWN);
    let mut lines: Vec<String> = findings.iter().map(|finding| line(report, finding)).collect();
    if all > lines.len() {
        let more = all - lines.len();
        lines.push(format!(
            "and {more} more findings about the pages; `generator lint` shows all"
        ));
    }
    let lines = lines
        .into_iter()
        .map(|line| format!("cargo::warning={}\n", shortened(printable(line), LONGEST)));
    lines.collect()
}

fn line(report: &Report, finding: &Diagnostic) -> String {
    let what = format!("{}: {}", finding.code.as_str(), finding.message);
    match &finding.place {
        Some(place) => format!("{}:{}:{}: {what}", report.path(&place.file), place.line, place.column),
        None => what,
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Diagnostics;
    use crate::source::SourceFile;

    use super::*;

    fn report(findings: impl IntoIterator<Item = (Code, String)>) -> Report {
        let file = SourceFile::new("resources/a.md", "# a\n|x|\n".to_owned());
        let mut found = Diagnostics::default();
        for (code, message) in findings {
            found.push(Diagnostic::new(code, file.place(5, 6), message));
        }
        Report::new(found, [std::sync::Arc::new(file)])
    }

    #[test]
    fn text_of_a_page_cannot_begin_a_line_that_cargo_reads() {
        let hostile = "`x\ncargo::rustc-env=LD_PRELOAD=a.so\r\ncargo::warning=y` is no type".to_owned();
        let lines = render(&report([(Code::UnknownType, hostile)]));
        assert_eq!(
            lines,
            "cargo::warning=resources/a.md:2:2: unknown-type: `x\\ncargo::rustc-env=LD_PRELOAD=a.so\\r\\ncargo::warning=y` \
             is no type\n"
        );
    }

    #[test]
    fn a_build_is_not_flooded() {
        let findings = Code::ALL
            .iter()
            .flat_map(|&code| (0..9).map(move |n| (code, format!("{n}"))));
        let lines = render(&report(findings));
        assert_eq!(lines.lines().count(), SHOWN + 1);
        let codes = |name: &str| lines.lines().filter(|line| line.contains(name)).count();
        assert_eq!(codes(": empty-page: "), SHOWN_PER_CODE, "{lines}");
        assert!(lines.ends_with("more findings about the pages; `generator lint` shows all\n"));
        assert!(render(&report([(Code::OddHeading, "only a note".to_owned())])).is_empty());
    }
}
