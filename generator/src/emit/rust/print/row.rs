//! One row of a table: its tokens, spaced as people do, and how it is broken when it does not fit.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Columns of a line, as rustfmt has them.
const WIDTH: usize = 100;

/// The tokens of a row so far.
#[derive(Default)]
pub(super) struct Row {
    text: String,
    /// The last token was a word: the next word needs a space.
    word: bool,
    /// The next token follows at once.
    tight: bool,
    /// How many `<` are open.
    angles: usize,
    /// A table has ended in the row.
    closes: bool,
    /// After the last `=` or `:` outside of groups, where a long row is broken.
    after: Option<usize>,
    /// The list that the row ends with: where it stands, and its items.
    list: Option<(usize, Vec<String>)>,
}

impl Row {
    /// Whether a comma ends the row: it is in none of its groups.
    pub(super) fn ends(&self) -> bool {
        self.angles == 0
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// A table has ended with `brace`; what follows stands on the line of it.
    pub(super) fn close(&mut self, brace: &str) {
        self.text.push_str(brace);
        self.word = true;
        self.closes = true;
    }

    pub(super) fn take(&mut self) -> String {
        std::mem::take(self).text
    }

    /// Whether the row holds the end of a table, which is never broken and needs no comma.
    pub(super) fn closes(&self) -> bool {
        self.closes
    }

    /// The row on lines of its own, `end` after it. One that is too long is broken as rustfmt does: its list one item
    /// a line, else after its `=` or `:`.
    pub(super) fn write(&mut self, text: &mut String, depth: usize, end: &str) {
        let Self {
            text: line,
            after,
            list,
            closes,
            ..
        } = std::mem::take(self);
        let fits = closes || depth * 4 + line.len() + end.len() <= WIDTH;
        match (list, after) {
            (Some((start, items)), _) if !fits => {
                let (head, tail) = (&line[..start], line.chars().last());
                indented(text, depth, head);
                items
                    .iter()
                    .for_each(|item| indented(text, depth + 1, &format!("{item},")));
                indented(
                    text,
                    depth,
                    &format!("{}{end}", tail.map(String::from).unwrap_or_default()),
                );
            }
            (_, Some(after)) if !fits => {
                indented(text, depth, line[..after].trim_end());
                indented(text, depth + 1, &format!("{}{end}", line[after..].trim_start()));
            }
            _ => indented(text, depth, &format!("{line}{end}")),
        }
    }

    pub(super) fn push(&mut self, token: &TokenTree) {
        self.list = None;
        match token {
            TokenTree::Group(group) => self.group(group.delimiter(), group.stream()),
            TokenTree::Ident(ident) => self.word(&ident.to_string()),
            TokenTree::Literal(literal) => self.word(&literal.to_string()),
            TokenTree::Punct(punct) => self.punct(punct.as_char(), punct.spacing()),
        }
    }

    fn word(&mut self, word: &str) {
        if self.word && !self.tight {
            self.text.push(' ');
        }
        self.text.push_str(word);
        self.word = true;
        self.tight = false;
    }

    fn punct(&mut self, character: char, spacing: Spacing) {
        let (mut word, mut tight) = (false, true);
        match (character, spacing) {
            (':', Spacing::Alone) if !self.text.ends_with(':') => {
                (word, tight) = (true, false);
                self.after = self.after.or(Some(self.text.len() + 1));
            }
            ('=', _) => {
                self.text.push(' ');
                (word, tight) = (true, false);
                self.after = Some(self.text.len() + 1);
            }
            ('<', _) => self.angles += 1,
            ('>', _) => {
                self.angles = self.angles.saturating_sub(1);
                (word, tight) = (true, false);
            }
            (',', _) => (word, tight) = (true, false),
            _ => {}
        }
        self.text.push(character);
        self.word = word;
        self.tight = tight;
    }

    fn group(&mut self, delimiter: Delimiter, stream: TokenStream) {
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => ("", ""),
        };
        if self.text.ends_with(['=', ':']) && !self.tight {
            self.text.push(' ');
        }
        self.text.push_str(open);
        let start = self.text.len();
        let items = items(stream);
        self.text.push_str(&items.join(", "));
        self.text.push_str(close);
        self.list = (!items.is_empty()).then_some((start, items));
        self.word = true;
        self.tight = false;
    }
}

/// The items of a list, each on one line.
fn items(stream: TokenStream) -> Vec<String> {
    let mut items = Vec::new();
    let mut item = Row::default();
    for token in stream {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' && item.ends() => {
                items.push(item.take());
            }
            token => item.push(token),
        }
    }
    if !item.is_empty() {
        items.push(item.text);
    }
    items
}

/// A line of code.
pub(super) fn indented(text: &mut String, depth: usize, line: &str) {
    for _ in 0..depth {
        text.push_str("    ");
    }
    text.push_str(line);
    text.push('\n');
}
