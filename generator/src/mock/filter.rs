//! `$filter`: read into an expression, and held against objects (docs/protocol.md, Query options).

use std::cmp::Ordering;

use serde_json::Value;

use super::token::{Token, Tokens, tokens};

/// A condition on an object.
#[derive(Clone, Debug)]
pub(super) enum Condition {
    Or(Box<Self>, Box<Self>),
    And(Box<Self>, Box<Self>),
    Not(Box<Self>),
    Compare(Operand, Comparison, Operand),
    In(Operand, Vec<Operand>),
    /// `contains`, `startswith`, `endswith`.
    Text(fn(&str, &str) -> bool, Operand, Operand),
    /// `any` or `all` of a collection; without a condition, whether it has items.
    Items {
        path: Vec<String>,
        all: bool,
        variable: String,
        condition: Option<Box<Self>>,
    },
    /// A value that is true or not.
    Truth(Operand),
}

/// A side of a comparison.
#[derive(Clone, Debug)]
pub(super) enum Operand {
    Literal(Value),
    Path(Vec<String>),
    /// `tolower`, `toupper`, `trim`, `length`.
    Function(fn(&str) -> Value, Box<Self>),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Condition {
    /// Reads an expression; the error is a message for the caller.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut tokens = tokens(text)?;
        let condition = or(&mut tokens)?;
        match tokens.next() {
            None => Ok(condition),
            Some(token) => Err(format!("Syntax error: `{token}` is not expected in the filter.")),
        }
    }

    /// The first names of all paths that begin at the object itself.
    pub(super) fn properties(&self) -> Vec<&str> {
        match self {
            Self::Or(one, other) | Self::And(one, other) => [one.properties(), other.properties()].concat(),
            Self::Not(one) => one.properties(),
            Self::Compare(one, _, other) | Self::Text(_, one, other) => {
                one.property().into_iter().chain(other.property()).collect()
            }
            Self::In(one, _) | Self::Truth(one) => one.property().into_iter().collect(),
            Self::Items { path, .. } => path.first().map(String::as_str).into_iter().collect(),
        }
    }

    /// Whether an object meets the condition.
    pub(super) fn holds(&self, object: &Value) -> bool {
        self.holds_in(&Scope { object, item: None })
    }

    fn holds_in(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::Or(one, other) => one.holds_in(scope) || other.holds_in(scope),
            Self::And(one, other) => one.holds_in(scope) && other.holds_in(scope),
            Self::Not(one) => !one.holds_in(scope),
            Self::Compare(one, how, other) => compared(&one.value(scope), *how, &other.value(scope)),
            Self::In(one, list) => {
                let value = one.value(scope);
                list.iter()
                    .any(|item| compared(&value, Comparison::Equal, &item.value(scope)))
            }
            Self::Text(test, one, other) => {
                let (one, other) = (one.value(scope), other.value(scope));
                one.as_str()
                    .zip(other.as_str())
                    .is_some_and(|(one, other)| test(one, other))
            }
            Self::Items {
                path,
                all,
                variable,
                condition,
            } => {
                let items = scope.at(path);
                let items = items.as_array().map(Vec::as_slice).unwrap_or_default();
                let Some(condition) = condition else {
                    return !items.is_empty();
                };
                let holds = |item: &Value| condition.holds_in(&scope.with(variable, item));
                if *all {
                    items.iter().all(holds)
                } else {
                    items.iter().any(holds)
                }
            }
            Self::Truth(one) => one.value(scope) == Value::Bool(true),
        }
    }
}

/// Where paths begin: at the object, or at the item that the variable of `any` or `all` names.
struct Scope<'a> {
    object: &'a Value,
    item: Option<(&'a str, &'a Value)>,
}

impl<'a> Scope<'a> {
    fn with<'b>(&self, variable: &'b str, item: &'b Value) -> Scope<'b>
    where
        'a: 'b,
    {
        Scope {
            object: self.object,
            item: Some((variable, item)),
        }
    }

    fn at(&self, path: &[String]) -> Value {
        let item = self
            .item
            .filter(|(variable, _)| path.first().is_some_and(|first| first == variable));
        let (start, names) = match (item, path) {
            (Some((_, item)), [_, names @ ..]) => (item, names),
            _ => (self.object, path),
        };
        value_at(start, names)
    }
}

/// The value at a path of properties; null where there is none.
pub(super) fn value_at(object: &Value, path: &[String]) -> Value {
    let found = path.iter().try_fold(object, |value, name| value.get(name));
    found.cloned().unwrap_or_default()
}

impl Operand {
    fn property(&self) -> Option<&str> {
        match self {
            Self::Literal(_) => None,
            Self::Path(path) => path.first().map(String::as_str),
            Self::Function(_, inner) => inner.property(),
        }
    }

    fn value(&self, scope: &Scope<'_>) -> Value {
        match self {
            Self::Literal(value) => value.clone(),
            Self::Path(path) => scope.at(path),
            Self::Function(function, inner) => inner.value(scope).as_str().map(function).unwrap_or_default(),
        }
    }
}

/// An order of values of one kind; null is below everything.
pub(super) fn order(one: &Value, other: &Value) -> Option<Ordering> {
    match (one, other) {
        (Value::Null, Value::Null) => Some(Ordering::Equal),
        (Value::Null, _) => Some(Ordering::Less),
        (_, Value::Null) => Some(Ordering::Greater),
        (Value::Number(one), Value::Number(other)) => one.as_f64()?.partial_cmp(&other.as_f64()?),
        (Value::String(one), Value::String(other)) => Some(one.cmp(other)),
        (Value::Bool(one), Value::Bool(other)) => Some(one.cmp(other)),
        _ => None,
    }
}

/// Comparisons other than equality with null are false, as OData says.
fn compared(one: &Value, how: Comparison, other: &Value) -> bool {
    let order = order(one, other);
    let ordered = !one.is_null() && !other.is_null();
    match how {
        Comparison::Equal => order == Some(Ordering::Equal),
        Comparison::Unequal => order != Some(Ordering::Equal),
        Comparison::Less => ordered && order == Some(Ordering::Less),
        Comparison::LessOrEqual => ordered && order.is_some_and(Ordering::is_le),
        Comparison::Greater => ordered && order == Some(Ordering::Greater),
        Comparison::GreaterOrEqual => ordered && order.is_some_and(Ordering::is_ge),
    }
}

fn or(tokens: &mut Tokens) -> Result<Condition, String> {
    let mut left = and(tokens)?;
    while tokens.take_word("or") {
        left = Condition::Or(Box::new(left), Box::new(and(tokens)?));
    }
    Ok(left)
}

fn and(tokens: &mut Tokens) -> Result<Condition, String> {
    let mut left = not(tokens)?;
    while tokens.take_word("and") {
        left = Condition::And(Box::new(left), Box::new(not(tokens)?));
    }
    Ok(left)
}

fn not(tokens: &mut Tokens) -> Result<Condition, String> {
    if tokens.take_word("not") {
        return Ok(Condition::Not(Box::new(not(tokens)?)));
    }
    if tokens.take(&Token::Open) {
        let inner = or(tokens)?;
        tokens.expect(&Token::Close)?;
        return Ok(inner);
    }
    comparison(tokens)
}

fn comparison(tokens: &mut Tokens) -> Result<Condition, String> {
    if let Some(test) = tokens.peek_word().and_then(text_test) {
        return text(tokens, test);
    }
    let left = operand(tokens)?;
    if let Operand::Path(path) = &left
        && tokens.take(&Token::Open)
    {
        return items(tokens, path.clone());
    }
    if tokens.take_word("in") {
        return Ok(Condition::In(left, list(tokens)?));
    }
    match tokens.peek_word().and_then(comparison_of) {
        Some(how) => {
            tokens.next();
            Ok(Condition::Compare(left, how, operand(tokens)?))
        }
        None => Ok(Condition::Truth(left)),
    }
}

fn comparison_of(word: &str) -> Option<Comparison> {
    Some(match word {
        "eq" => Comparison::Equal,
        "ne" => Comparison::Unequal,
        "lt" => Comparison::Less,
        "le" => Comparison::LessOrEqual,
        "gt" => Comparison::Greater,
        "ge" => Comparison::GreaterOrEqual,
        _ => return None,
    })
}

fn text_test(word: &str) -> Option<fn(&str, &str) -> bool> {
    Some(match word {
        "contains" => |text, part| text.to_lowercase().contains(&part.to_lowercase()),
        "startswith" => |text, part| text.to_lowercase().starts_with(&part.to_lowercase()),
        "endswith" => |text, part| text.to_lowercase().ends_with(&part.to_lowercase()),
        _ => return None,
    })
}

fn text_function(word: &str) -> Option<fn(&str) -> Value> {
    Some(match word {
        "tolower" => |text| text.to_lowercase().into(),
        "toupper" => |text| text.to_uppercase().into(),
        "trim" => |text| text.trim().into(),
        "length" => |text| text.chars().count().into(),
        _ => return None,
    })
}

fn text(tokens: &mut Tokens, test: fn(&str, &str) -> bool) -> Result<Condition, String> {
    tokens.next();
    tokens.expect(&Token::Open)?;
    let one = operand(tokens)?;
    tokens.expect(&Token::Comma)?;
    let other = operand(tokens)?;
    tokens.expect(&Token::Close)?;
    Ok(Condition::Text(test, one, other))
}

/// What follows `path/any(` or `path/all(`.
fn items(tokens: &mut Tokens, mut path: Vec<String>) -> Result<Condition, String> {
    let all = match path.pop().as_deref() {
        Some("any") => false,
        Some("all") => true,
        other => {
            return Err(format!(
                "The function `{}` is not supported.",
                other.unwrap_or_default()
            ));
        }
    };
    let mut condition = None;
    let mut variable = String::new();
    if !tokens.take(&Token::Close) {
        variable = tokens.word()?;
        tokens.expect(&Token::Colon)?;
        condition = Some(Box::new(or(tokens)?));
        tokens.expect(&Token::Close)?;
    }
    Ok(Condition::Items {
        path,
        all,
        variable,
        condition,
    })
}

fn list(tokens: &mut Tokens) -> Result<Vec<Operand>, String> {
    tokens.expect(&Token::Open)?;
    let mut list = vec![operand(tokens)?];
    while tokens.take(&Token::Comma) {
        list.push(operand(tokens)?);
    }
    tokens.expect(&Token::Close)?;
    Ok(list)
}

fn operand(tokens: &mut Tokens) -> Result<Operand, String> {
    match tokens.next() {
        Some(Token::Text(text)) => Ok(Operand::Literal(text.into())),
        Some(Token::Word(word)) => {
            if let Some(function) = text_function(&word)
                && tokens.take(&Token::Open)
            {
                let inner = operand(tokens)?;
                tokens.expect(&Token::Close)?;
                return Ok(Operand::Function(function, Box::new(inner)));
            }
            Ok(literal(&word).map_or_else(
                || Operand::Path(word.split('/').map(str::to_owned).collect()),
                Operand::Literal,
            ))
        }
        Some(token) => Err(format!("Syntax error: `{token}` is not expected in the filter.")),
        None => Err("Syntax error: the filter ends too early.".to_owned()),
    }
}

/// A number, a truth value, null; a date or an identifier stays a text, as it is one in JSON.
fn literal(word: &str) -> Option<Value> {
    match word {
        "true" | "false" => Some((word == "true").into()),
        "null" => Some(Value::Null),
        _ if word.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
            Some(serde_json::from_str(word).unwrap_or_else(|_| word.into()))
        }
        _ => is_guid(word).then(|| word.into()),
    }
}

fn is_guid(word: &str) -> bool {
    word.len() == 36
        && word.bytes().enumerate().all(|(at, byte)| {
            matches!(at, 8 | 13 | 18 | 23) == (byte == b'-') && (byte == b'-' || byte.is_ascii_hexdigit())
        })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use serde_json::json;

    use super::*;

    fn holds(filter: &str) -> bool {
        let object = json!({
            "name": "Ann's lamp", "height": 7, "made": "2021-03-04T00:00:00Z", "on": true, "gone": null,
            "owner": { "city": "Lyon" }, "tags": ["red", "old"], "bulbs": [{ "watt": 5 }, { "watt": 40 }],
        });
        Condition::read(filter).unwrap().holds(&object)
    }

    #[test]
    fn conditions_hold_as_odata_says() {
        for filter in [
            "name eq 'Ann''s lamp'",
            "height ge 7 and height lt 7.5",
            "not (height gt 7) or on eq false",
            "made gt 2021-01-01T00:00:00Z",
            "on",
            "gone eq null",
            "owner/city in ('Paris', 'Lyon')",
            "startswith(name,'ann') and endswith(tolower(name),'lamp') and contains(name,'S L')",
            "tags/any(t:t eq 'red')",
            "bulbs/any(b:b/watt gt 30) and not bulbs/all(b:b/watt gt 30)",
            "bulbs/any()",
            "length(owner/city) eq 4",
        ] {
            assert!(holds(filter), "{filter}");
        }
        for filter in [
            "name eq 'ann''s lamp'",
            "gone lt 5",
            "missing eq 1",
            "height ne 7",
            "tags/all(t:t eq 'red')",
            "owner/city eq microsoft.graph.city'paris'",
        ] {
            assert!(!holds(filter), "{filter}");
        }
    }

    #[test]
    fn a_wrong_filter_is_a_message() {
        for filter in [
            "",
            "name eq",
            "name eq 'open",
            "(on",
            "on)",
            "name eq 'a' 'b'",
            "tags/some(t:t)",
        ] {
            assert!(Condition::read(filter).is_err(), "{filter}");
        }
    }

    #[test]
    fn the_properties_of_a_condition_are_known() {
        let condition = Condition::read("a eq 1 and (contains(b/c,'x') or not d/any(x:x/y eq 2))").unwrap();
        assert_eq!(condition.properties(), ["a", "b", "d"]);
    }
}
