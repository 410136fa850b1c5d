//! `generate`: the crate from the pages.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use generator::diff::{self, Changes, Format, Roots};
use generator::nearest::nearest;
use generator::settings::Settings;
use generator::{Output, Report, Summary};

use super::args::{Arguments, GenerateArgs};
use super::screen::Screen;
use super::{Done, Failure, difference, reading};

pub(crate) fn run(options: &GenerateArgs, screen: &Screen) -> Done {
    if options.docs.docs.is_empty() && options.docs.config.is_none() && !Path::new("specs").is_dir() {
        let message = "there is no folder `specs` here; name the folder of the documentation pages";
        return Err(Failure::Usage(message.to_owned()));
    }
    if let Some(message) = meant_command(&options.docs.docs) {
        return Err(Failure::Usage(message));
    }
    let settings = Settings {
        crate_name: options.crate_name.clone(),
        out: options.out.clone(),
        runtime: options.runtime.clone(),
        include: options.include.clone(),
        exclude: options.exclude.clone(),
        examples: options.examples,
        strict: options.strict,
        ..Settings::default()
    };
    let output = reading::generator(&options.docs, settings, screen).generate()?;
    let (summary, api) = if options.check {
        (checked(&output, screen)?, None)
    } else {
        // First: writing replaces what tells how the API was.
        let api = output.changes();
        (output.write()?, api)
    };
    screen.findings(output.report());
    let changes = [
        ("+", &summary.created),
        ("~", &summary.changed),
        ("-", &summary.removed),
    ];
    let changes: Vec<_> = changes
        .iter()
        .flat_map(|(sign, paths)| paths.iter().map(move |path| (sign, path)))
        .collect();
    for (sign, path) in changes.iter().take(SHOWN_CHANGES) {
        screen.say(&format!("{sign} {path}"));
    }
    if changes.len() > SHOWN_CHANGES {
        screen.say(&format!("… and {} more files", changes.len() - SHOWN_CHANGES));
    }
    screen.say(&format!("{}: {summary}", output.out().display()));
    match api.filter(|changes| !changes.is_empty()) {
        Some(changes) => report_changes(&changes, options, screen),
        None => Ok(()),
    }
}

/// What has changed in the API: a few lines, breaking changes first; all of it to the changelog.
fn report_changes(changes: &Changes, options: &GenerateArgs, screen: &Screen) -> Done {
    screen.say("changes of the API:");
    for line in diff::few_lines(changes, SHOWN_CHANGES) {
        screen.say(&format!("  {line}"));
    }
    let Some(path) = &options.changelog else { return Ok(()) };
    let section = diff::render(changes, Format::Markdown, &Roots::default());
    let opened = std::fs::OpenOptions::new().create(true).append(true).open(path);
    let written = opened.and_then(|mut file| file.write_all(format!("\n{section}").as_bytes()));
    written.map_err(|error| Failure::Usage(format!("cannot append to `{}`: {error}", path.display())))
}

/// Compares, and shows what differs.
fn checked(output: &Output, screen: &Screen) -> Result<Summary, Report> {
    output.check().inspect_err(|_| {
        let patch = difference::of(output);
        if !patch.is_empty() {
            screen.say(&patch);
        }
    })
}

/// A word that is neither a folder nor a command, but like one.
fn meant_command(docs: &[PathBuf]) -> Option<String> {
    let word = docs.first()?.to_str()?;
    let is_word = word.chars().all(|c| c.is_ascii_alphabetic());
    if !is_word || Path::new(word).exists() {
        return None;
    }
    let command = Arguments::command();
    let near = nearest(word, command.get_subcommands().map(clap::Command::get_name))?;
    Some(format!(
        "there is no folder `{word}`; did you mean the command `{near}`?"
    ))
}

/// How many changed files, and changes of the API, are named.
const SHOWN_CHANGES: usize = 20;
