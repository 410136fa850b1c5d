//! Delimiter rows of tables. A markdown parser that does not accept one drops the whole table without a word.

/// The delimiter row that was meant by `line` below `header`; `None` when `line` is none or is right as it is.
pub(crate) fn repaired(header: &str, line: &str) -> Option<String> {
    let row = line.trim();
    if !is_row(row) || !header.contains('|') {
        return None;
    }
    let wanted = cells(header);
    let sound = wanted == cells(row) && !row.contains('\t') && !hollow(row);
    (wanted > 1 && !sound).then(|| format!("|{}", "---|".repeat(wanted)))
}

/// The delimiter row that is missing between `header`, the first of a run of rows, and `line`: both begin and end with a
/// bar and have as many cells.
pub(crate) fn missing(header: &str, line: &str) -> Option<String> {
    let (header, row) = (header.trim(), line.trim());
    let barred = |row: &str| row.len() > 1 && row.starts_with('|') && row.ends_with('|');
    // Nearly every pair of lines ends here.
    if !barred(header) || !barred(row) || is_row(row) || is_row(header) {
        return None;
    }
    let wanted = cells(header);
    (wanted > 1 && wanted == cells(row)).then(|| format!("|{}", "---|".repeat(wanted)))
}

/// Dashes may be of any length: editors make long ones of two.
fn is_row(line: &str) -> bool {
    line.chars().all(|c| is_dash(c) || matches!(c, '|' | ':' | ' ' | '\t'))
        && line.contains(is_dash)
        && line.contains('|')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Whether a cell of the row has no dash, or blanks among them.
fn hollow(row: &str) -> bool {
    let sound = |cell: &str| cell.contains('-') && !cell.trim().contains(' ');
    !row.trim_matches('|').split('|').all(sound)
}

fn cells(line: &str) -> usize {
    let line = line.trim();
    let inner = line.strip_prefix('|').unwrap_or(line);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    1 + inner.matches('|').count() - inner.matches("\\|").count()
}

#[cfg(test)]
mod tests {
    use super::{missing, repaired};

    #[test]
    fn only_broken_rows_are_repaired() {
        assert_eq!(repaired("|a|b|", "|--|:-:|"), None);
        assert_eq!(repaired("a | b", "--|--"), None);
        assert_eq!(repaired("| a | b |", "|---\t|---|").as_deref(), Some("|---|---|"));
        assert_eq!(repaired("|a|b|c|", "|--|--|").as_deref(), Some("|---|---|---|"));
        assert_eq!(repaired("|a|b|", "|:- -:|--|").as_deref(), Some("|---|---|"));
        assert_eq!(repaired("|a|b|", "|\u{2014}|\u{2013}|").as_deref(), Some("|---|---|"));
        assert_eq!(repaired("text", "---"), None);
        assert_eq!(repaired("text | more", "---"), None);
    }

    #[test]
    fn a_missing_row_is_known_by_its_neighbours() {
        assert_eq!(missing("|a|b|", "| 1 | 2 |\n").as_deref(), Some("|---|---|"));
        assert_eq!(missing("|a|b|", "|--|--|"), None);
        assert_eq!(missing("|a|b|", "|1|2|3|"), None);
        assert_eq!(missing("|a|", "|1|"), None);
        assert_eq!(missing("a|b", "1|2"), None);
    }
}
