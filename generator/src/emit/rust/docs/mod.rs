//! Prose of a page as rustdoc.
//!
//! Prose is data: only code spans and links keep their meaning, everything else that markdown, HTML or rustdoc could
//! read as markup is escaped. The result never makes rustdoc or clippy warn.

mod escape;
mod wrap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The documentation of one item: blocks parted by blank lines.
#[derive(Clone, Debug, Default)]
pub(crate) struct Doc {
    blocks: Vec<Block>,
}

/// A paragraph, or an item of a list.
#[derive(Clone, Debug)]
struct Block {
    words: Vec<String>,
    item: bool,
}

impl Doc {
    /// No documentation yet.
    #[must_use]
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds prose from a page; paragraphs are parted by blank lines, lines that begin with a bullet are list items.
    #[must_use]
    pub(crate) fn prose(mut self, text: &str) -> Self {
        let mut open: Option<(bool, String)> = None;
        for line in text.lines().map(str::trim) {
            let bullet = ["- ", "* ", "+ "].iter().find_map(|bullet| line.strip_prefix(bullet));
            if line.is_empty() || bullet.is_some() {
                self.close(open.take());
            }
            if line.is_empty() {
                continue;
            }
            let (_, text) = open.get_or_insert_with(|| (bullet.is_some(), String::new()));
            text.push(' ');
            text.push_str(bullet.unwrap_or(line));
        }
        self.close(open);
        self
    }

    /// Adds prose, or `otherwise` (trusted markdown) where the page has none.
    #[must_use]
    pub(crate) fn prose_or(self, text: &str, otherwise: &str) -> Self {
        let before = self.blocks.len();
        let documented = self.prose(text);
        if documented.blocks.len() == before {
            return documented.markdown(otherwise);
        }
        documented
    }

    /// Adds a paragraph of our own markdown, taken as it is but for wrapping; spaces inside code spans do not break.
    #[must_use]
    pub(crate) fn markdown(mut self, text: &str) -> Self {
        let words = escape::atoms(text);
        if !words.is_empty() {
            self.blocks.push(Block { words, item: false });
        }
        self
    }

    /// Adds our own markdown to the end of the last paragraph.
    #[must_use]
    pub(crate) fn continued(mut self, text: &str) -> Self {
        match self.blocks.last_mut() {
            Some(last) if !last.item => {
                last.words.extend(escape::atoms(text));
                self
            }
            _ => self.markdown(text),
        }
    }

    fn close(&mut self, open: Option<(bool, String)>) {
        let Some((item, text)) = open else { return };
        let words = said_once(escape::words(&text));
        if !words.is_empty() {
            self.blocks.push(Block { words, item });
        }
    }

    /// The lines, without comment marks.
    #[must_use]
    pub(crate) fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let mut previous: Option<&Block> = None;
        for block in &self.blocks {
            if previous.is_some_and(|previous| !(previous.item && block.item)) {
                lines.push(String::new());
            }
            lines.extend(wrap::lines(&block.words, block.item));
            previous = Some(block);
        }
        lines
    }

    /// Outer documentation, one attribute a line.
    #[must_use]
    pub(crate) fn outer(&self) -> TokenStream {
        let lines = self.lines().into_iter().map(|line| literal(&spaced(line)));
        quote!(#(#[doc = #lines])*)
    }

    /// Inner documentation, one attribute a line.
    #[must_use]
    pub(crate) fn inner(&self) -> TokenStream {
        let lines = self.lines().into_iter().map(|line| literal(&spaced(line)));
        quote!(#(#![doc = #lines])*)
    }
}

/// The words without a sentence that is the one before it over again, as pages say lists of values.
fn said_once(words: Vec<String>) -> Vec<String> {
    let ends = |word: &String| word.ends_with('.');
    let mut said: Vec<&[String]> = Vec::new();
    for sentence in words.split_inclusive(ends) {
        if said.last() != Some(&sentence) {
            said.push(sentence);
        }
    }
    said.concat()
}

/// A line as it stands after `///`.
fn spaced(line: String) -> String {
    if line.is_empty() { line } else { format!(" {line}") }
}

/// A line as a literal: a raw one where nothing in it needs an escape, since such are read again without a look at every
/// character, and documentation is most of what is printed.
fn literal(line: &str) -> Literal {
    let raw = || format!("r\"{line}\"").parse().ok();
    let escaped = line.contains('"');
    (!escaped).then(raw).flatten().unwrap_or_else(|| Literal::string(line))
}

/// Text from a page for use inside a code span: no backticks, no line breaks, nothing invisible.
#[must_use]
pub(crate) fn code(text: &str) -> String {
    let clean = plain(text);
    if clean.is_empty() {
        "(no name)".to_owned()
    } else {
        format!("`{clean}`")
    }
}

/// Text from a page as the content of a code span.
#[must_use]
pub(crate) fn plain(text: &str) -> String {
    let clean = escape::visible(text).replace('`', "'");
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
