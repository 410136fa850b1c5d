//! `lint --fix`: certain repairs on the pages themselves.

use std::io::{BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use generator::fix::{self, FIXABLE, Fixed};
use generator::settings::Settings;
use similar::TextDiff;

use super::args::LintArgs;
use super::located::Docs;
use super::screen::{Screen, counted};
use super::{Done, Failure};

pub(crate) fn run(options: &LintArgs, screen: &Screen) -> Done {
    let generator = options.docs.generator(Settings::default());
    let report = generator.progress(screen.progress()).read()?.report;
    let findings = report
        .findings()
        .iter()
        .filter(|finding| FIXABLE.contains(&finding.code));
    let mut pages: Vec<String> = findings
        .filter_map(|finding| finding.place.as_ref().map(|place| place.file.to_string()))
        .collect();
    pages.dedup();
    let folders = options.docs.folders();
    let fixed = pages.iter().filter_map(|page| fixed(page, &Docs(&folders)));
    let fixed: Vec<(PathBuf, Fixed)> = fixed.collect();
    let fixes = fixed.iter().map(|(_, fixed)| fixed.fixes.len()).sum();
    for (path, fixed) in &fixed {
        screen.print(&difference(path, fixed));
    }
    if fixed.is_empty() {
        screen.say("nothing can be fixed with certainty");
        return Ok(());
    }
    let what = format!("{} on {}", counted(fixes, "fix"), counted(fixed.len(), "page"));
    if !options.yes && !agreed(&what, screen) {
        screen.say(&format!("{what} not made; --yes makes them without asking"));
        return Err(Failure::Silent);
    }
    for (path, fixed) in &fixed {
        std::fs::write(path, &fixed.text)
            .map_err(|error| Failure::Usage(format!("cannot write `{}`: {error}", path.display())))?;
    }
    screen.say(&format!("{what} made"));
    Ok(())
}

/// The page with its fixes; a file that is not wholly text stays as it is.
fn fixed(page: &str, docs: &Docs<'_>) -> Option<(PathBuf, Fixed)> {
    let path = docs.file(page)?;
    let text = std::fs::read_to_string(&path).ok()?;
    fix::page(page, &text).map(|fixed| (path, fixed))
}

fn difference(path: &Path, fixed: &Fixed) -> String {
    let old = std::fs::read_to_string(path).unwrap_or_default();
    let name = path.to_string_lossy();
    let diff = TextDiff::from_lines(&old, &fixed.text);
    let text = diff.unified_diff().context_radius(1).header(&name, &name).to_string();
    // Pages are written by strangers: nothing of them may command the terminal.
    text.chars()
        .filter(|c| *c == '\n' || *c == '\t' || !c.is_control())
        .collect()
}

/// Asks whoever is at the terminal; where nobody is, nobody agrees.
fn agreed(what: &str, screen: &Screen) -> bool {
    let input = std::io::stdin();
    if !input.is_terminal() {
        return false;
    }
    screen.say(&format!("make {what}? [y/N]"));
    let mut line = String::new();
    let read = input.lock().read_line(&mut line);
    read.is_ok() && matches!(line.trim(), "y" | "Y" | "yes")
}
