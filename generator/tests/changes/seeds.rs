//! Copies of a documentation with random edits, the same for the same seed.

use std::fs;
use std::path::{Path, PathBuf};

use super::Result;

/// A small generator of numbers (splitmix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).unwrap_or(1);
        usize::try_from(self.next() % limit).unwrap_or(0)
    }
}

/// Copies `from` to `to` and makes `edits` random edits on its pages.
pub(super) fn damaged_copy(from: &Path, to: &Path, seed: u64, edits: usize) -> Result {
    let mut pages = Vec::new();
    for entry in walkdir::WalkDir::new(from).sort_by_file_name() {
        let entry = entry?;
        let path = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&path)?;
        } else if entry
            .path()
            .extension()
            .is_some_and(|kind| ["md", "yml", "toml"].iter().any(|known| kind == *known))
        {
            fs::copy(entry.path(), &path)?;
            pages.extend(path.extension().is_some_and(|kind| kind == "md").then_some(path));
        }
    }
    let mut numbers = Numbers(seed);
    for _ in 0..edits {
        edit(&pages, &mut numbers)?;
    }
    Ok(())
}

fn edit(pages: &[PathBuf], numbers: &mut Numbers) -> Result {
    let Some(page) = pages.get(numbers.below(pages.len())) else {
        return Ok(());
    };
    let Ok(text) = fs::read_to_string(page) else {
        return Ok(());
    };
    if numbers.below(40) == 0 {
        return Ok(fs::remove_file(page)?);
    }
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let telling: Vec<usize> = (0..lines.len())
        .filter(|at| lines.get(*at).is_some_and(|line| is_telling(line)))
        .collect();
    let Some(&at) = telling.get(numbers.below(telling.len())) else {
        return Ok(());
    };
    match damaged(&lines[at], numbers) {
        Some(line) => lines[at] = line,
        None => _ = lines.remove(at),
    }
    Ok(fs::write(page, lines.join("\n") + "\n")?)
}

/// Rows of tables and request lines: what most facts are read from.
fn is_telling(line: &str) -> bool {
    let row = line.starts_with('|') && !line.contains("---");
    row || ["GET /", "POST /", "PATCH /", "PUT /", "DELETE /"]
        .iter()
        .any(|method| line.starts_with(method))
}

/// The line in another form; `None` where it goes.
fn damaged(line: &str, numbers: &mut Numbers) -> Option<String> {
    let swapped = |from: &str, to: &str| line.replacen(from, to, 1);
    Some(match numbers.below(9) {
        0 | 1 => return None,
        2 => swapped("String", "Int32"),
        3 => swapped("collection", "value"),
        4 => swapped("Boolean", "String collection"),
        5 => format!("{line}\n{}", line.replacen('|', "|extra", 1)),
        6 => line.replacen(|c: char| c.is_ascii_lowercase(), "z", 1),
        7 => swapped("GET /", "POST /"),
        _ => swapped("s/{", "ses/{"),
    })
}
