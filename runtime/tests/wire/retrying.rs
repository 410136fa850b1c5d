//! Protocol: throttling and transient errors.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use runtime::{
    Client, Cloud, ErrorKind, RetryOptions,
    request::{Call, Get, Method, Request, Update},
    testing,
};
use serde_json::{Value, json as value};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::method};

use crate::support::{READ, builder, client, get, json, quick, server, things};

/// The first `times` calls get `first`, later ones 200.
async fn first(server: &MockServer, times: u64, first: ResponseTemplate) {
    Mock::given(wiremock::matchers::any())
        .respond_with(first)
        .up_to_n_times(times)
        .mount(server)
        .await;
    Mock::given(wiremock::matchers::any())
        .respond_with(json(200, value!({"ok": true})))
        .mount(server)
        .await;
}

async fn calls(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

fn post(server: &MockServer) -> Request {
    things(&client(server))
        .request(Method::Post, &READ)
        .json(&value!({"n": 1}))
}

#[tokio::test]
async fn a_throttled_call_waits_as_long_as_the_service_asks() {
    let server = server().await;
    first(
        &server,
        1,
        ResponseTemplate::new(429).insert_header("Retry-After", "0.25"),
    )
    .await;
    let start = Instant::now();
    let response = get(&things(&client(&server))).send().await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(250));
    assert_eq!((response.retries(), calls(&server).await), (1, 2));
}

#[tokio::test]
async fn a_throttled_post_is_repeated_with_its_body() {
    let server = server().await;
    first(&server, 2, ResponseTemplate::new(429).insert_header("Retry-After", "0")).await;
    Call::<Value>::new(post(&server)).send().await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| request.body == br#"{"n":1}"#));
    let ids: std::collections::BTreeSet<_> = requests
        .iter()
        .map(|request| &request.headers["client-request-id"])
        .collect();
    assert_eq!(ids.len(), 1, "one call keeps its id");
}

#[tokio::test]
async fn a_post_is_never_repeated_blindly() {
    for status in [500, 502, 503, 504] {
        let server = server().await;
        first(&server, 1, ResponseTemplate::new(status)).await;
        let error = Call::<Value>::new(post(&server)).send().await.unwrap_err();
        assert_eq!((error.status(), calls(&server).await), (Some(status), 1));
    }
}

#[tokio::test]
async fn a_patch_is_never_repeated_blindly() {
    let server = server().await;
    first(&server, 1, ResponseTemplate::new(504)).await;
    let request = things(&client(&server)).request(Method::Patch, &READ).json(&value!({}));
    Update::<Value>::new(request).send().await.unwrap_err();
    assert_eq!(calls(&server).await, 1);
}

#[tokio::test]
async fn a_post_answered_503_with_retry_after_is_repeated() {
    let server = server().await;
    first(&server, 1, ResponseTemplate::new(503).insert_header("Retry-After", "0")).await;
    Call::<Value>::new(post(&server)).send().await.unwrap();
    assert_eq!(calls(&server).await, 2);
}

#[tokio::test]
async fn a_burst_of_server_errors_is_survived_by_a_read() {
    for status in [408, 500, 502, 503, 504, 509] {
        let server = server().await;
        first(&server, 3, ResponseTemplate::new(status)).await;
        Get::<Value>::new(get(&things(&client(&server)))).send().await.unwrap();
        assert_eq!(calls(&server).await, 4, "{status}");
    }
}

#[tokio::test]
async fn retries_end_and_the_error_says_how_many() {
    let server = server().await;
    first(&server, 100, ResponseTemplate::new(503)).await;
    let client = builder(&server).retry(quick().with_max_retries(2)).build().unwrap();
    let error = get(&things(&client)).send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.retries(), calls(&server).await),
        (ErrorKind::Service, 2, 3)
    );
    assert!(error.to_string().contains("after 2 retries"), "{error}");
}

#[tokio::test]
async fn a_wait_longer_than_the_cap_gives_the_error_at_once_with_the_wait() {
    let server = server().await;
    first(
        &server,
        100,
        ResponseTemplate::new(429).insert_header("Retry-After", "3600"),
    )
    .await;
    let error = get(&things(&client(&server))).send().await.unwrap_err();
    assert_eq!((error.kind(), calls(&server).await), (ErrorKind::Throttled, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn retries_can_be_turned_off() {
    let server = server().await;
    first(&server, 1, ResponseTemplate::new(503)).await;
    let client = builder(&server).retry(RetryOptions::none()).build().unwrap();
    get(&things(&client)).send().await.unwrap_err();
    assert_eq!(calls(&server).await, 1);
}

/// Answers the first call with a status and all others with 200, keeps connections open, and counts them.
async fn keeps_connections_open(status: u16) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let root = format!("http://{}", listener.local_addr().unwrap());
    let (connections, calls) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let counter = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counter.fetch_add(1, Ordering::SeqCst);
            let calls = Arc::clone(&calls);
            tokio::spawn(async move {
                let mut buffer = [0; 4096];
                while stream.read(&mut buffer).await.is_ok_and(|count| count > 0) {
                    let status = if calls.fetch_add(1, Ordering::SeqCst) == 0 {
                        status
                    } else {
                        200
                    };
                    let answer = format!("HTTP/1.1 {status} x\r\nContent-Length: 2\r\n\r\n{{}}");
                    stream.write_all(answer.as_bytes()).await.unwrap();
                }
            });
        }
    });
    (root, connections)
}

#[tokio::test]
async fn a_service_that_is_overloaded_is_asked_again_by_a_new_connection() {
    for (status, expected) in [(503, 2), (504, 2), (500, 1), (429, 1)] {
        let (root, connections) = keeps_connections_open(status).await;
        let builder = Client::builder(testing::credential())
            .cloud(Cloud::custom(root))
            .retry(quick());
        let client = builder.build().unwrap();
        let response = get(&things(&client)).send().await.unwrap();
        assert_eq!(
            (response.retries(), connections.load(Ordering::SeqCst)),
            (1, expected),
            "{status}"
        );
    }
}

#[tokio::test]
async fn other_errors_are_not_repeated() {
    let server = server().await;
    Mock::given(method("GET"))
        .respond_with(ResponseTemplate::new(404))
        .mount(&server)
        .await;
    get(&things(&client(&server))).send().await.unwrap_err();
    assert_eq!(calls(&server).await, 1);
}

#[tokio::test]
async fn the_deadline_ends_a_call_that_gets_no_response() {
    let server = server().await;
    first(
        &server,
        1,
        ResponseTemplate::new(200).set_delay(Duration::from_secs(60)),
    )
    .await;
    let client = builder(&server).timeout(Duration::from_millis(100)).build().unwrap();
    let error = get(&things(&client)).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}
