//! Bodies and results that words alone tell.

use super::{OK, api, operation, parts, things};
use crate::schema::{Edm, OperationKind, RequestBody, ResponseBody, TypeRef};

fn sync(body: &str, response: &str) -> Option<(RequestBody, ResponseBody)> {
    let (schema, _) = api(&[
        things(),
        parts(),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
        (
            "api/thing-sync.md",
            operation("thing: sync", "POST /things/{id}/sync", body, response),
        ),
    ]);
    let mut actions = schema.operations.iter().map(|(_, one)| one);
    actions
        .find(|one| one.kind == OperationKind::Action)
        .map(|one| (one.body.clone(), one.response))
}

#[test]
fn a_result_is_told_by_the_words_for_it() {
    let one = |edm| ResponseBody::One(TypeRef::Edm(edm));
    for (words, expected) in [
        ("and a Guid.", one(Edm::Guid)),
        ("and a double value in the response body.", one(Edm::Double)),
        (
            "and a collection of strings.",
            ResponseBody::Collection(TypeRef::Edm(Edm::String)),
        ),
        ("and a stream.", ResponseBody::Stream),
        ("and a JSON object.", ResponseBody::Json),
        ("and the outcome in the response body.", ResponseBody::Json),
        ("response code.", ResponseBody::None),
        (
            "response code. It does not return anything in the response body.",
            ResponseBody::None,
        ),
    ] {
        let found = sync("", &format!("If successful, returns a `200 OK` {words}"));
        assert_eq!(found.map(|(_, response)| response), Some(expected), "{words}");
    }
    let qualified = sync("", "Returns `200 OK` and a list of microsoft.graph.part objects.");
    assert!(matches!(
        qualified,
        Some((_, ResponseBody::Collection(TypeRef::Structured(_))))
    ));
}

#[test]
fn a_body_is_told_by_the_words_that_ask_for_it() {
    for (words, expected) in [
        (
            "In the request body, provide a JSON object with the `depth`.",
            RequestBody::Json,
        ),
        (
            "In the request body, supply the binary contents of the file.",
            RequestBody::Stream,
        ),
        (
            "In the request body, supply nothing. Do not supply a request body.",
            RequestBody::None,
        ),
        ("Nothing is sent.", RequestBody::None),
    ] {
        let found = sync(words, "If successful, returns `204 No Content`.");
        assert_eq!(found.map(|(body, _)| body), Some(expected), "{words}");
    }
}
