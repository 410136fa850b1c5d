#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{Sources, Usage};
use crate::emit::fixture;

fn calls(text: &str) -> Vec<String> {
    let schema = fixture::schema();
    let mut sources = Sources::default();
    sources.add("main.rs", text);
    let usage = Usage::of(&sources, &schema);
    let named = usage.named.iter();
    named.map(|(method, path)| format!("{method} {path}")).collect()
}

const LIST: &str = "GET /tokens";
const SYNC: &str = "POST /tokens/{id}/microsoft.graph.sync";

#[test]
fn a_call_is_its_chain_of_methods() {
    assert_eq!(calls("fn f() { client.tokens().list().top(5).send().await?; }"), [LIST]);
    assert_eq!(
        calls("fn f() { self.graph.tokens().by_id(id).sync(&p).send().await }"),
        [SYNC]
    );
    assert_eq!(calls("fn f() { client.tokens().by_id(id); other.list(); }"), [""; 0]);
}

#[test]
fn variables_and_macros_are_followed() {
    let text = "fn f() { let tokens = client.tokens(); let mut all: List<Token> = tokens.list(); all.send().await?; }";
    assert_eq!(calls(text), [LIST]);
    assert_eq!(
        calls("fn f() { assert!(client.tokens().list().send().await.is_ok()); }"),
        [LIST]
    );
    assert_eq!(calls("fn f() { for t in g(client.tokens().list()) {} }"), [LIST]);
}

#[test]
fn the_end_of_a_chain_is_enough_where_a_builder_is_passed_on() {
    assert_eq!(
        calls("fn f(tokens: &Tokens) { tokens.by_id(id).sync(&p).send().await }"),
        [SYNC]
    );
}

#[test]
fn types_are_used_by_name_or_by_the_calls_that_return_them() {
    let schema = fixture::schema();
    let uses = |text: &str, ty: &str| {
        let mut sources = Sources::default();
        sources.add("main.rs", text);
        Usage::of(&sources, &schema)
            .types
            .contains(&format!("microsoft.graph.{ty}"))
    };
    assert!(uses("fn f(l: Location) {}", "location"));
    assert!(uses("fn f() { client.tokens().list(); }", "token"));
    assert!(
        !uses("fn f() { client.tokens().list(); }", "location"),
        "no field leads there"
    );
    assert!(uses("fn f() { client.tokens().list().places; }", "location"));
}

#[test]
fn what_is_no_rust_is_named() {
    let mut sources = Sources::default();
    sources.add("odd.rs", "fn f( {");
    assert_eq!(sources.unread, ["odd.rs"]);
}
