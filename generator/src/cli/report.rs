//! `report`: one page about a documentation.

use generator::settings::Settings;
use generator::{diff, html};

use super::args::ReportArgs;
use super::diff::side;
use super::screen::Screen;
use super::{Done, Failure};

pub(crate) fn run(options: &ReportArgs, screen: &Screen) -> Done {
    let generator = options.docs.generator(Settings::default());
    let model = generator.progress(screen.progress()).read()?;
    let changes = match &options.old {
        None => None,
        Some(old) => {
            let beside = options
                .docs
                .folders()
                .first()
                .map(|docs| docs.to_string_lossy().into_owned());
            let (old, _) = side(old, &beside.unwrap_or_default(), screen)?;
            Some(diff::compare(&old, &model.schema))
        }
    };
    let page = html::report(&model, changes.as_ref());
    std::fs::write(&options.out, page)
        .map_err(|error| Failure::Usage(format!("cannot write `{}`: {error}", options.out.display())))?;
    screen.say(&format!("{} written", options.out.display()));
    Ok(())
}
