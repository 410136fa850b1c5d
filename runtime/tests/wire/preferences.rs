//! Protocol: Prefer, and headers that go with every call.

use futures::StreamExt;
use runtime::{
    Batch, Prefer,
    longrunning::Monitor,
    request::{Get, List},
};
use serde_json::{Value, json as value};
use wiremock::ResponseTemplate;

use crate::support::{answer, client, get, json, server, things};

#[tokio::test]
async fn preferences_are_joined_and_what_was_honoured_is_readable() {
    let server = server().await;
    let reply = json(200, value!({})).insert_header("Preference-Applied", "return=minimal");
    answer(&server, "GET", "/v1.0/things", reply).await;
    let request = get(&things(&client(&server)))
        .prefer(Prefer::OutlookTimeZone("Pacific \"Standard\" Time".to_owned()))
        .prefer(Prefer::ReturnMinimal)
        .prefer(Prefer::ImmutableIds);
    assert_eq!(
        request.send().await.unwrap().preference_applied(),
        Some("return=minimal")
    );
    let sent = &server.received_requests().await.unwrap()[0];
    let expected = "outlook.timezone=\"Pacific \\\"Standard\\\" Time\", return=minimal, IdType=\"ImmutableId\"";
    assert_eq!(sent.headers.get_all("prefer").iter().collect::<Vec<_>>(), [expected]);
}

const IMMUTABLE: &str = "IdType=\"ImmutableId\"";

#[tokio::test]
async fn what_goes_with_every_call_is_on_pages_batches_and_monitors() {
    let server = server().await;
    let next = format!("{}/v1.0/others", server.uri());
    answer(
        &server,
        "GET",
        "/v1.0/things",
        json(200, value!({"value": [], "@odata.nextLink": next})),
    )
    .await;
    answer(&server, "GET", "/v1.0/others", json(200, value!({"value": []}))).await;
    answer(&server, "GET", "/v1.0/m", json(200, value!({"status": "succeeded"}))).await;
    let replies = value!({"responses": [{"id": "1", "status": 200, "body": {}}]});
    answer(&server, "POST", "/v1.0/$batch", json(200, replies)).await;
    let plain = client(&server);
    let client = plain.with_prefer(Prefer::ImmutableIds).unwrap();
    let client = client.with_header("Workbook-Session-Id", "s").unwrap();
    let things = things(&client);
    assert_eq!(List::<Value>::new(get(&things)).pages().count().await, 2);
    Monitor::at(&client, "/m").unwrap().poll().await.unwrap();
    let mut batch = Batch::new(&client);
    batch.add(Get::<Value>::new(get(&things)));
    batch.send().await.unwrap();
    get(&plain.path().segment("others")).send().await.unwrap();

    let requests = server.received_requests().await.unwrap();
    let [pages @ .., batch, without] = requests.as_slice() else {
        panic!()
    };
    assert_eq!(pages.len(), 3);
    for request in pages {
        assert_eq!(request.headers["prefer"], IMMUTABLE);
        assert_eq!(request.headers["workbook-session-id"], "s");
    }
    let item = &batch.body_json::<Value>().unwrap()["requests"][0]["headers"];
    assert_eq!(*item, value!({"prefer": IMMUTABLE, "workbook-session-id": "s"}));
    for request in [batch, without] {
        assert!(!request.headers.contains_key("prefer"), "{request:?}");
    }
}

#[tokio::test]
async fn a_header_of_the_call_wins_over_what_goes_with_every_call() {
    let server = server().await;
    answer(&server, "GET", "/v1.0/things", ResponseTemplate::new(200)).await;
    let client = client(&server).with_prefer(Prefer::ReturnMinimal).unwrap();
    let client = client
        .with_prefer(Prefer::ImmutableIds)
        .unwrap()
        .with_header("x-own", "1")
        .unwrap();
    let request = get(&things(&client))
        .prefer(Prefer::ReturnRepresentation)
        .header("X-Own", "2");
    request.send().await.unwrap();
    let sent = &server.received_requests().await.unwrap()[0];
    assert_eq!(
        sent.headers["prefer"],
        format!("return=representation, {IMMUTABLE}").as_str()
    );
    assert_eq!(sent.headers.get_all("x-own").iter().collect::<Vec<_>>(), ["2"]);
    assert!(client.with_header("x\r\ny", "1").is_err());
}

#[tokio::test]
async fn what_goes_with_every_call_goes_to_the_service_origin_only() {
    let (server, other) = (server().await, server().await);
    answer(&other, "GET", "/m", json(200, value!({"status": "succeeded"}))).await;
    let client = client(&server).with_header("x-own", "1").unwrap();
    let monitor = Monitor::at(&client, &format!("{}/m", other.uri())).unwrap();
    monitor.poll().await.unwrap();
    assert!(
        !other.received_requests().await.unwrap()[0]
            .headers
            .contains_key("x-own")
    );
}
