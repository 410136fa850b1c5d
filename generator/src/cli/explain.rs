//! `explain`: what a code means.

use generator::diagnostic::{Code, findings_page};

use super::args::ExplainArgs;
use super::screen::Screen;
use super::{Done, Failure};

pub(crate) fn run(options: &ExplainArgs, screen: &Screen) -> Done {
    let text = match &options.code {
        _ if options.markdown => findings_page(),
        Some(name) => one(name)?,
        None => Code::ALL.iter().fold(String::new(), |list, code| {
            format!("{list}{}\n  {}\n", code.as_str(), code.meaning())
        }),
    };
    screen.print(&text);
    Ok(())
}

fn one(name: &str) -> Result<String, Failure> {
    let code: Code = name
        .parse()
        .map_err(|error| Failure::Usage(format!("{error} `generator explain` lists all")))?;
    Ok(code.markdown())
}
