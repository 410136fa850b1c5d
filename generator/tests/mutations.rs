//! Real pages, damaged by a seeded program: nothing panics, and every page is accounted for.

use std::error::Error;
use std::path::{Path, PathBuf};

use generator::dialect::{self, Stats};
use generator::resolve::{self, Options};
use generator::source;

/// How many pages are damaged.
const PAGES: usize = 200;

/// A linear congruential generator; the constants are Knuth's.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }
}

/// Cuts the end off, swaps bytes, overwrites bytes, or takes a piece out.
fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    match dice.roll(4) {
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
        _ => {
            let from = dice.roll(bytes.len());
            let to = (from + dice.roll(400)).min(bytes.len());
            bytes.drain(from..to);
        }
    }
}

fn corpus() -> Option<PathBuf> {
    let folder = match std::env::var_os("GRAPHSMITH_CORPUS") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus"),
    };
    let set = folder.join("v1.0-2021-07");
    set.is_dir().then_some(set)
}

fn damaged_copy(corpus: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let mut dice = Dice(2021);
    for folder in ["resources", "api"] {
        std::fs::create_dir(out.join(folder))?;
        let entries = std::fs::read_dir(corpus.join(folder))?
            .flatten()
            .map(|entry| entry.path());
        let mut files: Vec<PathBuf> = entries
            .filter(|path| path.extension().is_some_and(|end| end == "md"))
            .collect();
        files.sort();
        for _ in 0..PAGES / 2 {
            let file = files.swap_remove(dice.roll(files.len()));
            let mut bytes = std::fs::read(&file)?;
            damage(&mut bytes, &mut dice);
            std::fs::write(out.join(folder).join(file.file_name().unwrap_or_default()), bytes)?;
        }
    }
    Ok(())
}

#[test]
fn damaged_pages_are_read_or_named() -> Result<(), Box<dyn Error>> {
    let Some(corpus) = corpus() else {
        eprintln!("skipped: no corpus; set GRAPHSMITH_CORPUS to its folder");
        return Ok(());
    };
    let out = tempfile::tempdir()?;
    damaged_copy(&corpus, out.path())?;
    let set = source::read(&[out.path().to_owned()])?;
    let mut stats = Stats::default();
    let mut pages = Vec::new();
    for reading in dialect::read_all(&set.sources) {
        stats += reading.stats;
        pages.push(reading.documented);
    }
    let (_, findings) = resolve::resolve(&pages, &set.toc, &Options::default());
    let refused = set.files - set.sources.len();
    let named = set
        .diagnostics
        .as_slice()
        .iter()
        .filter(|finding| finding.place.is_some())
        .count();
    assert_eq!(stats.pages.found + refused, PAGES);
    assert!(named >= refused, "each refused page is named");
    for count in [stats.pages, stats.tables, stats.rows, stats.annotations, stats.examples] {
        assert_eq!(count.found, count.used + count.diagnosed);
    }
    let places = findings.as_slice().iter().filter_map(|finding| finding.place.as_ref());
    assert!(places.into_iter().all(|place| place.line > 0));
    Ok(())
}
