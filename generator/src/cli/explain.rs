//! `explain`: what a code means.

use std::fmt::Write;

use generator::diagnostic::{Code, Severity};

use super::args::ExplainArgs;
use super::screen::Screen;
use super::{Done, Failure};

pub(crate) fn run(options: &ExplainArgs, screen: &Screen) -> Done {
    let wanted = |code: &&Code| options.code.as_deref().is_none_or(|name| name == code.as_str());
    let text = Code::ALL.iter().filter(wanted).fold(String::new(), |mut text, &code| {
        let severity = match code.severity() {
            Severity::Note => "note: a tolerance was used, the meaning is clear",
            Severity::Warning => "warning: something may be lost or is contradictory, a rule decided",
            Severity::Error => "error: a page or a part of it was left out, or the run ended",
        };
        _ = writeln!(text, "{}\n  {}\n  {severity}", code.as_str(), code.meaning());
        if let Some(help) = code.help() {
            _ = writeln!(text, "  help: {help}");
        }
        text
    });
    if text.is_empty() {
        return Err(Failure::Usage(
            "there is no such code; `generator explain` lists all".to_owned(),
        ));
    }
    screen.print(&text);
    Ok(())
}
