//! The token goes to the configured host only, and secrets are not shown.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use async_trait::async_trait;
use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use runtime::{
    ClaimsChallenge, Client, Cloud, ErrorKind,
    external::azure_core,
    request::{Download, Get},
    testing::Fake,
};
use serde_json::{Value, json as value};
use time::{Duration, OffsetDateTime};
use wiremock::{Mock, ResponseTemplate, matchers::header};

use crate::support::{answer, client, get, json, quick, server, things};

#[tokio::test]
async fn a_redirect_to_another_origin_is_followed_without_the_token() {
    let (server, storage) = (server().await, server().await);
    let target = format!("{}/blob?sig=1", storage.uri());
    answer(
        &server,
        "GET",
        "/v1.0/things",
        ResponseTemplate::new(302).insert_header("Location", target.as_str()),
    )
    .await;
    answer(
        &storage,
        "GET",
        "/blob",
        ResponseTemplate::new(206).set_body_string("bytes"),
    )
    .await;
    let download = Download::new(get(&things(&client(&server))))
        .header("X-Own", "1")
        .range(2, Some(7));
    assert_eq!(download.send().await.unwrap(), "bytes");
    let forwarded = &storage.received_requests().await.unwrap()[0];
    assert!(!forwarded.headers.contains_key("authorization"));
    assert!(!forwarded.headers.contains_key("x-own"));
    assert_eq!(
        forwarded.headers["range"], "bytes=2-6",
        "a range goes to the second URL"
    );
}

#[tokio::test]
async fn a_pre_authenticated_url_is_read_without_the_token_and_not_shown() {
    let (server, storage) = (server().await, server().await);
    answer(
        &storage,
        "GET",
        "/blob/SECRET",
        ResponseTemplate::new(200).set_body_string("bytes"),
    )
    .await;
    let address = format!("{}/blob/SECRET?sig=SECRET", storage.uri());
    let client = client(&server).with_header("workbook-session-id", "SECRET").unwrap();
    let download = || Download::at(&client, &address).unwrap();
    assert!(!format!("{:?}", download()).contains("SECRET"));
    assert_eq!(download().send().await.unwrap(), "bytes");
    let sent = &storage.received_requests().await.unwrap()[0];
    assert!(!sent.headers.contains_key("authorization") && !sent.headers.contains_key("workbook-session-id"));
    // the discard port: nothing listens there
    let nowhere = Download::at(&client, "http://127.0.0.1:9/blob/SECRET?sig=SECRET").unwrap();
    let error = nowhere.send().await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("SECRET"), "{error:?}");
    let client = Fake::new().client().unwrap();
    let error = Download::at(&client, "http://storage.example/blob").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn an_authorization_header_of_the_caller_is_not_sent_to_another_origin_either() {
    let (server, storage) = (server().await, server().await);
    let target = format!("{}/blob", storage.uri());
    answer(
        &server,
        "GET",
        "/v1.0/things",
        ResponseTemplate::new(307).insert_header("Location", target.as_str()),
    )
    .await;
    answer(&storage, "GET", "/blob", ResponseTemplate::new(200)).await;
    get(&things(&client(&server)))
        .header("Authorization", "Bearer own")
        .send()
        .await
        .unwrap();
    assert!(
        !storage.received_requests().await.unwrap()[0]
            .headers
            .contains_key("authorization")
    );
}

#[tokio::test]
async fn a_redirect_within_the_service_origin_carries_the_token() {
    let server = server().await;
    answer(
        &server,
        "GET",
        "/v1.0/things",
        ResponseTemplate::new(302).insert_header("Location", "/v1.0/others"),
    )
    .await;
    Mock::given(wiremock::matchers::path("/v1.0/others"))
        .and(header("authorization", "Bearer token"))
        .respond_with(json(200, value!({"id": 1})))
        .mount(&server)
        .await;
    let other: Value = Get::new(get(&things(&client(&server)))).send().await.unwrap();
    assert_eq!(other["id"], 1);
}

#[tokio::test]
async fn behind_a_hop_to_another_origin_there_is_no_token_any_more() {
    let (server, other) = (server().await, server().await);
    let redirect = |target: String| ResponseTemplate::new(302).insert_header("Location", target.as_str());
    answer(&server, "GET", "/v1.0/things", redirect(format!("{}/hop", other.uri()))).await;
    answer(&other, "GET", "/hop", redirect(format!("{}/v1.0/me", server.uri()))).await;
    answer(&server, "GET", "/v1.0/me", redirect("/v1.0/users".to_owned())).await;
    answer(&server, "GET", "/v1.0/users", ResponseTemplate::new(200)).await;
    let client = client(&server).with_header("workbook-session-id", "secret").unwrap();
    get(&things(&client)).send().await.unwrap();
    let at_service = server.received_requests().await.unwrap();
    let is_authorized = |request: &wiremock::Request| request.headers.contains_key("authorization");
    assert_eq!(
        at_service.iter().map(is_authorized).collect::<Vec<_>>(),
        [true, false, false]
    );
    assert!(
        at_service[1..]
            .iter()
            .all(|request| !request.headers.contains_key("workbook-session-id"))
    );
}

#[tokio::test]
async fn a_redirect_without_end_and_a_redirected_write_are_errors() {
    let server = server().await;
    answer(
        &server,
        "GET",
        "/v1.0/things",
        ResponseTemplate::new(302).insert_header("Location", "/v1.0/things"),
    )
    .await;
    answer(
        &server,
        "POST",
        "/v1.0/things",
        ResponseTemplate::new(307).insert_header("Location", "/v1.0/others"),
    )
    .await;
    let endless = get(&things(&client(&server))).send().await.unwrap_err();
    assert_eq!(endless.kind(), ErrorKind::Redirect);
    assert!(server.received_requests().await.unwrap().len() < 20);
    let post = things(&client(&server)).request(runtime::Method::Post, &crate::support::READ);
    assert_eq!(post.send().await.unwrap_err().kind(), ErrorKind::Redirect);
}

#[tokio::test]
async fn a_redirect_away_from_https_is_refused() {
    let fake = Fake::new().reply_with(302, [("location", "http://graph.microsoft.com/v1.0/x")], "");
    let error = get(&things(&fake.client().unwrap())).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(
        error
            .to_string()
            .contains("away from https, to `http:` at host `graph.microsoft.com`"),
        "{error}"
    );
    assert_eq!(fake.requests().len(), 1);
}

#[test]
fn a_plain_http_root_is_refused_unless_it_is_this_machine() {
    let build = |root: &str| {
        Client::builder(runtime::testing::credential())
            .cloud(Cloud::custom(root))
            .build()
    };
    for root in [
        "http://graph.example.com",
        "ftp://x",
        "nothing",
        "https://u:p@x.y",
        "https://x.y?a=b",
    ] {
        assert_eq!(build(root).unwrap_err().kind(), ErrorKind::InvalidRequest, "{root}");
    }
    for root in [
        "http://127.0.0.1:1",
        "http://localhost:1",
        "http://[::1]:1",
        "https://x.y/",
    ] {
        build(root).unwrap();
    }
}

/// Hands out `token-1`, `token-2`, … and remembers the claims that it was given.
#[derive(Debug, Default)]
struct Counting {
    calls: AtomicUsize,
    claims: Mutex<Vec<Option<String>>>,
    lifetime: Option<Duration>,
}

#[async_trait]
impl TokenCredential for Counting {
    async fn get_token(
        &self,
        scopes: &[&str],
        options: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        assert!(scopes[0].ends_with("/.default"));
        let number = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        let context = options.unwrap().method_options.context;
        self.claims
            .lock()
            .unwrap()
            .push(context.value::<ClaimsChallenge>().map(|claims| claims.0.clone()));
        let lifetime = self.lifetime.unwrap_or(Duration::hours(1));
        Ok(AccessToken::new(
            format!("token-{number}"),
            OffsetDateTime::now_utc() + lifetime,
        ))
    }
}

fn with(credential: &Arc<Counting>, server: &wiremock::MockServer) -> Client {
    Client::builder(credential.clone())
        .cloud(Cloud::custom(server.uri()))
        .retry(quick())
        .build()
        .unwrap()
}

async fn tokens(server: &wiremock::MockServer) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    requests
        .iter()
        .map(|request| request.headers["authorization"].to_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_token_is_kept_until_shortly_before_it_expires() {
    let server = server().await;
    answer(&server, "GET", "/v1.0/things", json(200, value!({}))).await;
    for (lifetime, expected) in [(Duration::hours(1), 1), (Duration::minutes(4), 2)] {
        let credential = Arc::new(Counting {
            lifetime: Some(lifetime),
            ..Counting::default()
        });
        let client = with(&credential, &server);
        get(&things(&client)).send().await.unwrap();
        get(&things(&client)).send().await.unwrap();
        assert_eq!(credential.calls.load(Ordering::SeqCst), expected);
    }
}

#[tokio::test]
async fn parallel_calls_ask_for_one_token() {
    let server = server().await;
    answer(&server, "GET", "/v1.0/things", json(200, value!({}))).await;
    let credential = Arc::new(Counting::default());
    let client = with(&credential, &server);
    futures::future::try_join_all((0..8).map(|_| get(&things(&client)).send()))
        .await
        .unwrap();
    assert_eq!(credential.calls.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_challenge_hands_its_claims_to_the_credential_once() {
    for status in [401, 403] {
        let server = server().await;
        let challenge = "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\"";
        answer(
            &server,
            "GET",
            "/v1.0/things",
            ResponseTemplate::new(status).insert_header("WWW-Authenticate", challenge),
        )
        .await;
        let credential = Arc::new(Counting::default());
        let error = get(&things(&with(&credential, &server))).send().await.unwrap_err();
        assert_eq!(tokens(&server).await, ["Bearer token-1", "Bearer token-2"]);
        assert_eq!(*credential.claims.lock().unwrap(), [None, Some("{\"a\":1}".to_owned())]);
        assert_eq!(error.claims_challenge().as_deref(), Some("{\"a\":1}"));
    }
}

#[tokio::test]
async fn a_challenge_inside_a_batch_hands_its_claims_to_the_credential_once() {
    let server = server().await;
    let refused = value!({"WWW-Authenticate": "Bearer error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\""});
    let respond = move |request: &wiremock::Request| {
        let has_claims = request.headers["authorization"] != "Bearer token-1";
        let first = value!({"id": "1", "status": if has_claims { 200 } else { 401 }, "headers": refused, "body": {}});
        let second = value!({"id": "2", "status": 403, "headers": refused});
        json(200, value!({"responses": [first, second]}))
    };
    answer(&server, "POST", "/v1.0/$batch", respond).await;
    let credential = Arc::new(Counting::default());
    let client = with(&credential, &server);
    let mut batch = runtime::Batch::new(&client);
    let served = batch.add(Get::<Value>::new(get(&things(&client))));
    let never = batch.add(Get::<Value>::new(get(&things(&client))));
    let mut replies = batch.send().await.unwrap();
    replies.take(served).unwrap();
    let error = replies.take(never).unwrap_err();
    assert_eq!(error.claims_challenge().as_deref(), Some("{\"a\":1}"));
    assert_eq!(tokens(&server).await, ["Bearer token-1", "Bearer token-2"]);
    assert_eq!(*credential.claims.lock().unwrap(), [None, Some("{\"a\":1}".to_owned())]);
}

#[tokio::test]
async fn a_token_that_expired_during_the_wait_is_renewed_for_the_repetition() {
    let server = server().await;
    Mock::given(wiremock::matchers::any())
        .respond_with(ResponseTemplate::new(503))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    answer(&server, "GET", "/v1.0/things", json(200, value!({}))).await;
    let credential = Arc::new(Counting {
        lifetime: Some(Duration::seconds(1)),
        ..Counting::default()
    });
    get(&things(&with(&credential, &server))).send().await.unwrap();
    assert_eq!(tokens(&server).await, ["Bearer token-1", "Bearer token-2"]);
}

#[derive(Debug)]
struct Failing;

#[async_trait]
impl TokenCredential for Failing {
    async fn get_token(&self, _: &[&str], _: Option<TokenRequestOptions<'_>>) -> azure_core::Result<AccessToken> {
        Err(azure_core::Error::with_message(
            azure_core::error::ErrorKind::Io,
            "no network",
        ))
    }
}

#[tokio::test]
async fn a_credential_that_fails_has_another_kind_than_a_service_that_fails() {
    let fake = Fake::new();
    let client = Client::builder(Arc::new(Failing))
        .transport(Arc::new(fake.clone()))
        .build()
        .unwrap();
    let error = get(&things(&client)).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(error.to_string().contains("no network"), "{error}");
    assert!(fake.requests().is_empty());
}

#[tokio::test]
async fn debug_output_shows_no_token_and_no_query_value() {
    let server = server().await;
    answer(&server, "GET", "/v1.0/things", json(200, value!({"value": []}))).await;
    let client = client(&server);
    let list = runtime::request::List::<Value>::new(get(&things(&client)))
        .query("$filter", "mail eq 'secret@x.y'")
        .header("workbook-session-id", "secret");
    let shown = format!("{client:?} {list:?} {:?}", list.clone().send().await.unwrap());
    assert!(!shown.contains("secret") && !shown.contains("Bearer"), "{shown}");
}
