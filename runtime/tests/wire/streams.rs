//! Protocol: streams. Bytes go up and down with constant memory.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
};

use async_trait::async_trait;
use futures::{AsyncRead, StreamExt, TryStreamExt};
use runtime::{
    Body, Client, Cloud,
    external::azure_core::{self, stream::SeekableStream},
    request::{Download, Method, Upload},
    testing,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::support::{READ, get, quick, things};

const SIZE: usize = 64 << 20;
const PIECE: usize = 64 << 10;

fn client(address: std::net::SocketAddr) -> Client {
    let cloud = Cloud::custom(format!("http://{address}"));
    Client::builder(testing::credential())
        .cloud(cloud)
        .retry(quick())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_download_gives_its_first_bytes_long_before_the_last_are_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&sent);
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: {SIZE}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        for _ in 0..SIZE / PIECE {
            stream.write_all(&[7; PIECE]).await.unwrap();
            counter.fetch_add(PIECE, Ordering::SeqCst);
        }
    });
    let mut stream = Download::new(get(&things(&client(address)))).stream().await.unwrap();
    assert_eq!(
        (stream.status(), stream.content_length(), stream.content_type()),
        (200, Some(SIZE as u64), Some("image/png"))
    );
    let first = stream.next().await.unwrap().unwrap();
    assert!(
        sent.load(Ordering::SeqCst) < SIZE / 2,
        "the answer is not collected first"
    );
    let rest = stream
        .try_fold(0, |sum, bytes| async move { Ok(sum + bytes.len()) })
        .await
        .unwrap();
    assert_eq!(first.len() + rest, SIZE);
}

/// Zeros that remember the largest buffer that they were asked to fill.
#[derive(Clone, Debug)]
struct Zeros {
    left: usize,
    largest: Arc<AtomicUsize>,
}

impl AsyncRead for Zeros {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut [u8]) -> Poll<std::io::Result<usize>> {
        self.largest.fetch_max(buffer.len(), Ordering::SeqCst);
        let count = buffer.len().min(self.left);
        buffer[..count].fill(0);
        self.left -= count;
        Poll::Ready(Ok(count))
    }
}

#[async_trait]
impl SeekableStream for Zeros {
    async fn reset(&mut self) -> azure_core::Result<()> {
        self.left = SIZE;
        Ok(())
    }

    fn len(&self) -> Option<u64> {
        Some(SIZE as u64)
    }
}

/// Reads one request to its end and answers it.
async fn take(listener: &TcpListener, answer: &str) -> (String, usize) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut buffer = vec![0; PIECE];
    let mut head = Vec::new();
    let mut body = None;
    while body.is_none_or(|length| length < SIZE) {
        let count = stream.read(&mut buffer).await.unwrap();
        assert!(count > 0, "the client closed too early");
        match &mut body {
            Some(length) => *length += count,
            None => {
                head.extend_from_slice(&buffer[..count]);
                body = head
                    .windows(4)
                    .position(|window| window == b"\r\n\r\n")
                    .map(|end| head.len() - end - 4);
            }
        }
    }
    let answer = format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\nRetry-After: 0\r\n\r\n");
    stream.write_all(answer.as_bytes()).await.unwrap();
    (String::from_utf8_lossy(&head).to_lowercase(), body.unwrap_or_default())
}

#[tokio::test]
async fn an_upload_is_read_in_pieces_and_starts_over_when_it_is_repeated() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client(listener.local_addr().unwrap());
    let largest = Arc::new(AtomicUsize::new(0));
    let zeros = Zeros {
        left: SIZE,
        largest: Arc::clone(&largest),
    };
    let request = things(&client).segment("content").request(Method::Put, &READ);
    let upload = Upload::<()>::new(request)
        .body(Body::stream("application/octet-stream", zeros))
        .send();
    let server = async {
        (
            take(&listener, "503 Busy").await,
            take(&listener, "204 No Content").await,
        )
    };
    let (result, ((head, first), (_, second))) = futures::join!(upload, server);
    result.unwrap();
    assert_eq!((first, second), (SIZE, SIZE), "each try sends all of it");
    assert!(head.contains(&format!("content-length: {SIZE}\r\n")), "{head}");
    assert!(largest.load(Ordering::SeqCst) <= PIECE);
}
