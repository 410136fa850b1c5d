//! `export`: the schema in another form.

use generator::Target;
use generator::settings::Settings;

use super::args::ExportArgs;
use super::screen::Screen;
use super::{Done, reading};

pub(crate) fn run(options: &ExportArgs, screen: &Screen) -> Done {
    // Nothing is written there unless a folder was named; without one the text goes to standard output.
    let out = options.out.clone().unwrap_or_default();
    let settings = Settings {
        out: Some(out),
        ..Settings::default()
    };
    let generator = reading::generator(&options.docs, settings, screen);
    let output = generator.target(Target::from(options.form)).generate()?;
    screen.findings(output.report());
    if options.out.is_some() {
        let summary = output.write()?;
        screen.say(&format!("{}: {summary}", output.out().display()));
    } else {
        for (_, text) in output.files().iter() {
            screen.print(text);
        }
    }
    Ok(())
}
