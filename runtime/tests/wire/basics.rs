//! Reading, writing, and typed results.

use runtime::request::{Call, Create, Delete, Download, Get, List, Method, Update};
use serde_json::{Value, json as value};
use wiremock::{
    Mock, ResponseTemplate,
    matchers::{body_json, header, method, path},
};

use crate::support::{READ, answer, client, get, json, server, things};

#[tokio::test]
async fn a_read_carries_the_token_and_ids_and_gives_the_typed_result() {
    let server = server().await;
    Mock::given(method("GET"))
        .and(path("/v1.0/things/1"))
        .and(header("authorization", "Bearer token"))
        .and(wiremock::matchers::header_exists("client-request-id"))
        .respond_with(json(200, value!({"id": "1"})))
        .mount(&server)
        .await;
    let thing: Value = Get::new(get(&things(&client(&server)).key("1"))).send().await.unwrap();
    assert_eq!(thing["id"], "1");
}

#[tokio::test]
async fn a_create_sends_json_and_reads_the_created_resource() {
    let server = server().await;
    Mock::given(method("POST"))
        .and(path("/v1.0/things"))
        .and(header("content-type", "application/json"))
        .and(body_json(value!({"name": "a"})))
        .respond_with(json(201, value!({"id": "1", "name": "a"})))
        .mount(&server)
        .await;
    let request = things(&client(&server))
        .request(Method::Post, &READ)
        .json(&value!({"name": "a"}));
    let created: Value = Create::new(request).send().await.unwrap();
    assert_eq!(created["id"], "1");
}

#[tokio::test]
async fn a_body_that_is_left_out_is_not_sent() {
    let server = server().await;
    answer(&server, "POST", "/v1.0/things", ResponseTemplate::new(204)).await;
    let request = || things(&client(&server)).request(Method::Post, &READ);
    let something = value!({"name": "a"});
    for (given, sent) in [(None, ""), (Some(&something), r#"{"name":"a"}"#)] {
        Call::<()>::new(request().json_or_nothing(given)).send().await.unwrap();
        let last = server.received_requests().await.unwrap().pop().unwrap();
        assert_eq!(String::from_utf8(last.body).unwrap(), sent);
        assert_eq!(last.headers.contains_key("content-type"), given.is_some());
    }
}

#[tokio::test]
async fn an_update_may_answer_with_or_without_a_body() {
    let server = server().await;
    answer(&server, "PATCH", "/v1.0/things/1", ResponseTemplate::new(204)).await;
    answer(&server, "PATCH", "/v1.0/things/2", json(200, value!({"id": "2"}))).await;
    let things = things(&client(&server));
    let update = |key: &str| things.key(key).request(Method::Patch, &READ).json(&value!({}));
    assert_eq!(Update::<Option<Value>>::new(update("1")).send().await.unwrap(), None);
    assert_eq!(
        Update::<Option<Value>>::new(update("2")).send().await.unwrap(),
        Some(value!({"id": "2"}))
    );
    Update::<()>::new(update("2")).send().await.unwrap();
    let error = Update::<Vec<Value>>::new(update("1")).send().await.unwrap_err();
    assert_eq!(error.kind(), runtime::ErrorKind::Decode);
}

#[tokio::test]
async fn a_delete_answers_nothing() {
    let server = server().await;
    answer(&server, "DELETE", "/v1.0/things/1", ResponseTemplate::new(204)).await;
    Delete::new(things(&client(&server)).key("1").request(Method::Delete, &READ))
        .send()
        .await
        .unwrap();
}

#[tokio::test]
async fn a_download_takes_any_media_type_unless_the_caller_names_one() {
    let server = server().await;
    for (accepted, body) in [("*/*", "any"), ("image/png", "png")] {
        Mock::given(header("accept", accepted))
            .respond_with(ResponseTemplate::new(200).set_body_raw(body, "image/png"))
            .mount(&server)
            .await;
    }
    let download = || Download::new(get(&things(&client(&server)).key("1").segment("$value")));
    assert_eq!(download().send().await.unwrap(), "any");
    assert_eq!(download().header("accept", "image/png").send().await.unwrap(), "png");
}

#[tokio::test]
async fn query_options_are_encoded_once() {
    let server = server().await;
    answer(&server, "GET", "/v1.0/things", json(200, value!({"value": []}))).await;
    let list: List<Value> = List::new(get(&things(&client(&server))))
        .query("$filter", "name eq 'a & b + ü #1'")
        .query("$top", "5");
    list.send().await.unwrap();
    let sent = &server.received_requests().await.unwrap()[0];
    assert_eq!(
        sent.url.query(),
        Some("$filter=name%20eq%20%27a%20%26%20b%20%2B%20%C3%BC%20%231%27&$top=5")
    );
}

#[test]
fn what_is_handed_out_can_be_shared_between_threads_and_shown() {
    fn check<T: Send + Sync + std::fmt::Debug>() {}
    check::<runtime::Client>();
    check::<runtime::ClientBuilder>();
    check::<runtime::Request>();
    check::<runtime::Response>();
    check::<runtime::Error>();
    check::<runtime::Batch>();
    check::<runtime::Page<Value>>();
    check::<List<Value>>();
    check::<runtime::delta::Round<Value>>();
    check::<runtime::longrunning::Monitor>();
    check::<runtime::upload::UploadSession>();
    check::<runtime::query::Filter>();
}

#[tokio::test]
async fn a_call_has_one_client_request_id_its_own_or_that_of_the_caller() {
    let server = server().await;
    answer(&server, "GET", "/v1.0/things", ResponseTemplate::new(200)).await;
    let request = || get(&things(&client(&server)));
    let made = request().send().await.unwrap();
    let given = request().header("Client-Request-Id", "mine").send().await.unwrap();
    assert_eq!(given.client_request_id(), "mine");
    let requests = server.received_requests().await.unwrap();
    for (sent, response) in requests.iter().zip([made, given]) {
        let ids = sent
            .headers
            .iter()
            .filter(|(name, _)| name.as_str().contains("client-request-id"));
        let ids: Vec<_> = ids
            .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
            .collect();
        assert_eq!(ids, [("client-request-id", response.client_request_id())]);
    }
}
