//! Broken connections and bodies: no hang, no panic, nothing lost or doubled, a clear error.

use std::{sync::Arc, time::Duration};

use futures::StreamExt;
use runtime::{
    Client, ClientBuilder, Cloud, ErrorKind,
    request::{Call, Get, List, Method},
    testing,
};
use serde_json::{Value, json as value};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::support::{READ, get, quick, things};

/// A server that writes the prepared bytes, one entry for each connection (the last for all further ones), and closes.
pub(crate) struct Raw {
    address: String,
    heads: Arc<std::sync::Mutex<Vec<String>>>,
}

impl Raw {
    pub(crate) async fn new(answers: Vec<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let heads = Arc::new(std::sync::Mutex::new(Vec::new()));
        let seen = Arc::clone(&heads);
        tokio::spawn(async move {
            let mut answers = answers.into_iter().peekable();
            while let Ok((mut stream, _)) = listener.accept().await {
                let head = read_request(&mut stream).await;
                seen.lock().unwrap().push(head);
                let answer = if answers.len() > 1 {
                    answers.next()
                } else {
                    answers.peek().cloned()
                };
                let _ = stream.write_all(&answer.unwrap_or_default()).await;
                let _ = stream.shutdown().await;
            }
        });
        Self { address, heads }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        let cloud = Cloud::custom(&self.address);
        Client::builder(testing::credential())
            .cloud(cloud)
            .retry(quick())
            .timeout(Duration::from_secs(20))
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) fn calls(&self) -> usize {
        self.heads.lock().unwrap().len()
    }
}

/// Head and body, so that the client is not disturbed while it writes.
async fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0_u8; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return text,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

fn http(status: &str, length: usize, body: &str) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    format!("{head}{body}").into_bytes()
}

fn whole(body: &Value) -> Vec<u8> {
    let body = body.to_string();
    http("200 OK", body.len(), &body)
}

#[tokio::test]
async fn a_dropped_connection_is_survived_by_a_read() {
    let raw = Raw::new(vec![Vec::new(), Vec::new(), whole(&value!({"id": "1"}))]).await;
    let thing: Value = Get::new(get(&things(&raw.client()))).send().await.unwrap();
    assert_eq!((thing["id"].as_str(), raw.calls()), (Some("1"), 3));
}

#[tokio::test]
async fn a_dropped_connection_does_not_double_a_post() {
    let raw = Raw::new(vec![Vec::new(), whole(&value!({"id": "1"}))]).await;
    let request = things(&raw.client())
        .request(Method::Post, &READ)
        .json(&value!({"n": 1}));
    let error = Call::<Value>::new(request).send().await.unwrap_err();
    assert_eq!((error.kind(), raw.calls()), (ErrorKind::Connection, 1));
}

#[tokio::test]
async fn a_truncated_body_is_never_taken_for_a_whole_one() {
    let body = r#"{"value": [{"id": "1"}]}"#;
    let cut = http("200 OK", body.len() + 10, body);
    let raw = Raw::new(vec![cut.clone(), whole(&value!({"value": [{"id": "1"}, {"id": "2"}]}))]).await;
    let page = List::<Value>::new(get(&things(&raw.client()))).send().await.unwrap();
    assert_eq!((page.items.len(), raw.calls()), (2, 2), "the read is repeated");
    let raw = Raw::new(vec![cut]).await;
    let error = List::<Value>::new(get(&things(&raw.client())))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(raw.calls(), 7);
}

#[tokio::test]
async fn a_content_length_that_is_too_short_gives_malformed_json_not_half_a_value() {
    let body = r#"{"value": [{"id": "1"}]}"#;
    let raw = Raw::new(vec![http("200 OK", body.len() - 3, body)]).await;
    let error = List::<Value>::new(get(&things(&raw.client())))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn what_is_not_http_is_an_error() {
    let raw = Raw::new(vec![b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()]).await;
    let error = Get::<Value>::new(get(&things(&raw.client()))).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
}

#[tokio::test]
async fn a_truncated_download_ends_with_an_error() {
    let raw = Raw::new(vec![http("200 OK", 100, "half")]).await;
    let mut stream = runtime::request::Download::new(get(&things(&raw.client())))
        .stream()
        .await
        .unwrap();
    assert_eq!(stream.content_length(), Some(100));
    let mut bytes = Vec::new();
    let mut failed = None;
    while let Some(part) = stream.next().await {
        match part {
            Ok(part) => bytes.extend_from_slice(&part),
            Err(error) => failed = Some(error.kind()),
        }
    }
    assert_eq!(
        (bytes.as_slice(), failed),
        (b"half".as_slice(), Some(ErrorKind::Connection))
    );
}

#[tokio::test]
async fn a_page_that_breaks_is_read_again_without_doubling_items() {
    let second = value!({"value": [{"id": "2"}]}).to_string();
    let cut = http("200 OK", second.len(), &second[..10]);
    // a relative link: the address is not known before the server is
    let first = whole(&value!({"value": [{"id": "1"}], "@odata.nextLink": "things?$skiptoken=2"}));
    let raw = Raw::new(vec![first, cut, http("200 OK", second.len(), &second)]).await;
    let items: Vec<_> = List::<Value>::new(get(&things(&raw.client()))).items().collect().await;
    let ids: Vec<_> = items.into_iter().map(|item| item.unwrap()["id"].clone()).collect();
    assert_eq!((ids, raw.calls()), (vec![value!("1"), value!("2")], 3));
}

#[tokio::test]
async fn a_dropped_future_stops_the_call() {
    let raw = Raw::new(vec![Vec::new()]).await;
    let client = raw.client();
    let call = things(&client).request(Method::Get, &READ).send();
    drop(call);
    tokio::task::yield_now().await;
    assert_eq!(raw.calls(), 0, "a future that was never polled sends nothing");
}

#[test]
fn the_client_works_on_a_current_thread_and_a_multi_thread_runtime() {
    let current = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let multi = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    for runtime in [current, multi] {
        let id = runtime.block_on(async {
            let raw = Raw::new(vec![whole(&value!({"id": "1"}))]).await;
            Get::<Value>::new(get(&things(&raw.client()))).send().await.unwrap()["id"].clone()
        });
        assert_eq!(id, "1");
    }
}
