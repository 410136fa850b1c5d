#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};

use super::{compact, export, read};
use crate::emit::fixture;

fn document() -> Value {
    serde_json::from_str(&export(&fixture::schema()).unwrap()).unwrap()
}

#[test]
fn the_document_names_its_format_and_version() {
    let document = document();
    assert_eq!(document["format"], "graphsmith-schema");
    assert_eq!(document["formatVersion"], 1);
    assert_eq!(document["apiVersion"], "v1.0");
}

#[test]
fn types_and_paths_are_named_not_numbered() {
    let document = document();
    assert_eq!(document["types"][0]["name"], "microsoft.graph.appleToken");
    assert_eq!(document["types"][0]["base"], "microsoft.graph.token");
    assert_eq!(
        document["types"][2]["properties"][1]["type"],
        "microsoft.graph.tokenState"
    );
    assert_eq!(document["types"][2]["properties"][0]["type"], "Edm.String");
    let action = &document["operations"][2];
    assert_eq!(action["paths"], json!(["/tokens/{id}/microsoft.graph.sync"]));
    assert_eq!(
        action["boundTo"],
        json!([{"type": "microsoft.graph.token", "collection": false}])
    );
    assert_eq!(action["body"]["is"], "parameters");
    assert_eq!(document["operations"][0]["query"]["options"], json!(["$top"]));
    assert_eq!(
        document["operations"][0]["response"],
        json!({"is": "value", "type": "microsoft.graph.token", "collection": true})
    );
}

#[test]
fn every_element_has_its_page_and_line() {
    let document = document();
    for list in ["types", "enumerations", "operations"] {
        for element in document[list].as_array().unwrap() {
            assert_eq!(element["place"]["file"], "resources/token.md", "{list}");
            assert_eq!(element["place"]["line"], 1, "{list}");
        }
    }
}

#[test]
fn a_document_that_is_read_back_is_the_same_document() {
    let text = export(&fixture::schema()).unwrap();
    assert_eq!(export(&read(&text).unwrap()).unwrap(), text);
}

#[test]
fn a_compact_document_lacks_prose_and_places_alone() {
    let mut schema = fixture::schema();
    let token = crate::schema::Id::new(2);
    schema.types[token].docs.text = "A token.".to_owned();
    schema.types[token].properties[1].nullable = Some(false);
    schema.types[token].capabilities.insert("updatable".to_owned(), false);
    let text = compact(&schema).unwrap();
    assert!(!text.contains("A token.") && !text.contains("\"place\""), "{text}");
    let back = read(&text).unwrap();
    assert_eq!(compact(&back).unwrap(), text);
    assert_eq!(back.types[token].properties[1].nullable, Some(false));
    assert_eq!(back.types[token].capabilities.get("updatable"), Some(&false));
    assert_eq!(back.operations.len(), schema.operations.len());
}

#[test]
fn another_document_is_refused_with_a_reason() {
    let refused = |text: &str| read(text).unwrap_err().to_string();
    assert!(refused("{}").contains("graphsmith-schema"));
    assert!(refused("[").contains("no schema"));
    let undeclared = compact(&fixture::schema())
        .unwrap()
        .replacen("Edm.String", "no.such", 1);
    assert!(refused(&undeclared).contains("`no.such`"));
}
