//! `completions` and `man`: what shells and readers of manuals need.

use clap::CommandFactory;
use clap_complete::Shell;

use super::args::Arguments;
use super::screen::Screen;
use super::{Done, Failure};

/// Prints the script that completes arguments in this shell.
pub(crate) fn completions(shell: Shell, screen: &Screen) -> Done {
    let mut script = Vec::new();
    let mut command = Arguments::command();
    let name = command.get_name().to_owned();
    clap_complete::generate(shell, &mut command, name, &mut script);
    print(&script, screen)
}

/// Prints the manual page, in roff; of one command if it is named.
pub(crate) fn man(name: Option<&str>, screen: &Screen) -> Done {
    let mut command = Arguments::command();
    command.build();
    let wanted = match name {
        Some(name) => command
            .find_subcommand(name)
            .cloned()
            .ok_or_else(|| Failure::Usage(format!("there is no command `{name}`")))?,
        None => command,
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(wanted)
        .render(&mut page)
        .map_err(|error| Failure::Usage(error.to_string()))?;
    print(&page, screen)
}

fn print(bytes: &[u8], screen: &Screen) -> Done {
    screen.print(&String::from_utf8_lossy(bytes));
    Ok(())
}
