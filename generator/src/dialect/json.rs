//! JSON as pages print it: read leniently (docs/format.md, 9), every value with its span.
//!
//! The reader is the jsonc-parser crate, which accepts nearly all that the documentation's own tools accept (comments,
//! trailing and missing commas, single quotes, unquoted names). What it refuses is repaired where the meaning is clear.

mod repair;

use jsonc_parser::ast::{ObjectPropName, Value};
use jsonc_parser::common::Range;
use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::Serialize;

use crate::diagnostic::Span;
use repair::Repairs;

/// A JSON value and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JsonValue {
    /// The value.
    pub kind: JsonKind,
    /// Where, in the file's text.
    pub span: Span,
}

/// The kinds of JSON value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum JsonKind {
    /// `null`.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A number as JSON writes it, or `NaN`, `Infinity`, `-Infinity`.
    Number(String),
    /// A string, unescaped.
    String(String),
    /// An array.
    Array(Vec<JsonValue>),
    /// An object's members in order; names may repeat.
    Object(Vec<(String, Span, JsonValue)>),
}

impl JsonValue {
    /// The member `name` of an object: exactly, else ignoring case; the last one wins (docs/format.md, 9).
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let JsonKind::Object(members) = &self.kind else {
            return None;
        };
        let exact = members.iter().rev().find(|(member, ..)| member == name);
        let any = || {
            members
                .iter()
                .rev()
                .find(|(member, ..)| member.eq_ignore_ascii_case(name))
        };
        exact.or_else(any).map(|(_, _, value)| value)
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            JsonKind::String(text) => Some(text),
            _ => None,
        }
    }

    /// A truth value, also one written as a string (docs/format.md, 3).
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match &self.kind {
            JsonKind::Bool(value) => Some(*value),
            JsonKind::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
            JsonKind::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    /// The members of an object, none of anything else.
    #[must_use]
    pub fn members(&self) -> &[(String, Span, Self)] {
        match &self.kind {
            JsonKind::Object(members) => members,
            _ => &[],
        }
    }
}

/// JSON that was read.
#[derive(Debug, PartialEq)]
pub struct ReadJson {
    /// The value.
    pub value: JsonValue,
    /// What had to be repaired, each with its byte range in the text that was given.
    pub repairs: Vec<(std::ops::Range<usize>, &'static str)>,
    /// What is not JSON but was read as it stands, the first place of each kind.
    pub tolerances: Vec<(std::ops::Range<usize>, &'static str)>,
}

impl ReadJson {
    /// Why the text is not valid JSON: tolerances and repairs, the first place of each kind, in order of place.
    pub(crate) fn faults(&self) -> Vec<(std::ops::Range<usize>, &'static str)> {
        let mut found: Vec<(std::ops::Range<usize>, &'static str)> = Vec::new();
        for (range, what) in self.tolerances.iter().chain(&self.repairs) {
            if !found.iter().any(|(_, known)| known == what) {
                found.push((range.clone(), what));
            }
        }
        found.sort_by_key(|(range, _)| range.start);
        found
    }
}

/// JSON that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// Where, in bytes of the text that was given.
    pub range: std::ops::Range<usize>,
    /// Why.
    pub reason: String,
}

/// Reads `text`; `span` tells where a byte range of it stands in the file.
///
/// # Errors
///
/// Text whose meaning is not clear even after repairs.
pub fn read(text: &str, span: impl Fn(std::ops::Range<usize>) -> Span) -> Result<ReadJson, JsonError> {
    match parse(text) {
        Ok((value, tolerances)) => Ok(ReadJson {
            value: convert(&value, &|range: Range| span(range.start..range.end)),
            repairs: Vec::new(),
            tolerances,
        }),
        Err(first) => {
            let mut repairs = Repairs::new(text);
            loop {
                let parsed = parse(repairs.text()).map(|(value, tolerances)| {
                    let value = convert(&value, &|range: Range| span(repairs.origin(range.start..range.end)));
                    let place = |(range, what)| (repairs.origin(range), what);
                    (value, tolerances.into_iter().map(place).collect())
                });
                match parsed {
                    Ok((value, tolerances)) => {
                        return Ok(ReadJson {
                            value,
                            repairs: repairs.done,
                            tolerances,
                        });
                    }
                    Err(failure) if repairs.repair(&failure) => {}
                    Err(_) => {
                        return Err(JsonError {
                            range: first.range,
                            reason: first.reason,
                        });
                    }
                }
            }
        }
    }
}

/// Why the parser stopped.
pub(super) struct Failure {
    pub(super) range: std::ops::Range<usize>,
    pub(super) reason: String,
    pub(super) unterminated: bool,
    pub(super) trailing: bool,
}

impl Failure {
    /// Text without a value.
    fn nothing() -> Self {
        Self {
            range: 0..0,
            reason: "there is no value".into(),
            unterminated: false,
            trailing: false,
        }
    }
}

impl From<ParseError> for Failure {
    fn from(error: ParseError) -> Self {
        use ParseErrorKind as Kind;
        use jsonc_parser::ParseStringErrorKind;
        let kind = error.kind();
        Self {
            range: error.range().start..error.range().end,
            reason: kind.to_string(),
            unterminated: matches!(
                kind,
                Kind::UnterminatedArray
                    | Kind::UnterminatedObject
                    | Kind::String(ParseStringErrorKind::UnterminatedStringLiteral)
            ),
            trailing: matches!(kind, Kind::MultipleRootJsonValues),
        }
    }
}

/// A value, and what had to be tolerated, the first place of each kind.
type Parsed<'a> = (Value<'a>, Vec<(std::ops::Range<usize>, &'static str)>);

/// Reads strictly, then with one tolerance more for as long as that helps.
fn parse(text: &str) -> Result<Parsed<'_>, Failure> {
    let mut options = ParseOptions {
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        ..ParseOptions::default()
    };
    let mut tolerances = Vec::new();
    loop {
        match parse_to_ast(text, &CollectOptions::default(), &options) {
            Ok(parsed) => {
                let value = parsed.value.ok_or_else(Failure::nothing)?;
                return Ok((value, tolerances));
            }
            Err(error) => match tolerate(&mut options, error.kind()) {
                Some(what) => tolerances.push((error.range().start..error.range().end, what)),
                None => return Err(error.into()),
            },
        }
    }
}

/// Allows what stopped the parser and says what it was; `None` when it cannot be allowed, or was already.
fn tolerate(options: &mut ParseOptions, kind: &ParseErrorKind) -> Option<&'static str> {
    let (allowed, what) = match kind {
        ParseErrorKind::ExpectedComma => (&mut options.allow_missing_commas, "a comma is missing"),
        ParseErrorKind::TrailingCommasNotAllowed => (&mut options.allow_trailing_commas, "a comma too many"),
        ParseErrorKind::SingleQuotedStringsNotAllowed => (&mut options.allow_single_quoted_strings, "single quotes"),
        ParseErrorKind::ExpectedStringObjectProperty => {
            (&mut options.allow_loose_object_property_names, "a name without quotes")
        }
        _ => return None,
    };
    let new = !std::mem::replace(allowed, true);
    new.then_some(what)
}

fn convert(value: &Value<'_>, span: &impl Fn(Range) -> Span) -> JsonValue {
    let (kind, range) = match value {
        Value::NullKeyword(null) => (JsonKind::Null, null.range),
        Value::BooleanLit(literal) => (JsonKind::Bool(literal.value), literal.range),
        Value::NumberLit(literal) => (JsonKind::Number(number(literal.value)), literal.range),
        Value::StringLit(literal) => (JsonKind::String(literal.value.clone().into_owned()), literal.range),
        Value::Array(array) => (
            JsonKind::Array(array.elements.iter().map(|element| convert(element, span)).collect()),
            array.range,
        ),
        Value::Object(object) => {
            let members = object.properties.iter().map(|property| {
                let (name, range) = match &property.name {
                    ObjectPropName::String(literal) => (literal.value.clone().into_owned(), literal.range),
                    ObjectPropName::Word(word) => (word.value.to_owned(), word.range),
                };
                (name, span(range), convert(&property.value, span))
            });
            (JsonKind::Object(members.collect()), object.range)
        }
    };
    JsonValue {
        kind,
        span: span(range),
    }
}

/// The forms that only lenient readers know, hexadecimal digits and a bare point, as JSON writes numbers.
fn number(text: &str) -> String {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.trim_start_matches('+')),
    };
    let hexadecimal = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    let value = hexadecimal.and_then(|digits| u64::from_str_radix(digits, 16).ok());
    let zero = if digits.starts_with('.') { "0" } else { "" };
    match value {
        Some(value) => format!("{sign}{value}"),
        None if hexadecimal.is_none() => {
            let end = if digits.ends_with('.') { "0" } else { "" };
            format!("{sign}{zero}{}{end}", digits.replace(".e", ".0e").replace(".E", ".0E"))
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests;
