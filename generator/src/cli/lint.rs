//! `lint`: what is wrong with the pages.

use std::fmt::Write;
use std::path::Path;

use generator::diagnostic::Severity;

use generator::dialect::Count;
use generator::report::Baseline;
use generator::settings::Settings;
use generator::{Model, Report};

use super::args::{FindingFormat, LintArgs};
use super::screen::{Screen, counted};
use super::{Done, Failure, reading};

pub(crate) fn run(options: &LintArgs, screen: &Screen) -> Done {
    if options.fix {
        return super::fix::run(options, screen);
    }
    let mut model = reading::generator(&options.docs, Settings::default(), screen).read()?;
    if let Some(path) = &options.write_baseline {
        return write_baseline(&model.report, path, screen);
    }
    if let Some(path) = &options.baseline {
        model.report = new_findings(&model.report, path, screen)?;
    }
    match options.format {
        Some(FindingFormat::Sarif) => screen.print(&model.report.sarif()),
        Some(FindingFormat::Github) => screen.print(&model.report.github()),
        Some(FindingFormat::Json) => screen.print(&model.report.json_lines()),
        None => screen.findings(&model.report),
    }
    if options.stats {
        screen.print(&accounts(&model));
        if screen.is_verbose() {
            for name in &model.skipped {
                screen.print(&format!("left alone: {name}\n"));
            }
        }
    }
    let (warnings, errors) = (
        model.report.count(Severity::Warning),
        model.report.count(Severity::Error),
    );
    screen.say(&format!("{}, {errors} left out", counted(warnings, "warning")));
    if options.strict && warnings + errors > 0 {
        Err(Failure::Silent)
    } else {
        Ok(())
    }
}

fn write_baseline(report: &Report, path: &Path, screen: &Screen) -> Done {
    let known = Baseline::of(report);
    let cannot = |error| Failure::Usage(format!("cannot write `{}`: {error}", path.display()));
    std::fs::write(path, known.text()).map_err(cannot)?;
    let count = counted(report.findings().len(), "finding");
    screen.say(&format!("{}: {count}", path.display()));
    Ok(())
}

/// The findings that the baseline at `path` does not know.
fn new_findings(report: &Report, path: &Path, screen: &Screen) -> Result<Report, Failure> {
    let cannot = |error| Failure::Usage(format!("cannot read `{}`: {error}", path.display()));
    let text = std::fs::read_to_string(path).map_err(cannot)?;
    let known = Baseline::parse(&text)
        .map_err(|line| Failure::Usage(format!("`{}`: line {line} is none of a baseline", path.display())))?;
    let (new, gone) = known.new_of(report);
    if gone > 0 {
        let gone = counted(gone, "known finding");
        screen.say(&format!(
            "{gone} of `{}` no longer there; write it anew with --write-baseline",
            path.display()
        ));
    }
    Ok(new)
}

/// Everything that was found is used or named in a finding: one line a kind, then the findings by code.
fn accounts(model: &Model) -> String {
    let stats = &model.stats;
    let rows: [(&str, &Count); 6] = [
        ("pages", &stats.pages),
        ("tables", &stats.tables),
        ("rows", &stats.rows),
        ("annotations", &stats.annotations),
        ("request lines", &stats.requests),
        ("examples", &stats.examples),
    ];
    let mut text = format!("{:<14}{:>9}{:>9}{:>11}\n", "", "found", "used", "diagnosed");
    for (name, count) in rows {
        _ = writeln!(
            text,
            "{name:<14}{:>9}{:>9}{:>11}",
            count.found, count.used, count.diagnosed
        );
    }
    _ = writeln!(text, "files left alone by name: {}\n", model.skipped.len());
    for (code, count) in model.report.count_by_code() {
        _ = writeln!(text, "{count:>7}  {}", code.as_str());
    }
    text
}
