//! A repository keeps the pages of several versions side by side; one of them is read.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::version::of_folder;
use super::{ApiVersion, SourceError};
use crate::diagnostic::{Code, Diagnostic};

/// How deep the folders of versions may be: `checkout/api-reference/v1.0`.
const MAX_DEPTH: usize = 4;

/// The folder below `root` that is read, when `root` holds the pages of several versions and is none of them itself.
///
/// # Errors
///
/// Several folders may be meant.
pub(super) fn narrowed(root: &Path, wanted: Option<ApiVersion>) -> Result<Option<(PathBuf, Diagnostic)>, SourceError> {
    if holds_pages(root) {
        return Ok(None);
    }
    let folders = versions(root);
    if folders.len() < 2 {
        return Ok(None);
    }
    let chosen = wanted.unwrap_or_else(|| folders.iter().map(|(version, _)| *version).min().unwrap_or_default());
    let (mine, others): (Vec<_>, Vec<_>) = folders.iter().partition(|(version, _)| *version == chosen);
    let [(_, folder)] = mine.as_slice() else {
        return Err(SourceError {
            path: root.to_owned(),
            reason: format!(
                "of {}, {} hold pages of {}; name one of them",
                names(root, &folders.iter().collect::<Vec<_>>()),
                mine.len(),
                chosen.as_str()
            ),
        });
    };
    let message = format!(
        "the folder holds the pages of several versions: {} was read, {} not",
        names(root, &mine),
        names(root, &others)
    );
    Ok(Some((
        folder.clone(),
        Diagnostic::new(Code::SeveralVersions, None, message),
    )))
}

/// The folders of versions below `root`, in order of path.
fn versions(root: &Path) -> Vec<(ApiVersion, PathBuf)> {
    let walk = WalkDir::new(root).min_depth(1).max_depth(MAX_DEPTH).sort_by_file_name();
    let folders = walk.into_iter().filter_entry(may_hold).flatten();
    let versions = folders.filter_map(|entry| Some((of_folder(entry.file_name().to_str()?)?, entry.into_path())));
    versions.filter(|(_, folder)| holds_pages(folder)).collect()
}

fn may_hold(entry: &DirEntry) -> bool {
    let hidden = |name: &OsStr| name.as_encoded_bytes().starts_with(b".") || name == "node_modules";
    entry.file_type().is_dir() && (entry.depth() == 0 || !hidden(entry.file_name()))
}

fn holds_pages(folder: &Path) -> bool {
    ["resources", "api"].iter().any(|name| folder.join(name).is_dir())
}

fn names(root: &Path, folders: &[&(ApiVersion, PathBuf)]) -> String {
    let name = |folder: &Path| {
        let inside = folder.strip_prefix(root).unwrap_or(folder).components();
        let parts: Vec<_> = inside.map(|part| part.as_os_str().to_string_lossy()).collect();
        format!("`{}`", parts.join("/"))
    };
    let names: Vec<String> = folders.iter().map(|(_, folder)| name(folder)).collect();
    names.join(" and ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository(folders: &[&str]) -> std::io::Result<tempfile::TempDir> {
        let root = tempfile::tempdir()?;
        for folder in folders {
            std::fs::create_dir_all(root.path().join(folder))?;
        }
        Ok(root)
    }

    fn chosen(root: &Path, wanted: Option<ApiVersion>) -> Result<Option<String>, SourceError> {
        let found = narrowed(root, wanted)?;
        Ok(found.and_then(|(folder, _)| Some(folder.strip_prefix(root).ok()?.to_string_lossy().replace('\\', "/"))))
    }

    #[test]
    fn one_of_several_versions_is_read() -> Result<(), Box<dyn std::error::Error>> {
        let root = repository(&[
            "api-reference/v1.0/api",
            "api-reference/beta/resources",
            "concepts",
            ".git/v1.0/api",
        ])?;
        let found = narrowed(root.path(), None)?.map(|(_, finding)| finding.message);
        let message = "the folder holds the pages of several versions: `api-reference/v1.0` was read, \
                       `api-reference/beta` not";
        assert_eq!(found.as_deref(), Some(message));
        let beta = chosen(root.path(), Some(ApiVersion::Beta))?;
        assert_eq!(beta.as_deref(), Some("api-reference/beta"));
        Ok(())
    }

    #[test]
    fn a_folder_of_pages_is_read_as_it_is() -> Result<(), Box<dyn std::error::Error>> {
        let set = repository(&["resources", "v1.0/api", "beta/api"])?;
        assert_eq!(chosen(set.path(), None)?, None);
        let one = repository(&["api-reference/beta/api", "concepts"])?;
        assert_eq!(chosen(one.path(), None)?, None);
        Ok(())
    }

    #[test]
    fn several_folders_of_one_version_are_refused() -> Result<(), Box<dyn std::error::Error>> {
        let root = repository(&["v1.0-2019/api", "v1.0-2021/api", "beta/api"])?;
        let refused = narrowed(root.path(), None).err().map(|error| error.reason);
        assert!(refused.is_some_and(|reason| reason.contains("`v1.0-2019`")));
        Ok(())
    }
}
