//! The table of the README names tests that exist.

use std::{fs, path::Path};

/// The code in the last column of the table: `module::test`, or a module whose tests all belong to the rule.
fn named(readme: &str) -> impl Iterator<Item = &str> {
    let rows = readme.lines().skip_while(|line| !line.starts_with("|---")).skip(1);
    let cells = rows.filter_map(|row| row.trim_end_matches([' ', '|']).rsplit('|').next());
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2))
}

/// Whether a file of tests, or a module with unit tests, has it.
fn exists(root: &Path, name: &str) -> bool {
    let has = |module: &str, needle: &str| {
        let module = module.replace("::", "/");
        ["tests/wire", "tests", "src"]
            .iter()
            .flat_map(|folder| [format!("{folder}/{module}.rs"), format!("{folder}/{module}/mod.rs")])
            .filter_map(|file| fs::read_to_string(root.join(file)).ok())
            .any(|text| text.contains(needle))
    };
    let is_test = name
        .rsplit_once("::")
        .is_some_and(|(module, test)| has(module, &format!("fn {test}(")));
    is_test || has(name, "test]")
}

#[test]
fn every_test_that_the_table_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = include_str!("../README.md");
    let missing: Vec<_> = named(readme).filter(|name| !exists(root, name)).collect();
    assert_eq!(missing, Vec::<&str>::new());
    assert!(named(readme).count() > 100);
}
