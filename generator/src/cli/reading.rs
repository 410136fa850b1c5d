//! What every command that reads documentation begins with.

use generator::Generator;
use generator::settings::Settings;

use super::args::DocsArgs;
use super::screen::Screen;

/// A generator that reads the folders and shows how far it is; a configuration that nobody named is named.
pub(crate) fn generator(docs: &DocsArgs, settings: Settings, screen: &Screen) -> Generator {
    let generator = docs.generator(settings);
    if let Some(found) = generator.found_config() {
        screen.say(&format!("configuration: {}", found.display()));
    }
    generator.progress(screen.progress())
}
