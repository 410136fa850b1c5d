//! `why`: which rules decided on something.

use generator::settings::Settings;

use super::args::WhyArgs;
use super::screen::Screen;
use super::{Done, Failure};

pub(crate) fn run(options: &WhyArgs, screen: &Screen) -> Done {
    let model = options
        .docs
        .generator(Settings::default())
        .progress(screen.progress())
        .read()?;
    let nothing = || Failure::Usage(format!("nothing in these pages is called `{}`", options.subject));
    screen.print(&generator::why(&model.schema, &options.subject).ok_or_else(nothing)?);
    Ok(())
}
