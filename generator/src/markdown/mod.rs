//! A page of markdown as headings, paragraphs, tables, code and comments, each with its place. Knows nothing of Graph.

mod build;
mod code;
mod html;
mod inline;
mod table;

use serde::Serialize;

pub use build::parse;
pub use code::Literal;
pub use inline::{Run, RunKind, Text};
pub use table::{Row, Table};

use crate::source::TextRange;

/// A page: its blocks in order, and the sections that its headings make of them.
#[derive(Debug, Default, Serialize)]
pub struct Page<'a> {
    /// Every block; containers (lists, quotes) are dissolved, their contents know of them.
    pub blocks: Vec<Block<'a>>,
    /// The first section is what comes before the first heading; it is always there.
    pub sections: Vec<Section>,
}

/// A block.
#[derive(Clone, Debug, Serialize)]
pub struct Block<'a> {
    /// What it is.
    pub kind: BlockKind<'a>,
    /// Where.
    pub range: TextRange,
    /// Stands in a quote.
    pub quoted: bool,
    /// How many lists it is in.
    pub list_depth: u8,
}

/// The kinds of block.
#[derive(Clone, Debug, Serialize)]
pub enum BlockKind<'a> {
    /// A heading of level 1 to 6.
    Heading(u8, Text<'a>),
    /// A paragraph or the text of a list item.
    Paragraph(Text<'a>),
    /// Code, fenced or indented, with the word after the fence, lower-cased.
    Code {
        /// Language; empty when there is none.
        language: String,
        /// The code.
        text: Literal<'a>,
    },
    /// A table.
    Table(Table<'a>),
    /// Raw HTML, comments included.
    Html(Literal<'a>),
    /// A thematic break.
    Rule,
}

/// A heading and the blocks up to the next heading of any level.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// Index of the heading's block; `None` for what comes before the first heading.
    pub heading: Option<usize>,
    /// Level of the heading, 0 without one.
    pub level: u8,
    /// Index of the section with the nearest higher heading above; `None` at the top.
    pub parent: Option<usize>,
    /// Indexes of the blocks, the heading excluded.
    pub start: usize,
    /// One past the last block.
    pub end: usize,
}

impl<'a> Page<'a> {
    /// The page that has these blocks.
    #[must_use]
    pub fn of(blocks: Vec<Block<'a>>) -> Self {
        let sections = build::sections(&blocks);
        Self { blocks, sections }
    }

    /// The blocks of a section, its heading and its subsections excluded.
    #[must_use]
    pub fn blocks_of(&self, section: &Section) -> &[Block<'a>] {
        self.blocks.get(section.start..section.end).unwrap_or_default()
    }

    /// The heading of a section.
    #[must_use]
    pub fn heading(&self, section: &Section) -> Option<&Text<'a>> {
        match &self.blocks.get(section.heading?)?.kind {
            BlockKind::Heading(_, text) => Some(text),
            _ => None,
        }
    }

    /// The sections above `section`, nearest first.
    pub fn ancestors(&self, section: &Section) -> impl Iterator<Item = &Section> {
        std::iter::successors(section.parent.and_then(|parent| self.sections.get(parent)), |section| {
            self.sections.get(section.parent?)
        })
    }

    /// `section` and the sections below its heading, in order.
    pub fn subtree(&self, index: usize) -> impl Iterator<Item = &Section> {
        let level = self.sections.get(index).map_or(0, |section| section.level);
        let own = self.sections.get(index);
        let below = self
            .sections
            .iter()
            .skip(index + 1)
            .take_while(move |section| section.level > level);
        own.into_iter().chain(below)
    }
}
