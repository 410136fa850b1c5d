//! Value lists in prose: `Possible values are: a, b`.
//!
//! A list begins after a phrase that announces it. Its items are code spans, quoted or emphasised words, or - when all
//! items are single words between separators - bare words. It ends where prose goes on. Numbers, ranges and examples
//! are no values.

mod tokens;

use super::Fact;
use super::context::Context;
use crate::markdown::Text;
use crate::source::TextRange;
use tokens::{DEFAULT, Token, tokens};

/// A list of values.
#[derive(Debug, Default)]
pub(super) struct ValueList {
    /// The values in order, without repetition.
    pub(super) values: Vec<Fact<String>>,
    /// They may be combined.
    pub(super) flags: bool,
}

/// Words before `value` or `values` that announce a list.
const ADJECTIVES: &[&str] = &[
    "possible",
    "supported",
    "allowed",
    "valid",
    "accepted",
    "following",
    "available",
    "permitted",
    "allowable",
    "acceptable",
    "enum",
    "different",
];
/// Words that separate items.
const SEPARATORS: &[&str] = &["and", "or", "and/or"];
/// Words that are never values.
const NO_VALUES: &[&str] = &["null", "true", "false", "none.", "empty", "blank", "value"];
/// Words that deny what follows them.
const DENIALS: &[&str] = &["cannot", "can't"];
/// Words that deny with `not` behind them.
const MODALS: &[&str] = &["can", "may", "must", "should"];
/// Words that begin a remark on the values rather than another value.
const REMARKS: &[&str] = &["example", "examples", "e.g", "such", "i.e", "note", "see", "for"];

/// What callers send in the header `Prefer` to see the members that an enumeration got later.
const EVOLVABLE: &str = "include-unknown-enum-members";
/// The member that stands for those to all other callers.
const UNKNOWN: &str = "unknownFutureValue";

pub(super) fn read(cx: &Context<'_>, text: &Text<'_>) -> ValueList {
    let tokens = tokens(text);
    let mut list = ValueList::default();
    let mut at = 0;
    while let Some(start) = announcement(&tokens, at) {
        let (end, items) = items(&tokens, start);
        for (value, range) in items {
            if !list.values.iter().any(|known| known.value == value) {
                list.values.push(cx.fact(value, range));
            }
        }
        at = end.max(start);
    }
    if !list.values.is_empty() {
        let words = text.plain().to_lowercase();
        let known = list.values.iter().any(|known| known.value == UNKNOWN);
        if words.contains(EVOLVABLE) && !known {
            list.values.push(cx.fact(UNKNOWN.to_owned(), text.range));
        }
        let several = [
            "be combined",
            "combination of",
            "flags enum",
            "flag enum",
            "enumeration of flags",
            "comma-separated list",
            "multi-valued",
            "multivalued",
            "bitmask",
        ];
        list.flags = several.iter().any(|phrase| words.contains(phrase));
    }
    list
}

/// The values that a cell lists which holds nothing else.
pub(super) fn of_cell(cx: &Context<'_>, text: &Text<'_>) -> Vec<Fact<String>> {
    let (_, found) = items(&tokens(text), 0);
    found.into_iter().map(|(value, range)| cx.fact(value, range)).collect()
}

/// The index behind the next announcement of a list at or after `from`.
fn announcement(tokens: &[(Token, TextRange)], from: usize) -> Option<usize> {
    (from..tokens.len()).find_map(|index| {
        let word = lower(tokens, index)?;
        let announced = match word.as_str() {
            "values" | "value" | "options" => adjective_before(tokens, index) || lists_directly(tokens, index),
            "of" => {
                let one = lower(tokens, index.checked_sub(1)?).as_deref() == Some("one");
                one && (is_colon(tokens, index + 1) || is_marked(tokens, index + 1))
            }
            "be" | "to" => is_set(tokens, index) && is_marked(tokens, index + 1),
            _ => false,
        };
        let announced = announced && !is_denied(tokens, index);
        announced.then(|| after_verb(tokens, index + 1)).flatten()
    })
}

fn lower(tokens: &[(Token, TextRange)], index: usize) -> Option<String> {
    match &tokens.get(index)?.0 {
        Token::Word(word) => Some(word.to_lowercase()),
        _ => None,
    }
}

fn is_colon(tokens: &[(Token, TextRange)], index: usize) -> bool {
    matches!(tokens.get(index), Some((Token::Colon, _)))
}

fn is_marked(tokens: &[(Token, TextRange)], index: usize) -> bool {
    matches!(tokens.get(index), Some((Token::Marked(_), _)))
}

/// `Values: x`, `the values are x`, `have the values x`: the list follows at once.
fn lists_directly(tokens: &[(Token, TextRange)], index: usize) -> bool {
    let verb = lower(tokens, index + 1).is_some_and(|word| word == "are");
    let many = lower(tokens, index).is_some_and(|word| word == "values");
    let next = index + 1 + usize::from(verb || is_colon(tokens, index + 1));
    many && is_marked(tokens, next)
}

/// `can be`, `must be`, `be set to`.
fn is_set(tokens: &[(Token, TextRange)], index: usize) -> bool {
    let before = |back: usize| {
        index
            .checked_sub(back)
            .and_then(|at| lower(tokens, at))
            .unwrap_or_default()
    };
    match lower(tokens, index).as_deref() {
        Some("be") => MODALS.contains(&before(1).as_str()),
        _ => before(1) == "set" && before(2) == "be",
    }
}

fn adjective_before(tokens: &[(Token, TextRange)], index: usize) -> bool {
    (1..=4)
        .map_while(|back| lower(tokens, index.checked_sub(back)?))
        .any(|word| ADJECTIVES.contains(&word.as_str()))
}

/// Whether the words before `index`, back to where their clause begins, say that the values are those it cannot have.
fn is_denied(tokens: &[(Token, TextRange)], index: usize) -> bool {
    let before = tokens.get(..index).unwrap_or_default().iter().rev();
    let clause = before.map(|(token, _)| token).take_while(|token| {
        let begins = [Token::Separator, Token::Stop, Token::Colon, Token::Break, Token::Item];
        !begins.contains(token)
    });
    let words = clause.filter_map(|token| match token {
        Token::Word(word) => Some(word.to_lowercase()),
        _ => None,
    });
    let words: Vec<String> = words.collect();
    let denies = |one: &[String]| matches!(one, [not, can] if not == "not" && MODALS.contains(&can.as_str()));
    words.iter().any(|word| DENIALS.contains(&word.as_str())) || words.windows(2).any(denies)
}

/// Skips `for **x**`, `are`, `:` and the like; `None` when neither a verb, a colon nor a marked value follows.
fn after_verb(tokens: &[(Token, TextRange)], start: usize) -> Option<usize> {
    let mut at = start;
    for _ in 0..8 {
        match &tokens.get(at)?.0 {
            Token::Colon => return Some(at + 1),
            Token::Break | Token::Item | Token::Dash => at += 1,
            Token::Open | Token::Close => return Some(at),
            Token::Marked(_) if at == start => return Some(at),
            Token::Marked(_) => at += 1,
            Token::Stop | Token::Separator | Token::End => return None,
            Token::Word(word) => {
                at += 1;
                if matches!(
                    word.to_lowercase().as_str(),
                    "are" | "is" | "include" | "includes" | "be"
                ) {
                    let skip = tokens
                        .get(at..)?
                        .iter()
                        .take_while(|(t, _)| matches!(t, Token::Colon | Token::Break | Token::Item))
                        .count();
                    return Some(at + skip);
                }
            }
        }
    }
    None
}

/// The items of the list that begins at `start`, and the index behind it.
fn items(tokens: &[(Token, TextRange)], start: usize) -> (usize, Vec<(String, TextRange)>) {
    let first = tokens.get(start..).unwrap_or_default().iter().find(|(token, _)| {
        !matches!(
            token,
            Token::Open | Token::Break | Token::Item | Token::Colon | Token::Dash
        )
    });
    match first {
        Some((Token::Marked(_), _)) => marked_items(tokens, start),
        Some((Token::Word(_), _)) => bare_items(tokens, start),
        _ => (start, Vec::new()),
    }
}

/// Items that are code spans or quoted. What stands in brackets or after a dash is a remark on the item before; in a list
/// or table of HTML a remark may have several sentences.
fn marked_items(tokens: &[(Token, TextRange)], start: usize) -> (usize, Vec<(String, TextRange)>) {
    let mut found = Vec::new();
    let before = start.checked_sub(1).and_then(|before| tokens.get(before));
    let mut listed = matches!(before, Some((Token::Item, _)));
    let (mut at, mut depth, mut remark, mut prose) = (start, 0_u32, false, 0);
    while let Some((token, range)) = tokens.get(at) {
        match token {
            Token::End => break,
            Token::Open => depth += 1,
            Token::Close => depth = depth.saturating_sub(1),
            Token::Item => (depth, remark, prose, listed) = (0, false, 0, true),
            _ if depth > 0 => {}
            Token::Marked(value) if !remark && prose == 0 => {
                if is_value(value) {
                    found.push((value.clone(), *range));
                }
            }
            Token::Marked(_) => {}
            Token::Separator | Token::Break if !listed => (remark, prose) = (false, 0),
            Token::Separator | Token::Break => {}
            Token::Dash if !listed && is_bullet(tokens, start, at) => (remark, prose) = (false, 0),
            Token::Dash | Token::Colon => remark = true,
            Token::Stop if listed => remark = true,
            Token::Stop if remark && begins_item(tokens, at + 1) => (remark, prose) = (false, 0),
            Token::Stop if remark && begins_item(tokens, next_break(tokens, at + 1)) => {}
            Token::Stop => break,
            Token::Word(word) if SEPARATORS.contains(&word.to_lowercase().as_str()) && !remark => prose = 0,
            Token::Word(word) if REMARKS.contains(&word.to_lowercase().as_str()) && !remark => break,
            Token::Word(_) => prose += usize::from(!remark),
        }
        at += 1;
    }
    (at, found)
}

/// Whether the dash at `at` begins an item: it stands first in the list or in a line.
fn is_bullet(tokens: &[(Token, TextRange)], start: usize, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    at == start || matches!(before, Some((Token::Break | Token::Item, _)))
}

/// Whether an item begins at `at`: a marked value with a dash or colon, or an item of a list; breaks are skipped.
fn begins_item(tokens: &[(Token, TextRange)], at: usize) -> bool {
    let rest = tokens.get(at..).unwrap_or_default().iter().map(|(token, _)| token);
    let mut rest = rest.skip_while(|token| **token == Token::Break).peekable();
    let item = rest
        .next_if(|token| matches!(token, Token::Item | Token::Dash))
        .is_some();
    match (rest.next(), rest.next()) {
        (Some(Token::Marked(_)), next) => item || matches!(next, Some(Token::Dash | Token::Colon)),
        _ => false,
    }
}

/// Where the next break is, at or behind `at`.
fn next_break(tokens: &[(Token, TextRange)], at: usize) -> usize {
    let rest = tokens.get(at..).unwrap_or_default();
    let found = rest
        .iter()
        .position(|(token, _)| matches!(token, Token::Break | Token::Item));
    at + found.unwrap_or(rest.len())
}

/// Items that are bare words: only when each stands alone between separators, or each has a remark behind a dash.
fn bare_items(tokens: &[(Token, TextRange)], start: usize) -> (usize, Vec<(String, TextRange)>) {
    let mut found = Vec::new();
    let (mut at, mut depth, mut alone, mut remarks) = (start, 0_u32, true, 0);
    let mut remark = false;
    while let Some((token, range)) = tokens.get(at) {
        match token {
            Token::Open => depth += 1,
            Token::Close => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            Token::Separator | Token::Break | Token::Item => (alone, remark) = (true, false),
            Token::Stop => break,
            Token::Dash if !alone && !remark => (remark, remarks) = (true, remarks + 1),
            _ if remark => {}
            Token::Word(word) if SEPARATORS.contains(&word.to_lowercase().as_str()) => alone = true,
            Token::Word(word) if alone && is_identifier(word) => {
                found.push((word.clone(), *range));
                alone = false;
            }
            Token::Word(_) | Token::Marked(_) | Token::Dash | Token::Colon | Token::End => return (at, Vec::new()),
        }
        at += 1;
    }
    let list = found.len() > 1 && (remarks == 0 || remarks == found.len());
    (at, if list { found } else { Vec::new() })
}

/// Whether a marked text may be a value: a short word that is no number and no literal of the language.
fn is_value(text: &str) -> bool {
    let allowed = |c: char| unicode_ident::is_xid_continue(c) || matches!(c, '-' | '.' | '/' | ' ' | '+');
    text.chars().count() <= 80
        && text.chars().all(allowed)
        && text.contains(char::is_alphabetic)
        && !text.starts_with(['-', '/', '.'])
        && text.split(' ').count() <= 3
        && !NO_VALUES.contains(&text)
}

fn is_identifier(text: &str) -> bool {
    text.contains(char::is_alphabetic)
        && text.chars().all(unicode_ident::is_xid_continue)
        && text != DEFAULT
        && !NO_VALUES.contains(&text)
}

#[cfg(test)]
mod tests;
