//! Examples of all kinds, annotated and not.

use crate::diagnostic::{Code, Diagnostics};
use crate::dialect::{ExampleRole, Reading, read};
use crate::source::Source;

fn page(text: &str) -> Reading {
    let source = Source::from_text("api/a.md", text, &mut Diagnostics::default());
    read(&source, &crate::markdown::parse(source.text()))
}

fn codes(reading: &Reading) -> Vec<Code> {
    reading.diagnostics.codes()
}

const START: &str =
    "# Get thing\n\n## HTTP request\n<!-- { \"blockType\": \"ignored\" } -->\n```http\nGET /things/{id}\n```\n\n";

#[test]
fn pairs_keep_names_order_and_types() {
    let text = format!(
        "{START}## Example\n<!-- {{ \"blockType\": \"request\", \"name\": \"get\" }} -->\n```http\nGET https://graph.microsoft.com/v1.0/things/1\n```\n\
         <!-- {{ \"blockType\": \"response\", \"name\": [\"get\"], \"@odata.type\": \"microsoft.graph.thing\", \"isCollection\": \"true\" }} -->\n\
         ```http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n{{ \"id\": \"1\" }}\n```\n"
    );
    let reading = page(&text);
    let examples = &reading.documented.examples;
    assert_eq!(
        examples.iter().map(|e| (e.role, e.names.clone())).collect::<Vec<_>>(),
        [
            (ExampleRole::Request, vec!["get".to_owned()]),
            (ExampleRole::Response, vec!["get".to_owned()])
        ]
    );
    let response = examples.last();
    assert_eq!(response.and_then(|e| e.ty.as_ref()).map(|ty| ty.collection), Some(true));
    assert_eq!(response.and_then(|e| e.message.value.status), Some(200));
    let body = response.and_then(|e| e.message.value.body_place.as_ref());
    let line = text
        .lines()
        .position(|line| line.contains("\"id\""))
        .map(|line| line + 1);
    assert_eq!(body.map(|place| place.line as usize), line);
    assert_eq!(reading.stats.examples.used, 2);
}

#[test]
fn unannotated_blocks_and_every_line_of_samples() {
    let text = format!(
        "{START}## Example\n```\nGET /things/1\n```\n```javascript\nGET /no\n```\n\
         <!-- {{ \"blockType\": \"samples\" }} -->\n```http\nGET /things/1\nGET /things/2\n```\n"
    );
    let reading = page(&text);
    assert_eq!(reading.documented.examples.len(), 3);
}

#[test]
fn contents_decide_against_a_wrong_label() {
    let text =
        format!("{START}## Example\n<!-- {{ \"blockType\": \"response\" }} -->\n```http\nPOST /things\n{{ }}\n```\n");
    let reading = page(&text);
    assert_eq!(
        reading.documented.examples.first().map(|e| e.role),
        Some(ExampleRole::Request)
    );
    assert!(codes(&reading).contains(&Code::MislabelledExample));
    assert!(codes(&reading).contains(&Code::OddMessage));
}

#[test]
fn what_is_no_message_is_named() {
    let text = format!("{START}## Example\n```http\nPrefer: something\n```\n```json\n{{ \"a\": 1 }}\n```\n");
    let reading = page(&text);
    assert_eq!(
        reading.documented.examples.first().map(|e| e.role),
        Some(ExampleRole::Value)
    );
    assert!(codes(&reading).contains(&Code::UnreadableExample));
    assert_eq!((reading.stats.examples.found, reading.stats.examples.diagnosed), (2, 1));
}

/// The type that an example response with that annotation and body has.
fn annotated(ty: &str, body: &str) -> (Option<String>, Vec<Code>) {
    let text = format!(
        "{START}## Example\n<!-- {{ \"blockType\": \"response\", \"@odata.type\": \"{ty}\" }} -->\n\
         ```http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n{body}\n```\n"
    );
    let reading = page(&text);
    let found = reading.documented.examples.first().and_then(|one| one.ty.as_ref());
    (found.map(|ty| ty.name.clone()), codes(&reading))
}

#[test]
fn a_primitive_type_above_objects_is_not_believed() {
    let object = r##"{ "value": { "@odata.type": "#microsoft.graph.thing", "id": "1" } }"##;
    let lied = vec![Code::NoResponse, Code::MislabelledExample];
    assert_eq!(annotated("Edm.String", object), (None, lied.clone()));
    assert_eq!(annotated("String", r#"{ "value": [ { "id": "1" } ] }"#), (None, lied));
    let (ty, _) = annotated("Edm.String", r#"{ "value": "text" }"#);
    assert_eq!(ty.as_deref(), Some("Edm.String"));
    let (ty, _) = annotated("microsoft.graph.thing", object);
    assert_eq!(ty.as_deref(), Some("microsoft.graph.thing"));
}
