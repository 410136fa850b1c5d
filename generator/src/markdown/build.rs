//! From pulldown-cmark's events to a [`Page`].

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::html::{is_break, is_element};
use super::table::count_cells;
use super::{Block, BlockKind, Literal, Page, Row, Run, RunKind, Section, Table, Text};
use crate::source::TextRange;

/// Parses a page.
#[must_use]
pub fn parse(text: &str) -> Page<'_> {
    let mut builder = Builder {
        source: text,
        ..Builder::default()
    };
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        builder.event(event, range);
    }
    builder.end_text();
    Page::of(builder.blocks)
}

#[derive(Default)]
struct Builder<'a> {
    source: &'a str,
    blocks: Vec<Block<'a>>,
    /// The text being collected, of a paragraph, heading or cell.
    text: Option<Text<'a>>,
    heading: Option<u8>,
    literal: Option<(Option<String>, Literal<'a>, TextRange)>,
    table: Option<(Table<'a>, TextRange)>,
    strong: u8,
    emphasis: u8,
    links: Vec<Arc<str>>,
    quotes: u8,
    lists: u8,
}

impl<'a> Builder<'a> {
    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.literal {
                Some((_, literal, _)) => literal.push(cow(text), range.start),
                None => self.run(RunKind::Text, cow(text), range),
            },
            Event::Code(text) => self.run(RunKind::Code, cow(text), range),
            Event::Html(text) => {
                if let Some((_, literal, _)) = &mut self.literal {
                    literal.push(cow(text), range.start);
                }
            }
            Event::InlineHtml(tag) if is_break(&tag) => self.run(RunKind::Break, Cow::Borrowed(""), range),
            Event::InlineHtml(tag) if is_element(&tag) => self.run(RunKind::Html, cow(tag), range),
            Event::InlineHtml(words) => self.run(RunKind::Text, cow(words), range),
            Event::SoftBreak | Event::HardBreak => self.run(RunKind::Break, Cow::Borrowed(""), range),
            Event::Rule => {
                self.end_text();
                self.push(BlockKind::Rule, range.into());
            }
            Event::FootnoteReference(_) | Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        match tag {
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.emphasis += 1,
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => self.links.push(Arc::from(dest_url.as_ref())),
            Tag::Paragraph | Tag::TableCell => self.start_text(range),
            Tag::Heading { level, .. } => {
                self.heading = Some(level as u8);
                self.start_text(range);
            }
            Tag::CodeBlock(kind) => {
                self.end_text();
                let language = match kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or("").to_ascii_lowercase(),
                    CodeBlockKind::Indented => String::new(),
                };
                self.literal = Some((Some(language), Literal::default(), range.into()));
            }
            Tag::HtmlBlock => {
                self.end_text();
                self.literal = Some((None, Literal::default(), range.into()));
            }
            Tag::Table(_) => {
                self.end_text();
                self.table = Some((Table::default(), range.into()));
            }
            Tag::TableRow => {
                if let Some((table, _)) = &mut self.table {
                    let written = count_cells(self.source.get(range.clone()).unwrap_or(""));
                    table.rows.push(Row {
                        cells: Vec::new(),
                        written,
                        range: range.into(),
                    });
                }
            }
            Tag::BlockQuote(_) => self.quotes = self.quotes.saturating_add(1),
            Tag::List(_) => {
                self.end_text();
                self.lists = self.lists.saturating_add(1);
            }
            Tag::Item => self.end_text(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Link | TagEnd::Image => {
                self.links.pop();
            }
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item => self.end_text(),
            TagEnd::TableCell => {
                let cell = self.text.take().unwrap_or_default();
                if let Some((table, _)) = &mut self.table {
                    table
                        .rows
                        .last_mut()
                        .map_or(&mut table.header, |row| &mut row.cells)
                        .push(cell);
                }
            }
            TagEnd::Table => {
                if let Some((table, range)) = self.table.take() {
                    self.push(BlockKind::Table(table), range);
                }
            }
            TagEnd::CodeBlock | TagEnd::HtmlBlock => {
                if let Some((language, text, range)) = self.literal.take() {
                    let kind = match language {
                        Some(language) => BlockKind::Code { language, text },
                        None => BlockKind::Html(text),
                    };
                    self.push(kind, range);
                }
            }
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::List(_) => self.lists = self.lists.saturating_sub(1),
            _ => {}
        }
    }

    fn start_text(&mut self, range: Range<usize>) {
        self.end_text();
        self.text = Some(Text {
            runs: Vec::new(),
            range: range.into(),
        });
    }

    /// Ends the paragraph or heading that is open; the text of a tight list item has no end of its own.
    fn end_text(&mut self) {
        let Some(text) = self.text.take() else { return };
        let range = text.range;
        match self.heading.take() {
            Some(level) => self.push(BlockKind::Heading(level, text), range),
            None if text.runs.is_empty() => {}
            None => self.push(BlockKind::Paragraph(text), range),
        }
    }

    fn run(&mut self, kind: RunKind, value: Cow<'a, str>, range: Range<usize>) {
        let range = TextRange::from(range);
        let (strong, emphasis) = (self.strong > 0, self.emphasis > 0);
        let link = self.links.last().cloned();
        let text = self.text.get_or_insert_with(|| Text {
            runs: Vec::new(),
            range,
        });
        text.range.end = text.range.end.max(range.end);
        text.runs.push(Run {
            value,
            kind,
            strong,
            emphasis,
            link,
            range,
        });
    }

    fn push(&mut self, kind: BlockKind<'a>, range: TextRange) {
        self.blocks.push(Block {
            kind,
            range,
            quoted: self.quotes > 0,
            list_depth: self.lists,
        });
    }
}

fn cow(text: CowStr<'_>) -> Cow<'_, str> {
    match text {
        CowStr::Borrowed(text) => Cow::Borrowed(text),
        text => Cow::Owned(text.into_string()),
    }
}

pub(super) fn sections(blocks: &[Block<'_>]) -> Vec<Section> {
    let mut sections = vec![Section {
        heading: None,
        level: 0,
        parent: None,
        start: 0,
        end: blocks.len(),
    }];
    let mut open: Vec<(u8, usize)> = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let BlockKind::Heading(level, _) = block.kind else {
            continue;
        };
        if let Some(last) = sections.last_mut() {
            last.end = index;
        }
        open.retain(|&(above, _)| above < level);
        let parent = open.last().map(|&(_, section)| section);
        open.push((level, sections.len()));
        sections.push(Section {
            heading: Some(index),
            level,
            parent,
            start: index + 1,
            end: blocks.len(),
        });
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_follow_headings() {
        let page = parse("intro\n\n# A\n\na\n\n### B\n\nb\n\n## C\n\nc\n");
        let seen: Vec<_> = page
            .sections
            .iter()
            .map(|s| {
                (
                    page.heading(s).map(Text::plain).unwrap_or_default(),
                    s.level,
                    s.parent,
                    page.blocks_of(s).len(),
                )
            })
            .collect();
        assert_eq!(
            seen,
            [
                (String::new(), 0, None, 1),
                ("A".into(), 1, None, 1),
                ("B".into(), 3, Some(1), 1),
                ("C".into(), 2, Some(1), 1)
            ]
        );
        assert_eq!(page.subtree(1).count(), 3);
    }

    #[test]
    fn rows_know_how_many_cells_are_written() -> Result<(), &'static str> {
        let page = parse("|a|b|\n|-|-|\n|1|\n|1|2|3|\n");
        let mut tables = page.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Table(table) => Some(table),
            _ => None,
        });
        let table = tables.next().ok_or("no table")?;
        assert_eq!(table.header.len(), 2);
        assert_eq!(
            table
                .rows
                .iter()
                .map(|row| (row.cells.len(), row.written))
                .collect::<Vec<_>>(),
            [(2, 1), (2, 3)]
        );
        Ok(())
    }

    #[test]
    fn items_of_tight_lists_are_paragraphs() {
        let page = parse("- one\n- two\n  ```json\n  {}\n  ```\n> quoted\n");
        let kinds: Vec<_> = page
            .blocks
            .iter()
            .map(|block| match &block.kind {
                BlockKind::Paragraph(text) => (text.plain(), block.quoted, block.list_depth),
                BlockKind::Code { language, text } => {
                    (format!("{language} {}", text.value), block.quoted, block.list_depth)
                }
                _ => (String::new(), false, 9),
            })
            .collect();
        let expected = [
            ("one", false, 1),
            ("two", false, 1),
            ("json {}\n", false, 1),
            ("quoted", true, 0),
        ];
        assert_eq!(
            kinds,
            expected.map(|(text, quoted, depth)| (text.to_owned(), quoted, depth))
        );
    }

    #[test]
    fn an_annotation_and_its_code_stand_side_by_side() {
        let page = parse("<!-- {\n \"a\": 1\n} -->\n\n```json\n{}\n```\n");
        let kinds: Vec<_> = page
            .blocks
            .iter()
            .map(|block| matches!(block.kind, BlockKind::Html(_)))
            .collect();
        assert_eq!(kinds, [true, false]);
    }
}
