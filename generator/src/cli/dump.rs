//! `dump`: one step of the way of one page.

use generator::diagnostic::Diagnostics;
use generator::settings::Settings;
use generator::{Generator, Report, dialect, emit, markdown, source};
use serde::Serialize;

use super::args::{DumpArgs, Step};
use super::screen::Screen;
use super::{Done, Failure};

pub(crate) fn run(options: &DumpArgs, screen: &Screen) -> Done {
    if options.step == Step::Schema {
        let model = Generator::new(&options.page).settings(Settings::default()).read()?;
        let text = emit::json::export(&model.schema).map_err(|error| Failure::Usage(error.to_string()))?;
        screen.print(&text);
        screen.findings(&model.report);
        return Ok(());
    }
    let set = source::read(std::slice::from_ref(&options.page)).map_err(|error| Failure::Usage(error.to_string()))?;
    let files = set
        .sources
        .iter()
        .flat_map(source::Source::files)
        .cloned()
        .collect::<Vec<_>>();
    let mut findings: Diagnostics = set.diagnostics;
    for source in &set.sources {
        let page = markdown::parse(source.text());
        if options.step == Step::Page {
            print(screen, &page)?;
        } else {
            let reading = dialect::read(source, &page);
            print(screen, &reading.documented)?;
            findings.append(reading.diagnostics);
        }
    }
    screen.findings(&Report::new(findings, files));
    Ok(())
}

fn print(screen: &Screen, facts: &impl Serialize) -> Done {
    let text = serde_json::to_string_pretty(facts).map_err(|error| Failure::Usage(error.to_string()))?;
    screen.print(&text);
    screen.print("\n");
    Ok(())
}
