//! From a folder to its pages: which files, which version, what is in them once includes are in place.

mod address;
mod bounded;
mod delimiter;
mod directive;
mod expand;
mod file;
mod folder;
mod front_matter;
mod heading;
mod html_table;
mod lines;
mod link;
mod marks;
mod spliced;
mod toc;
mod version;
mod versions;

use std::sync::Arc;

use serde::Serialize;

pub(crate) use bounded::read_text;
pub(crate) use delimiter::{missing as missing_delimiter, repaired as repaired_delimiter};
pub(crate) use heading::unspaced as unspaced_heading;

pub use address::{linked_version, public_address};
pub use file::{SourceFile, decode};
pub use folder::{DocSet, SourceError, read, read_version};
pub use front_matter::FrontMatter;
pub use link::{is_page, page_link};
pub use toc::{Toc, TocEntry};
pub use version::ApiVersion;

use crate::diagnostic::{Diagnostics, Place, Span};
use expand::Includes;
use spliced::Spliced;

/// A range of bytes in [`Source::text`]: the page with its includes in place. [`Source::place`] says where that is on disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct TextRange {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl TextRange {
    /// The range between two byte offsets.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            start: clamp(start),
            end: clamp(end),
        }
    }

    /// The range as `usize`, for slicing.
    #[must_use]
    pub const fn bytes(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl From<std::ops::Range<usize>> for TextRange {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// One page, ready for a markdown parser, that still knows where each byte came from.
#[derive(Debug)]
pub struct Source {
    /// Path relative to the documentation folder, with `/` between its parts.
    pub file: Arc<str>,
    /// From the folder or the urls on the page.
    pub version: Option<ApiVersion>,
    /// The front matter, empty when there is none.
    pub front_matter: FrontMatter,
    text: Spliced,
}

impl Source {
    /// Prepares one page alone, without a folder to include from.
    #[must_use]
    pub fn from_text(file: &str, text: impl Into<String>, diagnostics: &mut Diagnostics) -> Self {
        let file = Arc::new(SourceFile::new(file, text.into()));
        Self::prepare(&file, &Includes::default(), diagnostics)
    }

    fn prepare(file: &Arc<SourceFile>, includes: &Includes, diagnostics: &mut Diagnostics) -> Self {
        let (front_matter, body) = front_matter::split(file, diagnostics);
        let text = expand::expand(file, body, includes, diagnostics);
        Self {
            file: Arc::clone(&file.name),
            version: version::of_page(&file.name, text.as_str()),
            front_matter,
            text,
        }
    }

    /// The page's text with includes in place and without what only the publishing tools read (docs/format.md, 1).
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// The files on disk that the page is made of: itself, and what it includes.
    pub fn files(&self) -> impl Iterator<Item = &Arc<SourceFile>> {
        self.text.files()
    }

    /// The text of `range`, empty when the range does not fit.
    #[must_use]
    pub fn slice(&self, range: TextRange) -> &str {
        self.text().get(range.bytes()).unwrap_or("")
    }

    /// Where `range` is on disk.
    #[must_use]
    pub fn place(&self, range: TextRange) -> Place {
        self.text.place(range)
    }

    /// Where `range` is on disk, in bytes of its file.
    #[must_use]
    pub fn span(&self, range: TextRange) -> Span {
        self.text.span(range)
    }

    /// The page a link on this page leads to, relative to the documentation folder; `None` for a link that leads elsewhere.
    #[must_use]
    pub fn page_link(&self, target: &str) -> Option<String> {
        page_link(&self.file, target)
    }
}
