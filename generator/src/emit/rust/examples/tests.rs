#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};

use super::*;
use crate::dialect::url::UrlValue;
use crate::emit::fixture;
use crate::examples::{Answer, Asked, Content};
use crate::schema::matching::MatchedArgument;
use crate::schema::{OperationId, PathId};

fn case(operation: usize, path: usize, arguments: &[(usize, &str, UrlValue)], body: Content) -> Case {
    let argument = |(node, name, value): &(usize, &str, UrlValue)| {
        let (name, value) = ((*name).to_owned(), value.clone());
        (PathId::new(*node), MatchedArgument { name, value })
    };
    Case {
        file: "api/token-get.md".to_owned(),
        line: 7,
        call: Some((OperationId::new(operation), PathId::new(path))),
        arguments: arguments.iter().map(argument).collect(),
        request: Some(Asked {
            documented: true,
            method: "GET".to_owned(),
            path: vec!["tokens".to_owned()],
            query: vec![("$top".to_owned(), "5".to_owned())],
            headers: Vec::new(),
            body,
        }),
        answer: Some(Answer {
            status: 200,
            body: Content::Json(json!({ "value": [] })),
        }),
    }
}

fn suite(cases: &[Case]) -> Files {
    let options = Options {
        crate_name: "my-graph".to_owned(),
        ..Options::default()
    };
    examples(&fixture::schema(), &options, cases).unwrap()
}

#[test]
fn each_operation_and_path_has_one_call() {
    let key = UrlValue::Bare("7".to_owned());
    let start = |value| [(4, "start", value)];
    let placeholder = UrlValue::Placeholder {
        name: "start".to_owned(),
        quoted: false,
    };
    let body = Content::Json(json!({ "force": true }));
    let cases = [
        case(
            3,
            4,
            &start(UrlValue::Bare("2017-01-01T00:00:00Z".to_owned())),
            Content::Nothing,
        ),
        case(3, 4, &start(placeholder), Content::Nothing),
        case(0, 1, &[], Content::Nothing),
        case(1, 1, &[], Content::Broken),
        case(2, 3, &[(2, "", key)], body),
    ];
    let files = suite(&cases);
    insta::assert_snapshot!(files.get("tests/examples/calls.rs").unwrap());
    let lines: Vec<Value> = files
        .get("tests/examples/cases.jsonl")
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let given: Vec<_> = lines.iter().map(|line| (&line["call"], &line["inputs"])).collect();
    let expected = [
        (3, json!(["2017-01-01T00:00:00Z"])),
        (3, json!(["2021-01-01T00:00:00Z"])),
        (0, json!([])),
        (1, json!([])),
        (2, json!(["7"])),
    ];
    let expected = expected.map(|(call, inputs)| (Value::from(call), inputs));
    assert_eq!(
        given,
        expected.iter().map(|(call, inputs)| (call, inputs)).collect::<Vec<_>>()
    );
    assert_eq!(lines[3]["request"]["body"], "broken");
    assert_eq!(lines[4]["request"]["body"], json!({ "json": { "force": true } }));
}

#[test]
fn what_no_operation_is_known_of_is_kept_as_a_miss() {
    let mut loose = case(0, 1, &[], Content::Nothing);
    loose.call = None;
    let files = suite(&[loose]);
    let line: Value = serde_json::from_str(files.get("tests/examples/cases.jsonl").unwrap().trim()).unwrap();
    assert_eq!(
        (&line["call"], &line["at"]),
        (&Value::Null, &json!("api/token-get.md:7"))
    );
}

#[test]
fn the_tests_are_rust() {
    assert!(syn::parse_file(MAIN).is_ok());
}
