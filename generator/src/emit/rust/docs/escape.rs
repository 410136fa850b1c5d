//! Inline prose to words that are safe in a documentation comment.

/// Splits prose into words; code spans and links are one word each, all other markup is escaped.
pub(super) fn words(prose: &str) -> Vec<String> {
    let prose = visible(prose);
    let mut scanner = Scanner {
        rest: &prose,
        before: None,
        word: String::new(),
        words: Vec::new(),
    };
    scanner.run();
    scanner.words
}

/// Splits our own markdown at spaces outside code spans and links.
pub(super) fn atoms(markdown: &str) -> Vec<String> {
    let mut atoms = Vec::new();
    let mut atom = String::new();
    let mut code = false;
    for character in markdown.chars() {
        code ^= character == '`';
        if character.is_whitespace() && !code {
            if !atom.is_empty() {
                atoms.push(std::mem::take(&mut atom));
            }
        } else {
            atom.push(character);
        }
    }
    if !atom.is_empty() {
        atoms.push(atom);
    }
    atoms
}

/// Drops characters that the compiler refuses in comments or that a reader cannot see: controls, marks of writing
/// direction, the byte order mark. Line breaks and tabs become spaces.
pub(super) fn visible(text: &str) -> String {
    text.chars()
        .filter_map(|character| match character {
            '\n' | '\r' | '\t' => Some(' '),
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => None,
            control if control.is_control() => None,
            other => Some(other),
        })
        .collect()
}

struct Scanner<'a> {
    rest: &'a str,
    before: Option<char>,
    word: String,
    words: Vec<String>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        while let Some(character) = self.rest.chars().next() {
            match character {
                '`' => self.code_span(),
                '[' => self.link(),
                'h' if self.starts_url() => self.bare_url(),
                space if space.is_whitespace() => {
                    self.advance(space.len_utf8());
                    self.end_word();
                }
                other => {
                    self.advance(other.len_utf8());
                    self.plain(other);
                }
            }
        }
        self.end_word();
    }

    fn advance(&mut self, bytes: usize) {
        let (passed, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.before = passed.chars().next_back();
        self.rest = rest;
    }

    fn end_word(&mut self) {
        let word = std::mem::take(&mut self.word);
        if word.is_empty() {
            return;
        }
        let delimiter_row = word.chars().all(|character| matches!(character, '|' | ':' | '-'));
        if delimiter_row && word.contains('|') {
            self.words
                .push(word.chars().flat_map(|character| ['\\', character]).collect());
        } else {
            self.words.push(word);
        }
    }

    /// A character without special meaning to us, escaped if it has one for markdown.
    fn plain(&mut self, character: char) {
        let after = self.rest.chars().next();
        let within_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
        let escaped = match character {
            '\\' | '`' | '[' | ']' | '<' | '>' | '*' | '~' => true,
            '_' => {
                let left = self.word.chars().next_back();
                !(within_word(left) && within_word(after))
            }
            '&' => within_word(after) || after == Some('#'),
            _ => false,
        };
        if escaped {
            self.word.push('\\');
        }
        self.word.push(character);
    }

    /// Backticks: a span if a run of the same length closes it, else ordinary characters.
    fn code_span(&mut self) {
        let fence = self.rest.chars().take_while(|&character| character == '`').count();
        let body = &self.rest[fence..];
        let Some(length) = closing_run(body, fence) else {
            self.advance(fence);
            for _ in 0..fence {
                self.plain('`');
            }
            return;
        };
        let content = body[..length].replace('`', "'");
        let content = content.split_whitespace().collect::<Vec<_>>().join(" ");
        self.advance(fence + length + fence);
        if !content.is_empty() {
            self.word.push('`');
            self.word.push_str(&content);
            self.word.push('`');
        }
    }

    /// `[text](https://…)` stays a link; a link elsewhere becomes its text; other brackets are escaped.
    fn link(&mut self) {
        let Some((text, url, length)) = link_parts(self.rest) else {
            self.advance(1);
            self.plain('[');
            return;
        };
        let same = text.trim().is_empty() || text.trim() == url;
        let text = if text.contains("://") {
            code(&text.replace('`', "'"))
        } else {
            words(text).join(" ")
        };
        let link = match web_url(url) {
            Some(url) if same => format!("<{url}>"),
            Some(url) => format!("[{text}]({url})"),
            None => text,
        };
        self.advance(length);
        self.word.push_str(&link);
    }

    fn starts_url(&self) -> bool {
        let boundary = self.before.is_none_or(|before| !before.is_alphanumeric());
        boundary && (self.rest.starts_with("http://") || self.rest.starts_with("https://"))
    }

    /// An address in running text, put into angle brackets.
    fn bare_url(&mut self) {
        let end = |character: char| character.is_whitespace() || matches!(character, '<' | '>' | '`' | '"' | '[' | ']');
        let length = self.rest.find(end).unwrap_or(self.rest.len());
        let url = self.rest[..length].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '*', '_', '\\']);
        let length = url.len();
        let angled = match web_url(url) {
            Some(_) => format!("<{url}>"),
            None => code(url),
        };
        self.advance(length);
        self.word.push_str(&angled);
    }
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

/// The offset in `body` of the run of exactly `fence` backticks that closes a span.
fn closing_run(body: &str, fence: usize) -> Option<usize> {
    let mut offset = 0;
    while let Some(start) = body[offset..].find('`').map(|start| start + offset) {
        let run = body[start..].chars().take_while(|&character| character == '`').count();
        if run == fence {
            return Some(start);
        }
        offset = start + run;
    }
    None
}

/// Text, address and length in bytes of the inline link that `rest` begins with.
fn link_parts(rest: &str) -> Option<(&str, &str, usize)> {
    let close = balanced(rest, '[', ']')?;
    let target = &rest[close + 1..];
    let end = balanced(target, '(', ')')?;
    let inside = target[1..end].split_whitespace().next().unwrap_or_default();
    Some((&rest[1..close], inside, close + 1 + end + 1))
}

/// How deep brackets may nest in a link; deeper ones are only damage, which must cost neither stack nor time.
const MAX_NESTING: usize = 8;

/// The offset of the bracket that closes the one that `text` begins with.
fn balanced(text: &str, open: char, close: char) -> Option<usize> {
    if !text.starts_with(open) {
        return None;
    }
    let mut depth = 0_usize;
    for (offset, character) in text.char_indices() {
        if character == open {
            depth += 1;
            if depth > MAX_NESTING {
                return None;
            }
        } else if character == close {
            depth -= 1;
            if depth == 0 {
                return Some(offset);
            }
        }
    }
    None
}

/// The address if it is one on the web that can stand in markdown, with what could end it early percent-encoded.
fn web_url(url: &str) -> Option<String> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    if !host.starts_with(|character: char| character.is_ascii_alphanumeric()) {
        return None;
    }
    let mut clean = String::with_capacity(url.len());
    for character in url.chars() {
        match character {
            '(' => clean.push_str("%28"),
            ')' => clean.push_str("%29"),
            '\\' => clean.push_str("%5C"),
            '*' => clean.push_str("%2A"),
            '|' => clean.push_str("%7C"),
            visible => clean.push(visible),
        }
    }
    Some(clean)
}
