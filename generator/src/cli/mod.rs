//! Arguments in, exit code out.
//!
//! Exit codes: 0 done (warnings and left-out pages are reported), 1 nothing usable, drift, or any warning under
//! `--strict`, 2 wrong usage, 130 interrupted.

mod api_args;
mod args;
mod diff;
mod difference;
mod dump;
mod examples;
mod explain;
mod export;
mod fix;
mod generate;
mod init;
mod lint;
mod located;
mod mock;
mod reading;
mod report;
mod scopes;
mod screen;
mod search;
mod shell;
mod why;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};
use generator::{Report, files};
use screen::Screen;

/// The exit code of a command that was interrupted, by convention.
const INTERRUPTED: i32 = 130;

/// Runs the command that the process's arguments ask for.
pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    // Without a handler a run ends just the same, only that it may leave half-written files to the next one.
    _ = ctrlc::set_handler(|| {
        let _whole = files::hold_writes();
        std::process::exit(INTERRUPTED);
    });
    let screen = Screen::new(&arguments.show);
    let done = match &arguments.command {
        None => generate::run(&arguments.generate, &screen),
        Some(Command::Generate(options)) => generate::run(options, &screen),
        Some(Command::Lint(options)) => lint::run(options, &screen),
        Some(Command::Export(options)) => export::run(options, &screen),
        Some(Command::Diff(options)) => diff::run(options, &screen),
        Some(Command::Scopes(options)) => scopes::run(options, &screen),
        Some(Command::Report(options)) => report::run(options, &screen),
        Some(Command::Search(options)) => search::search(options, &screen),
        Some(Command::Tree(options)) => search::tree(options, &screen),
        Some(Command::Examples(options)) => examples::run(options, &screen),
        Some(Command::Mock(options)) => mock::run(options, &screen),
        Some(Command::Dump(options)) => dump::run(options, &screen),
        Some(Command::Explain(options)) => explain::run(options, &screen),
        Some(Command::Why(options)) => why::run(options, &screen),
        Some(Command::Rules) => {
            screen.print(&generator::rules::listed());
            Ok(())
        }
        Some(Command::Init(options)) => init::run(options, &screen),
        Some(Command::Completions { shell }) => shell::completions(*shell, &screen),
        Some(Command::Man { command }) => shell::man(command.as_deref(), &screen),
        Some(Command::Passes) => {
            screen.print(&generator::resolve::listed());
            Ok(())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Report(report)) => {
            screen.findings(&report);
            ExitCode::from(1)
        }
        Err(Failure::Usage(message)) => {
            screen.insist(&format!("error: {message}\n\nFor more information, try '--help'."));
            ExitCode::from(2)
        }
        Err(Failure::Silent) => ExitCode::from(1),
    }
}

/// Why a command did not do what it was asked for.
enum Failure {
    /// The findings say why; exit code 1.
    Report(Report),
    /// The arguments make no sense together; exit code 2.
    Usage(String),
    /// Everything was said already; exit code 1.
    Silent,
}

impl From<Report> for Failure {
    fn from(report: Report) -> Self {
        Self::Report(report)
    }
}

type Done = Result<(), Failure>;
