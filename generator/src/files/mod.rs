//! From text in memory to a folder on disk: compare, write what changed, remove what is no longer written.
//!
//! One plan serves writing and checking. A folder remembers in a manifest what this tool wrote there, and nothing else
//! in it is ever overwritten or removed. New texts are staged beside the old ones first, and an error while they are moved
//! into place moves the old ones back. A process that is killed during the moves leaves old and new files; the next run puts
//! that right.

mod commit;
mod create;
mod lock;
mod manifest;
mod plan;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::PathBuf;

pub use commit::write;
pub use create::create;
pub use lock::hold_writes;
pub(crate) use manifest::DEVICE_NAMES;
pub use manifest::MANIFEST;
pub use plan::Plan;

/// Texts by path: what an emitter makes.
///
/// Paths are relative to the output folder, with `/` between their parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    texts: BTreeMap<String, String>,
}

impl Files {
    /// No files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file; gives back the text that was under that path before, if any.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) -> Option<String> {
        self.texts.insert(path.into(), text.into())
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Paths and texts, in order of path.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The number of files.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}

impl Extend<(String, String)> for Files {
    fn extend<I: IntoIterator<Item = (String, String)>>(&mut self, files: I) {
        self.texts.extend(files);
    }
}

impl IntoIterator for Files {
    type Item = (String, String);
    type IntoIter = std::collections::btree_map::IntoIter<String, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.texts.into_iter()
    }
}

impl FromIterator<(String, String)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(files: I) -> Self {
        Self {
            texts: files.into_iter().collect(),
        }
    }
}

/// Why a folder cannot be brought in line.
#[derive(Debug)]
pub enum Error {
    /// The operating system refused.
    Io {
        /// What was being done, as a phrase that continues "cannot …".
        doing: &'static str,
        /// With which path.
        path: PathBuf,
        /// What it said.
        source: std::io::Error,
    },
    /// Files that this tool did not write are where it would write; nothing was changed.
    Foreign(Vec<PathBuf>),
    /// A path that would leave the output folder, that some system cannot have, or that differs from another one by case only.
    UnsafePath(String),
    /// A folder below the output folder is a symbolic link, so that writing there would change files elsewhere.
    Link(PathBuf),
    /// Another run is writing into the folder.
    Busy(PathBuf),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io { doing, path, source } => write!(f, "cannot {doing} `{}`: {source}", path.display()),
            Self::Foreign(paths) => {
                f.write_str("these files were not written by this tool and would be overwritten:")?;
                paths.iter().try_for_each(|path| write!(f, " `{}`", path.display()))
            }
            Self::UnsafePath(path) => write!(f, "`{path}` is not a path that can be written on every system"),
            Self::Link(path) => write!(
                f,
                "`{}` is a symbolic link, and what is written must stay in the output folder",
                path.display()
            ),
            Self::Busy(folder) => write!(
                f,
                "another run is writing into `{}`; start this one again when that is done",
                folder.display()
            ),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Foreign(_) | Self::UnsafePath(_) | Self::Link(_) | Self::Busy(_) => None,
        }
    }
}

/// Names what was being done when an input or output operation failed.
trait Doing<T> {
    fn doing(self, doing: &'static str, path: &std::path::Path) -> Result<T, Error>;
}

impl<T> Doing<T> for std::io::Result<T> {
    fn doing(self, doing: &'static str, path: &std::path::Path) -> Result<T, Error> {
        self.map_err(|source| Error::Io {
            doing,
            path: path.to_owned(),
            source,
        })
    }
}
