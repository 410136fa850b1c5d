//! The documentation corpora (docs/corpora.md), which are no part of the repository: beside it, or where `GRAPHSMITH_CORPUS` says.

use std::path::{Path, PathBuf};

/// The folder of one documentation set; where there is none, says so.
pub(crate) fn set(name: &str) -> Option<PathBuf> {
    // As seen from the root package and from the packages below it.
    let beside =
        ["../shared/corpus", "../../shared/corpus"].map(|path| Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
    let configured = std::env::var_os("GRAPHSMITH_CORPUS").map(PathBuf::from);
    let corpora = configured.map_or_else(|| beside.to_vec(), |folder| vec![folder]);
    let found = corpora
        .into_iter()
        .map(|folder| folder.join(name))
        .find(|set| set.is_dir());
    if found.is_none() {
        eprintln!("SKIPPED: no documentation `{name}`; set GRAPHSMITH_CORPUS to the folder that holds it");
    }
    found
}
