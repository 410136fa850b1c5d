//! The targets of `fuzz/` over their corpus and over seeded damage of it, on a stable toolchain: a panic is the failure.
//!
//! `GRAPHSMITH_SEED` damages in another way, `GRAPHSMITH_FUZZ` says how often each input is damaged. The input at work is in the
//! target folder for temporary files, as `fuzz-TARGET`.

#[path = "../mutations/dice.rs"]
mod dice;
#[path = "../../fuzz/targets.rs"]
mod targets;

use std::fs;
use std::path::{Path, PathBuf};

use dice::{Dice, damage};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// How often each input is damaged where nothing else is asked for.
const TIMES: u64 = 10;

fn asked<T: std::str::FromStr>(variable: &str, default: T) -> T {
    let value = std::env::var(variable).ok();
    value.and_then(|value| value.parse().ok()).unwrap_or(default)
}

fn inputs(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// Runs the target on each input of its corpus as it is, and damaged once, twice, and so on.
fn fuzz(name: &str, target: fn(&[u8])) -> Result {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let current = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{name}"));
    let files = inputs(&corpus)?;
    assert!(files.len() >= 3, "the corpus of {name} was not found");
    let mut dice = Dice(asked("GRAPHSMITH_SEED", 2021));
    for file in files {
        let sound = fs::read(&file)?;
        for round in 0..=asked("GRAPHSMITH_FUZZ", TIMES) {
            let mut bytes = sound.clone();
            (0..round.min(4)).for_each(|_| damage(&mut bytes, &mut dice));
            fs::write(&current, &bytes)?;
            target(&bytes);
        }
    }
    Ok(())
}

#[test]
fn pages_of_any_bytes_become_well_formed_code_and_exports() -> Result {
    fuzz("page", targets::page)
}

#[test]
fn contents_of_any_bytes_are_read_or_named() -> Result {
    fuzz("toc", targets::toc)
}

#[test]
fn a_configuration_of_any_bytes_is_read_or_refused() -> Result {
    fuzz("settings", targets::settings)
}

#[test]
fn corrections_of_any_bytes_are_applied_or_refused() -> Result {
    fuzz("corrections", targets::corrections)
}
