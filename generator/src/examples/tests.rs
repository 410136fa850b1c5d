#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;
use crate::diagnostic::Diagnostics;
use crate::dialect::{Documented, read};
use crate::emit::fixture;
use crate::markdown;
use crate::resolve::{Options, resolve};
use crate::schema::OperationKind;
use crate::source::{Source, Toc};

const PAGE: &str = r##"# Sync token

## HTTP request
```http
POST /tokens/{id}/sync
```

## Example
<!-- { "blockType": "request", "name": "list" } -->
```http
GET https://graph.microsoft.com/v1.0/tokens
```
<!-- { "blockType": "request", "name": "sync" } -->
```http
POST https://graph.microsoft.com/v1.0/tokens/7/sync
Content-type: application/json

{ "force": "true" }
```
<!-- { "blockType": "response", "name": "list", "@odata.type": "microsoft.graph.token", "isCollection": true } -->
```http
HTTP/1.1 200 OK
Content-type: application/json

{ "value": [ { "id": "7", "colour": "red" } ] }
```
<!-- { "blockType": "response" } -->
```http
HTTP/1.1 200 OK
```
<!-- { "blockType": "response", "name": "other" } -->
```http
HTTP/1.1 204 No Content
Content-type: application/json

{ "colour": "green" }
```
<!-- { "blockType": "request", "name": "lost" } -->
```http
GET https://graph.microsoft.com/v1.0/nothing
```
<!-- { "blockType": "request", "name": "upload" } -->
```http
PUT https://upload.example.com/session
```
"##;

fn page() -> Documented {
    let source = Source::from_text("api/token-sync.md", PAGE, &mut Diagnostics::default());
    read(&source, &markdown::parse(source.text())).documented
}

#[test]
fn a_response_answers_the_request_it_names_else_the_last_unanswered_one() {
    let page = page();
    let pairs = pair(&page);
    let name = |pair: &Pair<'_>| Some(pair.request?.names.first()?.clone());
    let status = |pair: &Pair<'_>| pair.response.and_then(|response| response.message.value.status);
    let found: Vec<_> = pairs.iter().map(|pair| (name(pair), status(pair))).collect();
    assert_eq!(
        found,
        [
            (Some("list".to_owned()), Some(200)),
            (Some("sync".to_owned()), Some(200)),
            (None, Some(204)),
            (Some("lost".to_owned()), None),
            (Some("upload".to_owned()), None),
        ]
    );
}

#[test]
fn every_example_is_counted_once() {
    let (schema, pages) = (fixture::schema(), [page()]);
    let examined = examine(&schema, &pages);
    let summary = Summary::of(&examined);
    let requests = &summary.requests;
    assert_eq!(
        (requests.by_path, requests.by_page, requests.foreign, requests.loose),
        (2, 0, 1, 1)
    );
    assert_eq!(summary.request_bodies.total() + summary.response_bodies.total(), 7);
    assert_eq!((summary.request_bodies.faulty, summary.response_bodies.faulty), (1, 1));
    assert_eq!(
        summary
            .classes
            .get("example-undocumented-property")
            .map(|class| class.count),
        Some(1)
    );
    assert_eq!(
        summary.classes.get("example-wrong-kind").map(|class| class.count),
        Some(1)
    );
    assert_eq!(
        summary.classes.get("example-impossible-body").map(|class| class.count),
        Some(1)
    );
    assert_eq!(
        summary.classes.get("example-unmatched").map(|class| class.count),
        Some(1)
    );
    assert_eq!(
        summary
            .classes
            .get("example-undocumented-status")
            .map(|class| class.count),
        Some(1)
    );
}

#[test]
fn the_summary_reads_as_text_and_as_json() {
    let (schema, pages) = (fixture::schema(), [page()]);
    let summary = Summary::of(&examine(&schema, &pages));
    insta::assert_snapshot!(summary);
    let json = serde_json::to_value(&summary).unwrap();
    assert_eq!(json["requests"]["byPath"], 2);
    assert_eq!(json["classes"]["example-wrong-kind"]["severity"], "warning");
    assert_eq!(
        json["figures"]["requests-matched"],
        serde_json::json!({ "hits": 2, "total": 3, "percent": 66.66 })
    );
}

#[test]
fn what_examples_show_goes_into_the_schema() {
    let (mut schema, pages) = (fixture::schema(), [page()]);
    let findings = learn(&mut schema, &pages);
    let messages: Vec<_> = findings
        .as_slice()
        .iter()
        .map(|finding| finding.message.as_str())
        .collect();
    assert_eq!(messages, ["microsoft.graph.token has the property `colour`"]);
    let (_, property) = schema.property(crate::schema::Id::new(2), "colour").unwrap();
    assert_eq!((&*property.place.file, property.place.line), ("api/token-sync.md", 25));
    let after = Summary::of(&examine(&schema, &pages));
    assert_eq!(after.classes.get("example-undocumented-property"), None);
    assert!(learn(&mut schema, &pages).as_slice().is_empty());
}

const SLIPS: &str = r##"# Create token

## HTTP request
```http
POST /tokens/{id}
```

## Example
```http
POST https://graph.microsoft.com/beta/tokens/{id}
Content-type: application/json

{ "name": "x" }
```
```http
POST https://graph.microsoft.com/beta/tokens/7/sync/8
```
"##;

#[test]
fn a_known_slip_of_the_path_is_put_right_and_told() {
    let source = Source::from_text("api/token-create.md", SLIPS, &mut Diagnostics::default());
    let pages = [read(&source, &markdown::parse(source.text())).documented];
    let schema = fixture::schema();
    let ties: Vec<_> = examine(&schema, &pages)
        .exchanges
        .into_iter()
        .map(|exchange| exchange.tie)
        .collect();
    let slip = |tie: &Tie| match tie {
        Tie::Corrected(id, _, slip) => Some((schema.operations[*id].kind, *slip)),
        _ => None,
    };
    let found: Vec<_> = ties.iter().map(slip).collect();
    assert_eq!(found, [Some((OperationKind::Create, Slip::KeyOfCreated)), None,]);
}

#[test]
fn a_truncated_example_may_leave_out_what_is_required() {
    let classes = |keys: &str| {
        let create = format!(
            "# Create lamp\n\n## HTTP request\n```http\nPOST /lamps\n```\n\n## Response\n`201 Created` and a [lamp](../resources/lamp.md).\n\n\
             ## Example\n<!-- {{ \"blockType\": \"request\", \"name\": \"x\"{keys} }} -->\n```http\n\
             POST https://graph.microsoft.com/v1.0/lamps\n\n{{ \"colour\": \"red\" }}\n```\n"
        );
        let lamp = "# lamp resource type\n\n## Properties\n\n|Property|Type|Description|\n|-|-|-|\n|id|String|Key.|\n\
                    |watts|Int32|Required.|\n|colour|String|C.|\n";
        let pages = [("resources/lamp.md", lamp), ("api/lamp-post.md", create.as_str())].map(|(file, text)| {
            let source = Source::from_text(file, text, &mut Diagnostics::default());
            read(&source, &markdown::parse(source.text())).documented
        });
        let (schema, _) = resolve(&pages, &Toc::default(), &Options::default());
        let summary = Summary::of(&examine(&schema, &pages));
        summary
            .classes
            .keys()
            .map(|class| (*class).to_owned())
            .collect::<Vec<String>>()
    };
    let missing = "example-missing-required".to_owned();
    assert!(classes("").contains(&missing));
    assert!(!classes(", \"truncated\": true").contains(&missing));
}

#[test]
fn annotated_responses_pair_first_and_some_blocks_are_one_sided() {
    let blocks = |kind: &str| {
        format!(
            "# Get token\n\n## HTTP request\n```http\nGET /tokens/{{id}}\n```\n\n## Example\n\
             <!-- {{ \"blockType\": \"request\" }} -->\n```http\nGET https://graph.microsoft.com/v1.0/tokens/7\n```\n\
             <!-- {{ \"blockType\": \"{kind}\" }} -->\n```http\nHTTP/1.1 404 Not Found\n```\n\
             <!-- {{ \"blockType\": \"response\" }} -->\n```http\nHTTP/1.1 200 OK\n```\n"
        )
    };
    let statuses = |kind: &str| {
        let source = Source::from_text("api/token-get.md", blocks(kind), &mut Diagnostics::default());
        let page = read(&source, &markdown::parse(source.text())).documented;
        let first = pair(&page).first().and_then(|pair| pair.response?.message.value.status);
        let one_sided = page.examples.iter().filter(|one| one.is_one_sided()).count();
        (first, one_sided)
    };
    assert_eq!(statuses("ignored"), (Some(200), 0));
    assert_eq!(statuses("response"), (Some(404), 0));
    assert_eq!(statuses("simulatedResponse").1, 1);
}
