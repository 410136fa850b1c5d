use super::{Error, Options, Placement, emit};
use crate::emit::fixture;

#[test]
fn every_source_file_says_what_it_was_made_from() -> Result<(), Error> {
    let options = Options {
        made_from: "specs\n#![evil]".to_owned(),
        command: "cargo run".to_owned(),
        ..Options::default()
    };
    let files = emit(&fixture::schema(), &options)?;
    let sources: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".rs")).collect();
    assert!(sources.len() > 5);
    for (path, text) in sources {
        let first = text.lines().next();
        let expected = "// Made from specs #![evil] by `cargo run`. Do not edit.";
        assert_eq!(first, Some(expected), "{path}");
    }
    Ok(())
}

#[test]
fn an_included_crate_has_neither_manifest_nor_features() -> Result<(), Error> {
    let options = Options {
        placement: Placement::Included("crate::graph".to_owned()),
        ..Options::default()
    };
    let files = emit(&fixture::schema(), &options)?;
    assert_eq!(files.get("Cargo.toml"), None);
    let all: String = files.iter().map(|(_, text)| text).collect();
    assert!(!all.contains("feature ="));
    assert!(!all.contains("use crate::onboarding"));
    assert!(all.contains("use crate::graph::onboarding"));
    Ok(())
}
