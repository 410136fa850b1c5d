//! Delimiter rows of tables. A markdown parser that does not accept one drops the whole table without a word.

/// The delimiter row that was meant by `line` below `header`; `None` when `line` is none or is right as it is.
pub(super) fn repaired(header: &str, line: &str) -> Option<String> {
    let row = line.trim();
    if !is_row(row) || !header.contains('|') {
        return None;
    }
    let wanted = cells(header);
    let sound = wanted == cells(row) && !row.contains('\t') && !hollow(row);
    (wanted > 1 && !sound).then(|| format!("|{}", "---|".repeat(wanted)))
}

fn is_row(line: &str) -> bool {
    line.bytes()
        .all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'))
        && line.contains('-')
        && line.contains('|')
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
