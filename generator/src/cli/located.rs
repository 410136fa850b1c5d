//! Places as a terminal can open them.

use std::path::PathBuf;

use generator::diagnostic::Place;

/// The folders or pages that the documentation was read from.
pub(super) struct Docs<'a>(pub(super) &'a [PathBuf]);

impl Docs<'_> {
    /// File and line as seen from the working folder; the page's own path where no folder has it.
    pub(super) fn locate(&self, place: &Place) -> String {
        let file = self.file(&place.file);
        let file = file.map_or_else(|| place.file.to_string(), |file| file.to_string_lossy().into_owned());
        format!("{file}:{}", place.line)
    }

    /// The file of a page: the last folder that has it counts.
    pub(super) fn file(&self, page: &str) -> Option<PathBuf> {
        let roots = self.0.iter().rev();
        let mut files = roots.map(|root| if root.is_file() { root.clone() } else { root.join(page) });
        files.find(|file| file.is_file())
    }
}
