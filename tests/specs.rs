//! The pages in `specs/` are read without loss, and the index in `docs/specs.md` holds.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};

use generator::diagnostic::{Diagnostic, Severity};
use generator::dialect::{self, PageKind, Reading};
use generator::source::{self, DocSet};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn specs() -> Result<(DocSet, Vec<Reading>)> {
    let set = source::read(&[root().join("specs")])?;
    let readings = dialect::read_all(&set.sources);
    Ok((set, readings))
}

/// The pages that `docs/specs.md` links to, relative to `specs/`.
fn indexed() -> Result<BTreeSet<String>> {
    let index = std::fs::read_to_string(root().join("docs/specs.md"))?;
    let links = index.split("](../specs/").skip(1);
    Ok(links
        .filter_map(|rest| rest.split_once(')'))
        .map(|(page, _)| page.to_owned())
        .collect())
}

#[test]
fn the_index_names_pages_that_exist() -> Result {
    let pages = indexed()?;
    assert!(pages.len() > 50, "the index was not understood: {pages:?}");
    let missing: Vec<PathBuf> = pages
        .iter()
        .map(|page| root().join("specs").join(page))
        .filter(|path| !path.is_file())
        .collect();
    assert!(
        missing.is_empty(),
        "docs/specs.md names pages that do not exist: {missing:?}"
    );
    Ok(())
}

#[test]
fn no_page_is_read_with_a_warning() -> Result {
    let (set, readings) = specs()?;
    let findings = set.diagnostics.as_slice().iter();
    let findings = findings.chain(readings.iter().flat_map(|reading| reading.diagnostics.as_slice()));
    let grave: Vec<&Diagnostic> = findings.filter(|finding| finding.severity > Severity::Note).collect();
    assert!(grave.is_empty(), "{grave:#?}");
    Ok(())
}

#[test]
fn every_page_declares_something() -> Result {
    let (_, readings) = specs()?;
    let silent: Vec<&str> = readings
        .iter()
        .map(|reading| &reading.documented)
        .filter(|page| match page.kind {
            PageKind::Operation => page.operation.as_ref().is_none_or(|said| said.requests.is_empty()),
            _ => page.types.is_empty() && page.enumerations.is_empty(),
        })
        .map(|page| page.file.as_ref())
        .collect();
    assert!(
        silent.is_empty(),
        "pages without a type, an enumeration or an operation: {silent:?}"
    );
    Ok(())
}

#[test]
fn every_operation_has_an_example_of_each_message() -> Result {
    let (_, readings) = specs()?;
    for page in readings.iter().map(|reading| &reading.documented) {
        if page.kind != PageKind::Operation {
            continue;
        }
        let requests = page
            .examples
            .iter()
            .filter(|example| example.role == dialect::ExampleRole::Request)
            .count();
        assert!(requests > 0, "{} has no example", page.file);
        assert_eq!(
            requests * 2,
            page.examples.len(),
            "{}: requests without a response",
            page.file
        );
    }
    Ok(())
}

#[test]
fn the_table_of_contents_names_every_page() -> Result {
    let (set, _) = specs()?;
    let named: BTreeSet<&str> = set.toc.entries.iter().map(|entry| entry.page.as_str()).collect();
    let written: BTreeSet<&str> = set.sources.iter().map(|source| source.file.as_ref()).collect();
    assert_eq!(named, written);
    Ok(())
}

#[test]
fn every_edm_type_of_the_index_is_the_type_of_a_property() -> Result {
    let index = std::fs::read_to_string(root().join("docs/specs.md"))?;
    let section = index
        .split("## Edm types")
        .nth(1)
        .and_then(|rest| rest.split("\n## ").next())
        .ok_or("docs/specs.md has no section on Edm types")?;
    let (_, readings) = specs()?;
    for row in section.lines().filter(|line| line.contains("](../specs/")) {
        let name = row.split('|').nth(1).unwrap_or_default().trim();
        let page = row
            .split("](../specs/")
            .nth(1)
            .and_then(|rest| rest.split_once(')'))
            .map(|(page, _)| page)
            .ok_or("a row without a page")?;
        let shown = readings
            .iter()
            .filter(|reading| reading.documented.file.as_ref() == page)
            .flat_map(|reading| &reading.documented.types)
            .flat_map(|ty| &ty.properties)
            .filter_map(|property| property.ty.as_ref())
            .any(|ty| ty.value.name == name);
        assert!(shown, "{page} has no property of type {name}");
    }
    Ok(())
}
