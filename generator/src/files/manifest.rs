//! The list of what this tool wrote into a folder.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::Path;

use super::{Doing, Error};

/// The manifest's name in the output folder.
pub const MANIFEST: &str = ".graphsmith-files";

const HEADER: &str = "# Written by Graphsmith: the files of this folder that it owns, and may rewrite or remove.\n";

/// Reads the list; a folder without one owns nothing.
pub(super) fn read(folder: &Path) -> Result<BTreeSet<String>, Error> {
    let path = folder.join(MANIFEST);
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(parse(&text)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(BTreeSet::new()),
        Err(error) => Err(error).doing("read", &path),
    }
}

/// The manifest's text; the manifest does not list itself.
pub(super) fn render<'a>(paths: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = HEADER.to_owned();
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// A damaged or hand-edited list must not lead outside of the folder, so unsafe lines count for nothing.
fn parse(text: &str) -> BTreeSet<String> {
    text.lines()
        .map(str::trim_end)
        .filter(|line| !line.starts_with('#') && is_safe(line))
        .map(str::to_owned)
        .collect()
}

/// Names that Windows keeps for devices: no file can have them there, whatever its extension.
pub(crate) const DEVICE_NAMES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1", "lpt2", "lpt3",
    "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Whether a path stays below the folder and can be written on every common system.
pub(super) fn is_safe(path: &str) -> bool {
    path != MANIFEST
        && path.split('/').all(|part| {
            !part.is_empty()
                && part != "."
                && part != ".."
                && !part.ends_with(['.', ' '])
                && !part.contains(|c: char| c.is_control() || "\\:*?\"<>|".contains(c))
                && !is_device(part)
        })
}

fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part);
    DEVICE_NAMES.iter().any(|device| stem.eq_ignore_ascii_case(device))
}
