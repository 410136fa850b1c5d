//! What documents say of the code: sections that comments cite are there, and each dependency has its reason.

use std::error::Error;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

#[test]
fn cited_sections_exist() -> Result {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (format, protocol) = (
        headings(&root.join("docs/format.md"))?,
        headings(&root.join("docs/protocol.md"))?,
    );
    let numbers: Vec<&str> = format
        .iter()
        .filter_map(|heading| Some(heading.split_once(". ")?.0))
        .collect();
    let mut cited = 0;
    for (file, text) in sources(root)? {
        for number in cited_numbers(&text) {
            cited += 1;
            assert!(
                numbers.contains(&number),
                "{file}: no section {number} in docs/format.md"
            );
        }
        for name in cited_names(&text) {
            cited += 1;
            assert!(
                protocol.iter().any(|heading| heading == name),
                "{file}: no section `{name}` in docs/protocol.md"
            );
        }
    }
    assert!(cited > 50, "only {cited} citations were found: has their form changed?");
    Ok(())
}

/// Each library that a package depends on is a choice, and the README says for what.
#[test]
fn direct_dependencies_are_in_the_readme() -> Result {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (manifest, readme) = (
        fs::read_to_string(root.join("Cargo.toml"))?,
        fs::read_to_string(root.join("README.md"))?,
    );
    let table: Vec<&str> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next())
        .flat_map(|names| names.split(", "))
        .collect();
    let dependencies = manifest
        .lines()
        .skip_while(|line| *line != "[workspace.dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .filter(|name| !["generator", "generated", "runtime"].contains(name));
    let unnamed: Vec<&str> = dependencies.filter(|name| !table.contains(name)).collect();
    assert!(unnamed.is_empty(), "not in the README's table: {unnamed:?}");
    Ok(())
}

/// Such as 1 and 3 of `docs/format.md, 1 and 3: `key``.
fn cited_numbers(text: &str) -> impl Iterator<Item = &str> {
    citations(text, "docs/format.md, ")
        .map(|rest| rest.split([':', ')']).next().unwrap_or_default())
        .flat_map(|sections| sections.split(|c: char| !c.is_ascii_digit()))
        .filter(|number| !number.is_empty())
}

/// Such as both of `docs/protocol.md, Streams, Uploads`.
fn cited_names(text: &str) -> impl Iterator<Item = &str> {
    citations(text, "docs/protocol.md, ")
        .map(|rest| rest.split(')').next().unwrap_or_default())
        .flat_map(|sections| sections.split(", "))
}

/// What follows `page` wherever it is cited, as far as the end of the line.
fn citations<'t>(text: &'t str, page: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(page)
        .skip(1)
        .map(|rest| rest.lines().next().unwrap_or_default())
}

fn headings(page: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(page)?;
    Ok(text
        .lines()
        .filter_map(|line| line.strip_prefix("## "))
        .map(str::to_owned)
        .collect())
}

fn sources(root: &Path) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for package in ["generator", "runtime"] {
        for entry in WalkDir::new(root.join(package)) {
            let path = entry?.into_path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                found.push((path.display().to_string(), fs::read_to_string(&path)?));
            }
        }
    }
    Ok(found)
}
