//! Signing in against a sign-in service in the same process.

#![cfg(feature = "sign-in")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use runtime::{
    Client, Cloud, ErrorKind,
    external::azure_core::{
        credentials::TokenCredential,
        http::{Body, Request, Url},
    },
    request::{Get, Method},
    sign_in::{DeviceCode, SignIn, UserCredential},
    testing::Fake,
};
use serde_json::{Value, json as value};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::Instant,
};

static INFO: runtime::Operation = runtime::Operation::new("Get user", "/me");

fn code(service: Fake) -> Fake {
    let code = value!({
        "device_code": "SECRET-DEVICE", "user_code": "ABC-DEF", "verification_uri": "https://login.example/device",
        "expires_in": 900, "interval": 5,
    });
    service.reply(200, code.to_string())
}

fn token(service: Fake, access: &str, refresh: &str) -> Fake {
    let token = value!({"token_type": "Bearer", "expires_in": 3600, "access_token": access, "refresh_token": refresh});
    service.reply(200, token.to_string())
}

fn refusal(service: Fake, code: &str) -> Fake {
    service.reply(
        400,
        value!({"error": code, "error_description": "AADSTS: why"}).to_string(),
    )
}

fn sign_in(service: &Fake) -> SignIn {
    let sign_in = SignIn::new("app", &Cloud::Global).unwrap();
    sign_in
        .tenant("contoso")
        .scopes(["User.Read"])
        .transport(Arc::new(service.clone()))
}

/// A user at another device, and the codes that were shown.
fn by_device(service: &Fake) -> (Arc<UserCredential>, Arc<Mutex<Vec<DeviceCode>>>) {
    let shown = Arc::new(Mutex::new(Vec::new()));
    let codes = Arc::clone(&shown);
    let user = sign_in(service).device_code(move |code| codes.lock().unwrap().push(code.clone()));
    (user, shown)
}

async fn ask(user: &UserCredential) -> Result<String, String> {
    let token = user.get_token(&["https://graph.microsoft.com/.default"], None).await;
    token
        .map(|token| token.token.secret().to_owned())
        .map_err(|error| format!("{error} {error:?}"))
}

/// The path of each request and the fields of its form.
fn sent(service: &Fake) -> Vec<(String, BTreeMap<String, String>)> {
    fn form(request: &Request) -> BTreeMap<String, String> {
        let Body::Bytes(bytes) = request.body() else {
            panic!("a stream")
        };
        let url = format!("http://x/?{}", std::str::from_utf8(bytes).unwrap());
        Url::parse(&url).unwrap().query_pairs().into_owned().collect()
    }
    let requests = service.requests();
    requests
        .iter()
        .map(|request| (request.url().to_string(), form(request)))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn a_user_signs_in_on_another_device_and_is_renewed_silently() {
    let service = refusal(code(Fake::new()), "authorization_pending");
    let service = token(token(service, "access-1", "refresh-1"), "access-2", "refresh-2");
    let (user, shown) = by_device(&service);
    assert_eq!(user.refresh_token().await, None);
    assert_eq!(ask(&user).await.unwrap(), "access-1");
    let code = shown.lock().unwrap()[0].clone();
    assert_eq!(
        (code.user_code.as_str(), code.expires_in),
        ("ABC-DEF", Duration::from_secs(900))
    );
    assert_eq!(code.verification_url, "https://login.example/device");
    assert_eq!(ask(&user).await.unwrap(), "access-2");
    assert_eq!(user.refresh_token().await.as_deref(), Some("refresh-2"));
    assert_eq!(shown.lock().unwrap().len(), 1, "the renewal is silent");
    let sent = sent(&service);
    let root = "https://login.microsoftonline.com/contoso/oauth2/v2.0";
    let urls: Vec<_> = sent.iter().map(|(url, _)| url.strip_prefix(root).unwrap()).collect();
    assert_eq!(urls, ["/devicecode", "/token", "/token", "/token"]);
    assert_eq!(
        (sent[0].1["client_id"].as_str(), sent[0].1["scope"].as_str()),
        ("app", "User.Read offline_access")
    );
    assert_eq!(sent[1].1["device_code"], "SECRET-DEVICE");
    assert_eq!(
        (sent[3].1["grant_type"].as_str(), sent[3].1["refresh_token"].as_str()),
        ("refresh_token", "refresh-1")
    );
    assert!(!format!("{user:?}").contains("refresh-2"));
}

#[tokio::test(start_paused = true)]
async fn slow_down_makes_the_polling_slower() {
    let service = refusal(refusal(code(Fake::new()), "slow_down"), "authorization_pending");
    let service = token(service, "access", "refresh");
    let (user, _) = by_device(&service);
    let start = Instant::now();
    ask(&user).await.unwrap();
    // two waits of ten seconds instead of five
    assert_eq!(start.elapsed().as_secs(), 20);
}

#[tokio::test(start_paused = true)]
async fn denial_and_expiry_are_errors_that_say_so() {
    for (error, expected) in [
        ("access_denied", "did not agree"),
        ("authorization_declined", "did not agree"),
        ("expired_token", "expired"),
        ("unauthorized_client", "refused (unauthorized_client): AADSTS: why"),
    ] {
        let service = refusal(code(Fake::new()), error);
        let (user, _) = by_device(&service);
        let shown = ask(&user).await.unwrap_err();
        assert!(shown.contains(expected) && !shown.contains("SECRET"), "{shown}");
        assert_eq!(service.requests().len(), 2, "it is not asked again");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_that_is_no_longer_taken_makes_the_user_sign_in_again() {
    for error in ["invalid_grant", "interaction_required"] {
        let service = token(code(refusal(Fake::new(), error)), "access", "refresh-2");
        let (user, shown) = by_device(&service);
        user.resume("refresh-1").await;
        assert_eq!(ask(&user).await.unwrap(), "access");
        assert_eq!(shown.lock().unwrap().len(), 1);
        assert_eq!(user.refresh_token().await.as_deref(), Some("refresh-2"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_fails_is_an_error_and_keeps_the_sign_in() {
    let service = Fake::new().reply(503, "<html>SECRET</html>");
    let service = token(refusal(service, "temporarily_unavailable"), "access", "refresh-2");
    let (user, shown) = by_device(&service);
    user.resume("refresh-1").await;
    let odd = ask(&user).await.unwrap_err();
    assert!(
        odd.contains("could not be read") && !odd.contains("SECRET") && !odd.contains("refresh-1"),
        "{odd}"
    );
    assert!(ask(&user).await.unwrap_err().contains("temporarily_unavailable"));
    assert_eq!(ask(&user).await.unwrap(), "access");
    assert!(shown.lock().unwrap().is_empty());
    assert!(
        ask(&user).await.unwrap_err().contains("could not be reached"),
        "the fake has no reply left"
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_waits_for_the_sign_in_and_says_why_it_failed() {
    let service = token(code(Fake::new()), "access", "refresh");
    let (user, _) = by_device(&service);
    let fake = Fake::new().reply(200, "{}");
    let client = Client::builder(user).transport(Arc::new(fake.clone())).build().unwrap();
    Get::<Value>::new(client.path().segment("me").request(Method::Get, &INFO))
        .send()
        .await
        .unwrap();
    let sent = &fake.requests()[0];
    let mut headers = sent.headers().iter();
    let authorization = headers.find(|(name, _)| name.as_str() == "authorization");
    assert_eq!(authorization.map(|(_, value)| value.as_str()), Some("Bearer access"));
    let (user, _) = by_device(&refusal(code(Fake::new()), "access_denied"));
    let client = Client::builder(user).transport(Arc::new(Fake::new())).build().unwrap();
    let me = client.path().segment("me").request(Method::Get, &INFO);
    let error = me.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(error.to_string().contains("did not agree"), "{error}");
}

/// What a browser does: visits the redirect URI with these parameters, and reads the page.
async fn visit(authorize: &Url, parameters: &[(&str, &str)]) -> String {
    let mut redirect = Url::parse(&parameter(authorize, "redirect_uri")).unwrap();
    redirect.query_pairs_mut().extend_pairs(parameters);
    let mut stream = TcpStream::connect(("127.0.0.1", redirect.port().unwrap()))
        .await
        .unwrap();
    let target = format!("{}?{}", redirect.path(), redirect.query().unwrap_or_default());
    let head = format!("GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut page = String::new();
    stream.read_to_string(&mut page).await.unwrap();
    page
}

fn parameter(url: &Url, name: &str) -> String {
    let mut pairs = url.query_pairs();
    pairs
        .find(|(known, _)| known == name)
        .unwrap_or_else(|| panic!("{name} in {url}"))
        .1
        .into_owned()
}

/// A user at this machine, whose browser shows the given URL.
fn by_browser(service: &Fake) -> (Arc<UserCredential>, tokio::sync::mpsc::UnboundedReceiver<Url>) {
    let (open, opened) = tokio::sync::mpsc::unbounded_channel();
    let user = sign_in(service).browser(move |url| open.send(Url::parse(url).unwrap()).unwrap());
    (user, opened)
}

#[tokio::test]
async fn a_user_signs_in_with_the_browser_and_others_at_the_port_are_sent_away() {
    let service = token(Fake::new(), "access", "refresh");
    let (user, mut opened) = by_browser(&service);
    let browser = async {
        let url = opened.recv().await.unwrap();
        assert!(
            url.as_str()
                .starts_with("https://login.microsoftonline.com/contoso/oauth2/v2.0/authorize?")
        );
        assert_eq!(parameter(&url, "code_challenge_method"), "S256");
        for stranger in [&[][..], &[("code", "evil"), ("state", "guessed")], &[("error", "x")]] {
            assert!(visit(&url, stranger).await.starts_with("HTTP/1.1 404"));
        }
        let state = parameter(&url, "state");
        let page = visit(&url, &[("code", "the-code"), ("state", &state)]).await;
        assert!(page.contains("You are signed in"), "{page}");
        url
    };
    let (token, url) = futures::join!(ask(&user), browser);
    assert_eq!(token.unwrap(), "access");
    let (_, form) = &sent(&service)[0];
    assert_eq!(
        (form["code"].as_str(), form["grant_type"].as_str()),
        ("the-code", "authorization_code")
    );
    assert_eq!(form["redirect_uri"], parameter(&url, "redirect_uri"));
    assert!(form["code_verifier"].len() >= 43 && form["code_verifier"] != parameter(&url, "code_challenge"));
}

#[tokio::test]
async fn a_user_who_does_not_agree_in_the_browser_is_an_error() {
    let service = Fake::new();
    let (user, mut opened) = by_browser(&service);
    let browser = async {
        let url = opened.recv().await.unwrap();
        let state = parameter(&url, "state");
        visit(
            &url,
            &[
                ("error", "access_denied"),
                ("error_description", "no"),
                ("state", &state),
            ],
        )
        .await
    };
    let (token, page) = futures::join!(ask(&user), browser);
    assert!(token.unwrap_err().contains("did not agree"));
    assert!(page.contains("You are not signed in"));
    assert!(service.requests().is_empty());
}
