//! Tables.

use serde::Serialize;

use super::Text;
use crate::source::TextRange;

/// A table.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Table<'a> {
    /// The cells of the header.
    pub header: Vec<Text<'a>>,
    /// The rows below.
    pub rows: Vec<Row<'a>>,
}

/// A row; it has as many cells as the header.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Row<'a> {
    /// The cells; those that are not written are blank.
    pub cells: Vec<Text<'a>>,
    /// How many cells are written, which may be fewer or more than the header has.
    pub written: usize,
    /// Where the row is.
    pub range: TextRange,
}

/// The number of cells written in the line of a row.
pub(super) fn count_cells(line: &str) -> usize {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut count = 1;
    let mut ends_with_bar = false;
    let mut escaped = false;
    for byte in line.bytes() {
        ends_with_bar = byte == b'|' && !escaped;
        count += usize::from(ends_with_bar);
        escaped = byte == b'\\' && !escaped;
    }
    count - usize::from(ends_with_bar)
}

#[cfg(test)]
mod tests {
    use super::count_cells;

    #[test]
    fn cells_are_counted_with_or_without_outer_bars() {
        assert_eq!(count_cells("|a|b|c|"), 3);
        assert_eq!(count_cells("a | b"), 2);
        assert_eq!(count_cells(r"|a\|b|c| "), 2);
        assert_eq!(count_cells("|a||"), 2);
    }
}
