//! Where a finding is, as tools want it.

use super::Report;
use crate::diagnostic::Place;

/// A range of a file, from the first character to the one after the last; lines and columns are counted from 1.
pub(super) struct Region {
    /// As the working folder sees it, see [`Report::path`].
    pub(super) path: String,
    pub(super) line: u32,
    pub(super) column: u32,
    pub(super) end_line: u32,
    pub(super) end_column: u32,
}

impl Region {
    pub(super) fn of(report: &Report, place: &Place) -> Self {
        let end = place.span.end as usize;
        let end = report.sources.get(&place.file).map(|file| file.place(end, end));
        let (end_line, end_column) = end.map_or((place.line, place.column), |end| (end.line, end.column));
        Self {
            path: report.path(&place.file),
            line: place.line,
            column: place.column,
            end_line,
            end_column,
        }
    }
}
