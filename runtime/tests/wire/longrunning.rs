//! Protocol: long-running.

use std::time::Duration;

use runtime::{
    ErrorKind,
    longrunning::{Monitor, Started, Status},
    request::{Call, Method},
    testing::Fake,
};
use serde_json::{Value, json as value};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::path};

use crate::support::{READ, answer, client, json, server, things};

fn copy(server: &MockServer) -> Call<Value> {
    Call::new(
        things(&client(server))
            .segment("copy")
            .request(Method::Post, &READ)
            .json(&value!({})),
    )
}

async fn started(server: &MockServer, location: &str) -> Monitor {
    let reply = ResponseTemplate::new(202)
        .insert_header("Location", location)
        .insert_header("Retry-After", "0");
    answer(server, "POST", "/v1.0/things/copy", reply).await;
    match copy(server).start().await.unwrap() {
        // one that never ends fails its test
        Started::Running(monitor) => monitor.longest(Duration::from_secs(20)),
        other => panic!("{other:?}"),
    }
}

fn at_once(body: Value) -> ResponseTemplate {
    json(200, body).insert_header("Retry-After", "0")
}

async fn states(server: &MockServer, at: &str, bodies: &[Value]) {
    for (index, body) in bodies.iter().enumerate() {
        let mock = Mock::given(path(at)).respond_with(at_once(body.clone()));
        match index + 1 == bodies.len() {
            true => mock.mount(server).await,
            false => mock.up_to_n_times(1).mount(server).await,
        }
    }
}

#[tokio::test]
async fn a_monitor_on_another_host_is_polled_to_its_end_without_the_token() {
    let (server, other) = (server().await, server().await);
    let bodies = [
        value!({"operation": "copy", "status": "notStarted", "percentageComplete": 0}),
        value!({"status": "somethingNew", "percentageComplete": 50.5}),
        value!({"status": "completed", "percentageComplete": 100, "resourceId": "new"}),
    ];
    states(&other, "/monitor/secret", &bodies).await;
    let monitor = started(&server, &format!("{}/monitor/secret", other.uri())).await;
    assert!(!format!("{monitor:?}").contains("secret"));
    let progress = monitor.wait().await.unwrap();
    assert_eq!(
        (progress.status, progress.resource_id.as_deref()),
        (Status::Completed, Some("new"))
    );
    let requests = other.received_requests().await.unwrap();
    assert_eq!(requests.len(), 3);
    assert!(
        !requests
            .iter()
            .any(|request| request.headers.contains_key("authorization"))
    );
}

#[tokio::test]
async fn a_monitor_at_the_service_origin_carries_the_token_and_its_path_is_below_the_version() {
    for location in ["/teams('1')/operations('2')", "/v1.0/teams('1')/operations('2')"] {
        let server = server().await;
        states(
            &server,
            "/v1.0/teams('1')/operations('2')",
            &[value!({"status": "succeeded", "targetResourceId": "1"})],
        )
        .await;
        let progress = started(&server, location).await.wait().await.unwrap();
        assert_eq!(progress.resource_id.as_deref(), Some("1"));
        assert!(
            server.received_requests().await.unwrap()[1]
                .headers
                .contains_key("authorization")
        );
    }
}

#[tokio::test]
async fn a_header_for_the_monitor_alone_goes_before_the_location() {
    for header in ["Operation-Location", "Azure-AsyncOperation"] {
        let server = server().await;
        states(&server, "/v1.0/operations/2", &[value!({"status": "succeeded"})]).await;
        let reply = ResponseTemplate::new(202)
            .insert_header("Location", "/things/made")
            .insert_header(header, "/operations/2")
            .insert_header("Retry-After", "0");
        answer(&server, "POST", "/v1.0/things/copy", reply).await;
        let Started::Running(monitor) = copy(&server).start().await.unwrap() else {
            panic!("{header}: it goes on");
        };
        let progress = monitor.longest(Duration::from_secs(20)).wait().await.unwrap();
        assert_eq!(progress.status, Status::Completed, "{header}");
    }
}

#[tokio::test]
async fn a_failed_operation_is_an_error_with_its_code() {
    let server = server().await;
    let error = value!({"code": "nameAlreadyExists", "message": "there is one"});
    states(&server, "/v1.0/m", &[value!({"status": "failed", "error": error})]).await;
    let error = started(&server, "/m").await.wait().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Service, Some(runtime::Code::NameAlreadyExists))
    );
    assert_eq!(error.message(), Some("there is one"));
}

#[tokio::test]
async fn an_operation_that_failed_without_a_word_still_says_so() {
    let server = server().await;
    states(&server, "/v1.0/m", &[value!({"status": "deleteFailed"})]).await;
    let error = started(&server, "/m").await.wait().await.unwrap_err();
    assert!(error.to_string().contains("DeleteFailed"), "{error}");
}

#[tokio::test]
async fn an_answer_without_status_is_the_finished_resource() {
    let server = server().await;
    states(&server, "/v1.0/m", &[value!({"id": "made"})]).await;
    let progress = started(&server, "/m").await.wait().await.unwrap();
    assert_eq!(
        (progress.status, &progress.body["id"]),
        (Status::Completed, &value!("made"))
    );
}

#[tokio::test]
async fn a_monitor_that_redirects_to_what_was_made_is_at_its_end_whatever_status_that_has() {
    let server = server().await;
    let moved = ResponseTemplate::new(303).insert_header("Location", "/v1.0/things/made");
    answer(&server, "GET", "/v1.0/m", moved).await;
    answer(
        &server,
        "GET",
        "/v1.0/things/made",
        json(200, value!({"id": "made", "status": "active"})),
    )
    .await;
    let progress = started(&server, "/m").await.wait().await.unwrap();
    assert_eq!(
        (progress.status, &progress.body["id"]),
        (Status::Completed, &value!("made"))
    );
}

#[tokio::test]
async fn an_operation_that_never_ends_is_given_up() {
    let server = server().await;
    states(&server, "/v1.0/m", &[value!({"status": "inProgress"})]).await;
    let error = started(&server, "/m")
        .await
        .longest(Duration::from_millis(50))
        .wait()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

/// How long it takes to the end, on a clock that runs ahead, and the replies after the first say that it goes on.
async fn waits(first: &[(&str, &str)], later: &[&[(&str, &str)]]) -> Duration {
    let location = [("location", "/m")];
    let headers = location.iter().chain(first).copied();
    let mut fake = Fake::new().reply_with(202, headers, "");
    for headers in later {
        fake = fake.reply_with(200, headers.iter().copied(), r#"{"status": "inProgress"}"#);
    }
    let fake = fake.reply(200, r#"{"status": "completed"}"#);
    let request = things(&fake.client().unwrap()).request(Method::Post, &READ);
    let Started::Running(monitor) = Call::<Value>::new(request).start().await.unwrap() else {
        panic!("it goes on");
    };
    let start = tokio::time::Instant::now();
    monitor.wait().await.unwrap();
    start.elapsed()
}

#[tokio::test(start_paused = true)]
async fn a_monitor_is_looked_at_when_the_service_says_and_else_ever_more_slowly() {
    let asked: &[(&str, &str)] = &[("retry-after", "7")];
    let silent: &[(&str, &str)] = &[];
    let seconds = |wait: Duration| wait.as_secs();
    assert_eq!(seconds(waits(asked, &[]).await), 7, "the first look");
    assert_eq!(seconds(waits(silent, &[asked, asked]).await), 1 + 7 + 7);
    assert_eq!(
        seconds(waits(silent, &[silent; 7]).await),
        1 + 2 + 4 + 8 + 16 + 30 + 30 + 30
    );
}

#[tokio::test]
async fn a_call_that_is_done_at_once_gives_its_result() {
    let server = server().await;
    answer(&server, "POST", "/v1.0/things/copy", json(200, value!({"id": "1"}))).await;
    match copy(&server).start().await.unwrap() {
        Started::Done(item) => assert_eq!(item["id"], "1"),
        other => panic!("{other:?}"),
    }
}
