#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;
use crate::dialect::json::read;
use crate::emit::fixture;
use crate::examples::locate;
use crate::schema::{Edm, EnumOrigin, Id, TypeKind};

/// Tokens, with what a judge looks at.
fn schema() -> Schema {
    let mut schema = fixture::schema();
    let area = Id::new(0);
    let mut size = fixture::property("size", TypeRef::Edm(Edm::Int32));
    size.nullable = Some(false);
    let mut name = fixture::property("displayName", TypeRef::Edm(Edm::String));
    name.required = true;
    let kind = schema.enums.push(fixture::enumeration(
        "kind",
        EnumOrigin::Declared,
        &["one", "two"],
        area,
    ));
    let mut thing = fixture::structured("thing", TypeKind::Complex, area);
    thing.properties = vec![
        size,
        name,
        fixture::property("kind", TypeRef::Enum(kind)),
        fixture::property("created", TypeRef::Edm(Edm::DateTimeOffset)),
        fixture::property("token", TypeRef::Structured(Id::new(2))),
    ];
    schema.types.push(thing);
    schema
}

fn judge(schema: &Schema, expected: Expected<'_>, creates: bool, text: &str) -> Vec<Finding> {
    let index = TypeIndex::new(schema);
    let start = fixture::place();
    let json = read(text, locate::span).unwrap();
    Judge::new(schema, &index, Locator::new(&start, text), creates).body(expected, &json)
}

fn codes(expected: Expected<'_>, text: &str) -> Vec<&'static str> {
    let findings = judge(&schema(), expected, false, text);
    findings
        .iter()
        .map(|finding| finding.diagnostic.code.as_str())
        .collect()
}

const THING: Expected<'_> = Expected::One(TypeRef::Structured(Id::new(3)));
const TOKENS: Expected<'_> = Expected::Page(TypeRef::Structured(Id::new(2)));

#[test]
fn a_faultless_body_has_no_findings() {
    let text = r##"{"@odata.context": "x", "size": 5, "displayName": null, "kind": "two", "created": "2017-01-01T00:00:00Z",
        "token": {"@odata.type": "#microsoft.graph.appleToken", "content": [1, {}], "usage": "read,write"}}"##;
    assert_eq!(codes(THING, text), Vec::<&str>::new());
}

#[test]
fn each_fault_has_its_class() {
    for (text, code) in [
        (r#"{"size": "5"}"#, "example-number-as-string"),
        (r#"{"size": null}"#, "example-null"),
        (r#"{"size": true}"#, "example-wrong-kind"),
        (r#"{"size": [1]}"#, "example-wrong-kind"),
        (r#"{"size": "Int32"}"#, "example-placeholder"),
        (r#"{"kind": "three"}"#, "example-unknown-member"),
        (r#"{"kind": "Two"}"#, "example-wrong-case"),
        (r#"{"kind": "one | two"}"#, "example-placeholder"),
        (r#"{"created": "yesterday"}"#, "example-malformed-value"),
        (r#"{"Size": 5}"#, "example-wrong-case"),
        (r#"{"size": 5, "other": 1}"#, "example-undocumented-property"),
        (r#"{"token": {"content": 1}}"#, "example-untyped-derived"),
        (
            r##"{"token": {"@odata.type": "#microsoft.graph.thing"}}"##,
            "example-type-mismatch",
        ),
        (
            r##"{"token": {"@odata.type": "#microsoft.graph.nothing"}}"##,
            "example-unknown-type",
        ),
        (r#"{"value": {"size": 5}}"#, "example-wrapped"),
        (r#"{"value": [{"size": 5}]}"#, "example-wrapped"),
        (r#"{"size": 5, ...}"#, "example-truncated"),
        (r#"{"size": 5,}"#, "example-repaired"),
        (r#"{'size': 5}"#, "example-repaired"),
        ("{\u{201c}size\u{201d}: 5}", "example-curly-quotes"),
    ] {
        assert_eq!(codes(THING, text), [code], "{text}");
    }
}

#[test]
fn collections_stand_in_value() {
    assert_eq!(codes(TOKENS, r#"{"value": [{"id": "1"}]}"#), Vec::<&str>::new());
    assert_eq!(codes(TOKENS, r#"[{"id": "1"}]"#), ["example-bare-collection"]);
    assert_eq!(codes(TOKENS, r#"{"id": "1"}"#), ["example-single-for-collection"]);
    assert_eq!(codes(TOKENS, r#""x""#), ["example-wrong-kind"]);
    assert_eq!(codes(Expected::Nothing, "{}"), ["example-unexpected-body"]);
    let below = Expected::Below("items", TypeRef::Structured(Id::new(3)));
    assert_eq!(codes(below, r#"{"items": [{"size": true}]}"#), ["example-wrong-kind"]);
    assert_eq!(
        codes(below, r#"{"value": [{"size": 5}]}"#),
        ["example-missing-required"]
    );
}

#[test]
fn what_is_required_must_be_there_when_it_is_created() {
    let findings = judge(&schema(), THING, true, r#"{"size": 5}"#);
    let messages: Vec<_> = findings
        .iter()
        .map(|finding| finding.diagnostic.message.as_str())
        .collect();
    assert_eq!(messages, ["`displayName` is required and not given"]);
    let parameters = [fixture::parameter("force", TypeRef::Edm(Edm::Boolean))];
    assert_eq!(codes(Expected::Parameters(&parameters), r#"{"other": 1}"#).len(), 2);
}

#[test]
fn a_finding_tells_where_and_what_it_teaches() {
    let findings = judge(&schema(), THING, false, "{\n  \"size\": 5,\n  \"extra\": true\n}");
    let finding = findings.first().unwrap();
    assert_eq!(
        finding
            .diagnostic
            .place
            .as_ref()
            .map(|place| (place.line, place.column)),
        Some((3, 3))
    );
    let shape = crate::examples::Shape {
        ty: TypeRef::Edm(Edm::Boolean),
        collection: false,
    };
    assert_eq!(
        finding.evidence,
        Some(Evidence::Property(Id::new(3), "extra".to_owned(), shape))
    );
}

#[test]
fn an_object_that_is_mostly_unknown_teaches_nothing() {
    let findings = judge(&schema(), THING, false, r#"{"size": 1, "a": 1, "b": 2}"#);
    assert_eq!(findings.len(), 2);
    assert!(findings.iter().all(|finding| finding.evidence.is_none()));
}
