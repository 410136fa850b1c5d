//! Places within the body of an example.

use crate::diagnostic::{Place, Span};

/// Turns byte ranges of a body into places on its page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Locator<'a> {
    start: &'a Place,
    body: &'a str,
}

impl<'a> Locator<'a> {
    /// `body` stands at `start`.
    pub(super) fn new(start: &'a Place, body: &'a str) -> Self {
        Self { start, body }
    }

    /// Where a range of the body stands on the page.
    pub(super) fn place(self, within: Span) -> Place {
        let before = self.body.get(..within.start as usize).unwrap_or(self.body);
        let lines = before.matches('\n').count();
        let last = before.rsplit('\n').next().unwrap_or_default();
        let column = clamp(last.chars().count());
        Place {
            file: self.start.file.clone(),
            span: Span {
                start: self.start.span.start.saturating_add(within.start),
                end: self.start.span.start.saturating_add(within.end),
            },
            line: self.start.line.saturating_add(clamp(lines)),
            column: if lines == 0 {
                self.start.column.saturating_add(column)
            } else {
                column.saturating_add(1)
            },
        }
    }
}

/// A byte range as the span of a value.
pub(super) fn span(range: std::ops::Range<usize>) -> Span {
    Span {
        start: clamp(range.start),
        end: clamp(range.end),
    }
}

fn clamp(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::fixture;

    #[test]
    fn lines_and_columns_count_from_the_start_of_the_body() {
        let mut start = fixture::place();
        (start.line, start.column, start.span.start) = (10, 5, 100);
        let body = "{\r\n  \"ä\": 1\n}";
        let at = Locator::new(&start, body);
        let one = body.find('1').unwrap_or_default();
        let place = at.place(span(one..one + 1));
        assert_eq!((place.line, place.column), (11, 8));
        assert_eq!(place.span.start, 100 + 11);
        let first = at.place(span(0..1));
        assert_eq!((first.line, first.column), (10, 5));
    }
}
