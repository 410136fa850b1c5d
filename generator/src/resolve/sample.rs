//! Types from the values of a JSON representation (docs/format.md, 8).

use super::primitive::primitive;
use crate::dialect::TypeExpr;
use crate::dialect::json::{JsonKind, JsonValue};
use crate::schema::{Edm, TypeRef};

/// What a sample value tells of a type.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sample {
    /// The type.
    pub(super) ty: SampleType,
    /// It is an array.
    pub(super) collection: bool,
}

/// The type that a sample tells.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum SampleType {
    /// A primitive, by a hint.
    Edm(Edm),
    /// Plain text, which says little.
    Text,
    /// An integer, which says little of its size.
    Integer,
    /// A named type.
    Named(String),
    /// An object without a type.
    Object,
    /// Text that lists its values.
    Values(Vec<String>),
    /// Nothing.
    Unknown,
}

impl Sample {
    /// The type that the sample comes down to; `named` looks up the name of a type.
    pub(super) fn type_ref(&self, named: impl Fn(&TypeExpr) -> Option<TypeRef>) -> Option<TypeRef> {
        match &self.ty {
            SampleType::Edm(edm) => Some(TypeRef::Edm(*edm)),
            SampleType::Text | SampleType::Values(_) => Some(TypeRef::Edm(Edm::String)),
            SampleType::Integer => Some(TypeRef::Edm(Edm::Int32)),
            SampleType::Object => Some(TypeRef::Edm(Edm::Object)),
            SampleType::Named(name) => named(&TypeExpr {
                name: name.clone(),
                ..TypeExpr::default()
            }),
            SampleType::Unknown => None,
        }
    }
}

/// What `value` tells.
pub(super) fn read(value: &JsonValue) -> Sample {
    match &value.kind {
        // Of an array in an array nothing is known (docs/format.md, 8).
        JsonKind::Array(items) if items.first().is_some_and(is_array) => single(SampleType::Edm(Edm::Untyped)),
        JsonKind::Array(items) => {
            let ty = items.first().map_or(SampleType::Unknown, |item| read(item).ty);
            Sample { ty, collection: true }
        }
        JsonKind::Object(_) => object(value),
        JsonKind::String(text) => text_sample(text),
        JsonKind::Bool(_) => single(SampleType::Edm(Edm::Boolean)),
        JsonKind::Number(text) => single(number(text)),
        JsonKind::Null => single(SampleType::Unknown),
    }
}

/// What `value` tells of a property that no table has: the form of a literal counts as well (docs/format.md, 8).
pub(super) fn alone(value: &JsonValue) -> Sample {
    let mut sample = read(value);
    let text = match &value.kind {
        JsonKind::Array(items) => items.first().and_then(JsonValue::as_str),
        _ => value.as_str(),
    };
    if let Some(edm) = text.and_then(literal).filter(|_| sample.ty == SampleType::Text) {
        sample.ty = SampleType::Edm(edm);
    }
    sample
}

/// What `value` shows in an example, where texts are values as a rule: only those count as names of types that hardly ever
/// are a value, such as `Int32` and `String (timestamp)`, other than `Date` or `single`.
pub(super) fn in_example(value: &JsonValue) -> Sample {
    match &value.kind {
        JsonKind::Array(items) => Sample {
            ty: items.first().map_or(SampleType::Unknown, |item| in_example(item).ty),
            collection: true,
        },
        JsonKind::String(text) if !is_type_text(text) => single(SampleType::Text),
        JsonKind::String(text) => single(primitive_text(text)),
        _ => read(value),
    }
}

fn is_type_text(text: &str) -> bool {
    const TYPES: [&str; 8] = [
        "Boolean",
        "DateTimeOffset",
        "Guid",
        "Int16",
        "Int32",
        "Int64",
        "Integer",
        "TimeOfDay",
    ];
    TYPES.contains(&text) || text.starts_with("Edm.") || text.starts_with("String (")
}

/// The type that a number has: an integer of unknown size unless it is too large or has a fraction.
pub(super) fn number(text: &str) -> SampleType {
    if text.contains(['.', 'e', 'E', 'N', 'I']) {
        SampleType::Edm(Edm::Double)
    } else if text.parse::<i32>().is_err() && text.parse::<i64>().is_ok() {
        SampleType::Edm(Edm::Int64)
    } else {
        SampleType::Integer
    }
}

/// The type of a value of that form.
fn literal(text: &str) -> Option<Edm> {
    let text = text.trim();
    let shape = |pattern: &str| {
        let fits = |(have, want): (char, char)| match want {
            '0' => have.is_ascii_digit(),
            'f' => have.is_ascii_hexdigit(),
            want => have == want,
        };
        text.len() >= pattern.len() && text.chars().zip(pattern.chars()).all(fits)
    };
    let rest = |at: usize| text.get(at..).unwrap_or("");
    if shape("ffffffff-ffff-ffff-ffff-ffffffffffff") && rest(36).is_empty() {
        Some(Edm::Guid)
    } else if shape("0000-00-00") && (rest(10).is_empty() || rest(10).starts_with('T')) || has_timestamp(text) {
        Some(Edm::DateTimeOffset)
    } else if shape("00:00:00") && (rest(8).is_empty() || rest(8).starts_with('.')) {
        Some(Edm::TimeOfDay)
    } else if text.starts_with("base64") {
        Some(Edm::Binary)
    } else if is_duration(text) {
        Some(Edm::Duration)
    } else {
        None
    }
}

/// `P3D`, `PT1H30M`, `-P1DT2S`: the form of ISO 8601 alone tells.
fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('-').unwrap_or(text).strip_prefix('P') else {
        return false;
    };
    let fits = |c: char| c.is_ascii_digit() || matches!(c, 'Y' | 'M' | 'W' | 'D' | 'T' | 'H' | 'S' | '.');
    rest.starts_with(|c: char| c.is_ascii_digit() || c == 'T')
        && rest.chars().all(fits)
        && rest.contains(|c: char| c.is_ascii_digit())
        && rest.ends_with(|c: char| c.is_ascii_uppercase())
}

fn has_timestamp(text: &str) -> bool {
    text.to_ascii_lowercase().contains("timestamp")
}

fn is_array(value: &JsonValue) -> bool {
    matches!(value.kind, JsonKind::Array(_))
}

fn single(ty: SampleType) -> Sample {
    Sample { ty, collection: false }
}

fn object(value: &JsonValue) -> Sample {
    let named = ["@odata.type", "@type", "@data.type", "@odate.type", "odata.type"]
        .iter()
        .find_map(|key| value.get(key)?.as_str());
    let named = named
        .map(|name| name.trim().trim_start_matches('#'))
        .filter(|name| !name.is_empty());
    Sample {
        ty: named.map_or(SampleType::Object, named_type),
        collection: named.is_some_and(is_collection),
    }
}

fn is_collection(name: &str) -> bool {
    name.get(..11)
        .is_some_and(|start| start.eq_ignore_ascii_case("collection("))
}

/// A named type, or the primitive of that name. `Collection(x)` inside is unwrapped, the array around it counts.
fn named_type(name: &str) -> SampleType {
    let inner = name.get(11..).filter(|_| is_collection(name));
    let name = inner.map_or(name, |inner| inner.trim_end_matches(')'));
    match primitive(name) {
        Some(Edm::String) => SampleType::Text,
        Some(edm) => SampleType::Edm(edm),
        None => SampleType::Named(name.to_owned()),
    }
}

fn text_sample(text: &str) -> Sample {
    let text = text.trim();
    if let Some(name) = text
        .strip_prefix("@odata.type:")
        .or_else(|| text.strip_prefix("#microsoft").map(|_| text))
    {
        return single(named_type(name.trim().trim_start_matches('#')));
    }
    if text.starts_with("microsoft.graph.") && !text.contains(char::is_whitespace) {
        return single(named_type(text));
    }
    if is_collection(text) {
        return Sample {
            ty: named_type(text),
            collection: true,
        };
    }
    let of_many = [" collection", "[]"].iter().find_map(|word| text.strip_suffix(word));
    if let Some(name) = of_many.filter(|name| primitive(name).is_some()) {
        return Sample {
            ty: named_type(name),
            collection: true,
        };
    }
    let values: Vec<&str> = text
        .split('|')
        .map(|value| value.trim().trim_matches(['\'', '"']))
        .collect();
    if values.len() > 1 {
        let good = values
            .iter()
            .filter(|value| is_word(value))
            .map(|value| (*value).to_owned());
        return single(SampleType::Values(good.collect()));
    }
    single(primitive_text(text))
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The primitive that the text of a sample means.
fn primitive_text(text: &str) -> SampleType {
    let lower = text.to_ascii_lowercase();
    let hint = lower.split_once('(').map(|(_, hint)| hint.trim_end_matches(')').trim());
    match hint {
        Some("time of day") => return SampleType::Edm(Edm::TimeOfDay),
        Some(hint) => match primitive(hint) {
            Some(Edm::String) | None => {}
            Some(edm) => return SampleType::Edm(edm),
        },
        None => {}
    }
    if let Some(name) = lower.strip_prefix("<unknown primitive type ") {
        return primitive(name.trim_end_matches('>')).map_or(SampleType::Text, SampleType::Edm);
    }
    let bare = lower.split('(').next().unwrap_or("").trim();
    match primitive(bare) {
        Some(Edm::String) | None => SampleType::Text,
        Some(Edm::Int32) if bare == "integer" || bare == "number" => SampleType::Integer,
        Some(edm) => SampleType::Edm(edm),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;
    use crate::dialect::json;

    fn sample(text: &str) -> Option<Sample> {
        json::read(text, |_| Span::default())
            .ok()
            .map(|read| super::read(&read.value))
    }

    #[test]
    fn samples_are_understood() {
        for (text, ty, collection) in [
            ("\"String (timestamp)\"", SampleType::Edm(Edm::DateTimeOffset), false),
            ("\"string\"", SampleType::Text, false),
            ("[\"String\"]", SampleType::Text, true),
            ("1024", SampleType::Integer, false),
            ("1.5", SampleType::Edm(Edm::Double), false),
            ("true", SampleType::Edm(Edm::Boolean), false),
            (
                "[{\"@odata.type\": \"#microsoft.graph.a\"}]",
                SampleType::Named("microsoft.graph.a".into()),
                true,
            ),
            (
                "\"@odata.type: microsoft.graph.a\"",
                SampleType::Named("microsoft.graph.a".into()),
                false,
            ),
            ("{\"x\": 1}", SampleType::Object, false),
            ("\"a | b\"", SampleType::Values(vec!["a".into(), "b".into()]), false),
            ("null", SampleType::Unknown, false),
            ("[[\"String\"]]", SampleType::Edm(Edm::Untyped), false),
            ("99999999999", SampleType::Edm(Edm::Int64), false),
            ("\"String collection\"", SampleType::Text, true),
            ("\"Int32[]\"", SampleType::Edm(Edm::Int32), true),
            ("\"my collection\"", SampleType::Text, false),
            ("\"String (decimal)\"", SampleType::Edm(Edm::Decimal), false),
            ("\"String (identifier)\"", SampleType::Text, false),
            ("{\"@odata.type\": \"#Collection(String)\"}", SampleType::Text, true),
            (
                "\"<Unknown Primitive Type Edm.Stream>\"",
                SampleType::Edm(Edm::Stream),
                false,
            ),
        ] {
            assert_eq!(sample(text), Some(Sample { ty, collection }), "{text}");
        }
    }

    #[test]
    fn literals_tell_the_type_of_what_no_table_has() {
        let alone = |text: &str| {
            let read = json::read(text, |_| Span::default()).ok()?;
            Some(alone(&read.value).ty)
        };
        for (text, expected) in [
            ("\"2014-01-01T00:00:00Z\"", SampleType::Edm(Edm::DateTimeOffset)),
            ("\"2014-01-01\"", SampleType::Edm(Edm::DateTimeOffset)),
            ("[\"a timestamp here\"]", SampleType::Edm(Edm::DateTimeOffset)),
            ("\"12:30:15.5\"", SampleType::Edm(Edm::TimeOfDay)),
            ("\"de305d54-75b4-431b-adb2-eb6b9e546014\"", SampleType::Edm(Edm::Guid)),
            ("\"base64 data\"", SampleType::Edm(Edm::Binary)),
            ("NaN", SampleType::Edm(Edm::Double)),
            ("\"12:30\"", SampleType::Text),
            ("\"PT1H30M\"", SampleType::Edm(Edm::Duration)),
            ("\"-P1D\"", SampleType::Edm(Edm::Duration)),
            ("\"PST\"", SampleType::Text),
            ("\"P1\"", SampleType::Text),
            ("\"2014-01-01-x\"", SampleType::Text),
            ("\"é\"", SampleType::Text),
        ] {
            assert_eq!(alone(text), Some(expected), "{text}");
        }
    }
}
