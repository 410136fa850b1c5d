//! What it takes to bring a folder in line with the texts.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::manifest::{self, MANIFEST, is_safe};
use super::{Doing, Error, Files};

/// The difference between texts in memory and a folder; [`write`](super::write) removes it.
#[derive(Clone, Debug)]
pub struct Plan {
    pub(super) folder: PathBuf,
    pub(super) created: BTreeMap<String, String>,
    pub(super) changed: BTreeMap<String, String>,
    pub(super) removed: BTreeSet<String>,
    pub(super) owned_before: BTreeSet<String>,
    pub(super) owned_after: BTreeSet<String>,
    pub(super) manifest_stale: bool,
    unchanged: usize,
}

enum OnDisk {
    Absent,
    Same,
    Different,
}

impl Plan {
    /// Compares `files` with `folder`, which need not exist yet. Nothing is written.
    ///
    /// # Errors
    /// A path that leaves the folder, by a link too, a file that somebody else wrote in the way, or a folder that cannot be read.
    pub fn new(folder: impl Into<PathBuf>, files: Files) -> Result<Self, Error> {
        let folder = folder.into();
        refuse_unsafe(&files)?;
        let owned_before = manifest::read(&folder)?;
        let owned_after: BTreeSet<String> = files.iter().map(|(path, _)| path.to_owned()).collect();
        refuse_links(&folder, owned_before.union(&owned_after))?;
        let mut plan = Self {
            created: BTreeMap::new(),
            changed: BTreeMap::new(),
            removed: obsolete(&folder, owned_before.difference(&owned_after)),
            manifest_stale: owned_before != owned_after,
            owned_before,
            owned_after,
            unchanged: 0,
            folder,
        };
        let mut others = Vec::new();
        for (path, text) in files {
            match compare(&plan.folder.join(&path), &text)? {
                OnDisk::Absent => _ = plan.created.insert(path, text),
                OnDisk::Same => plan.unchanged += 1,
                OnDisk::Different if plan.owned_before.contains(&path) => _ = plan.changed.insert(path, text),
                OnDisk::Different => others.push(plan.folder.join(&path)),
            }
        }
        if others.is_empty() {
            Ok(plan)
        } else {
            Err(Error::Foreign(others))
        }
    }

    /// Paths of files that do not exist yet.
    pub fn created(&self) -> impl ExactSizeIterator<Item = &str> {
        self.created.keys().map(String::as_str)
    }

    /// Paths of files whose text differs.
    pub fn changed(&self) -> impl ExactSizeIterator<Item = &str> {
        self.changed.keys().map(String::as_str)
    }

    /// Paths of files that this tool wrote and no longer writes.
    pub fn removed(&self) -> impl ExactSizeIterator<Item = &str> {
        self.removed.iter().map(String::as_str)
    }

    /// The number of files that are as they should be.
    #[must_use]
    pub const fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// Whether the folder is what it should be.
    #[must_use]
    pub fn is_in_line(&self) -> bool {
        self.created.is_empty() && self.changed.is_empty() && self.removed.is_empty() && !self.manifest_stale
    }

    /// Rust files in the folder's `src` that were not made by this tool, in a folder where others were. No module has them, so
    /// that they are of no use, and look as if they were part of the crate.
    #[must_use]
    pub fn unlisted(&self) -> BTreeSet<String> {
        if self.owned_before.is_empty() {
            return BTreeSet::new();
        }
        let files = WalkDir::new(self.folder.join("src")).into_iter().flatten();
        let rust = files.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"));
        let paths = rust.filter_map(|entry| {
            let inside = entry.path().strip_prefix(&self.folder).ok()?;
            let parts: Vec<_> = inside
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect();
            Some(parts.join("/"))
        });
        paths
            .filter(|path| !self.owned_before.contains(path) && !self.owned_after.contains(path))
            .collect()
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

fn refuse_unsafe(files: &Files) -> Result<(), Error> {
    let mut folded = BTreeSet::new();
    match files
        .iter()
        .find(|(path, _)| !is_safe(path) || !folded.insert(path.to_lowercase()))
    {
        Some((path, _)) => Err(Error::UnsafePath(path.to_owned())),
        None => Ok(()),
    }
}

/// A folder on the way to one of the paths may lead elsewhere; the output folder itself may, since its owner named it.
fn refuse_links<'a>(folder: &Path, paths: impl Iterator<Item = &'a String>) -> Result<(), Error> {
    let parents: BTreeSet<&Path> = paths.flat_map(|path| Path::new(path).ancestors().skip(1)).collect();
    let mut parents = parents.into_iter().filter(|parent| !parent.as_os_str().is_empty());
    match parents.find(|parent| folder.join(parent).is_symlink()) {
        Some(link) => Err(Error::Link(folder.join(link))),
        None => Ok(()),
    }
}

/// Of the files that the manifest names, those that are still there as plain files.
fn obsolete<'a>(folder: &Path, paths: impl Iterator<Item = &'a String>) -> BTreeSet<String> {
    paths
        .filter(|path| folder.join(path).symlink_metadata().is_ok_and(|meta| meta.is_file()))
        .cloned()
        .collect()
}

fn compare(path: &Path, text: &str) -> Result<OnDisk, Error> {
    match std::fs::read(path) {
        Ok(bytes) if is_same(&bytes, text) => Ok(OnDisk::Same),
        Ok(_) => Ok(OnDisk::Different),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(OnDisk::Absent),
        Err(error) => Err(error).doing("read", path),
    }
}

/// Whether a file has this text but for the ends of its lines, which version control may have changed.
fn is_same(bytes: &[u8], text: &str) -> bool {
    fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
        let lines = bytes.split(|&byte| byte == b'\n');
        lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line))
    }
    bytes == text.as_bytes() || lines(bytes).eq(lines(text.as_bytes()))
}

/// The manifest that a folder has after the plan was written.
pub(super) fn final_manifest(plan: &Plan) -> (PathBuf, String) {
    let paths = plan.owned_after.iter().map(String::as_str);
    (plan.folder.join(MANIFEST), manifest::render(paths))
}
