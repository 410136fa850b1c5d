//! The pieces of a description that tell a list of values from prose.

use crate::markdown::{RunKind, Text};
use crate::source::TextRange;

/// The word that is a value only where it is written as code or quoted; elsewhere it is a remark on one.
pub(super) const DEFAULT: &str = "default";

/// A piece of a description.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A code span, a quoted or an emphasised word.
    Marked(String),
    /// A bare word.
    Word(String),
    /// `,` `;` `|` or a break.
    Separator,
    /// `.`, `!` or `?` that ends a sentence.
    Stop,
    /// `:`
    Colon,
    /// `-`
    Dash,
    /// `(`
    Open,
    /// `)`
    Close,
    /// A line break or a tag, which ends a remark.
    Break,
    /// `<li>`, or the first cell in a row of an HTML table.
    Item,
    /// The end of a list or table of HTML.
    End,
}

/// The pieces of a text. The header of an HTML table says nothing; the first cell of its rows is an item, the others are
/// remarks on it.
pub(super) fn tokens(text: &Text<'_>) -> Vec<(Token, TextRange)> {
    let mut found = Vec::new();
    let mut cell = Cell::None;
    for run in &text.runs {
        match run.kind {
            RunKind::Html => {
                cell = cell.behind(&run.value);
                found.push((tag(&run.value, cell), run.range));
            }
            _ if cell == Cell::Header => {}
            RunKind::Code => found.push((Token::Marked(run.value.trim().to_owned()), run.range)),
            RunKind::Break => found.push((Token::Break, run.range)),
            RunKind::Text if run.emphasis && run.value.trim() == DEFAULT => {
                found.push((Token::Word(DEFAULT.to_owned()), run.range))
            }
            RunKind::Text if run.strong || run.emphasis || cell == Cell::First => {
                found.push((Token::Marked(run.value.trim().to_owned()), run.range))
            }
            RunKind::Text => words(&run.value, run.range, &mut found),
        }
    }
    found
}

/// Where in an HTML table a text stands.
#[derive(Clone, Copy, PartialEq)]
enum Cell {
    /// In none, or between rows.
    None,
    /// In a header cell.
    Header,
    /// At the begin of a row.
    Row,
    /// In the first cell of a row.
    First,
    /// In or behind a further cell.
    Further,
}

impl Cell {
    /// Where the text behind `tag` stands.
    fn behind(self, tag: &str) -> Self {
        match name_of(tag).as_str() {
            "th" => Self::Header,
            "tr" => Self::Row,
            "td" if self == Self::Row => Self::First,
            "td" | "/td" => Self::Further,
            "/th" | "/tr" | "/table" => Self::None,
            _ => self,
        }
    }
}

fn tag(text: &str, cell: Cell) -> Token {
    match name_of(text).as_str() {
        "li" => Token::Item,
        "td" if cell == Cell::First => Token::Item,
        "td" => Token::Dash,
        "/ul" | "/ol" | "/table" => Token::End,
        _ => Token::Break,
    }
}

/// The name in a tag, with the slash of an end tag.
fn name_of(tag: &str) -> String {
    let inner = tag.trim_start_matches('<');
    let end = inner
        .find(|c: char| c.is_whitespace() || c == '>')
        .unwrap_or(inner.len());
    inner.get(..end).unwrap_or("").to_ascii_lowercase()
}

fn words(text: &str, range: TextRange, found: &mut Vec<(Token, TextRange)>) {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let at = range.start as usize + (text.len() - rest.len());
        let (token, length) = match first {
            c if c.is_whitespace() => (None, c.len_utf8()),
            '(' | '[' => (Some(Token::Open), 1),
            ')' | ']' => (Some(Token::Close), 1),
            ',' | ';' | '|' => (Some(Token::Separator), 1),
            ':' => (Some(Token::Colon), 1),
            '\u{2013}' | '\u{2014}' => (Some(Token::Dash), first.len_utf8()),
            '"' | '\'' | '\u{201c}' | '\u{2018}' => quoted(rest, first),
            _ => word(rest),
        };
        if let Some(token) = token {
            found.push((token, TextRange::new(at, at + length)));
        }
        rest = rest.get(length..).unwrap_or("");
    }
}

fn quoted(text: &str, open: char) -> (Option<Token>, usize) {
    let close = match open {
        '\u{201c}' => '\u{201d}',
        '\u{2018}' => '\u{2019}',
        same => same,
    };
    let inner = text.get(open.len_utf8()..).unwrap_or("");
    match inner.find(close).and_then(|end| inner.get(..end)) {
        Some(value) if !value.is_empty() && !value.contains(char::is_whitespace) => (
            Some(Token::Marked(value.trim_end_matches(',').to_owned())),
            open.len_utf8() + value.len() + close.len_utf8(),
        ),
        _ => (None, open.len_utf8()),
    }
}

fn word(text: &str) -> (Option<Token>, usize) {
    let end = text
        .find(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    ',' | ';' | ':' | '(' | ')' | '[' | ']' | '|' | '"' | '\u{2013}' | '\u{2014}'
                )
        })
        .unwrap_or(text.len())
        .max(text.chars().next().map_or(1, char::len_utf8));
    let whole = text.get(..end).unwrap_or(text);
    let bare = whole.trim_end_matches(['.', '!', '?']);
    if bare.is_empty() {
        return (Some(Token::Stop), whole.len());
    }
    if bare.len() < whole.len() {
        // The mark is a token of its own.
        return (Some(Token::Word(bare.to_owned())), bare.len());
    }
    let token = if matches!(bare, "-" | "--" | "*" | "\u{2022}") {
        Token::Dash
    } else {
        Token::Word(bare.to_owned())
    };
    (Some(token), whole.len())
}
