//! What every reader of the dialect needs while it reads one page.

use std::collections::{BTreeSet, HashMap};

use super::annotation::{self, Annotation, BlockType};
use super::heading::{self, Class};
use super::json::JsonKind;
use super::{Count, Documented, Fact, Reading, Stats};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::markdown::{BlockKind, Literal, Page, Section, Table};
use crate::source::{Source, TextRange};

/// One page while it is read: its source and structure, its annotations, the findings so far, and what was claimed.
pub(crate) struct Context<'a> {
    /// The source.
    pub(crate) source: &'a Source,
    /// Its structure.
    pub(crate) page: &'a Page<'a>,
    /// Every annotation, in page order.
    pub(crate) annotations: Vec<Annotation>,
    /// Rows of claimed tables.
    pub(crate) rows: Count,
    /// Request lines.
    pub(crate) requests: Count,
    /// Examples.
    pub(crate) examples: Count,
    /// The classes of headings, by the index of the heading's block.
    classes: HashMap<usize, Class>,
    diagnostics: Diagnostics,
    claimed: BTreeSet<usize>,
    broken_annotations: usize,
}

impl<'a> Context<'a> {
    pub(crate) fn new(source: &'a Source, page: &'a Page<'a>) -> Self {
        let mut diagnostics = Diagnostics::default();
        let (annotations, broken_annotations) = annotation::read_all(source, page, &mut diagnostics);
        Self {
            source,
            page,
            annotations,
            rows: Count::default(),
            requests: Count::default(),
            examples: Count::default(),
            classes: classes(page),
            diagnostics,
            claimed: BTreeSet::new(),
            broken_annotations,
        }
    }

    /// Where `range` stands on disk.
    pub(crate) fn place(&self, range: TextRange) -> Place {
        self.source.place(range)
    }

    /// A fact that stands at `range`.
    pub(crate) fn fact<T>(&self, value: T, range: TextRange) -> Fact<T> {
        Fact {
            value,
            place: self.place(range),
        }
    }

    /// Reports a finding about `range`.
    pub(crate) fn report(&mut self, code: Code, range: TextRange, message: impl Into<String>) {
        let place = self.place(range);
        self.report_at(code, place, message);
    }

    /// Reports a finding about a place.
    pub(crate) fn report_at(&mut self, code: Code, place: Place, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, place, message));
    }

    /// Whether a finding of one of `codes` was reported.
    pub(crate) fn has_reported(&self, codes: &[Code]) -> bool {
        self.diagnostics
            .as_slice()
            .iter()
            .any(|finding| codes.contains(&finding.code))
    }

    /// Notes that the block (a table, an annotation) has a reader; unclaimed ones are reported at the end.
    pub(crate) fn claim(&mut self, block: usize) {
        self.claimed.insert(block);
    }

    /// Whether the block has a reader.
    pub(crate) fn is_claimed(&self, block: usize) -> bool {
        self.claimed.contains(&block)
    }

    /// The `#page.annotation`; the last one counts (docs/format.md, 2).
    pub(crate) fn page_annotation(&self) -> Option<&Annotation> {
        self.annotations
            .iter()
            .rev()
            .find(|annotation| annotation.block_type == BlockType::Page)
    }

    /// The annotation of the code block `block`.
    pub(crate) fn annotation_of(&self, block: usize) -> Option<&Annotation> {
        self.annotations
            .iter()
            .find(|annotation| annotation.code == Some(block))
    }

    /// Tables with the index of their block and the index of their section.
    pub(crate) fn tables(&self) -> impl Iterator<Item = (usize, usize, &'a Table<'a>)> + use<'a> {
        self.sectioned().filter_map(|(block, section, kind)| match kind {
            BlockKind::Table(table) => Some((block, section, table)),
            _ => None,
        })
    }

    /// Code blocks with the index of their block, the index of their section, language and text.
    pub(crate) fn codes(&self) -> impl Iterator<Item = (usize, usize, &'a str, &'a Literal<'a>)> + use<'a> {
        self.sectioned().filter_map(|(block, section, kind)| match kind {
            BlockKind::Code { language, text } => Some((block, section, language.as_str(), text)),
            _ => None,
        })
    }

    fn sectioned(&self) -> impl Iterator<Item = (usize, usize, &'a BlockKind<'a>)> + use<'a> {
        let page = self.page;
        page.sections.iter().enumerate().flat_map(move |(index, section)| {
            let blocks = page.blocks_of(section).iter().enumerate();
            blocks.map(move |(offset, block)| (section.start + offset, index, &block.kind))
        })
    }

    /// The class of a section: of its own heading, else of the nearest heading above that has one.
    pub(crate) fn class_of(&self, section: &Section) -> Option<Class> {
        let above = || self.page.ancestors(section).find_map(|above| self.own_class(above));
        self.own_class(section).or_else(above)
    }

    /// The class that the heading of a section itself says.
    pub(crate) fn own_class(&self, section: &Section) -> Option<Class> {
        self.classes.get(&section.heading?).copied()
    }

    /// The plain text of a section's heading, empty where there is none.
    pub(crate) fn heading(&self, section: &Section) -> String {
        self.page.heading(section).map(|text| text.plain()).unwrap_or_default()
    }

    /// Closes the accounts.
    pub(crate) fn finish(mut self, documented: Documented) -> Reading {
        let page = self.page;
        let mut stats = Stats {
            rows: self.rows,
            requests: self.requests,
            examples: self.examples,
            ..Stats::default()
        };
        for (block, _, table) in self.tables() {
            let used = self.is_claimed(block);
            stats.tables.add(used);
            if !used {
                let range = page.blocks.get(block).map_or(TextRange::default(), |block| block.range);
                let header: Vec<_> = table.header.iter().map(crate::markdown::Text::plain).collect();
                self.report(
                    Code::IgnoredTable,
                    range,
                    format!("a table of `{}` has no known meaning here", header.join(" | ")),
                );
            }
        }
        self.count_html_tables(&mut stats.tables);
        self.count_tables_of_code(&mut stats.tables);
        stats.annotations.found += self.broken_annotations;
        stats.annotations.diagnosed += self.broken_annotations;
        for annotation in std::mem::take(&mut self.annotations) {
            let used = annotation.is_silent() || self.is_claimed(annotation.block);
            stats.annotations.add(used);
            if !used {
                let what = match annotation.get("blockType").map(|value| &value.kind) {
                    Some(JsonKind::String(text)) => format!("an annotation of block type `{text}` is not used"),
                    _ => "an annotation without a block type is not used".to_owned(),
                };
                self.report_at(Code::IgnoredAnnotation, annotation.json.place, what);
            }
        }
        stats.pages.add(!self.is_left_out(&documented));
        Reading {
            documented,
            diagnostics: self.diagnostics,
            stats,
        }
    }

    /// Tables that are still HTML: those in quotes and lists, and those without an end.
    fn count_html_tables(&mut self, tables: &mut Count) {
        let page = self.page;
        for block in &page.blocks {
            if matches!(&block.kind, BlockKind::Html(text) if text.value.to_ascii_lowercase().contains("<table")) {
                tables.add(false);
                self.report(Code::IgnoredTable, block.range, "a table of HTML is not read here");
            }
        }
    }

    /// Tables that blanks before their lines make code.
    fn count_tables_of_code(&mut self, tables: &mut Count) {
        let indented = |text: &Literal<'_>| {
            let mut lines = text.value.lines();
            let bars = lines.next().is_some_and(|line| line.trim_start().starts_with('|'));
            let dashes = |line: &str| line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '));
            bars && lines.next().is_some_and(dashes)
        };
        for (block, _, language, text) in self.codes() {
            if language.is_empty() && indented(text) {
                tables.add(false);
                let range = self
                    .page
                    .blocks
                    .get(block)
                    .map_or(TextRange::default(), |block| block.range);
                self.report(
                    Code::IgnoredTable,
                    range,
                    "a table stands in code, or in lines indented like code",
                );
            }
        }
    }

    /// The findings so far.
    #[cfg(test)]
    pub(crate) fn into_diagnostics(self) -> Diagnostics {
        self.diagnostics
    }

    fn is_left_out(&self, page: &Documented) -> bool {
        page.types.is_empty() && page.enumerations.is_empty() && page.operation.is_none()
    }
}

/// Readers ask for the class of a heading over and over; its words are looked at once.
fn classes(page: &Page<'_>) -> HashMap<usize, Class> {
    let told = |section: &Section| Some((section.heading?, heading::class(&page.heading(section)?.plain())?));
    page.sections.iter().filter_map(told).collect()
}
