//! Protocol: uploads.

use std::sync::{Arc, Mutex};

use futures::io::{AllowStdIo, Cursor};
use runtime::{
    ErrorKind,
    external::bytes::Bytes,
    request::Method,
    upload::{Seekable, SliceRule, Source, UploadSession},
};
use serde_json::{Value, json as value};
use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers::method};

use crate::support::{READ, answer, client, json, server, things};

const SLICE: u64 = 327_680;

/// A storage host that takes slices in order, as drives do.
#[derive(Default)]
struct Storage {
    bytes: Vec<u8>,
    ranges: Vec<String>,
}

fn put(storage: &Mutex<Storage>, request: &Request) -> ResponseTemplate {
    let mut storage = storage.lock().unwrap();
    let range = request.headers["content-range"].to_str().unwrap().to_owned();
    storage.ranges.push(range.clone());
    let (span, total) = range.strip_prefix("bytes ").unwrap().split_once('/').unwrap();
    let start: usize = span.split_once('-').unwrap().0.parse().unwrap();
    if start != storage.bytes.len() {
        return ResponseTemplate::new(416);
    }
    storage.bytes.extend_from_slice(&request.body);
    if storage.bytes.len() == total.parse::<usize>().unwrap() {
        return json(201, value!({"id": "item"}));
    }
    json(
        202,
        value!({"expirationDateTime": "2030-01-01T00:00:00Z", "nextExpectedRanges": [format!("{}-", storage.bytes.len())]}),
    )
}

fn status(storage: &Mutex<Storage>) -> ResponseTemplate {
    json(
        200,
        value!({"nextExpectedRanges": [format!("{}-", storage.lock().unwrap().bytes.len())]}),
    )
}

async fn storage() -> (MockServer, Arc<Mutex<Storage>>) {
    let server = server().await;
    let storage = Arc::new(Mutex::new(Storage::default()));
    let (put_to, ask) = (Arc::clone(&storage), Arc::clone(&storage));
    answer(&server, "PUT", "/up/secret", move |request: &Request| {
        put(&put_to, request)
    })
    .await;
    answer(&server, "GET", "/up/secret", move |_: &Request| status(&ask)).await;
    answer(&server, "DELETE", "/up/secret", ResponseTemplate::new(204)).await;
    (server, storage)
}

async fn open(server: &MockServer, storage: &MockServer) -> UploadSession {
    let session = value!({"uploadUrl": format!("{}/up/secret?sig=1", storage.uri()), "expirationDateTime": "2030-01-01T00:00:00Z"});
    answer(server, "POST", "/v1.0/things/createUploadSession", json(200, session)).await;
    let path = things(&client(server)).segment("createUploadSession");
    UploadSession::open(path.request(Method::Post, &READ).json(&value!({})))
        .await
        .unwrap()
}

fn bytes(length: u64) -> Bytes {
    (0..length).map(|at| (at % 251) as u8).collect::<Vec<_>>().into()
}

#[tokio::test]
async fn a_file_travels_in_slices_of_320_kib_units_without_the_token() {
    let (server, (host, storage)) = (server().await, storage().await);
    let mut session = open(&server, &host).await;
    let content = bytes(SLICE * 2 + 100);
    let heard = Arc::new(Mutex::new(Vec::new()));
    let listener = Arc::clone(&heard);
    let upload = session.upload::<Value>(content.clone()).slices(SliceRule::drive(SLICE));
    let item = upload
        .progress(move |done, total| listener.lock().unwrap().push((done, total)))
        .send()
        .await
        .unwrap();
    assert_eq!(item["id"], "item");
    assert_eq!(storage.lock().unwrap().bytes, content);
    let total = SLICE * 2 + 100;
    let expected = [
        format!("bytes 0-{}/{total}", SLICE - 1),
        format!("bytes {SLICE}-{}/{total}", SLICE * 2 - 1),
        format!("bytes {}-{}/{total}", SLICE * 2, total - 1),
    ];
    assert_eq!(storage.lock().unwrap().ranges, expected);
    assert_eq!(
        *heard.lock().unwrap(),
        [(SLICE, total), (SLICE * 2, total), (total, total)]
    );
    for request in host.received_requests().await.unwrap() {
        assert!(!request.headers.contains_key("authorization"));
        assert_eq!(
            request.headers["content-length"].to_str().unwrap(),
            request.body.len().to_string()
        );
    }
}

/// A storage host whose slices are answered by number of bytes so far and of all.
async fn storage_that_answers(reply: impl Fn(usize, usize) -> ResponseTemplate + Send + Sync + 'static) -> MockServer {
    let host = server().await;
    let storage = Mutex::new(Storage::default());
    answer(&host, "PUT", "/up/secret", move |request: &Request| {
        put(&storage, request);
        let total = request.headers["content-range"].to_str().unwrap().rsplit('/').next();
        reply(storage.lock().unwrap().bytes.len(), total.unwrap().parse().unwrap())
    })
    .await;
    host
}

async fn sent(host: &MockServer) -> Vec<u8> {
    let requests = host.received_requests().await.unwrap();
    requests.into_iter().flat_map(|request| request.body).collect()
}

#[tokio::test]
async fn a_session_goes_on_while_ranges_are_named_in_either_spelling_whatever_the_status() {
    for (status, name, end) in [
        (200, "NextExpectedRanges", 201),
        (200, "nextExpectedRanges", 200),
        (202, "NextExpectedRanges", 204),
        (203, "nextExpectedRanges", 201),
    ] {
        let host = storage_that_answers(move |so_far, total| match so_far == total {
            true => ResponseTemplate::new(end),
            false => json(
                status,
                value!({name: [so_far.to_string()], "ExpirationDateTime": "2030-01-01T00:00:00Z"}),
            ),
        })
        .await;
        let mut session = open(&server().await, &host).await;
        let content = bytes(SLICE * 2 + 100);
        let upload = session.upload::<()>(content.clone()).slices(SliceRule::drive(SLICE));
        upload.send().await.unwrap();
        assert_eq!(sent(&host).await, content, "{status} {name}");
    }
}

#[tokio::test]
async fn a_session_that_ends_before_the_last_byte_is_an_error_and_202_alone_is_no_end() {
    for (status, kind) in [
        (200, Some(ErrorKind::Decode)),
        (201, Some(ErrorKind::Decode)),
        (202, None),
    ] {
        let host = storage_that_answers(move |_, _| ResponseTemplate::new(status)).await;
        let mut session = open(&server().await, &host).await;
        let content = bytes(SLICE + 1);
        let upload = session.upload::<()>(content.clone()).slices(SliceRule::drive(SLICE));
        let result = upload.stage().await;
        assert_eq!(result.as_ref().err().map(runtime::Error::kind), kind);
        assert_eq!(sent(&host).await.len() == content.len(), kind.is_none(), "{status}");
    }
}

#[tokio::test]
async fn an_upload_url_at_the_service_origin_gets_no_token_either() {
    let server = server().await;
    let storage = Mutex::new(Storage::default());
    answer(&server, "PUT", "/up/secret", move |request: &Request| {
        put(&storage, request)
    })
    .await;
    let mut session = open(&server, &server).await;
    session.upload::<()>(bytes(10)).send().await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert!(requests[0].headers.contains_key("authorization"));
    assert!(!requests[1].headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_stored_session_goes_on_where_the_service_stands() {
    let (server, (host, storage)) = (server().await, storage().await);
    let content = bytes(SLICE + 10);
    storage.lock().unwrap().bytes = content[..SLICE as usize].to_vec();
    let stored = open(&server, &host).await.upload_url().to_owned();
    let mut session = UploadSession::at(&client(&server), &stored).unwrap();
    session.status().await.unwrap();
    assert_eq!(session.missing().first(), Some(&(SLICE..u64::MAX)));
    session.upload::<Value>(content.clone()).send().await.unwrap();
    assert_eq!(storage.lock().unwrap().bytes, content);
    assert_eq!(storage.lock().unwrap().ranges.len(), 1);
}

#[tokio::test]
async fn a_416_asks_the_service_which_bytes_it_has() {
    let (server, (host, storage)) = (server().await, storage().await);
    let content = bytes(SLICE * 2);
    storage.lock().unwrap().bytes = content[..SLICE as usize].to_vec();
    let mut session = open(&server, &host).await;
    let item: Value = session
        .upload(content.clone())
        .slices(SliceRule::drive(SLICE))
        .send()
        .await
        .unwrap();
    assert_eq!(item["id"], "item");
    assert_eq!(storage.lock().unwrap().bytes, content);
}

#[tokio::test]
async fn a_slice_that_meets_a_server_error_is_repeated_and_nothing_is_doubled() {
    let (server, (host, storage)) = (server().await, storage().await);
    let failing = server_with_one_503(&host).await;
    let mut session = open(&server, &failing).await;
    let content = bytes(SLICE + 7);
    session
        .upload::<Value>(content.clone())
        .slices(SliceRule::drive(SLICE))
        .send()
        .await
        .unwrap();
    drop(storage);
    let bodies: Vec<u8> = failing
        .received_requests()
        .await
        .unwrap()
        .into_iter()
        .skip(1)
        .flat_map(|request| request.body)
        .collect();
    assert_eq!(bodies, content);
}

async fn server_with_one_503(_: &MockServer) -> MockServer {
    let server = server().await;
    let storage = Mutex::new(Storage::default());
    Mock::given(method("PUT"))
        .respond_with(ResponseTemplate::new(503))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    answer(&server, "PUT", "/up/secret", move |request: &Request| {
        put(&storage, request)
    })
    .await;
    server
}

#[tokio::test]
async fn failures_of_a_session_have_kinds_of_their_own() {
    for (status, kind) in [
        (404, ErrorKind::NotFound),
        (409, ErrorKind::Conflict),
        (507, ErrorKind::InsufficientStorage),
    ] {
        let (server, host) = (server().await, server().await);
        answer(&host, "PUT", "/up/secret", ResponseTemplate::new(status)).await;
        let mut session = open(&server, &host).await;
        assert_eq!(session.upload::<()>(bytes(10)).send().await.unwrap_err().kind(), kind);
    }
}

#[tokio::test]
async fn a_service_that_never_takes_the_bytes_is_given_up() {
    let (server, host) = (server().await, server().await);
    answer(
        &host,
        "PUT",
        "/up/secret",
        json(202, value!({"nextExpectedRanges": ["0-"]})),
    )
    .await;
    let mut session = open(&server, &host).await;
    assert_eq!(
        session.upload::<()>(bytes(10)).send().await.unwrap_err().kind(),
        ErrorKind::Refused
    );
    assert!(host.received_requests().await.unwrap().len() < 10);
}

#[tokio::test]
async fn a_deferred_file_is_staged_and_then_committed_without_the_token() {
    let (server, host) = (server().await, server().await);
    let nothing_missing = json(202, value!({"nextExpectedRanges": []}));
    answer(&host, "PUT", "/up/secret", nothing_missing).await;
    answer(&host, "POST", "/up/secret", json(201, value!({"id": "item"}))).await;
    let mut session = open(&server, &host).await;
    let error = session.upload::<Value>(bytes(10)).send().await.unwrap_err();
    assert_eq!(
        error.kind(),
        ErrorKind::Conflict,
        "nobody said that it was to be deferred"
    );
    let mut session = open(&server, &host).await;
    assert_eq!(session.upload::<Value>(bytes(10)).stage().await.unwrap(), None);
    assert_eq!(session.commit::<Value>().await.unwrap()["id"], "item");
    let commit = host.received_requests().await.unwrap().pop().unwrap();
    assert_eq!((commit.method.as_str(), commit.body.len()), ("POST", 0));
    assert_eq!(commit.headers["content-length"], "0");
    assert!(!commit.headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_session_can_be_cancelled() {
    let (server, (host, _)) = (server().await, storage().await);
    open(&server, &host).await.cancel().await.unwrap();
    let request = &host.received_requests().await.unwrap()[0];
    assert_eq!(request.method, "DELETE");
    assert!(!request.headers.contains_key("authorization"));
}

#[tokio::test]
async fn the_upload_url_is_never_shown() {
    let (server, host) = (server().await, server().await);
    let mut session = open(&server, &host).await;
    let shown = format!("{session:?}");
    drop(host);
    let error = session.upload::<()>(bytes(10)).send().await.unwrap_err();
    let cause = std::error::Error::source(&error).map(ToString::to_string);
    let shown = format!("{shown} {error} {error:?} {cause:?}");
    assert!(!shown.contains("secret") && !shown.contains("sig"), "{shown}");
}

#[test]
fn an_upload_url_without_https_is_refused() {
    let client = runtime::testing::Fake::new().client().unwrap();
    let error = UploadSession::at(&client, "http://storage.example/up").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn a_reader_that_seeks_is_a_source() {
    let mut source = Seekable::new(AllowStdIo::new(std::io::Cursor::new(b"0123456789".to_vec())))
        .await
        .unwrap();
    assert_eq!(
        (source.len(), source.read_at(7, 2).await.unwrap()),
        (10, Bytes::from_static(b"78"))
    );
    let mut source = Seekable::new(Cursor::new(b"0123".to_vec())).await.unwrap();
    assert_eq!(source.read_at(0, 4).await.unwrap(), "0123");
}

#[tokio::test]
async fn bytes_in_memory_are_a_source_of_either_kind() {
    async fn parts(mut source: impl Source) -> (u64, Bytes, Bytes, Bytes, bool) {
        let (first, end) = (source.read_at(1, 2).await.unwrap(), source.read_at(3, 9).await.unwrap());
        let behind = source.read_at(4, 1).await.unwrap();
        (source.len(), first, end, behind, source.read_at(5, 1).await.is_err())
    }
    let expected = (4, "12".into(), "3".into(), Bytes::new(), true);
    assert_eq!(parts(Bytes::from_static(b"0123")).await, expected);
    assert_eq!(parts(b"0123".to_vec()).await, expected);
}
