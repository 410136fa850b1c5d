//! Changes as text: for people, tools, changelogs and reviews.

mod document;
mod github;
mod human;
mod json;
mod markdown;

use std::path::PathBuf;

use super::change::{Change, Changes};

pub use document::rules_document;
pub use human::few_lines;

/// A form of the changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    #[default]
    Human,
    /// One JSON document.
    Json,
    /// A section of a changelog.
    Markdown,
    /// Annotations of GitHub's workflows, one a line.
    Github,
}

/// The folders that places count from, where there are any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roots {
    /// Of the old documentation.
    pub old: Option<PathBuf>,
    /// Of the new documentation.
    pub new: Option<PathBuf>,
}

impl Roots {
    /// The file of a change and its line, so that a terminal can open it; only the page's own path where its folder is not on disk.
    fn place(&self, change: &Change) -> Option<(String, u32)> {
        let place = change.place.as_ref()?;
        let root = if change.place_is_old { &self.old } else { &self.new };
        let file = match root {
            Some(root) => root.join(&*place.file).to_string_lossy().replace('\\', "/"),
            None => place.file.to_string(),
        };
        Some((file, place.line))
    }
}

/// The changes in a form.
#[must_use]
pub fn render(changes: &Changes, format: Format, roots: &Roots) -> String {
    match format {
        Format::Human => human::text(changes, roots),
        Format::Json => json::text(changes, roots),
        Format::Markdown => markdown::text(changes),
        Format::Github => github::text(changes, roots),
    }
}
