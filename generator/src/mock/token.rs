//! The words and signs of a filter.

use std::fmt;

/// A word or sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A name, path, operator, or literal without quotes.
    Word(String),
    /// A text between quotes.
    Text(String),
    /// `(`
    Open,
    /// `)`
    Close,
    /// `,`
    Comma,
    /// `:`
    Colon,
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(word) => f.write_str(word),
            Self::Text(text) => write!(f, "'{text}'"),
            Self::Open => f.write_str("("),
            Self::Close => f.write_str(")"),
            Self::Comma => f.write_str(","),
            Self::Colon => f.write_str(":"),
        }
    }
}

/// What is left of a filter.
pub(super) struct Tokens(std::iter::Peekable<std::vec::IntoIter<Token>>);

impl Tokens {
    pub(super) fn next(&mut self) -> Option<Token> {
        self.0.next()
    }

    /// Takes the token if it is the next one.
    pub(super) fn take(&mut self, token: &Token) -> bool {
        self.0.next_if_eq(token).is_some()
    }

    /// Takes the word if it is the next token.
    pub(super) fn take_word(&mut self, word: &str) -> bool {
        self.take(&Token::Word(word.to_owned()))
    }

    /// The next token, where it is a word.
    pub(super) fn peek_word(&mut self) -> Option<&str> {
        match self.0.peek() {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// Takes a token that must come here.
    pub(super) fn expect(&mut self, token: &Token) -> Result<(), String> {
        if self.take(token) {
            return Ok(());
        }
        Err(format!("Syntax error: `{token}` is expected in the filter."))
    }

    /// Takes a word that must come here.
    pub(super) fn word(&mut self) -> Result<String, String> {
        match self.next() {
            Some(Token::Word(word)) => Ok(word),
            _ => Err("Syntax error: a name is expected in the filter.".to_owned()),
        }
    }
}

/// Takes a filter apart.
pub(super) fn tokens(text: &str) -> Result<Tokens, String> {
    let mut tokens = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        tokens.push(match c {
            c if c.is_whitespace() => continue,
            '(' => Token::Open,
            ')' => Token::Close,
            ',' => Token::Comma,
            ':' => Token::Colon,
            '\'' => Token::Text(quoted(&mut rest)?),
            first => {
                let mut word = String::from(first);
                // A date has colons of its own.
                let timed = first.is_ascii_digit();
                while let Some(c) = rest.next_if(|c| is_inside(*c, timed)) {
                    word.push(c);
                }
                // An enumeration's value may be written with its type before the quotes.
                if rest.next_if_eq(&'\'').is_some() {
                    Token::Text(quoted(&mut rest)?)
                } else {
                    Token::Word(word)
                }
            }
        });
    }
    Ok(Tokens(tokens.into_iter().peekable()))
}

fn is_inside(c: char, timed: bool) -> bool {
    !c.is_whitespace() && !matches!(c, '(' | ')' | ',' | '\'') && (timed || c != ':')
}

/// The rest of a quoted text; a quote inside is doubled.
fn quoted(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<String, String> {
    let mut text = String::new();
    while let Some(c) = rest.next() {
        if c == '\'' && rest.next_if_eq(&'\'').is_none() {
            return Ok(text);
        }
        text.push(c);
    }
    Err("Syntax error: a quote is not closed in the filter.".to_owned())
}
