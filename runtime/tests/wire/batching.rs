//! Protocol: batch.

use runtime::{
    Batch, Body, ErrorKind,
    request::{Create, Delete, Download, Get, List, Method, Upload},
};
use serde_json::{Value, json as value};
use wiremock::{MockServer, Request, ResponseTemplate};

use crate::support::{READ, answer, client, get, json, server, things};

/// Answers each request of a batch by `each`, in reverse order.
async fn batches(server: &MockServer, each: impl Fn(&Value, usize) -> Value + Send + Sync + 'static) {
    let calls = std::sync::atomic::AtomicUsize::new(0);
    let respond = move |request: &Request| {
        let call = calls.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let body: Value = request.body_json().unwrap();
        let answers = body["requests"].as_array().unwrap().iter().rev().map(|item| {
            let mut answer = each(item, call);
            answer["id"] = item["id"].clone();
            answer
        });
        json(200, value!({ "responses": answers.collect::<Vec<_>>() }))
    };
    answer(server, "POST", "/v1.0/$batch", respond).await;
}

async fn sent(server: &MockServer) -> Vec<Vec<Value>> {
    let requests = server.received_requests().await.unwrap();
    let items = |request: &Request| {
        request.body_json::<Value>().unwrap()["requests"]
            .as_array()
            .unwrap()
            .clone()
    };
    requests.iter().map(items).collect()
}

fn read(server: &MockServer, key: &str) -> Get<Value> {
    Get::new(get(&things(&client(server)).key(key)))
}

#[tokio::test]
async fn typed_requests_keep_their_typed_results_in_any_order_of_responses() {
    let server = server().await;
    batches(&server, |item, _| match item["method"].as_str().unwrap() {
        "GET" => value!({"status": 200, "body": {"value": [{"id": "1"}]}}),
        "POST" => value!({"status": 201, "headers": {"Content-Type": "application/json"}, "body": {"id": "2"}}),
        _ => value!({"status": 204}),
    })
    .await;
    let things = things(&client(&server));
    let mut batch = Batch::new(&client(&server));
    let list = batch.add(
        List::<Value>::new(get(&things))
            .query("$filter", "a eq 'b c'")
            .header("X-Own", "1"),
    );
    let create = batch.add(Create::<Value>::new(
        things.request(Method::Post, &READ).json(&value!({"n": 1})),
    ));
    let delete = batch.add(Delete::new(things.key("a/b").request(Method::Delete, &READ)));
    let mut replies = batch.send().await.unwrap();
    assert_eq!(replies.take(list).unwrap().items[0]["id"], "1");
    assert_eq!(replies.take(create).unwrap()["id"], "2");
    replies.take(delete).unwrap();
    let items = &sent(&server).await[0];
    assert_eq!(items[0]["url"], "/things?$filter=a%20eq%20%27b%20c%27");
    assert_eq!(items[0]["headers"], value!({"x-own": "1"}));
    assert_eq!(items[1]["body"], value!({"n": 1}));
    assert_eq!(items[1]["headers"]["Content-Type"], "application/json");
    assert_eq!(items[2]["url"], "/things/a%2Fb");
    assert!(
        !items
            .iter()
            .any(|item| item.to_string().to_lowercase().contains("authorization"))
    );
}

#[tokio::test]
async fn more_than_twenty_requests_travel_in_several_calls() {
    let server = server().await;
    batches(&server, |item, _| value!({"status": 200, "body": {"url": item["url"]}})).await;
    let mut batch = Batch::new(&client(&server));
    let tickets: Vec<_> = (0..45).map(|key| batch.add(read(&server, &key.to_string()))).collect();
    let mut replies = batch.send().await.unwrap();
    for (key, ticket) in tickets.into_iter().enumerate() {
        assert_eq!(replies.take(ticket).unwrap()["url"], format!("/things/{key}"));
    }
    assert_eq!(
        sent(&server).await.iter().map(Vec::len).collect::<Vec<_>>(),
        [20, 20, 5]
    );
}

#[tokio::test]
async fn only_the_throttled_request_is_sent_again() {
    let server = server().await;
    batches(&server, |item, call| match (item["url"].as_str().unwrap(), call) {
        ("/things/slow", 0) => value!({"status": 429, "headers": {"Retry-After": "0.05"}}),
        ("/things/broken", _) => value!({"status": 404, "body": {"error": {"code": "itemNotFound", "message": "no"}}}),
        _ => value!({"status": 200, "body": {}}),
    })
    .await;
    let mut batch = Batch::new(&client(&server));
    let (good, slow, broken) = (
        batch.add(read(&server, "good")),
        batch.add(read(&server, "slow")),
        batch.add(read(&server, "broken")),
    );
    let mut replies = batch.send().await.unwrap();
    replies.take(good).unwrap();
    replies.take(slow).unwrap();
    let error = replies.take(broken).unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::NotFound, Some(runtime::Code::ItemNotFound))
    );
    let calls = sent(&server).await;
    assert_eq!(calls.len(), 2);
    assert_eq!(calls[1].len(), 1);
    assert_eq!(calls[1][0]["url"], "/things/slow");
}

#[tokio::test]
async fn a_throttled_request_that_never_recovers_keeps_its_error() {
    let server = server().await;
    batches(&server, |_, _| value!({"status": 429, "headers": {"Retry-After": "0"}})).await;
    let mut batch = Batch::new(&client(&server));
    let ticket = batch.add(read(&server, "1"));
    let error = batch.send().await.unwrap().take(ticket).unwrap_err();
    assert_eq!((error.kind(), error.retries()), (ErrorKind::Throttled, 6));
}

#[tokio::test]
async fn a_chain_names_its_dependencies_and_a_failed_predecessor_has_a_kind_of_its_own() {
    let server = server().await;
    batches(&server, |item, _| match item["id"].as_str().unwrap() {
        "1" => value!({"status": 400, "body": {"error": {"code": "x"}}}),
        _ => value!({"status": 424, "body": {"error": {"code": "FailedDependency"}}}),
    })
    .await;
    let mut batch = Batch::new(&client(&server));
    let first = batch.add(read(&server, "1"));
    let second = batch.add_after(read(&server, "2"), &[&first]);
    let third = batch.add_after(read(&server, "3"), &[&second]);
    let mut replies = batch.send().await.unwrap();
    assert_eq!(replies.take(first).unwrap_err().kind(), ErrorKind::BadRequest);
    assert_eq!(replies.take(second).unwrap_err().kind(), ErrorKind::FailedDependency);
    assert_eq!(replies.take(third).unwrap_err().kind(), ErrorKind::FailedDependency);
    let items = &sent(&server).await[0];
    assert_eq!(
        (&items[1]["dependsOn"], &items[2]["dependsOn"]),
        (&value!(["1"]), &value!(["2"]))
    );
}

#[tokio::test]
async fn a_request_behind_a_throttled_one_is_sent_again_with_it() {
    let server = server().await;
    batches(&server, |item, call| match (item["id"].as_str().unwrap(), call) {
        ("1", 0) => value!({"status": 429, "headers": {"Retry-After": "0"}}),
        (_, 0) => value!({"status": 424}),
        _ => value!({"status": 200, "body": {}}),
    })
    .await;
    let mut batch = Batch::new(&client(&server));
    let first = batch.add(read(&server, "1"));
    let second = batch.add_after(read(&server, "2"), &[&first]);
    let mut replies = batch.send().await.unwrap();
    replies.take(first).unwrap();
    replies.take(second).unwrap();
    assert_eq!(sent(&server).await.len(), 2);
}

#[tokio::test]
async fn a_chain_longer_than_a_call_goes_on_in_the_next() {
    let server = server().await;
    batches(&server, |_, _| value!({"status": 200, "body": {}})).await;
    let mut batch = Batch::new(&client(&server));
    let mut tickets = vec![batch.add(read(&server, "0"))];
    for key in 1..30 {
        let next = batch.add_after(read(&server, &key.to_string()), &[&tickets[key - 1]]);
        tickets.push(next);
    }
    let mut replies = batch.send().await.unwrap();
    tickets
        .into_iter()
        .for_each(|ticket| drop(replies.take(ticket).unwrap()));
    let calls = sent(&server).await;
    assert_eq!(calls.iter().map(Vec::len).collect::<Vec<_>>(), [20, 10]);
    assert_eq!(calls[1][0].get("dependsOn"), None, "its predecessor is done");
}

#[tokio::test]
async fn dependencies_of_another_shape_travel_level_by_level() {
    let server = server().await;
    batches(
        &server,
        |item, _| value!({"status": if item["url"] == "/things/bad" { 400 } else { 200 }, "body": {}}),
    )
    .await;
    let mut batch = Batch::new(&client(&server));
    let (a, b) = (batch.add(read(&server, "a")), batch.add(read(&server, "bad")));
    let joined = batch.add_after(read(&server, "c"), &[&a, &b]);
    let alone = batch.add_after(read(&server, "d"), &[&a]);
    let mut replies = batch.send().await.unwrap();
    assert_eq!(replies.take(joined).unwrap_err().kind(), ErrorKind::FailedDependency);
    replies.take(alone).unwrap();
    let calls = sent(&server).await;
    assert_eq!(calls.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
}

#[tokio::test]
async fn bytes_travel_as_base64_in_both_directions() {
    let server = server().await;
    batches(&server, |item, _| match item["method"].as_str().unwrap() {
        "PUT" => value!({"status": 204}),
        _ => value!({"status": 200, "headers": {"Content-Type": "image/png"}, "body": "AAEC"}),
    })
    .await;
    let path = things(&client(&server)).key("1").segment("$value");
    let mut batch = Batch::new(&client(&server));
    let down = batch.add(Download::new(get(&path)));
    let up =
        batch.add(Upload::<()>::new(path.request(Method::Put, &READ)).body(Body::bytes("image/png", vec![0_u8, 1])));
    let mut replies = batch.send().await.unwrap();
    assert_eq!(replies.take(down).unwrap().as_ref(), [0, 1, 2]);
    replies.take(up).unwrap();
    assert_eq!(sent(&server).await[0][1]["body"], "AAE=");
}

#[tokio::test]
async fn a_missing_response_and_a_request_that_cannot_travel_are_errors_of_their_own() {
    let server = server().await;
    answer(&server, "POST", "/v1.0/$batch", json(200, value!({"responses": []}))).await;
    let mut batch = Batch::new(&client(&server));
    let missing = batch.add(read(&server, "1"));
    let invalid = batch.add(read(&server, ""));
    let mut replies = batch.send().await.unwrap();
    assert_eq!(replies.take(missing).unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(replies.take(invalid).unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_request_of_another_host_is_not_sent_and_no_host_gets_the_token_of_another() {
    let (server, other) = (server().await, server().await);
    batches(
        &server,
        |_, _| value!({"status": 302, "headers": {"Location": "https://storage.example/blob?sig=1"}}),
    )
    .await;
    let mut batch = Batch::new(&client(&server));
    let other_origin = batch.add(read(&other, "1"));
    let moved = batch.add(read(&server, "2").header("Authorization", "Bearer own"));
    let mut replies = batch.send().await.unwrap();
    let error = replies.take(other_origin).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("not below the endpoint"), "{error}");
    let error = replies.take(moved).unwrap_err();
    assert_eq!(
        (error.kind(), error.location()),
        (ErrorKind::Redirect, Some("https://storage.example/blob?sig=1"))
    );
    let calls = sent(&server).await;
    assert_eq!(calls.iter().map(Vec::len).collect::<Vec<_>>(), [1]);
    assert!(!calls[0][0].to_string().to_lowercase().contains("authorization"));
    assert!(other.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_refused_request_of_a_batch_names_the_documented_permissions() {
    let server = server().await;
    let body = value!({"error": {"code": "Authorization_RequestDenied", "message": "no"}});
    batches(
        &server,
        move |_, _| value!({"status": 403, "headers": {"request-id": "r-1"}, "body": body}),
    )
    .await;
    let mut batch = Batch::new(&client(&server));
    let ticket = batch.add(read(&server, "1"));
    let error = batch.send().await.unwrap().take(ticket).unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Forbidden, Some("r-1")));
    assert!(
        error
            .to_string()
            .contains("as documented: Thing.Read and Thing.Write (delegated), Thing.Read.All (application)"),
        "{error}"
    );
}

#[tokio::test]
async fn a_batch_that_fails_as_a_whole_is_an_error() {
    let server = server().await;
    answer(&server, "POST", "/v1.0/$batch", ResponseTemplate::new(400)).await;
    let mut batch = Batch::new(&client(&server));
    batch.add(read(&server, "1"));
    assert_eq!(batch.send().await.unwrap_err().kind(), ErrorKind::BadRequest);
}

#[tokio::test]
async fn a_page_of_a_batch_goes_on_outside_of_it_and_a_link_to_another_origin_is_refused() {
    let server = server().await;
    let next = format!("{}/v1.0/things?$skiptoken=b", server.uri());
    batches(&server, move |item, _| {
        let link = if item["id"] == "1" {
            next.as_str()
        } else {
            "https://evil.example/v1.0/things"
        };
        value!({"status": 200, "body": {"value": [], "@odata.nextLink": link}})
    })
    .await;
    answer(
        &server,
        "GET",
        "/v1.0/things",
        json(200, value!({"value": [{"id": "2"}]})),
    )
    .await;
    let list = || List::<Value>::new(get(&things(&client(&server))));
    let mut batch = Batch::new(&client(&server));
    let (good, evil) = (batch.add(list()), batch.add(list()));
    let mut replies = batch.send().await.unwrap();
    let page = replies.take(good).unwrap().next_page().await.unwrap().unwrap();
    assert_eq!(page.items[0]["id"], "2");
    assert_eq!(replies.take(evil).unwrap_err().kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn one_malformed_response_of_a_batch_fails_its_request_only() {
    for odd in [
        value!({"id": "1", "status": "fine"}),
        value!({"id": "1"}),
        value!({"id": "1", "status": 200, "headers": [1]}),
        value!({"status": 200}),
        value!(null),
        value!("text"),
    ] {
        let server = server().await;
        let responses = value!({"responses": [odd, {"id": 2, "status": 200, "body": {"id": "b"}}]});
        answer(&server, "POST", "/v1.0/$batch", json(200, responses)).await;
        let mut batch = Batch::new(&client(&server));
        let (first, second) = (batch.add(read(&server, "a")), batch.add(read(&server, "b")));
        let mut replies = batch.send().await.unwrap();
        assert_eq!(replies.take(first).unwrap_err().kind(), ErrorKind::Decode, "{odd}");
        assert_eq!(replies.take(second).unwrap()["id"], "b", "{odd}");
    }
}

#[tokio::test]
async fn a_file_that_has_not_changed_is_none_in_a_batch_as_well() {
    let server = server().await;
    batches(&server, |_, _| value!({"status": 304})).await;
    let download = || Download::new(get(&things(&client(&server))));
    let mut batch = Batch::new(&client(&server));
    let (conditional, plain) = (batch.add(download().if_none_match("\"1\"")), batch.add(download()));
    let mut replies = batch.send().await.unwrap();
    assert_eq!(replies.take(conditional).unwrap(), None);
    assert_eq!(replies.take(plain).unwrap_err().kind(), ErrorKind::Decode);
}
