//! Delimiter rows of tables. A markdown parser that does not accept one drops the whole table without a word.

/// The delimiter row that was meant by `line` below `header`; `None` when `line` is none or is right as it is.
pub(super) fn repaired(header: &str, line: &str) -> Option<String> {
    let (wanted, written) = (cells(header), cells(line));
    let row = line.trim();
    let is_row =
        row.contains('-') && row.contains('|') && row.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'));
    let table = is_row && header.contains('|') && wanted > 1;
    let sound = wanted == written && !row.contains('\t') && !hollow(row);
    (table && !sound).then(|| format!("|{}", "---|".repeat(wanted)))
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
    inner.replace("\\|", "").split('|').count()
}

#[cfg(test)]
mod tests {
    use super::repaired;

    #[test]
    fn only_broken_rows_are_repaired() {
        assert_eq!(repaired("|a|b|", "|--|:-:|"), None);
        assert_eq!(repaired("a | b", "--|--"), None);
        assert_eq!(repaired("| a | b |", "|---\t|---|").as_deref(), Some("|---|---|"));
        assert_eq!(repaired("|a|b|c|", "|--|--|").as_deref(), Some("|---|---|---|"));
        assert_eq!(repaired("|a|b|", "|:- -:|--|").as_deref(), Some("|---|---|"));
        assert_eq!(repaired("text", "---"), None);
        assert_eq!(repaired("text | more", "---"), None);
    }
}
