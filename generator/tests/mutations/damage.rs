//! A seeded program that damages pages.

use std::error::Error;
use std::path::{Path, PathBuf};

use super::dice::{Dice, damage};

/// Damages `count` pages of the set at `corpus`, half of them types and half operations, and writes them below `out`.
/// Gives their names.
pub(crate) fn write(corpus: &Path, out: &Path, count: usize, dice: &mut Dice) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for folder in ["resources", "api"] {
        std::fs::create_dir_all(out.join(folder))?;
        let mut files = pages(&corpus.join(folder))?;
        for _ in 0..count / 2 {
            let file = files.swap_remove(dice.roll(files.len()));
            let name = format!("{folder}/{}", file.file_name().unwrap_or_default().to_string_lossy());
            let mut bytes = std::fs::read(&file)?;
            damage(&mut bytes, dice);
            std::fs::write(out.join(&name), bytes)?;
            names.push(name);
        }
    }
    Ok(names)
}

fn pages(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = std::fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .collect();
    files.sort();
    Ok(files)
}
