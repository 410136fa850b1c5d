//! Text taken literally - code, HTML - whose bytes need not be side by side in the page.

use std::borrow::Cow;

use serde::Serialize;

use crate::source::TextRange;

/// Literal text; line prefixes (indents, quote marks) are gone from it, and line breaks are `\n`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Literal<'a> {
    /// The text.
    pub value: Cow<'a, str>,
    /// From which offset in the text on bytes come from which offset in the page.
    #[serde(skip)]
    starts: Vec<(u32, u32)>,
}

impl<'a> Literal<'a> {
    /// Appends a piece that is at `start` in the page.
    pub(super) fn push(&mut self, piece: Cow<'a, str>, start: usize) {
        let at = TextRange::new(self.value.len(), start);
        let continues = self
            .starts
            .last()
            .is_some_and(|&(first, origin)| at.start - first == at.end.wrapping_sub(origin));
        if !continues {
            self.starts.push((at.start, at.end));
        }
        if self.value.is_empty() {
            self.value = piece;
        } else {
            self.value.to_mut().push_str(&piece);
        }
    }

    /// The page's range for a range of the text.
    #[must_use]
    pub fn range(&self, start: usize, end: usize) -> TextRange {
        let start = self.origin(start);
        TextRange {
            start,
            end: self.origin(end).max(start),
        }
    }

    fn origin(&self, offset: usize) -> u32 {
        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
        let after = self.starts.partition_point(|&(first, _)| first <= offset);
        let piece = after.checked_sub(1).and_then(|index| self.starts.get(index));
        piece.map_or(0, |&(first, origin)| origin.saturating_add(offset - first))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_lead_back_to_the_page() {
        let mut literal = Literal::default();
        literal.push(Cow::Borrowed("ab\n"), 10);
        literal.push(Cow::Borrowed("cd\n"), 15);
        assert_eq!(literal.value, "ab\ncd\n");
        assert_eq!(literal.range(1, 2), TextRange::new(11, 12));
        assert_eq!(literal.range(3, 5), TextRange::new(15, 17));
    }
}
