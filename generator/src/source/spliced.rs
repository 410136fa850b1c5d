//! Text put together from pieces of files, with the way back to them.

use std::sync::Arc;

use super::{SourceFile, TextRange};
use crate::diagnostic::{Place, Span};

/// Text put together from pieces of files.
#[derive(Debug, Default)]
pub(super) struct Spliced {
    text: String,
    pieces: Vec<Piece>,
    files: Vec<Arc<SourceFile>>,
}

/// From `at` in the text on, bytes come from `offset` on in the file.
#[derive(Clone, Copy, Debug)]
struct Piece {
    at: usize,
    file: usize,
    offset: usize,
}

impl Spliced {
    /// Empty, with room for `length` bytes.
    pub(super) fn with_capacity(length: usize) -> Self {
        Self {
            text: String::with_capacity(length),
            ..Self::default()
        }
    }

    /// Makes `file` one whose text may be appended, and gives its index.
    pub(super) fn add_file(&mut self, file: &Arc<SourceFile>) -> usize {
        self.files.push(Arc::clone(file));
        self.files.len() - 1
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Where `range` is on disk. A range over several pieces is placed where it starts.
    pub(super) fn place(&self, range: TextRange) -> Place {
        match self.locate(range) {
            Some((file, start, end)) => file.place(start, end),
            None => SourceFile::new("", String::new()).place(0, 0),
        }
    }

    /// Like [`Self::place`], without file and line.
    pub(super) fn span(&self, range: TextRange) -> Span {
        let found = self
            .locate(range)
            .map(|(_, start, end)| TextRange::new(start, end))
            .unwrap_or_default();
        Span {
            start: found.start,
            end: found.end,
        }
    }

    /// The files whose text occurs.
    pub(super) fn files(&self) -> impl Iterator<Item = &Arc<SourceFile>> {
        self.files.iter()
    }

    fn locate(&self, range: TextRange) -> Option<(&SourceFile, usize, usize)> {
        let (start, end) = (range.start as usize, (range.end as usize).max(range.start as usize));
        let after = self.pieces.partition_point(|piece| piece.at <= start);
        let piece = self.pieces.get(after.checked_sub(1)?)?;
        let limit = self.pieces.get(after).map_or(usize::MAX, |next| next.at);
        let offset = |at: usize| piece.offset + (at - piece.at);
        Some((self.files.get(piece.file)?, offset(start), offset(end.min(limit))))
    }

    /// Appends `text`, which is at `offset` of a file that was added.
    pub(super) fn push(&mut self, file: usize, offset: usize, text: &str) {
        let continues = self
            .pieces
            .last()
            .is_some_and(|last| last.file == file && last.offset + (self.text.len() - last.at) == offset);
        if !continues {
            self.pieces.push(Piece {
                at: self.text.len(),
                file,
                offset,
            });
        }
        self.text.push_str(text);
    }
}
