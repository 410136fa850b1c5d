//! Whether a JSON value can be a value of a primitive type (OData JSON format 4.0, 7.1).

use crate::dialect::json::JsonKind;
use crate::schema::Edm;

/// How a JSON value fits a primitive type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// It is one.
    Good,
    /// A number written as a text.
    NumberAsString,
    /// A text, as the type wants, that has not the type's form.
    Malformed,
    /// Another kind of JSON value.
    WrongKind,
}

/// How `value` fits `edm`; null fits always.
pub(super) fn fit(edm: Edm, value: &JsonKind) -> Fit {
    use Edm::{
        Binary, Boolean, Byte, Date, DateTimeOffset, Decimal, Double, Duration, Guid, Int16, Int32, Int64, Object,
        SByte, Single, Stream, String, TimeOfDay, Untyped,
    };
    let good = |good: bool| if good { Fit::Good } else { Fit::WrongKind };
    match (edm, value) {
        (_, JsonKind::Null) | (Untyped | Stream, _) => Fit::Good,
        (Object, value) => good(matches!(value, JsonKind::Object(_))),
        (Boolean, value) => good(matches!(value, JsonKind::Bool(_))),
        (String, value) => good(matches!(value, JsonKind::String(_))),
        (Binary | Date | DateTimeOffset | Duration | Guid | TimeOfDay, JsonKind::String(text)) => {
            if has_form(edm, text) { Fit::Good } else { Fit::Malformed }
        }
        (Byte | SByte | Int16 | Int32 | Int64, JsonKind::Number(text)) => good(is_integer(edm, text)),
        (Double | Single | Decimal, JsonKind::Number(_)) => Fit::Good,
        (Int64, JsonKind::String(text)) if is_integer(edm, text) => Fit::Good,
        (Decimal, JsonKind::String(text)) if text.parse::<f64>().is_ok() => Fit::Good,
        (Double | Single, JsonKind::String(text)) if matches!(text.as_str(), "INF" | "-INF" | "NaN") => Fit::Good,
        (Byte | SByte | Int16 | Int32, JsonKind::String(text)) if is_integer(edm, text) => Fit::NumberAsString,
        (Double | Single, JsonKind::String(text)) if text.parse::<f64>().is_ok() => Fit::NumberAsString,
        _ => Fit::WrongKind,
    }
}

fn is_integer(edm: Edm, text: &str) -> bool {
    let Ok(number) = text.parse::<i64>() else { return false };
    match edm {
        Edm::Byte => u8::try_from(number).is_ok(),
        Edm::SByte => i8::try_from(number).is_ok(),
        Edm::Int16 => i16::try_from(number).is_ok(),
        Edm::Int32 => i32::try_from(number).is_ok(),
        _ => true,
    }
}

fn has_form(edm: Edm, text: &str) -> bool {
    match edm {
        Edm::Date => is_date(text),
        Edm::DateTimeOffset => text
            .split_once('T')
            .is_some_and(|(date, time)| is_date(date) && is_zoned_time(time)),
        Edm::TimeOfDay => is_time(text),
        Edm::Duration => is_duration(text),
        Edm::Guid => is_guid(text),
        Edm::Binary => is_base64(text),
        _ => true,
    }
}

/// Whether `text` has the form: `0` stands for a digit, any other character for itself.
fn matches_form(text: &str, form: &str) -> bool {
    text.chars().count() == form.chars().count()
        && text.chars().zip(form.chars()).all(|(char, form)| match form {
            '0' => char.is_ascii_digit(),
            _ => char == form,
        })
}

fn is_date(text: &str) -> bool {
    matches_form(text.strip_prefix('-').unwrap_or(text), "0000-00-00")
}

fn is_time(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = !fraction.is_empty() && fraction.len() <= 12 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    digits && (matches_form(whole, "00:00:00") || matches_form(whole, "00:00"))
}

fn is_zoned_time(text: &str) -> bool {
    if let Some(time) = text.strip_suffix(['Z', 'z']) {
        return is_time(time);
    }
    let zone = text.rfind(['+', '-']);
    zone.and_then(|at| text.split_at_checked(at))
        .is_some_and(|(time, zone)| is_time(time) && (matches_form(zone, "+00:00") || matches_form(zone, "-00:00")))
}

/// An ISO 8601 duration of days and smaller parts; the service also writes years, months and weeks.
fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(rest) = text.strip_prefix('P') else {
        return false;
    };
    !rest.is_empty()
        && rest.bytes().any(|byte| byte.is_ascii_digit())
        && rest
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"YMWDTHS.".contains(&byte))
}

fn is_guid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    body.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"+/-_\r\n".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(edm: Edm, text: &str) -> Fit {
        fit(edm, &JsonKind::String(text.to_owned()))
    }

    fn number(edm: Edm, text: &str) -> Fit {
        fit(edm, &JsonKind::Number(text.to_owned()))
    }

    #[test]
    fn numbers_fit_by_range_and_by_form() {
        assert_eq!(number(Edm::Int32, "2147483647"), Fit::Good);
        assert_eq!(number(Edm::Int32, "2147483648"), Fit::WrongKind);
        assert_eq!(number(Edm::Int64, "1.5"), Fit::WrongKind);
        assert_eq!(number(Edm::Double, "1.5"), Fit::Good);
        assert_eq!(text(Edm::Int64, "9007199254740993"), Fit::Good);
        assert_eq!(text(Edm::Int32, "5"), Fit::NumberAsString);
        assert_eq!(text(Edm::Double, "-INF"), Fit::Good);
        assert_eq!(text(Edm::Boolean, "true"), Fit::WrongKind);
    }

    #[test]
    fn texts_have_the_form_of_their_type() {
        for good in [
            "2017-01-01T00:02:43.5775965Z",
            "2017-01-01T00:02:43-08:00",
            "2017-01-01T00:02Z",
        ] {
            assert_eq!(text(Edm::DateTimeOffset, good), Fit::Good, "{good}");
        }
        for bad in ["2017-01-01", "2017-01-01T00:00:00", "1/1/2017", "é", "T", "2017-01-01T"] {
            assert_eq!(text(Edm::DateTimeOffset, bad), Fit::Malformed, "{bad}");
        }
        assert_eq!(text(Edm::Duration, "-PT8H"), Fit::Good);
        assert_eq!(text(Edm::Duration, "P"), Fit::Malformed);
        assert_eq!(text(Edm::Guid, "0a1b2c3d-0000-1111-2222-333344445555"), Fit::Good);
        assert_eq!(text(Edm::Guid, "guid"), Fit::Malformed);
        assert_eq!(text(Edm::TimeOfDay, "09:30:00.0000000"), Fit::Good);
        assert_eq!(text(Edm::Binary, "aGk_-"), Fit::Good);
        assert_eq!(text(Edm::Binary, "not base64!"), Fit::Malformed);
    }
}
