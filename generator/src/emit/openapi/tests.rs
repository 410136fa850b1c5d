#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};

use super::export;
use crate::emit::fixture;
use crate::schema::{Id, OperationKind, Segment};

fn document() -> Value {
    serde_json::from_str(&export(&fixture::schema()).unwrap().text).unwrap()
}

#[test]
fn the_document_of_the_fixture() {
    insta::assert_snapshot!(export(&fixture::schema()).unwrap().text);
}

#[test]
fn a_derived_type_extends_its_base_and_the_base_tells_how_to_know_it() {
    let schemas = &document()["components"]["schemas"];
    assert_eq!(
        schemas["microsoft.graph.appleToken"]["allOf"][0]["$ref"],
        "#/components/schemas/microsoft.graph.token"
    );
    assert_eq!(
        schemas["microsoft.graph.token"]["discriminator"]["mapping"]["#microsoft.graph.appleToken"],
        "#/components/schemas/microsoft.graph.appleToken"
    );
}

#[test]
fn every_reference_leads_to_a_component() {
    let document = document();
    let mut found = 0;
    let mut open = vec![&document];
    while let Some(value) = open.pop() {
        if let Some(target) = value.get("$ref").and_then(Value::as_str) {
            assert!(document.pointer(target.trim_start_matches('#')).is_some(), "{target}");
            found += 1;
        }
        match value {
            Value::Object(members) => open.extend(members.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    assert!(found > 10, "{found}");
}

#[test]
fn parameters_of_a_path_have_unique_names() {
    let mut schema = fixture::schema();
    let children = fixture::node(&mut schema, Id::new(2), Segment::Name("children".to_owned()), None);
    let child = fixture::node(
        &mut schema,
        children,
        Segment::Key(vec!["id".to_owned(), "name".to_owned()]),
        None,
    );
    let delete = fixture::operation(OperationKind::Delete, "DELETE", "", &[child], Id::new(0));
    fixture::hang(&mut schema, delete);
    let document: Value = serde_json::from_str(&export(&schema).unwrap().text).unwrap();
    let item = &document["paths"]["/tokens/{id}/children/{children-id}"];
    assert_eq!(item["parameters"][1]["name"], "children-id");
    assert_eq!(item["parameters"][1]["description"], "One of: id, name.");
    assert_eq!(item["delete"]["responses"]["200"], json!({ "description": "Done." }));
}

#[test]
fn a_second_operation_on_the_same_path_and_method_is_reported() {
    let mut schema = fixture::schema();
    let again = fixture::operation(OperationKind::Get, "GET", "", &[Id::new(1)], Id::new(0));
    fixture::hang(&mut schema, again);
    let findings = export(&schema).unwrap().findings;
    let messages: Vec<_> = findings
        .as_slice()
        .iter()
        .map(|finding| finding.message.as_str())
        .collect();
    assert_eq!(messages, ["`GET /tokens` is documented twice"]);
}
