//! Any method at any path.

use futures::TryStreamExt;
use runtime::{Batch, Client, ClientBuilder, ErrorKind, request::Method, testing::Fake};
use serde_json::{Value, json as value};
use wiremock::{
    Mock, ResponseTemplate,
    matchers::{body_json, header, method, path, query_param},
};

use crate::support::{answer, client, json, server};

#[tokio::test]
async fn any_path_has_token_repetitions_and_paging() {
    let server = server().await;
    let next = format!("{}/v1.0/me/odd?$skiptoken=b", server.uri());
    let busy = Mock::given(path("/v1.0/me/odd")).and(query_param("$top", "1"));
    busy.respond_with(ResponseTemplate::new(503))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    let first = Mock::given(path("/v1.0/me/odd"))
        .and(query_param("$top", "1"))
        .and(query_param("$filter", "a eq 'b'"));
    let first = first.and(header("authorization", "Bearer token"));
    first
        .respond_with(json(200, value!({"value": [1], "@odata.nextLink": next})))
        .mount(&server)
        .await;
    let second = Mock::given(path("/v1.0/me/odd")).and(query_param("$skiptoken", "b"));
    second
        .respond_with(json(200, value!({"value": [2]})))
        .mount(&server)
        .await;
    let list = client(&server)
        .request(Method::Get, "me/odd?$top=1")
        .query("$filter", "a eq 'b'")
        .list::<i64>();
    assert_eq!(list.items().try_collect::<Vec<_>>().await.unwrap(), [1, 2]);
    assert_eq!(server.received_requests().await.unwrap().len(), 3);
}

#[tokio::test]
async fn any_method_sends_json_and_reads_json_or_bytes() {
    let server = server().await;
    let patch = Mock::given(method("PATCH"))
        .and(path("/v1.0/me"))
        .and(body_json(value!({"a": null})));
    patch.respond_with(json(200, value!({"b": 1}))).mount(&server).await;
    answer(
        &server,
        "GET",
        "/v1.0/me/photo/$value",
        ResponseTemplate::new(200).set_body_string("png"),
    )
    .await;
    let client = client(&server);
    let patch = client.request(Method::Patch, "/me").json(&value!({"a": null}));
    assert_eq!(patch.typed::<Value>().send().await.unwrap(), value!({"b": 1}));
    let photo = client.request(Method::Get, "/me/photo/$value").download();
    assert_eq!(photo.send().await.unwrap(), "png");
    let raw = client.request(Method::Get, &format!("{}/v1.0/me/photo/$value", server.uri()));
    assert_eq!(raw.send().await.unwrap().bytes(), "png");
}

#[tokio::test]
async fn any_path_travels_in_a_batch() {
    let server = server().await;
    let responses = value!({"responses": [{"id": "1", "status": 200, "body": {"n": 1}}]});
    answer(&server, "POST", "/v1.0/$batch", json(200, responses)).await;
    let client = client(&server);
    let mut batch = Batch::new(&client);
    let odd = batch.add(client.request(Method::Get, "/me/odd?$top=1").typed::<Value>());
    assert_eq!(batch.send().await.unwrap().take(odd).unwrap()["n"], 1);
    let sent: Value = server.received_requests().await.unwrap()[0].body_json().unwrap();
    assert_eq!(sent["requests"][0]["url"], "/me/odd?$top=1");
}

#[tokio::test]
async fn a_path_of_elsewhere_is_refused_before_anything_is_sent() {
    let fake = Fake::new();
    let client = fake.client().unwrap();
    for path in [
        "../beta/me",
        "/me/%2e%2E/x",
        "/a\\..\\b",
        "https://evil.example/me",
        "http://graph.microsoft.com/me",
        "/users/a#b",
    ] {
        let error = client.request(Method::Get, path).send().await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::InvalidRequest | ErrorKind::Refused),
            "{path}: {error}"
        );
    }
    assert!(fake.requests().is_empty());
    for (path, url) in [
        ("//evil.example/x", "https://graph.microsoft.com/v1.0//evil.example/x"),
        ("@evil.example", "https://graph.microsoft.com/v1.0/@evil.example"),
        (
            "https://graph.microsoft.com/beta/me",
            "https://graph.microsoft.com/beta/me",
        ),
        (
            "/me/drive/root:/a b.txt:/content",
            "https://graph.microsoft.com/v1.0/me/drive/root:/a%20b.txt:/content",
        ),
    ] {
        assert_eq!(client.request(Method::Get, path).url().unwrap().as_str(), url);
    }
}

#[test]
fn the_builder_of_a_generated_crate_gives_its_own_client() {
    struct Generated(Client);
    impl From<Client> for Generated {
        fn from(client: Client) -> Self {
            Self(client)
        }
    }
    let builder = ClientBuilder::<Generated>::new(runtime::testing::credential());
    assert_eq!(
        builder.version("beta").build().unwrap().0.endpoint(),
        "https://graph.microsoft.com/beta"
    );
}
