//! Repairs of JSON that no lenient reader accepts, one small edit at a time.

mod numbers;
mod quotes;
mod values;

use super::Failure;

/// No page needs more; a text that does is no JSON.
const MAX_REPAIRS: usize = 256;

/// The text under repair, which knows where each of its bytes came from.
pub(super) struct Repairs {
    text: String,
    /// For each byte of `text`, its offset in the original.
    origins: Vec<usize>,
    length: usize,
    /// What was repaired, with the range in the original.
    pub(super) done: Vec<(std::ops::Range<usize>, &'static str)>,
}

impl Repairs {
    pub(super) fn new(text: &str) -> Self {
        let mut repairs = Self {
            text: text.to_owned(),
            origins: (0..text.len()).collect(),
            length: text.len(),
            done: Vec::new(),
        };
        if text.trim_start().starts_with(['{', '[']) {
            repairs.replace_all(&['\u{201c}', '\u{201d}'], '"', "curly quotes");
            repairs.replace_all(&['\u{a0}', '\u{feff}', '\u{200b}'], ' ', "an invisible character");
            repairs.replace_ellipses();
            repairs.close_strings();
            repairs.rewrite_octals();
        }
        repairs
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The range in the original of a range in the repaired text.
    pub(super) fn origin(&self, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let at = |offset: usize| self.origins.get(offset).copied().unwrap_or(self.length);
        let start = at(range.start);
        start..at(range.end).max(start)
    }

    /// Makes one edit that gets the parser past `failure`; false when none is left that keeps the meaning clear.
    pub(super) fn repair(&mut self, failure: &Failure) -> bool {
        if self.done.len() >= MAX_REPAIRS || !self.text.trim_start().starts_with(['{', '[']) {
            return false;
        }
        if failure.unterminated {
            return self.close_all();
        }
        if failure.trailing {
            return self.cut(failure.range.start);
        }
        if let Some(edit) = values::mend(&self.text, failure.range.start) {
            self.edit(edit.range, &edit.with, edit.what);
            return true;
        }
        self.blank_token(failure.range.clone())
    }

    /// Replaces `range` by `with`, which takes the origin of the range's start.
    fn edit(&mut self, range: std::ops::Range<usize>, with: &str, what: &'static str) {
        let origin = self.origin(range.clone());
        self.text.replace_range(range.clone(), with);
        self.origins
            .splice(range, std::iter::repeat_n(origin.start, with.len()));
        self.done.push((origin, what));
    }

    /// Replaces characters in one pass; all of them count as one repair, placed at the first.
    fn replace_all(&mut self, which: &[char], with: char, what: &'static str) {
        let Some((first, found)) = self.text.char_indices().find(|(_, c)| which.contains(c)) else {
            return;
        };
        self.done.push((self.origin(first..first + found.len_utf8()), what));
        let mut text = String::with_capacity(self.text.len());
        let mut origins = Vec::with_capacity(self.origins.len());
        for (at, c) in self.text.char_indices() {
            let new = if which.contains(&c) { with } else { c };
            let origin = self.origins.get(at).copied().unwrap_or(self.length);
            origins.extend(std::iter::repeat_n(origin, new.len_utf8()));
            text.push(new);
        }
        (self.text, self.origins) = (text, origins);
    }

    /// `...` outside of strings stands for what was left out.
    fn replace_ellipses(&mut self) {
        let mut from = 0;
        while self.done.len() < MAX_REPAIRS
            && let Some(at) = self
                .text
                .get(from..)
                .and_then(|rest| rest.find("..."))
                .map(|at| from + at)
        {
            let line_start = self
                .text
                .get(..at)
                .and_then(|before| before.rfind('\n'))
                .map_or(0, |at| at + 1);
            let quotes = self.text.get(line_start..at).unwrap_or("").matches('"').count();
            let length = self
                .text
                .get(at..)
                .unwrap_or("")
                .bytes()
                .take_while(|byte| *byte == b'.')
                .count();
            if quotes % 2 == 0 {
                self.edit(at..at + length, " ", "an ellipsis");
            }
            from = at + length.min(self.text.len() - at);
        }
    }

    /// A line with an odd number of quotes lacks one; it is put where it is missing.
    fn close_strings(&mut self) {
        let mut start = 0;
        while start < self.text.len() && self.done.len() < MAX_REPAIRS {
            let rest = self.text.get(start..).unwrap_or("");
            let length = rest.find('\n').map_or(rest.len(), |at| at + 1);
            if let Some(at) = quotes::missing(rest.get(..length).unwrap_or("")) {
                self.edit(start + at..start + at, "\"", "a quote is missing");
                start += 1;
            }
            start += length.max(1);
        }
    }

    /// Numbers with a leading zero, which the documentation's tools read as octal.
    fn rewrite_octals(&mut self) {
        let mut from = 0;
        while self.done.len() < MAX_REPAIRS
            && let Some((range, value)) = numbers::octal(&self.text, from)
        {
            from = range.start + value.len();
            self.edit(range, &value, "a number with a leading zero");
        }
    }

    /// Closes what is open at the end.
    fn close_all(&mut self) -> bool {
        let mut open = Vec::new();
        let mut in_string = false;
        let mut escaped = false;
        for c in self.text.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' if in_string => escaped = true,
                '"' => in_string = !in_string,
                '{' if !in_string => open.push('}'),
                '[' if !in_string => open.push(']'),
                '}' | ']' if !in_string && open.last() == Some(&c) => {
                    open.pop();
                }
                _ => {}
            }
        }
        let closing: String = in_string
            .then_some('"')
            .into_iter()
            .chain(open.into_iter().rev())
            .collect();
        let end = self.text.len();
        self.edit(end..end, &closing, "the end is missing");
        !closing.is_empty()
    }

    /// Drops everything from `at` on.
    fn cut(&mut self, at: usize) -> bool {
        let end = self.text.len();
        let inside = self.text.is_char_boundary(at) && at < end;
        if inside {
            self.edit(at..end, "", "text after the end");
        }
        inside
    }

    /// Drops the token that the parser did not expect, which makes the text shorter each time.
    fn blank_token(&mut self, range: std::ops::Range<usize>) -> bool {
        let end = range.end.max(range.start + 1).min(self.text.len());
        let fits = range.start < end && self.text.is_char_boundary(range.start) && self.text.is_char_boundary(end);
        if fits {
            self.edit(range.start..end, "", "something that does not belong there");
        }
        fits
    }
}

/// An edit of the text.
struct Edit {
    range: std::ops::Range<usize>,
    with: String,
    what: &'static str,
}
