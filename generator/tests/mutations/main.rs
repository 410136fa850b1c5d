//! Real pages, damaged by a seeded program: nothing panics, every page is accounted for, and a page that lost what it
//! declares is named. `.ci/run` makes a crate of the whole set with these pages in it, and compiles it.

#[path = "../../../tests/corpus/mod.rs"]
mod corpus;
mod damage;
mod dice;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};

use dice::Dice;
use generator::diagnostic::Diagnostics;
use generator::dialect::{self, Documented, Reading, Stats};
use generator::resolve::{self, Options};
use generator::source::{self, DocSet};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// How many pages are damaged.
const PAGES: usize = 200;

fn seed() -> Result<u64> {
    match std::env::var("GRAPHSMITH_SEED") {
        Ok(seed) => Ok(seed.parse()?),
        Err(_) => Ok(2021),
    }
}

/// The damaged pages, where `.ci/run` finds them.
fn damaged_pages(corpus: &Path) -> Result<(PathBuf, Vec<String>)> {
    let seed = seed()?;
    eprintln!("seed {seed}");
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("damaged");
    if out.exists() {
        std::fs::remove_dir_all(&out)?;
    }
    let names = damage::write(corpus, &out, PAGES, &mut Dice(seed))?;
    Ok((out, names))
}

fn readings(set: &DocSet) -> Vec<Reading> {
    dialect::read_all(&set.sources)
}

#[test]
fn damaged_pages_are_read_or_named() -> Result {
    let Some(corpus) = corpus::set("v1.0-2021-07") else {
        return Ok(());
    };
    let (out, names) = damaged_pages(&corpus)?;
    let set = source::read(std::slice::from_ref(&out))?;
    let mut named = places(&set.diagnostics);
    let mut stats = Stats::default();
    let mut pages = Vec::new();
    for reading in readings(&set) {
        stats += reading.stats;
        named.extend(places(&reading.diagnostics));
        pages.push(reading.documented);
    }
    let (_, findings) = resolve::resolve(&pages, &set.toc, &Options::default());
    named.extend(places(&findings));
    let refused = set.files - set.sources.len();
    assert_eq!(stats.pages.found + refused, PAGES);
    for count in [stats.pages, stats.tables, stats.rows, stats.annotations, stats.examples] {
        assert_eq!(count.found, count.used + count.diagnosed);
    }
    // What is cut out between two lines leaves no trace but on the page as it was.
    let unnamed = unnamed(&corpus, &names, &pages, &named)?;
    assert!(unnamed.len() * 40 <= PAGES, "lost without a word: {unnamed:#?}");
    Ok(())
}

/// The pages that declare less than they did, and that no finding points into.
fn unnamed(corpus: &Path, names: &[String], pages: &[Documented], named: &BTreeSet<String>) -> Result<Vec<String>> {
    let roots: Vec<PathBuf> = names.iter().map(|name| corpus.join(name)).collect();
    let mut found = Vec::new();
    for reading in readings(&source::read(&roots)?) {
        let before = reading.documented;
        let lost = lost(&before, pages.iter().find(|page| page.file == before.file));
        if !lost.is_empty() && !named.contains(before.file.as_ref()) {
            found.push(format!("{}: {lost:?}", before.file));
        }
    }
    Ok(found)
}

/// The files that findings point into.
fn places(findings: &Diagnostics) -> BTreeSet<String> {
    let places = findings.as_slice().iter().filter_map(|finding| finding.place.as_ref());
    places.map(|place| place.file.to_string()).collect()
}

/// What a page declared before it was damaged and does not any more.
fn lost(before: &Documented, after: Option<&Documented>) -> Vec<&'static str> {
    let count = |page: &Documented| {
        let operation = page.operation.as_ref();
        [
            ("types", page.types.len()),
            (
                "properties",
                page.types
                    .iter()
                    .map(|ty| ty.properties.len() + ty.relationships.len())
                    .sum(),
            ),
            ("enumerations", page.enumerations.len()),
            ("members", page.enumerations.iter().map(|one| one.members.len()).sum()),
            ("requests", operation.map_or(0, |operation| operation.requests.len())),
            (
                "parameters",
                operation.map_or(0, |operation| operation.body.parameters.len()),
            ),
            (
                "result",
                operation.map_or(0, |operation| operation.response.types.len()),
            ),
        ]
    };
    let before = count(before);
    let after = after.map(count);
    let less = before
        .iter()
        .enumerate()
        .filter(|(at, (_, number))| after.is_none_or(|after| after[*at].1 < *number));
    less.filter(|(_, (_, number))| *number > 0)
        .map(|(_, (what, _))| *what)
        .collect()
}
