#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::json;

use super::*;
use crate::emit::fixture;
use crate::schema::{Edm, Id};

fn case(read_as: ReadAs) -> Case {
    Case {
        file: "api/token-get.md".to_owned(),
        line: 7,
        sent: false,
        read_as,
        value: json!({ "id": "1" }),
    }
}

#[test]
fn each_case_names_its_type_by_position_in_the_table() {
    let options = Options {
        crate_name: "my-graph".to_owned(),
        ..Options::default()
    };
    let location = ReadAs::Type(TypeRef::Structured(Id::new(1)));
    let token = ReadAs::Type(TypeRef::Structured(Id::new(2)));
    let action = ReadAs::Parameters(Id::new(2));
    let text = ReadAs::Type(TypeRef::Edm(Edm::String));
    let cases = [case(token), case(location), case(action), case(text)];
    let files = examples(&fixture::schema(), &options, &cases).unwrap();
    let texts: BTreeMap<_, _> = files.into_iter().collect();
    insta::assert_snapshot!(texts["tests/examples/table.rs"]);
    let types: Vec<u64> = texts["tests/examples/cases.jsonl"]
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["type"].as_u64().unwrap())
        .collect();
    assert_eq!(types, [1, 0, 2]);
    assert!(syn::parse_file(&texts["tests/examples/main.rs"]).is_ok());
}
