//! Fixing pages changes what they look like, never what they say.

use std::fs;
use std::path::Path;

use generator::Generator;
use generator::emit::json;
use generator::fix;
use serde_json::Value;

use super::{Result, corpus, seeds};

/// The schema of a folder without the places.
fn schema(docs: &Path) -> Result<Value> {
    let model = Generator::new(docs).read().map_err(|report| report.to_string())?;
    Ok(placeless(serde_json::from_str(&json::export(&model.schema)?)?))
}

fn placeless(value: Value) -> Value {
    match value {
        Value::Array(elements) => elements.into_iter().map(placeless).collect(),
        Value::Object(members) => {
            let kept = members
                .into_iter()
                .filter(|(name, _)| name != "place" && name != "against");
            kept.map(|(name, value)| (name, placeless(value))).collect()
        }
        other => other,
    }
}

/// Fixes every page of a copy of `docs`; how many fixes there were.
fn fixes_keep_the_schema(docs: &Path) -> Result<usize> {
    let copy = tempfile::tempdir()?;
    seeds::damaged_copy(docs, copy.path(), 0, 0)?;
    let mut fixes = 0;
    for entry in walkdir::WalkDir::new(copy.path()) {
        let entry = entry?;
        let Ok(text) = fs::read_to_string(entry.path()) else {
            continue;
        };
        let name = entry.path().strip_prefix(copy.path())?.to_string_lossy().into_owned();
        if let Some(fixed) = name.ends_with(".md").then(|| fix::page(&name, &text)).flatten() {
            assert_eq!(fix::page(&name, &fixed.text), None, "{name}: once is not enough");
            fixes += fixed.fixes.len();
            fs::write(entry.path(), fixed.text)?;
        }
    }
    assert_eq!(schema(docs)?, schema(copy.path())?, "{}", docs.display());
    Ok(fixes)
}

/// Minutes in a debug build; `.ci/run` calls it.
#[test]
#[ignore = "needs the documentation corpora and some minutes"]
fn fixes_keep_the_schema_of_every_corpus() -> Result {
    for name in ["seed", "beta-2017-01-intune", "v1.0-2021-07"] {
        if let Some(docs) = corpus::set(name) {
            eprintln!("{name}: {} fixes", fixes_keep_the_schema(&docs)?);
        }
    }
    Ok(())
}

#[test]
fn a_folder_with_damaged_markup_keeps_its_schema() -> Result {
    let docs = tempfile::tempdir()?;
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    seeds::damaged_copy(&specs, docs.path(), 0, 0)?;
    for entry in walkdir::WalkDir::new(docs.path().join("resources")) {
        let entry = entry?;
        let Ok(text) = fs::read_to_string(entry.path()) else {
            continue;
        };
        fs::write(entry.path(), text.replace("## Properties", "##Properties"))?;
    }
    let fixes = fixes_keep_the_schema(docs.path())?;
    assert!(fixes > 5, "{fixes}");
    Ok(())
}
