//! Types from the values of a JSON representation (format 8).

use super::primitive::primitive;
use crate::dialect::json::{JsonKind, JsonValue};
use crate::schema::Edm;

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
    Untold,
}

/// What `value` tells.
pub(super) fn read(value: &JsonValue) -> Sample {
    match &value.kind {
        JsonKind::Array(items) => {
            let ty = items.first().map_or(SampleType::Untold, |item| read(item).ty);
            Sample { ty, collection: true }
        }
        JsonKind::Object(_) => Sample {
            ty: object(value),
            collection: false,
        },
        JsonKind::String(text) => text_sample(text),
        JsonKind::Bool(_) => single(SampleType::Edm(Edm::Boolean)),
        JsonKind::Number(text) if text.contains(['.', 'e', 'E']) => single(SampleType::Edm(Edm::Double)),
        JsonKind::Number(_) => single(SampleType::Integer),
        JsonKind::Null => single(SampleType::Untold),
    }
}

fn single(ty: SampleType) -> Sample {
    Sample { ty, collection: false }
}

fn object(value: &JsonValue) -> SampleType {
    let named = ["@odata.type", "@type", "@data.type", "@odate.type", "odata.type"]
        .iter()
        .find_map(|key| value.get(key)?.as_str());
    named
        .map(|name| name.trim().trim_start_matches('#'))
        .filter(|name| !name.is_empty())
        .map_or(SampleType::Object, named_type)
}

/// A named type, or the primitive of that name. `Collection(x)` inside is unwrapped, the array around it counts.
fn named_type(name: &str) -> SampleType {
    let inner = name
        .get(..11)
        .filter(|start| start.eq_ignore_ascii_case("collection("))
        .and_then(|_| name.get(11..));
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
    if text
        .get(..11)
        .is_some_and(|start| start.eq_ignore_ascii_case("collection("))
    {
        return Sample {
            ty: named_type(text),
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

fn primitive_text(text: &str) -> SampleType {
    let lower = text.to_ascii_lowercase();
    let hint = lower.split_once('(').map(|(_, hint)| hint.trim_end_matches(')').trim());
    match hint {
        Some("timestamp" | "datetimeoffset" | "datetime") => return SampleType::Edm(Edm::DateTimeOffset),
        Some("iso 8601 duration" | "duration" | "timespan") => return SampleType::Edm(Edm::Duration),
        Some("time of day" | "timeofday") => return SampleType::Edm(Edm::TimeOfDay),
        Some("binary" | "base64") => return SampleType::Edm(Edm::Binary),
        Some("date") => return SampleType::Edm(Edm::Date),
        Some("guid") => return SampleType::Edm(Edm::Guid),
        Some("int64") => return SampleType::Edm(Edm::Int64),
        _ => {}
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
            ("null", SampleType::Untold, false),
            (
                "\"<Unknown Primitive Type Edm.Stream>\"",
                SampleType::Edm(Edm::Stream),
                false,
            ),
        ] {
            assert_eq!(sample(text), Some(Sample { ty, collection }), "{text}");
        }
    }
}
