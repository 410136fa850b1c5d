//! What a run gives: texts by path, in memory, before anything touches the disk.

use std::collections::BTreeMap;
use std::collections::btree_map;

/// Texts by path, ordered by path.
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

    /// Adds a file; gives the text that stood at that path before, if any.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) -> Option<String> {
        self.texts.insert(path.into(), text.into())
    }

    /// The text at `path`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Paths and texts, ordered by path.
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

impl FromIterator<(String, String)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(files: I) -> Self {
        Self {
            texts: files.into_iter().collect(),
        }
    }
}

impl IntoIterator for Files {
    type Item = (String, String);
    type IntoIter = btree_map::IntoIter<String, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.texts.into_iter()
    }
}
