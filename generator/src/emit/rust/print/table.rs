//! Macro calls that are tables: a head and rows in braces, printed one row a line.
//!
//! prettyplease fills lines with the tokens of a macro; a table would be hard to read.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::{Item, MacroDelimiter};

/// The text of an item that is a macro call with braces, such as `runtime::enumeration! { Head { rows, } }`.
pub(super) fn of(item: &Item) -> Option<String> {
    let Item::Macro(item) = item else { return None };
    if !matches!(item.mac.delimiter, MacroDelimiter::Brace(_)) || item.ident.is_some() {
        return None;
    }
    let path: Vec<String> = item
        .mac
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    let mut text = format!("{}! {{\n", path.join("::"));
    body(&mut text, item.mac.tokens.clone(), 1);
    text.push_str("}\n");
    Some(text)
}

/// Rows end with commas; a group in braces is a table of its own, one level deeper.
fn body(text: &mut String, tokens: TokenStream, depth: usize) {
    let mut row = Row::default();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                indent(text, depth);
                text.push_str(&row.take());
                text.push_str(" {\n");
                body(text, group.stream(), depth + 1);
                row.close();
            }
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') => {
                indent(text, depth);
                text.push_str(&row.take());
                text.push(punct.as_char());
                text.push('\n');
            }
            other => row.push(&other),
        }
    }
    let last = row.take();
    if !last.is_empty() {
        indent(text, depth);
        text.push_str(&last);
        text.push_str(if last.starts_with('}') { "\n" } else { ",\n" });
    }
}

fn indent(text: &mut String, depth: usize) {
    for _ in 0..depth {
        text.push_str("    ");
    }
}

/// The tokens of a row, spaced as people do.
#[derive(Default)]
struct Row {
    text: String,
    /// The last token was a word: the next word needs a space.
    word: bool,
    /// The next token follows at once.
    tight: bool,
}

impl Row {
    fn take(&mut self) -> String {
        std::mem::take(self).text
    }

    /// A table has ended; what follows stands on the line of its brace.
    fn close(&mut self) {
        self.text.push('}');
        self.word = true;
    }

    fn push(&mut self, token: &TokenTree) {
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
        match (character, spacing) {
            (':', Spacing::Joint) => {
                self.text.push(':');
                self.tight = true;
            }
            (':', Spacing::Alone) if self.text.ends_with(':') => {
                self.text.push(':');
                self.tight = true;
            }
            ('=', _) => {
                let after_equals = self.text.ends_with('=');
                self.text.push_str(if after_equals || self.tight { "=" } else { " =" });
                self.word = true;
                self.tight = spacing == Spacing::Joint;
            }
            ('>', _) if self.text.ends_with('=') => {
                self.text.push('>');
                self.word = true;
                self.tight = false;
            }
            ('<', _) => {
                self.text.push('<');
                self.tight = true;
            }
            ('#', _) => {
                self.text.push('#');
                self.tight = true;
            }
            (',' | ':' | '>', _) => {
                self.text.push(character);
                self.word = true;
                self.tight = false;
            }
            _ => {
                self.text.push(character);
                self.tight = true;
            }
        }
    }

    fn group(&mut self, delimiter: Delimiter, stream: TokenStream) {
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => ("", ""),
        };

        let mut inner = Self::default();
        for token in stream {
            inner.push(&token);
        }
        if self.text.ends_with('=') && !self.tight {
            self.text.push(' ');
        }
        self.text.push_str(open);
        self.text.push_str(&inner.take());
        self.text.push_str(close);
        self.word = true;
        self.tight = false;
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::of;

    #[test]
    fn one_row_a_line() -> syn::Result<()> {
        let item = syn::parse2(quote! {
            runtime::enumeration! {
                State: "microsoft.graph.state" {
                    A = "a", #[cfg(feature = "mail")] B(Box<x::B>) = "b b"
                } or Other
            }
        })?;
        insta::assert_snapshot!(of(&item).unwrap_or_default(), @r#"
        runtime::enumeration! {
            State: "microsoft.graph.state" {
                A = "a",
                #[cfg(feature = "mail")] B(Box<x::B>) = "b b",
            } or Other
        }
        "#);
        Ok(())
    }
}
