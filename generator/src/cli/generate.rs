//! `generate`: the crate from the pages.

use generator::settings::Settings;

use super::args::GenerateArgs;
use super::screen::Screen;
use super::{Done, Failure, reading};

pub(crate) fn run(options: &GenerateArgs, screen: &Screen) -> Done {
    if options.docs.docs.is_empty() && options.docs.config.is_none() && !std::path::Path::new("specs").is_dir() {
        let message = "there is no folder `specs` here; name the folder of the documentation pages";
        return Err(Failure::Usage(message.to_owned()));
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
    let summary = if options.check {
        output.check()?
    } else {
        output.write()?
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
    Ok(())
}

/// How many changed files are named.
const SHOWN_CHANGES: usize = 20;
