//! Deadlines of single calls, and calls whose future is dropped while the service is silent.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures::{FutureExt, StreamExt};
use runtime::{
    Client, Cloud, ErrorKind,
    request::{Download, Get, List},
    testing,
};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
};

use crate::support::{get, quick, things};

/// A server that writes the beginning of an answer, or nothing, and waits until the client goes.
struct Silent {
    client: Client,
    connections: Arc<AtomicUsize>,
    asked: UnboundedReceiver<()>,
    closed: UnboundedReceiver<()>,
}

async fn silent(beginning: &'static str) -> Silent {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    let (tell_asked, asked) = unbounded_channel();
    let (tell_closed, closed) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counter.fetch_add(1, Ordering::SeqCst);
            let (tell_asked, tell_closed) = (tell_asked.clone(), tell_closed.clone());
            tokio::spawn(async move {
                let mut buffer = [0; 4096];
                let _ = stream.read(&mut buffer).await;
                let _ = stream.write_all(beginning.as_bytes()).await;
                let _ = tell_asked.send(());
                while stream.read(&mut buffer).await.is_ok_and(|count| count > 0) {}
                let _ = tell_closed.send(());
            });
        }
    });
    let builder = Client::builder(testing::credential()).cloud(Cloud::custom(&address));
    Silent {
        client: builder.retry(quick()).build().unwrap(),
        connections,
        asked,
        closed,
    }
}

const HALF: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nhalf";

impl Silent {
    /// Waits until the server sees its connection closed. Only then is it known that no repetition came before.
    async fn expect_one_closed_connection(mut self) {
        self.closed.recv().await.unwrap();
        assert_eq!(self.connections.load(Ordering::SeqCst), 1, "the call is not repeated");
        let nothing = self.asked.recv().now_or_never();
        assert_eq!(nothing, None, "nothing was asked again");
    }
}

#[tokio::test]
async fn a_future_that_is_dropped_in_flight_closes_its_connection_and_is_not_repeated() {
    let mut server = silent("").await;
    let call = Get::<Value>::new(get(&things(&server.client))).send();
    tokio::select! {
        result = call => panic!("the service never answers: {result:?}"),
        asked = server.asked.recv() => asked.unwrap(),
    }
    server.expect_one_closed_connection().await;
}

#[tokio::test]
async fn a_stream_of_items_that_is_dropped_in_flight_closes_its_connection() {
    let mut server = silent("").await;
    let mut items = List::<Value>::new(get(&things(&server.client))).items();
    tokio::select! {
        item = items.next() => panic!("the service never answers: {item:?}"),
        asked = server.asked.recv() => asked.unwrap(),
    }
    drop(items);
    server.expect_one_closed_connection().await;
}

#[tokio::test]
async fn a_download_that_is_dropped_half_way_closes_its_connection() {
    let mut server = silent(HALF).await;
    let mut stream = Download::new(get(&things(&server.client))).stream().await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), "half");
    server.asked.recv().await.unwrap();
    drop(stream);
    server.expect_one_closed_connection().await;
}

/// Longer than any test takes, and shorter than the patience of the transport.
const DEADLINE: Duration = Duration::from_secs(50);

#[tokio::test]
async fn a_call_has_a_deadline_of_its_own() {
    let mut server = silent("").await;
    let call = Get::<Value>::new(get(&things(&server.client))).timeout(DEADLINE);
    // from then on the clock jumps ahead whenever nothing is left to do
    let asked = async {
        server.asked.recv().await.unwrap();
        tokio::time::pause();
    };
    let (result, ()) = futures::join!(call.send(), asked);
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Timeout);
    server.expect_one_closed_connection().await;
}

#[tokio::test]
async fn the_deadline_of_a_download_holds_while_its_bytes_arrive() {
    let mut server = silent(HALF).await;
    let download = Download::new(get(&things(&server.client))).timeout(DEADLINE);
    let mut stream = download.stream().await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), "half");
    tokio::time::pause();
    assert_eq!(stream.next().await.unwrap().unwrap_err().kind(), ErrorKind::Timeout);
    assert!(stream.next().await.is_none(), "after the error it ends");
    server.asked.recv().await.unwrap();
    server.expect_one_closed_connection().await;
}
