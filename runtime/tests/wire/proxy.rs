//! A seeded proxy between client and server breaks connections in every place: no hang, nothing lost, nothing doubled.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use futures::TryStreamExt;
use runtime::{
    Client, Cloud,
    request::{Call, List, Method},
    testing,
};
use serde_json::{Value, json as value};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use wiremock::{MockServer, Request};

use crate::support::{READ, answer, get, json, quick, server, things};

const PAGES: u64 = 12;

/// What happens to one connection.
#[derive(Clone, Copy, Debug)]
enum Fault {
    None,
    /// Closed before the request was read.
    Refuse,
    /// The request reaches the server, its answer reaches nobody.
    Lose,
    /// The answer ends in its middle.
    Truncate,
    /// The answer comes a few bytes at a time.
    Dribble,
    /// An answer of something else on the way.
    Gateway,
}

struct Proxy {
    address: SocketAddr,
}

impl Proxy {
    /// Never more than three faults in a row, so that a client that repeats comes through.
    async fn start(target: SocketAddr, seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let random = Arc::new(Mutex::new((fastrand::Rng::with_seed(seed), 0)));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let fault = choose(&mut random.lock().unwrap());
                tokio::spawn(pass(stream, target, fault));
            }
        });
        Self { address }
    }

    fn client(&self) -> Client {
        let cloud = Cloud::custom(format!("http://{}", self.address));
        let builder = Client::builder(testing::credential()).cloud(cloud).retry(quick());
        builder.timeout(Duration::from_secs(60)).build().unwrap()
    }
}

fn choose((random, row): &mut (fastrand::Rng, u32)) -> Fault {
    let faults = [
        Fault::None,
        Fault::Refuse,
        Fault::Lose,
        Fault::Truncate,
        Fault::Dribble,
        Fault::Gateway,
    ];
    let fault = if *row < 3 {
        faults[random.usize(..faults.len())]
    } else {
        Fault::None
    };
    *row = if matches!(fault, Fault::None | Fault::Dribble) {
        0
    } else {
        *row + 1
    };
    fault
}

/// One request and its answer; each has a connection of its own.
async fn pass(mut client: TcpStream, target: SocketAddr, fault: Fault) -> Option<()> {
    if matches!(fault, Fault::Refuse) {
        return None;
    }
    let request = read_message(&mut client).await?;
    if matches!(fault, Fault::Gateway) {
        let page = "<html><title>502</title></html>";
        let head = format!(
            "HTTP/1.1 502 Bad Gateway\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            page.len()
        );
        return client.write_all(format!("{head}{page}").as_bytes()).await.ok();
    }
    let mut server = TcpStream::connect(target).await.ok()?;
    server.write_all(&request).await.ok()?;
    let answer = read_message(&mut server).await?;
    match fault {
        Fault::Lose => None,
        Fault::Truncate => client
            .write_all(answer.get(..answer.len().saturating_sub(3))?)
            .await
            .ok(),
        Fault::Dribble => {
            for bytes in answer.chunks(3) {
                client.write_all(bytes).await.ok()?;
                client.flush().await.ok()?;
                tokio::task::yield_now().await;
            }
            Some(())
        }
        _ => client.write_all(&answer).await.ok(),
    }
}

/// Head and body by `Content-Length`; the head is told to close the connection, so that the next call takes another fault.
async fn read_message(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut buffer = [0_u8; 8192];
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ")?.trim().parse().ok());
            if bytes.len() >= end + 4 + length.unwrap_or(0) {
                let body = bytes.split_off(end);
                bytes.extend_from_slice(b"\r\nConnection: close");
                bytes.extend(body);
                return Some(bytes);
            }
        }
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

/// Pages of two items each, with links below the endpoint that the client used.
async fn pages(server: &MockServer) {
    let page = |request: &Request| {
        let page = request
            .url
            .query()
            .and_then(|query| query.rsplit('=').next()?.parse().ok())
            .unwrap_or(0);
        let items = value!([{"id": page * 2}, {"id": page * 2 + 1}]);
        let next = (page + 1 < PAGES).then(|| format!("things?$skiptoken={}", page + 1));
        json(200, value!({"value": items, "@odata.nextLink": next}))
    };
    answer(server, "GET", "/v1.0/things", page).await;
}

#[tokio::test]
async fn all_items_come_once_through_a_proxy_that_breaks_connections() {
    for seed in 0..12 {
        let server = server().await;
        pages(&server).await;
        let proxy = Proxy::start(*server.address(), seed).await;
        let list = List::<Value>::new(get(&things(&proxy.client())));
        let items: Vec<Value> = list
            .items()
            .try_collect()
            .await
            .unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        let ids: Vec<_> = items.iter().filter_map(|item| item["id"].as_u64()).collect();
        assert_eq!(ids, (0..PAGES * 2).collect::<Vec<_>>(), "seed {seed}");
    }
}

#[tokio::test]
async fn no_post_reaches_the_server_twice_through_a_proxy_that_breaks_connections() {
    for seed in 0..24 {
        let server = server().await;
        answer(&server, "POST", "/v1.0/things", json(201, value!({"id": 1}))).await;
        let proxy = Proxy::start(*server.address(), seed).await;
        let request = things(&proxy.client())
            .request(Method::Post, &READ)
            .json(&value!({"n": 1}));
        let result = Call::<Value>::new(request).send().await;
        let arrived = server.received_requests().await.unwrap().len();
        assert!(arrived <= 1, "seed {seed}");
        assert!(result.is_err() || arrived == 1, "seed {seed}");
    }
}
