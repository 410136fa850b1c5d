//! Protocol: delta.

use futures::{StreamExt, TryStreamExt};
use runtime::{
    ErrorKind, Prefer,
    delta::{Change, Checkpoint, Event, RemovedReason, Restart},
    request::Delta,
};
use serde_json::{Value, json as value};
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{method, path, query_param, query_param_is_missing},
};

use crate::support::{client, get, json, server, things};

const AT: &str = "/v1.0/things/delta";

fn delta(server: &MockServer) -> Delta<Value> {
    Delta::new(get(&things(&client(server)).segment("delta")))
}

async fn page(server: &MockServer, token: Option<&str>, reply: ResponseTemplate) {
    let mock = Mock::given(method("GET")).and(path(AT));
    let mock = match token {
        Some(token) => mock.and(query_param("t", token)),
        None => mock.and(query_param_is_missing("t")),
    };
    mock.respond_with(reply).mount(server).await;
}

fn link(server: &MockServer, token: &str) -> String {
    format!("{}{AT}?t={token}", server.uri())
}

fn checkpoint(link: String) -> Checkpoint {
    serde_json::from_value(value!(link)).unwrap()
}

fn next(server: &MockServer, token: &str, items: Value) -> ResponseTemplate {
    json(200, value!({"value": items, "@odata.nextLink": link(server, token)}))
}

fn last(server: &MockServer, token: &str, items: Value) -> ResponseTemplate {
    json(200, value!({"value": items, "@odata.deltaLink": link(server, token)}))
}

fn changed(changes: &[Change<Value>]) -> Vec<&Value> {
    fn item(change: &Change<Value>) -> Option<&Value> {
        if let Change::Changed(item) = change {
            Some(item)
        } else {
            None
        }
    }
    changes.iter().filter_map(item).collect()
}

fn removed(changes: &[Change<Value>]) -> Vec<(&str, &RemovedReason)> {
    fn item(change: &Change<Value>) -> Option<(&str, &RemovedReason)> {
        if let Change::Removed(removed) = change {
            Some((&removed.id, &removed.reason))
        } else {
            None
        }
    }
    changes.iter().filter_map(item).collect()
}

#[tokio::test]
async fn a_round_follows_to_the_delta_link_and_the_checkpoint_goes_on_from_there() {
    let server = server().await;
    page(&server, None, next(&server, "b", value!([{"id": "1"}]))).await;
    page(&server, Some("b"), last(&server, "c", value!([{"id": "2"}]))).await;
    page(&server, Some("c"), last(&server, "d", value!([{"id": "2", "x": 1}]))).await;
    let first = delta(&server)
        .prefer(Prefer::ReturnMinimal)
        .query("$select", "x")
        .round()
        .await
        .unwrap();
    assert_eq!(changed(&first.changes), [&value!({"id": "1"}), &value!({"id": "2"})]);
    let stored = serde_json::to_string(&first.checkpoint).unwrap();
    let checkpoint: Checkpoint = serde_json::from_str(&stored).unwrap();
    let second = delta(&server)
        .prefer(Prefer::ReturnMinimal)
        .since(&checkpoint)
        .unwrap()
        .round()
        .await
        .unwrap();
    assert_eq!(changed(&second.changes), [&value!({"id": "2", "x": 1})]);
    let requests = server.received_requests().await.unwrap();
    assert!(
        requests
            .iter()
            .all(|request| request.headers["prefer"] == "return=minimal")
    );
    assert_eq!(requests[2].url.query(), Some("t=c"), "the link is called as it is");
}

#[tokio::test]
async fn removed_items_are_events_of_their_own_by_annotation_or_facet() {
    let server = server().await;
    let items = value!([
        {"id": "1", "@removed": {"reason": "changed"}}, {"id": "2", "@removed": {"reason": "deleted"}},
        {"id": "3", "@removed": {"reason": "new"}}, {"id": "4", "deleted": {"state": "softdeleted"}}, {"id": "5", "deleted": false},
    ]);
    page(&server, None, last(&server, "b", items)).await;
    let round = delta(&server).round().await.unwrap();
    let other = RemovedReason::Other("new".to_owned());
    let expected = [
        ("1", &RemovedReason::Changed),
        ("2", &RemovedReason::Deleted),
        ("3", &other),
        ("4", &RemovedReason::Deleted),
    ];
    assert_eq!(removed(&round.changes), expected);
    assert_eq!(changed(&round.changes).len(), 1);
}

#[tokio::test]
async fn relations_split_over_pages_are_merged_and_repeats_come_once() {
    let server = server().await;
    let member = |id: &str| value!({"id": id});
    page(
        &server,
        None,
        next(
            &server,
            "b",
            value!([{"id": "g", "n": 1, "members@delta": [member("1"), member("2")]}, {"id": "h"}]),
        ),
    )
    .await;
    page(
        &server,
        Some("b"),
        last(
            &server,
            "c",
            value!([{"id": "g", "n": 2, "members@delta": [member("2"), member("3")]}]),
        ),
    )
    .await;
    let round = delta(&server).round().await.unwrap();
    let merged = value!({"id": "g", "n": 2, "members@delta": [member("1"), member("2"), member("3")]});
    assert_eq!(changed(&round.changes), [&merged, &value!({"id": "h"})]);
}

#[tokio::test]
async fn the_last_state_of_an_item_counts() {
    let server = server().await;
    let items = value!([
        {"id": "1"}, {"id": "1", "@removed": {"reason": "deleted"}},
        {"id": "2", "@removed": {"reason": "deleted"}}, {"id": "2", "back": true},
    ]);
    page(&server, None, last(&server, "b", items)).await;
    let round = delta(&server).round().await.unwrap();
    assert_eq!(removed(&round.changes), [("1", &RemovedReason::Deleted)]);
    assert_eq!(changed(&round.changes), [&value!({"id": "2", "back": true})]);
}

#[tokio::test]
async fn a_forgotten_checkpoint_starts_over_where_the_service_says() {
    let server = server().await;
    let body = value!({"error": {"code": "resyncRequired", "innerError": {"code": "resyncApplyDifferences"}}});
    page(
        &server,
        Some("old"),
        json(410, body).insert_header("Location", link(&server, "fresh").as_str()),
    )
    .await;
    page(&server, Some("fresh"), last(&server, "c", value!([{"id": "1"}]))).await;
    let round = delta(&server)
        .since(&checkpoint(link(&server, "old")))
        .unwrap()
        .round()
        .await
        .unwrap();
    assert_eq!(round.restarted, Some(Restart::ApplyDifferences));
    assert_eq!(round.changes.len(), 1);
}

#[tokio::test]
async fn a_forgotten_checkpoint_without_url_starts_from_the_first_query() {
    for (status, code) in [(410, "x"), (404, "syncStateNotFound")] {
        let server = server().await;
        page(&server, Some("old"), json(status, value!({"error": {"code": code}}))).await;
        page(&server, None, last(&server, "c", value!([{"id": "1"}]))).await;
        let again = delta(&server)
            .query("$select", "id")
            .since(&checkpoint(link(&server, "old")))
            .unwrap();
        let round = again.round().await.unwrap();
        assert_eq!(round.restarted, Some(Restart::Replace));
        assert_eq!(
            server.received_requests().await.unwrap()[1].url.query(),
            Some("$select=id")
        );
    }
}

#[tokio::test]
async fn a_service_that_forgets_again_and_again_is_asked_twice_only() {
    let server = server().await;
    page(
        &server,
        Some("old"),
        ResponseTemplate::new(410).insert_header("Location", link(&server, "old").as_str()),
    )
    .await;
    let error = delta(&server)
        .since(&checkpoint(link(&server, "old")))
        .unwrap()
        .round()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Gone);
    assert_eq!(server.received_requests().await.unwrap().len(), 2);
}

#[tokio::test]
async fn checkpoints_links_and_restarts_of_another_origin_are_refused() {
    let (server, evil) = (server().await, server().await);
    let other_origin = delta(&server).since(&checkpoint(link(&evil, "x"))).unwrap_err();
    assert_eq!(other_origin.kind(), ErrorKind::Refused);
    page(&server, None, last(&evil, "x", value!([]))).await;
    assert_eq!(delta(&server).round().await.unwrap_err().kind(), ErrorKind::Refused);
    page(
        &server,
        Some("old"),
        ResponseTemplate::new(410).insert_header("Location", link(&evil, "x").as_str()),
    )
    .await;
    let restarted = delta(&server)
        .since(&checkpoint(link(&server, "old")))
        .unwrap()
        .round()
        .await
        .unwrap_err();
    assert_eq!(restarted.kind(), ErrorKind::Refused);
    assert!(evil.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_round_without_end_and_one_without_checkpoint_are_errors() {
    let server = server().await;
    page(&server, None, next(&server, "b", value!([]))).await;
    page(&server, Some("b"), next(&server, "b", value!([]))).await;
    assert_eq!(delta(&server).round().await.unwrap_err().kind(), ErrorKind::Refused);
    page(&server, Some("c"), json(200, value!({"value": []}))).await;
    let error = delta(&server)
        .since(&checkpoint(link(&server, "c")))
        .unwrap()
        .round()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}

/// What an event is, in a word.
fn word(event: &Event<Value>) -> String {
    match event {
        Event::Change(Change::Changed(item)) => format!("changed {}", item["id"]),
        Event::Change(Change::Removed(removed)) => format!("removed {}", removed.id),
        Event::Restarted(restart) => format!("{restart:?}"),
        Event::Checkpoint(checkpoint) => format!("checkpoint {:?}", checkpoint.as_str().split_once("?t=").unwrap().1),
        other => format!("{other:?}"),
    }
}

#[tokio::test]
async fn changes_come_page_by_page_and_end_with_the_checkpoint() {
    let server = server().await;
    page(&server, None, next(&server, "b", value!([{"id": 1}, {"id": 2}]))).await;
    let removed = value!([{"id": "1", "@removed": {"reason": "deleted"}}]);
    page(&server, Some("b"), last(&server, "c", removed)).await;
    let mut changes = delta(&server).changes();
    assert_eq!(word(&changes.next().await.unwrap().unwrap()), "changed 1");
    let asked = server.received_requests().await.unwrap().len();
    assert_eq!(asked, 1, "the second page is not read before it is asked for");
    let rest: Vec<_> = changes.try_collect().await.unwrap();
    let words: Vec<_> = rest.iter().map(word).collect();
    assert_eq!(words, ["changed 2", "removed 1", "checkpoint \"c\""]);
}

#[tokio::test]
async fn changes_start_over_once_even_in_the_middle_of_a_round() {
    let server = server().await;
    page(&server, Some("old"), next(&server, "mid", value!([{"id": 1}]))).await;
    let gone = ResponseTemplate::new(410).insert_header("Location", link(&server, "fresh").as_str());
    page(&server, Some("mid"), gone).await;
    page(&server, Some("fresh"), last(&server, "c", value!([{"id": 2}]))).await;
    let since = || delta(&server).since(&checkpoint(link(&server, "old"))).unwrap();
    let events: Vec<_> = since().changes().try_collect().await.unwrap();
    let words: Vec<_> = events.iter().map(word).collect();
    assert_eq!(words, ["changed 1", "Replace", "changed 2", "checkpoint \"c\""]);
    let round = since().round().await.unwrap();
    assert_eq!(
        changed(&round.changes),
        [&value!({"id": 2})],
        "the round forgets what no longer holds"
    );
}

#[tokio::test]
async fn changes_without_end_and_without_checkpoint_end_with_an_error() {
    let server = server().await;
    page(&server, None, next(&server, "b", value!([{"id": 1}]))).await;
    page(&server, Some("b"), next(&server, "b", value!([]))).await;
    page(&server, Some("c"), json(200, value!({"value": []}))).await;
    let events: Vec<_> = delta(&server).changes().collect().await;
    let kinds: Vec<_> = events
        .iter()
        .map(|event| event.as_ref().err().map(runtime::Error::kind))
        .collect();
    assert_eq!(kinds, [None, Some(ErrorKind::Refused)]);
    let since = delta(&server).since(&checkpoint(link(&server, "c"))).unwrap();
    let events: Vec<_> = since.changes().collect().await;
    let kinds: Vec<_> = events
        .iter()
        .map(|event| event.as_ref().err().map(runtime::Error::kind))
        .collect();
    assert_eq!(kinds, [Some(ErrorKind::Decode)]);
}

#[test]
fn rounds_can_start_from_now() {
    let client = runtime::testing::Fake::new().client().unwrap();
    let delta = || Delta::<Value>::new(get(&things(&client).segment("delta")));
    let url = |delta: Delta<Value>| {
        runtime::request::TypedRequest::into_request(delta)
            .url()
            .unwrap()
            .query()
            .map(str::to_owned)
    };
    assert_eq!(url(delta().latest()).as_deref(), Some("$deltatoken=latest"));
    assert_eq!(url(delta().latest_of_drive()).as_deref(), Some("token=latest"));
}

#[tokio::test]
async fn the_last_occurrence_of_an_item_counts_whole_and_parts_of_relations_add_up() {
    let server = server().await;
    let items = value!([
        {"id": "1", "name": "a", "title": "t"},
        {"id": "2", "members@delta": [{"id": "m"}, {"id": "n"}]},
        {"id": "1", "name": "b"},
        {"id": "2", "@odata.type": "#x", "members@delta": [{"id": "m", "@removed": {"reason": "deleted"}}], "owners@delta": [{"id": "o"}]},
    ]);
    page(&server, None, next(&server, "b", items)).await;
    let items = value!([{"id": "2", "name": "g"}, {"id": "2", "members@delta": [{"id": "p"}]}]);
    page(&server, Some("b"), last(&server, "c", items)).await;
    let round = delta(&server).round().await.unwrap();
    let members = value!([{"id": "n"}, {"id": "m", "@removed": {"reason": "deleted"}}, {"id": "p"}]);
    let group = value!({"id": "2", "name": "g", "members@delta": members, "owners@delta": [{"id": "o"}]});
    assert_eq!(changed(&round.changes), [&value!({"id": "1", "name": "b"}), &group]);
}
