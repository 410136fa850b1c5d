//! Numbers of JSON that have more digits than double precision, or are beyond it.

use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use super::Primitive;
use super::field::ScalarSlot;

/// Asks the readers of `serde_json` for the text of a value; other formats take it for the name of a type.
pub(super) const TEXT_OF_VALUE: &str = "$serde_json::private::RawValue";

/// The text of a value, if a reader of `serde_json` has given it for the asking.
pub(super) fn text_of_value(value: Json) -> Result<String, Json> {
    match value {
        Json::Object(mut object) if object.len() == 1 => match object.get_mut(TEXT_OF_VALUE).map(Json::take) {
            Some(Json::String(text)) => Ok(text),
            _ => Err(object.into()),
        },
        other => Err(other),
    }
}

/// Sets a member to the number that this text of JSON is; says no when it is anything else.
pub(super) fn set_number(slot: &mut dyn ScalarSlot, text: &str) -> bool {
    let is_number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    is_number && slot.set(Primitive::Text(text))
}

/// Reads JSON. A number beyond double precision, which `serde_json` refuses, is taken for a text of its digits: no property that nobody
/// asked for makes a response unreadable.
pub(crate) fn read_json<T: DeserializeOwned>(json: &[u8]) -> serde_json::Result<T> {
    match serde_json::from_slice(json) {
        // the error has no other sign of its kind
        Err(error) if error.to_string().starts_with("number out of range") => serde_json::from_slice(&quoted(json)),
        result => result,
    }
}

/// The same JSON with the numbers beyond double precision as texts.
fn quoted(json: &[u8]) -> Vec<u8> {
    let mut quoted = Vec::with_capacity(json.len() + 2);
    let (mut rest, mut in_text) = (json, false);
    while let Some((&byte, after)) = rest.split_first() {
        let length = match byte {
            b'\\' if in_text => 2,
            b'-' | b'0'..=b'9' if !in_text => rest.iter().take_while(|byte| is_of_number(**byte)).count(),
            _ => 1,
        };
        in_text ^= byte == b'"';
        let (token, after) = rest.split_at_checked(length).unwrap_or((rest, after));
        if !in_text && is_beyond(token) {
            quoted.extend([b"\"", token, b"\""].concat());
        } else {
            quoted.extend(token);
        }
        rest = if token.len() == rest.len() { &[] } else { after };
    }
    quoted
}

fn is_of_number(byte: u8) -> bool {
    matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')
}

fn is_beyond(token: &[u8]) -> bool {
    let number = std::str::from_utf8(token).ok().filter(|token| token.len() > 1);
    number
        .and_then(|number| number.parse().ok())
        .is_some_and(f64::is_infinite)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read_json;

    #[test]
    fn a_number_beyond_double_precision_is_a_text() -> serde_json::Result<()> {
        let text = r#"{"a\"1e999":"-1e999 \\","b":[1e400,-1E+400,1.5,-2],"c":1e400}"#;
        let value: Value = read_json(text.as_bytes())?;
        let expected = json!({"a\"1e999": "-1e999 \\", "b": ["1e400", "-1E+400", 1.5, -2], "c": "1e400"});
        assert_eq!(value, expected);
        assert!(read_json::<Value>(b"[1e400").is_err());
        assert!(read_json::<Value>(b"1e400\\").is_err());
        Ok(())
    }
}
