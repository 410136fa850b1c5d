//! What is said, and to whom: results to standard output, everything else to standard error.

use std::fmt;
use std::io::{IsTerminal, Write};
use std::time::Duration;

use generator::diagnostic::Severity;
use generator::report::Style;
use generator::{Progress, Report};
use indicatif::ProgressBar;

use super::args::{ColorWhen, MessageFormat, ShowArgs};

/// How many findings of one code are shown in full unless all are asked for.
const SHOWN_PER_CODE: usize = 3;

/// The two streams.
pub(crate) struct Screen {
    format: MessageFormat,
    quiet: bool,
    style: Style,
    bar: ProgressBar,
}

impl Screen {
    pub(crate) fn new(show: &ShowArgs) -> Self {
        let terminal = std::io::stderr().is_terminal();
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let human = show.message_format == MessageFormat::Human;
        Self {
            format: show.message_format,
            quiet: show.quiet,
            style: Style {
                colour: match show.color {
                    ColorWhen::Auto => terminal && !plain,
                    ColorWhen::Always => true,
                    ColorWhen::Never => false,
                },
                least: match (show.verbose, show.quiet) {
                    (true, _) => Severity::Note,
                    (false, true) => Severity::Error,
                    (false, false) => Severity::Warning,
                },
                per_code: if show.verbose { usize::MAX } else { SHOWN_PER_CODE },
            },
            bar: if terminal && human && !show.quiet {
                ProgressBar::new_spinner()
            } else {
                ProgressBar::hidden()
            },
        }
    }

    /// What the run watches; it shows on a terminal only.
    pub(crate) fn progress(&self) -> impl Progress + use<> {
        self.bar.enable_steady_tick(Duration::from_millis(100));
        Spinner(self.bar.clone())
    }

    /// Shows findings on standard error.
    pub(crate) fn findings(&self, report: &Report) {
        self.bar.finish_and_clear();
        let text = match self.format {
            MessageFormat::Human => report.human(self.style),
            MessageFormat::Json => report.json_lines(),
        };
        write_all(std::io::stderr().lock(), text.as_bytes());
        let notes = report.count(Severity::Note);
        if notes > 0 && self.style.least == Severity::Warning {
            let shown = if notes == 1 { "is" } else { "are" };
            self.say(&format!(
                "{} {shown} not shown; see them with --verbose",
                counted(notes, "note")
            ));
        }
    }

    /// Whether everything is to be named.
    pub(crate) fn is_verbose(&self) -> bool {
        self.style.least == Severity::Note
    }

    /// Whether results are for tools.
    pub(crate) fn wants_json(&self) -> bool {
        self.format == MessageFormat::Json
    }

    /// A line for people; tools that asked for JSON do not get it, nor does who asked for quiet.
    pub(crate) fn say(&self, line: &str) {
        if !self.quiet {
            self.insist(line);
        }
    }

    /// A line that people get even if they asked for quiet.
    pub(crate) fn insist(&self, line: &str) {
        self.bar.finish_and_clear();
        if self.format == MessageFormat::Human {
            write_all(std::io::stderr().lock(), format!("{line}\n").as_bytes());
        }
    }

    /// A result, on standard output.
    pub(crate) fn print(&self, text: &str) {
        self.bar.finish_and_clear();
        write_all(std::io::stdout().lock(), text.as_bytes());
    }
}

/// A reader that went away (`| head`) has all it wanted.
fn write_all(mut to: impl Write, bytes: &[u8]) {
    _ = to.write_all(bytes).and_then(|()| to.flush());
}

struct Spinner(ProgressBar);

impl fmt::Debug for Spinner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Spinner")
    }
}

impl Progress for Spinner {
    fn stage(&self, what: &str) {
        self.0.set_message(what.to_owned());
    }
}

/// `1 warning`, `2 warnings`.
pub(super) fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}
