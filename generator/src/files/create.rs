//! Files that belong to whoever asked for them.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use super::{Doing, Error, Files};

/// Writes files that are their owner's from then on: they are in no list, and none of them is there before.
///
/// # Errors
/// One of them is there, in which case none is written; or the operating system refused.
pub fn create(folder: &Path, files: &Files) -> Result<(), Error> {
    let taken = files.iter().map(|(path, _)| folder.join(path));
    let taken: Vec<_> = taken.filter(|path| path.symlink_metadata().is_ok()).collect();
    if !taken.is_empty() {
        return Err(Error::Foreign(taken));
    }
    for (path, text) in files.iter() {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).doing("create", parent)?;
        }
        let opened = OpenOptions::new().write(true).create_new(true).open(&path);
        opened
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .doing("write", &path)?;
    }
    Ok(())
}
