//! The same pages give the same bytes, whatever the order of files and the number of threads.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use generator::files::Files;
use generator::{Generator, Target};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

fn emit(docs: &Path, target: Target) -> Result<(Files, String)> {
    let output = Generator::new(docs)
        .out("target/never-written")
        .target(target)
        .generate()?;
    // Findings name the folder that was read.
    let findings = output
        .report()
        .json_lines()
        .replace(&docs.display().to_string(), "specs");
    Ok((output.files().clone(), findings))
}

fn pages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            paths.extend(pages(&path)?);
        } else {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// A copy of specs/ whose files come into being in reverse order, so that a folder lists them differently.
fn reversed_copy(to: &Path) -> Result<PathBuf> {
    let (from, to) = (Path::new("specs"), to.join("specs"));
    for page in pages(from)?.iter().rev() {
        let copy = to.join(page.strip_prefix(from)?);
        fs::create_dir_all(copy.parent().ok_or("no parent")?)?;
        fs::copy(page, copy)?;
    }
    Ok(to)
}

#[test]
fn every_target_is_the_same_for_any_order_and_any_number_of_threads() -> Result {
    let folder = tempfile::tempdir()?;
    let copy = reversed_copy(folder.path())?;
    let one_thread = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    for target in [
        Target::Module("crate::graph".to_owned()),
        Target::Csdl,
        Target::OpenApi,
        Target::Json,
    ] {
        let first = emit(Path::new("specs"), target.clone())?;
        assert!(
            first == emit(Path::new("specs"), target.clone())?,
            "a second run of {target:?} differs"
        );
        assert!(
            first == emit(&copy, target.clone())?,
            "{target:?} depends on the order of files"
        );
        let alone =
            one_thread.install(|| emit(Path::new("specs"), target.clone()).map_err(|error| error.to_string()))?;
        assert!(first == alone, "{target:?} depends on the number of threads");
    }
    Ok(())
}
