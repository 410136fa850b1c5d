//! The target of `fuzz/` over its corpus and over seeded damage of it, on a stable toolchain: a panic is the failure.
//!
//! `GRAPHSMITH_SEED` damages in another way, `GRAPHSMITH_FUZZ` says how often each input is damaged.

#[path = "../../generator/tests/mutations/dice.rs"]
mod dice;
#[path = "../fuzz/targets.rs"]
mod targets;

use std::path::Path;

use dice::{Dice, damage};

fn asked(variable: &str, default: u64) -> u64 {
    let value = std::env::var(variable).ok();
    value.and_then(|value| value.parse().ok()).unwrap_or(default)
}

#[test]
fn no_response_makes_the_client_panic_or_give_the_token_away() -> std::io::Result<()> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/response");
    let mut files: Vec<_> = std::fs::read_dir(corpus)?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    assert!(files.len() >= 5, "the corpus was not found");
    let mut dice = Dice(asked("GRAPHSMITH_SEED", 2021));
    for file in files {
        let sound = std::fs::read(&file)?;
        for round in 0..=asked("GRAPHSMITH_FUZZ", 40) {
            let mut bytes = sound.clone();
            (0..round.min(4)).for_each(|_| damage(&mut bytes, &mut dice));
            targets::response(&bytes);
        }
    }
    Ok(())
}
