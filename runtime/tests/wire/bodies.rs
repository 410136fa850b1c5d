//! Bodies that are larger than anything a service gives: bombs, endless ones, endless errors.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use futures::TryStreamExt;
use runtime::{
    Client, Cloud, ErrorKind,
    request::{Download, Get, List},
};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use wiremock::{MockServer, ResponseTemplate};

use crate::support::{answer, builder, get, server, things};

const LIMIT: usize = 1 << 20;
const BOMB: usize = 32 << 20;

fn gzip_of_blanks(length: usize) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let piece = vec![b' '; 1 << 16];
    (0..length / piece.len()).for_each(|_| encoder.write_all(&piece).unwrap());
    encoder.finish().unwrap()
}

async fn bomb(status: u16) -> (MockServer, Client) {
    let server = server().await;
    let body = gzip_of_blanks(BOMB);
    assert!(body.len() < LIMIT, "what is sent is below the limit: {}", body.len());
    let reply = ResponseTemplate::new(status).insert_header("content-encoding", "gzip");
    answer(&server, "GET", "/v1.0/things", reply.set_body_bytes(body)).await;
    let client = builder(&server).max_body(LIMIT).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn a_compressed_body_counts_with_its_decompressed_size() {
    let (server, client) = bomb(200).await;
    let request = || get(&things(&client));
    let errors = [
        Get::<Value>::new(request()).send().await.unwrap_err(),
        List::<Value>::new(request()).send().await.unwrap_err(),
        Download::new(request()).send().await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("max_body"), "{error}");
    }
    assert_eq!(server.received_requests().await.unwrap().len(), 3, "none is repeated");
}

#[tokio::test]
async fn a_streamed_download_has_no_limit() {
    let (_server, client) = bomb(200).await;
    let stream = Download::new(get(&things(&client))).stream().await.unwrap();
    let length = stream
        .try_fold(0, async |sum, piece| Ok(sum + piece.len()))
        .await
        .unwrap();
    assert_eq!(length, BOMB);
}

#[tokio::test]
async fn of_the_body_of_a_failed_call_the_beginning_is_kept() {
    let (_server, client) = bomb(404).await;
    let request = || get(&things(&client));
    let whole = Get::<Value>::new(request()).send().await.unwrap_err();
    let streamed = Download::new(request()).stream().await.unwrap_err();
    for error in [whole, streamed] {
        assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, Some(404)));
        assert_eq!(error.body().unwrap().len(), 1 << 20);
    }
}

/// A server whose only response has this head and a body without end.
async fn endless(head: &'static str) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let root = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0_u8; 4096]).await;
        stream.write_all(head.as_bytes()).await.unwrap();
        while stream.write_all(&[b'1'; 1 << 16]).await.is_ok() {}
    });
    let client = Client::builder(runtime::testing::credential()).cloud(Cloud::custom(root));
    client.max_body(LIMIT).build().unwrap()
}

#[tokio::test]
async fn a_body_without_end_is_left_at_the_limit() {
    let client = endless("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n").await;
    let error = Get::<Value>::new(get(&things(&client))).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    let client = endless("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n").await;
    let error = Get::<Value>::new(get(&things(&client))).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest);
}

#[tokio::test]
async fn a_body_that_is_declared_longer_is_refused_before_it_comes() {
    let client = endless("HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n").await;
    let error = Get::<Value>::new(get(&things(&client))).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
}
