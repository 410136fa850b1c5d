#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::export;
use crate::emit::fixture;
use crate::schema::{Binding, Id, OperationKind, Schema};

#[test]
fn every_element_of_the_fixture_is_declared() {
    insta::assert_snapshot!(export(&fixture::schema()).unwrap().text);
}

#[test]
fn names_that_csdl_does_not_allow_are_left_out_and_reported() {
    let findings = export(&fixture::schema()).unwrap().findings;
    let messages: Vec<_> = findings
        .as_slice()
        .iter()
        .map(|finding| finding.message.as_str())
        .collect();
    assert_eq!(
        messages,
        [
            "the member `not-a-name` has a name that CSDL does not allow",
            "the property `@odata.etag` has a name that CSDL does not allow",
        ]
    );
}

#[test]
fn an_operation_documented_twice_is_declared_once() {
    let mut schema = fixture::schema();
    let mut again = fixture::operation(OperationKind::Action, "POST", "sync", &[], Id::new(0));
    again.bindings = vec![Binding {
        ty: Id::new(2),
        collection: false,
    }];
    schema.operations.push(again);
    let export = export(&schema).unwrap();
    assert_eq!(export.text.matches("<Action Name=\"sync\"").count(), 1);
    assert_eq!(export.findings.as_slice().len(), 3);
}

#[test]
fn an_empty_schema_is_a_document_without_a_container() {
    let text = export(&Schema::default()).unwrap().text;
    assert!(text.contains("<Schema Namespace=\"microsoft.graph\""), "{text}");
    assert!(!text.contains("EntityContainer"), "{text}");
    assert!(!text.contains("edmx:Reference"), "{text}");
}

#[test]
fn a_member_that_means_none_has_no_bit() {
    let mut schema = fixture::schema();
    let (usage, _) = schema.enums.iter().find(|(_, one)| one.flags).unwrap();
    for member in &mut schema.enums[usage].members {
        let was = member.name.replace("read", "None");
        member.name = was;
    }
    let text = export(&schema).unwrap().text;
    assert!(text.contains("<Member Name=\"None\" Value=\"0\"/>"), "{text}");
    assert!(text.contains("<Member Name=\"write\" Value=\"1\"/>"), "{text}");
}
