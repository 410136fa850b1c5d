//! Lenient forms (docs/format.md, 9) and repairs.

use super::*;

fn read_text(text: &str) -> Result<ReadJson, JsonError> {
    read(text, |range| Span {
        start: u32::try_from(range.start).unwrap_or(0),
        end: u32::try_from(range.end).unwrap_or(0),
    })
}

#[test]
fn lenient_forms_are_read_without_repair() -> Result<(), JsonError> {
    let text = "{ // note\n 'a': \"x\ny\", b: [1,], \"B\": 'true' /* end */ \"c\": null }";
    let read = read_text(text)?;
    assert_eq!(read.repairs, []);
    let tolerated: Vec<_> = read.tolerances.iter().map(|(_, what)| *what).collect();
    let expected = [
        "single quotes",
        "a name without quotes",
        "a comma too many",
        "a comma is missing",
    ];
    assert_eq!(tolerated, expected);
    assert_eq!(read_text("{ \"a\": [1, {}] } // note")?.faults(), []);
    assert_eq!(read.value.get("a").and_then(JsonValue::as_str), Some("x\ny"));
    assert_eq!(read.value.get("B").and_then(JsonValue::as_bool), Some(true));
    assert_eq!(read.value.get("A").and_then(JsonValue::as_str), Some("x\ny"));
    let span = read.value.get("c").map(|value| value.span.start as usize);
    assert_eq!(span, text.find("null"));
    Ok(())
}

#[test]
fn broken_forms_are_repaired_and_told() -> Result<(), JsonError> {
    for text in [
        "{ \"a\": \"x\", ... }",
        "{ \u{201c}a\u{201d}: \u{201c}x\u{201d} }",
        "{ \"a\": \"x\",\n \"b\": [ { \"c\": 1 } ",
        "{ \"a\": \"x\" } } trailing",
        "{ \"a\": \"x\",\n \"b\": \"open,\n \"c\": 1\n}",
        "{\n \"a\": \"x\",\n \"b\": \"@odata.type\": \"y\",\n \"c\": 1\n}",
    ] {
        let read = read_text(text)?;
        assert_eq!(read.value.get("a").and_then(JsonValue::as_str), Some("x"), "{text}");
        assert!(!read.repairs.is_empty(), "{text}");
    }
    Ok(())
}

#[test]
fn numbers_of_lenient_readers_are_json_numbers() -> Result<(), JsonError> {
    for (written, expected) in [
        ("0x1F", "31"),
        ("-0X1f", "-31"),
        (".5", "0.5"),
        ("5.", "5.0"),
        ("+7", "7"),
        ("012", "10"),
        ("1e3", "1e3"),
        ("NaN", "NaN"),
        ("-Infinity", "-Infinity"),
    ] {
        let read = read_text(&format!("{{ \"a\": {written} }}"))?;
        let kind = read.value.get("a").map(|value| value.kind.clone());
        assert_eq!(kind, Some(JsonKind::Number(expected.to_owned())), "{written}");
    }
    Ok(())
}

#[test]
fn odd_values_leave_the_rest_unharmed() -> Result<(), JsonError> {
    for (written, expected) in [
        ("", None),
        ("undefined", None),
        ("<id>", Some("<id>")),
        ("String (identifier)", Some("String (identifier)")),
        ("@x", Some("@x")),
        ("`y`", Some("`y`")),
    ] {
        let read = read_text(&format!("{{ \"a\": {written}, \"b\": 1 }}"))?;
        assert_eq!(read.value.get("a").and_then(JsonValue::as_str), expected, "{written}");
        assert!(
            read.value.get("b").is_some() && read.value.members().len() == 2,
            "{written}"
        );
        assert!(!read.repairs.is_empty(), "{written}");
    }
    let read = read_text("{ @odata.type: \"x\", \"b\": True }")?;
    assert_eq!(read.value.get("@odata.type").and_then(JsonValue::as_str), Some("x"));
    assert_eq!(read.value.get("b").and_then(JsonValue::as_bool), Some(true));
    Ok(())
}

#[test]
fn what_is_no_json_is_refused() {
    for text in ["", "  ", "uuid: 1 2 3", "<xml/>"] {
        assert!(read_text(text).is_err(), "{text}");
    }
}
