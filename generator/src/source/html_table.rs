//! Tables written in HTML, as tables of markdown: readers of pages need to know one form only.

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::spliced::Spliced;

/// How deep tables may nest; deeper ones are only damage, which must not cost time.
const MAX_NESTING: usize = 8;

/// A table, its cells in markdown.
#[derive(Debug, Default)]
pub(super) struct HtmlTable {
    rows: Vec<Vec<Cell>>,
    /// Its bytes.
    pub(super) length: usize,
}

/// Text by where it is in the table's own.
type Cell = Vec<(usize, String)>;

/// Whether a table begins with `line`.
pub(super) fn begins(line: &str) -> bool {
    let tag = line.trim_start().strip_prefix('<').and_then(|rest| rest.get(..5));
    tag.is_some_and(|name| name.eq_ignore_ascii_case("table"))
}

/// The table that `text` begins with; `None` when it has no end or is no HTML.
pub(super) fn read(text: &str) -> Option<HtmlTable> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.allow_dangling_amp = true;
    config.allow_unmatched_ends = true;
    config.check_end_names = false;
    let mut builder = Builder::default();
    loop {
        let at = usize::try_from(reader.buffer_position()).ok()?;
        let event = reader.read_event().ok()?;
        let end = usize::try_from(reader.buffer_position()).ok()?;
        let written = text.get(at..end)?;
        match event {
            Event::Start(tag) => builder.start(at, &tag, written),
            Event::End(tag) => builder.end(at, &tag.name().as_ref().to_ascii_lowercase(), written),
            Event::Empty(_) | Event::Text(_) | Event::GeneralRef(_) => builder.text(at, written),
            Event::Eof => return None,
            _ => {}
        }
        if builder.depth > MAX_NESTING {
            return None;
        }
        if builder.depth == 0 && !builder.table.rows.is_empty() {
            builder.table.length = end;
            return Some(builder.table);
        }
    }
}

#[derive(Default)]
struct Builder {
    table: HtmlTable,
    depth: usize,
    in_cell: bool,
    /// Targets of the anchors that are open; `None` for one that leads nowhere.
    links: Vec<Option<String>>,
}

impl Builder {
    fn start(&mut self, at: usize, tag: &BytesStart<'_>, written: &str) {
        let name = tag.name().as_ref().to_ascii_lowercase();
        self.depth += usize::from(name == "table");
        match (name.as_str(), self.depth) {
            ("table", 1) => {}
            ("tr", 1) => {
                self.in_cell = false;
                self.table.rows.push(Vec::new());
            }
            ("td" | "th", 1) => {
                if self.table.rows.is_empty() {
                    self.table.rows.push(Vec::new());
                }
                self.table
                    .rows
                    .last_mut()
                    .into_iter()
                    .for_each(|row| row.push(Cell::new()));
                self.in_cell = true;
            }
            ("a", _) => {
                let mut attributes = tag.html_attributes().flatten();
                let target = attributes.find(|one| one.key.as_ref().eq_ignore_ascii_case("href"));
                self.text(at, if target.is_some() { "[" } else { "" });
                self.links.push(target.map(|one| one.value.into_owned()));
            }
            _ => self.text(at, mark(&name).unwrap_or(written)),
        }
    }

    fn end(&mut self, at: usize, name: &str, written: &str) {
        match (name, self.depth) {
            ("table", depth) => {
                self.depth = depth.saturating_sub(1);
                if depth > 1 {
                    self.text(at, written);
                }
            }
            ("tr" | "td" | "th", 1) => self.in_cell = false,
            ("a", _) => {
                if let Some(target) = self.links.pop().flatten() {
                    self.text(at, &format!("]({target})"));
                }
            }
            _ => self.text(at, mark(name).unwrap_or(written)),
        }
    }

    /// Adds to the open cell, which is one line and whose bars are text.
    fn text(&mut self, at: usize, written: &str) {
        let cell = self.table.rows.last_mut().and_then(|row| row.last_mut());
        if let Some(cell) = cell.filter(|_| self.in_cell) {
            cell.push((at, written.replace(['\n', '\r', '\t'], " ").replace('|', "\\|")));
        }
    }
}

/// What a tag is in markdown; `None` for tags that markdown keeps.
fn mark(name: &str) -> Option<&'static str> {
    match name {
        "code" => Some("`"),
        "b" | "strong" => Some("**"),
        "i" | "em" => Some("*"),
        "p" | "div" | "span" => Some(" "),
        _ => None,
    }
}

impl HtmlTable {
    /// Appends the table, which begins at `start` of a file, between blank lines.
    pub(super) fn write(&self, out: &mut Spliced, file: usize, start: usize) {
        let mut at = start;
        out.push(file, at, "\n");
        for (index, row) in self.rows.iter().enumerate().filter(|(_, row)| !row.is_empty()) {
            out.push(file, at, "|");
            for cell in row {
                for (offset, text) in cell {
                    at = start + offset;
                    out.push(file, at, text);
                }
                out.push(file, at, "|");
            }
            out.push(file, at, "\n");
            if index == 0 {
                out.push(file, at, &format!("|{}\n", "---|".repeat(row.len())));
            }
        }
        out.push(file, start + self.length, "\n");
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::source::{SourceFile, TextRange};

    fn markdown(text: &str) -> Option<(String, Spliced)> {
        let mut out = Spliced::default();
        let file = out.add_file(&Arc::new(SourceFile::new("a.md", text.to_owned())));
        read(text)?.write(&mut out, file, 0);
        Some((out.as_str().to_owned(), out))
    }

    #[test]
    fn rows_and_cells_become_those_of_markdown() -> Result<(), &'static str> {
        let text = "<table border=1>\n<thead><tr>\n<TH>Property</TH><th>Type<th>Description</tr></thead>\n\n\
                    <tr><td><b>a</b></td>\n<td><a href=\"../x.md\">x</a> collection</td><td>One\ntwo | `three`&nbsp;<br/>four.</td></tr>\n\
                    <tr><td><code>b</code></td><td>String</td><td>A <table><tr><td>c</td></tr></table> & d.</td></tr></table> rest";
        let (found, out) = markdown(text).ok_or("no table")?;
        let expected = "\n|Property|Type|Description|\n|---|---|---|\n|**a**|[x](../x.md) collection|One two \\| `three`&nbsp;<br/>four.|\n\
                        |`b`|String|A <table><tr><td>c</td></tr></table> & d.|\n\n";
        assert_eq!(found, expected);
        let at = found.find("four").unwrap_or_default();
        assert_eq!(out.place(TextRange::new(at, at + 4)).line, 7);
        Ok(())
    }

    #[test]
    fn a_table_without_end_is_none() {
        assert!(begins("  <TABLE>") && !begins("|<table>|"));
        assert!(read("<table><tr><td>a").is_none());
        assert!(read(&"<table>".repeat(100_000)).is_none());
    }
}
