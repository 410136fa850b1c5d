//! `examples`: what the pages' own examples are worth.

use generator::diagnostic::Diagnostic;
use generator::examples::{Summary, examine};
use generator::settings::Settings;

use super::args::ExamplesArgs;
use super::screen::Screen;
use super::{Done, Failure, reading};

pub(crate) fn run(options: &ExamplesArgs, screen: &Screen) -> Done {
    let model = reading::generator(&options.docs, Settings::default(), screen).read()?;
    let examined = examine(&model.schema, &model.pages);
    let summary = Summary::of(&examined);
    let findings: Vec<Diagnostic> = examined.findings().map(|finding| finding.diagnostic.clone()).collect();
    screen.findings(&model.report.instead(findings));
    if screen.wants_json() {
        let text = serde_json::to_string_pretty(&summary).map_err(|error| Failure::Usage(error.to_string()))?;
        screen.print(&format!("{text}\n"));
    } else {
        screen.print(&summary.to_string());
    }
    Ok(())
}
