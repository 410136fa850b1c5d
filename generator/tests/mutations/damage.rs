//! A seeded program that damages pages.

use std::error::Error;
use std::path::{Path, PathBuf};

/// A linear congruential generator; the constants are Knuth's.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }
}

/// Cuts the end off, swaps bytes, overwrites bytes, takes a piece out, or swaps two lines.
fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    match dice.roll(5) {
        0 => bytes.truncate(dice.roll(bytes.len())),
        1 => (0..20).for_each(|_| {
            let (one, other) = (dice.roll(bytes.len()), dice.roll(bytes.len()));
            if !bytes.is_empty() {
                bytes.swap(one, other);
            }
        }),
        2 => (0..20).for_each(|_| {
            let (at, value) = (dice.roll(bytes.len()), dice.roll(256));
            if let Some(byte) = bytes.get_mut(at) {
                *byte = u8::try_from(value).unwrap_or(0);
            }
        }),
        3 => {
            let from = dice.roll(bytes.len());
            let to = (from + dice.roll(400)).min(bytes.len());
            bytes.drain(from..to);
        }
        _ => {
            let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            let (one, other) = (dice.roll(lines.len()), dice.roll(lines.len()));
            lines.swap(one, other);
            *bytes = lines.concat();
        }
    }
}

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
