//! What a hostile service, link, key or header can try: the token stays at the service, nothing hangs, nothing is sent twice.

use percent_encoding::percent_decode_str;
use runtime::{
    Body, Client, ErrorKind, Prefer, RetryOptions,
    delta::Checkpoint,
    external::azure_core::http::{Request, Url},
    longrunning::Monitor,
    request::{Call, Delete, Delta, Download, Get, List, Method, Update},
    testing::Fake,
    upload::UploadSession,
};
use serde_json::{Value, json as value};

use crate::{
    faults::Raw,
    support::{READ, get, things},
};

/// What becomes of a redirect.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Hop {
    /// Followed, with the token.
    Authorized,
    /// Followed, with nothing of the caller.
    Anonymous,
    Refused,
}
use Hop::{Anonymous, Authorized, Refused};

const STATUSES: [u16; 5] = [301, 302, 303, 307, 308];

const TARGETS: [(&str, Hop); 28] = [
    ("https://graph.microsoft.com/v1.0/x", Authorized),
    ("https://GRAPH.microsoft.com:443/x", Authorized),
    ("//graph.microsoft.com/x", Authorized),
    ("/v1.0/x", Authorized),
    ("x?y=z#f", Authorized),
    ("?y=z", Authorized),
    ("", Authorized),
    ("../../../x", Authorized),
    ("https:evil.example/x", Authorized),
    ("https://graph.microsoft.com:8443/x", Anonymous),
    ("https://graph.microsoft.com./x", Anonymous),
    ("https://graph.microsoft.com.evil.example/x", Anonymous),
    ("https://graph.microsoft.com%2eevil.example/x", Anonymous),
    ("https://evil.example/graph.microsoft.com", Anonymous),
    ("https://evil.example#@graph.microsoft.com/", Anonymous),
    ("https://169.254.169.254/latest/meta-data", Anonymous),
    ("//evil.example/x", Anonymous),
    ("/\\evil.example/x", Anonymous),
    ("\\\\evil.example\\x", Anonymous),
    ("http://graph.microsoft.com/x", Refused),
    ("http://127.0.0.1/x", Refused),
    ("ftp://evil.example/x", Refused),
    ("file:///etc/passwd", Refused),
    ("data:text/plain,x", Refused),
    ("javascript:alert(1)", Refused),
    ("https://user:secret@graph.microsoft.com/x", Refused),
    ("https://graph.microsoft.com@evil.example/x", Refused),
    ("https://[::1", Refused),
];

fn redirecting(status: u16, target: &str) -> (Fake, Client) {
    let fake = Fake::new()
        .reply_with(status, [("location", target)], "")
        .reply(200, "{}");
    let client = fake
        .client()
        .unwrap()
        .with_header("workbook-session-id", "secret")
        .unwrap();
    (fake, client)
}

/// Whether a request carries anything of the caller but what another origin needs.
fn is_anonymous(request: &Request) -> bool {
    let needed = ["accept", "range", "user-agent"];
    request
        .headers()
        .iter()
        .all(|(name, _)| needed.contains(&name.as_str()))
}

fn is_authorized(request: &Request) -> bool {
    request
        .headers()
        .iter()
        .any(|(name, _)| name.as_str() == "authorization")
}

#[tokio::test]
async fn every_redirect_is_followed_with_the_token_without_it_or_not_at_all() {
    for (target, expected) in TARGETS {
        for status in STATUSES {
            let (fake, client) = redirecting(status, target);
            let read = get(&things(&client))
                .header("X-Own", "secret")
                .header("Cookie", "secret");
            let result = read.send().await;
            let requests = fake.requests();
            let outcome = match (&result, requests.get(1)) {
                (Ok(_), Some(hop)) if is_authorized(hop) => Authorized,
                (Ok(_), Some(hop)) if is_anonymous(hop) => Anonymous,
                (Err(error), None) if error.kind() == ErrorKind::Redirect => Refused,
                _ => panic!("{status} {target}: {result:?} {requests:?}"),
            };
            assert_eq!(outcome, expected, "{status} {target}");
            let is_at_service = |hop: &Request| hop.url().origin() == requests[0].url().origin();
            assert_eq!(
                requests.get(1).is_some_and(is_at_service),
                outcome == Authorized,
                "{target}"
            );
            let shown = result.map_or_else(|error| format!("{error} {error:?}"), |_| String::new());
            assert!(!shown.contains("secret") && !shown.contains("passwd"), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_write_is_never_redirected() {
    for (target, _) in TARGETS {
        for status in STATUSES {
            for method in [Method::Post, Method::Patch, Method::Put, Method::Delete] {
                let (fake, client) = redirecting(status, target);
                let request = things(&client).request(method, &READ).json(&value!({"secret": 1}));
                assert_eq!(request.send().await.unwrap_err().kind(), ErrorKind::Redirect);
                assert_eq!(fake.requests().len(), 1, "{method:?} {status} {target}");
            }
        }
    }
}

/// Links that must not be followed with the token, and are not followed at all.
const LINKS: [&str; 11] = [
    "https://evil.example/v1.0/things",
    "//evil.example/v1.0/things",
    "\\\\evil.example\\v1.0",
    "http://graph.microsoft.com/v1.0/things",
    "https://graph.microsoft.com:444/v1.0/things",
    "https://graph.microsoft.com.evil.example/v1.0",
    "https://graph.microsoft.com./v1.0",
    "https://u:p@graph.microsoft.com/v1.0/things",
    "https://graph.microsoft.com@evil.example/",
    "ftp://graph.microsoft.com/v1.0/things",
    "javascript:alert(1)",
];

#[tokio::test]
async fn no_link_of_a_page_leads_to_another_origin() {
    for link in LINKS {
        for name in ["@odata.nextLink", "@odata.deltaLink"] {
            let fake = Fake::new().reply(200, value!({"value": [], name: link}).to_string());
            let list = List::<Value>::new(get(&things(&fake.client().unwrap())));
            let error = list.clone().send().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused, "{link}");
            assert!(list.resume(link).is_err(), "{link}");
            assert_eq!(fake.requests().len(), 1);
        }
        let checkpoint: Checkpoint = serde_json::from_value(value!(link)).unwrap();
        let client = Fake::new().client().unwrap();
        assert!(
            Delta::<Value>::new(get(&things(&client))).since(&checkpoint).is_err(),
            "{link}"
        );
    }
}

#[tokio::test]
async fn a_context_of_another_origin_does_not_move_a_relative_link() {
    let page =
        value!({"@odata.context": "https://evil.example/$metadata", "value": [], "@odata.nextLink": "things?$skip=1"});
    let fake = Fake::new().reply(200, page.to_string());
    let list = List::<Value>::new(get(&things(&fake.client().unwrap())));
    assert_eq!(list.send().await.unwrap_err().kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn urls_that_the_service_hands_out_are_https_and_get_no_token() {
    let client = Fake::new().client().unwrap();
    for url in [
        "http://evil.example/up",
        "ftp://evil.example/up",
        "file:///etc/passwd",
        "https://u:p@evil.example/up",
        "up",
        "",
    ] {
        assert!(UploadSession::at(&client, url).is_err(), "{url}");
        assert!(Download::at(&client, url).is_err(), "{url}");
        assert!(Monitor::at(&client, url).is_err(), "{url}");
    }
    for url in ["https://evil.example/up", "https://graph.microsoft.com.evil.example/up"] {
        let fake = Fake::new().reply(201, "{}").reply(200, "").reply(200, "{}");
        let client = fake.client().unwrap();
        let mut session = UploadSession::at(&client, url).unwrap();
        session.upload::<()>(b"bytes".to_vec()).send().await.unwrap();
        Download::at(&client, url).unwrap().send().await.unwrap();
        Monitor::at(&client, url).unwrap().poll().await.unwrap();
        assert!(fake.requests().iter().all(|request| !is_authorized(request)), "{url}");
    }
}

const KEYS: [&str; 24] = [
    ".",
    "..",
    "../../me",
    "..\\..\\me",
    "%2e%2e",
    "%2e%2e%2f",
    "a/b",
    "/",
    "//evil.example",
    "https://evil.example/",
    "@evil.example",
    "a?$expand=x",
    "a#b",
    "a&b=c",
    "a;b",
    "a'b",
    "') or ('1'='1",
    "$ref",
    "$value",
    "microsoft.graph.delete",
    "a\r\nHost: evil.example",
    "\0",
    "\u{202e}ü/\u{ff0f}",
    " ",
];

#[test]
fn a_key_is_one_key_whatever_it_holds() {
    let client = Fake::new().client().unwrap();
    for key in KEYS {
        let url: Url = get(&client.path().segment("users").key(key).segment("photo"))
            .url()
            .unwrap();
        let origin = (url.scheme(), url.host_str(), url.query(), url.fragment());
        assert_eq!(origin, ("https", Some("graph.microsoft.com"), None, None), "{key:?}");
        let middle = url
            .path()
            .strip_prefix("/v1.0/users")
            .and_then(|rest| rest.strip_suffix("/photo"));
        let middle = middle.unwrap_or_else(|| panic!("{key:?}: {url}"));
        let written = middle.strip_prefix('/').unwrap_or(middle);
        assert!(!written.contains('/'), "{key:?}: {url}");
        let decoded = percent_decode_str(written).decode_utf8().unwrap();
        let quoted = format!("('{}')", key.replace('\'', "''"));
        assert!(decoded == key || decoded == quoted, "{key:?}: {url}");
    }
}

#[tokio::test]
async fn a_file_path_stays_below_its_root() {
    let client = Fake::new().client().unwrap();
    let root = || client.path().segment("me").segment("drive").segment("root");
    for path in ["..", "a/../b", "./a", "", "/"] {
        let error = get(&root().file_path(path).segment("content"))
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}");
    }
    for path in ["a:/b", "a:b", "x?y", "x#y", "a\\..\\b", "%2e%2e/b", "a\r\nb"] {
        let url: Url = get(&root().file_path(path).segment("content")).url().unwrap();
        assert_eq!(url.path().matches(':').count(), 2, "{path:?}: {url}");
        assert!(
            url.path().starts_with("/v1.0/me/drive/root:/") && url.path().ends_with(":/content"),
            "{url}"
        );
        assert_eq!((url.query(), url.fragment()), (None, None));
    }
}

#[tokio::test]
async fn a_line_break_in_a_header_fails_before_anything_is_sent() {
    let fake = Fake::new();
    let client = fake.client().unwrap();
    let things = things(&client);
    let evil = "x\r\nAuthorization: Bearer y";
    let delete = || Delete::new(things.request(Method::Delete, &READ));
    let update = things.request(Method::Patch, &READ).body(Body::bytes(evil, "{}"));
    let errors = [
        delete().header("X-Own", evil).send().await.unwrap_err(),
        delete().if_match(evil).send().await.unwrap_err(),
        delete()
            .prefer(Prefer::Other(evil.to_owned()))
            .send()
            .await
            .unwrap_err(),
        delete()
            .prefer(Prefer::OutlookTimeZone(evil.to_owned()))
            .send()
            .await
            .unwrap_err(),
        Update::<()>::new(update).send().await.unwrap_err(),
        client.with_header("x", evil).unwrap_err(),
        client.with_prefer(Prefer::Other(evil.to_owned())).unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(!error.to_string().contains("Bearer"), "{error}");
    }
    let name = delete().header(evil, "x").send().await.unwrap_err();
    assert_eq!(name.kind(), ErrorKind::InvalidRequest);
    assert!(!name.to_string().contains('\n'), "{name}");
    assert!(fake.requests().is_empty());
}

fn head(headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n{headers}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

/// Responses that are broken somewhere, and what a read makes of them: `None` is a value.
fn faults() -> Vec<(&'static str, Vec<u8>, Option<ErrorKind>)> {
    let connection = Some(ErrorKind::Connection);
    let decode = Some(ErrorKind::Decode);
    let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    let length = |body: &[u8]| head(&format!("content-length: {}", body.len()), body);
    vec![
        ("nothing", Vec::new(), connection),
        ("half a status line", b"HTTP/1.1 20".to_vec(), connection),
        (
            "a head without end",
            b"HTTP/1.1 200 OK\r\ncontent-type: a".to_vec(),
            connection,
        ),
        (
            "a status that is no number",
            b"HTTP/1.1 abc OK\r\n\r\n".to_vec(),
            connection,
        ),
        (
            "a status beyond all",
            b"HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n".to_vec(),
            Some(ErrorKind::BadRequest),
        ),
        ("a header without colon", head("nonsense", b"{}"), connection),
        (
            "a header of half a megabyte",
            head(&format!("x: {}", "x".repeat(500_000)), b"{}"),
            None,
        ),
        ("a thousand headers", head(&"x: y\r\n".repeat(1000), b"{}"), connection),
        (
            "two lengths",
            head("content-length: 2\r\ncontent-length: 3", b"{}"),
            connection,
        ),
        ("a negative length", head("content-length: -2", b"{}"), connection),
        (
            "a length that is never reached",
            head("content-length: 20", b"{}"),
            connection,
        ),
        (
            "a chunk without size",
            head("transfer-encoding: chunked", b"xyz\r\n{}\r\n"),
            connection,
        ),
        (
            "a chunk that is cut",
            head("transfer-encoding: chunked", b"ff\r\n{}"),
            connection,
        ),
        (
            "no last chunk",
            head("transfer-encoding: chunked", b"2\r\n{}\r\n"),
            connection,
        ),
        ("gzip that is none", head("content-encoding: gzip", b"{}"), connection),
        (
            "gzip that is cut",
            head("content-encoding: gzip", b"\x1f\x8b\x08\x00\x00\x00\x00\x00"),
            connection,
        ),
        ("no UTF-8", length(b"{\"a\": \"\xff\xfe\"}"), decode),
        ("JSON without end", length(b"{\"a\": ["), decode),
        ("JSON behind JSON", length(b"{} {}"), decode),
        ("deep JSON", length(&deep), decode),
        (
            "bytes behind the body",
            head("content-length: 2", b"{}HTTP/1.1 200 OK\r\n\r\n"),
            None,
        ),
    ]
}

#[tokio::test]
async fn a_fault_on_the_wire_is_an_error_and_writes_nothing_twice() {
    for (name, bytes, expected) in faults() {
        let raw = Raw::new(vec![bytes]).await;
        let client = raw.builder().retry(RetryOptions::none()).build().unwrap();
        let read = Get::<Value>::new(get(&things(&client))).send().await;
        assert_eq!(
            read.as_ref().err().map(runtime::Error::kind),
            expected,
            "{name}: {read:?}"
        );
        let before = raw.calls();
        let client = raw.client();
        let post = things(&client).request(Method::Post, &READ).json(&value!({"n": 1}));
        let written = Call::<Value>::new(post).send().await;
        assert_eq!(written.err().map(|error| error.kind()), expected, "{name}");
        assert_eq!(raw.calls() - before, 1, "{name}: a write is not repeated");
    }
}
