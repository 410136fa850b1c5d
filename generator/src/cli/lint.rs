//! `lint`: what is wrong with the pages.

use std::fmt::Write;

use generator::Model;
use generator::diagnostic::Severity;
use generator::dialect::Count;
use generator::settings::Settings;

use super::args::LintArgs;
use super::screen::{Screen, counted};
use super::{Done, Failure, reading};

pub(crate) fn run(options: &LintArgs, screen: &Screen) -> Done {
    if options.fix {
        return super::fix::run(options, screen);
    }
    let model = reading::generator(&options.docs, Settings::default(), screen).read()?;
    screen.findings(&model.report);
    if options.stats {
        screen.print(&accounts(&model));
        if screen.is_verbose() {
            screen.print(
                &model
                    .skipped
                    .iter()
                    .fold(String::new(), |list, name| format!("{list}left alone: {name}\n")),
            );
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
