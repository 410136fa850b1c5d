//! The proxy and its faults.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use runtime::{Client, ClientBuilder, Cloud, testing};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::support::quick;

/// What happens to one connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    None,
    /// Closed before the request was read.
    Refuse,
    /// The request reaches the server, its answer reaches nobody.
    Lose,
    /// The answer ends in its middle.
    Truncate,
    /// The answer comes a few bytes at a time.
    Dribble,
    /// An answer of something else on the way; more of them follow.
    Burst(u16),
    /// The length that is announced is more than what comes.
    TooLong,
    /// The length that is announced is less than what comes.
    TooShort,
    /// The answer has its length, and is JSON no more.
    Malformed,
}

/// Faults, and how often one is met: once in so many connections.
pub(super) struct Mishap {
    faults: &'static [Fault],
    once_in: u32,
}

/// After these a read that is repeated comes through.
pub(super) static PASSING: Mishap = Mishap {
    once_in: 1,
    faults: &[
        Fault::None,
        Fault::Refuse,
        Fault::Lose,
        Fault::Truncate,
        Fault::Dribble,
        Fault::Burst(500),
        Fault::Burst(502),
        Fault::Burst(503),
        Fault::Burst(504),
        Fault::TooLong,
    ],
};

/// These look like an answer.
pub(super) static DECEIVING: Mishap = Mishap {
    once_in: 8,
    faults: &[Fault::TooShort, Fault::Malformed],
};

pub(super) struct Proxy {
    address: SocketAddr,
}

/// Draws faults; never more than four in a row, so that a client that repeats comes through.
struct Lot {
    mishap: &'static Mishap,
    random: fastrand::Rng,
    row: u32,
    last: Fault,
}

impl Lot {
    fn draw(&mut self) -> Fault {
        let fault = match self.last {
            _ if self.row >= 4 => Fault::None,
            Fault::Burst(_) => self.last,
            _ if self.random.u32(..self.mishap.once_in) > 0 => Fault::None,
            _ => *self.random.choice(self.mishap.faults).unwrap(),
        };
        let harmless = matches!(fault, Fault::None | Fault::Dribble);
        self.row = if harmless { 0 } else { self.row + 1 };
        self.last = fault;
        fault
    }
}

impl Proxy {
    pub(super) async fn start(target: SocketAddr, mishap: &'static Mishap, seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let lot = Mutex::new(Lot {
            mishap,
            random: fastrand::Rng::with_seed(seed),
            row: 0,
            last: Fault::None,
        });
        let lot = Arc::new(lot);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).unwrap();
                let fault = lot.lock().unwrap().draw();
                tokio::spawn(pass(stream, target, fault));
            }
        });
        Self { address }
    }

    pub(super) fn root(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(super) fn builder(&self) -> ClientBuilder {
        let builder = Client::builder(testing::credential()).cloud(Cloud::custom(self.root()));
        builder.retry(quick()).timeout(Duration::from_secs(60))
    }

    pub(super) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

/// One request and its answer; each has a connection of its own.
async fn pass(mut client: TcpStream, target: SocketAddr, fault: Fault) -> Option<()> {
    if fault == Fault::Refuse {
        return None;
    }
    let request = read_message(&mut client).await?;
    if let Fault::Burst(status) = fault {
        let page = "<html><title>busy</title></html>";
        let head = format!(
            "HTTP/1.1 {status} x\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            page.len()
        );
        return client.write_all(format!("{head}{page}").as_bytes()).await.ok();
    }
    let mut server = TcpStream::connect(target).await.ok()?;
    server.write_all(&request).await.ok()?;
    let answer = read_message(&mut server).await?;
    for piece in pieces(&answer, fault) {
        client.write_all(&piece).await.ok()?;
        client.flush().await.ok()?;
        tokio::task::yield_now().await;
    }
    Some(())
}

/// What reaches the client of an answer.
fn pieces(answer: &[u8], fault: Fault) -> Vec<Vec<u8>> {
    match fault {
        Fault::Lose => Vec::new(),
        Fault::Truncate => vec![answer[..answer.len() - 3].to_vec()],
        Fault::Dribble => answer.chunks(3).map(<[u8]>::to_vec).collect(),
        Fault::TooLong => vec![with_length(answer, 7)],
        Fault::TooShort => vec![with_length(answer, -3)],
        Fault::Malformed => {
            let end = answer.len().saturating_sub(2);
            vec![[&answer[..end], b"[}"].concat()]
        }
        _ => vec![answer.to_vec()],
    }
}

/// The answer with another length in its head. One without a body is left as it is.
fn with_length(answer: &[u8], change: i64) -> Vec<u8> {
    let text = String::from_utf8_lossy(answer);
    let Some((head, body)) = text.split_once("\r\n\r\n").filter(|(_, body)| body.len() > 3) else {
        return answer.to_vec();
    };
    let is_length = |line: &str| line.to_lowercase().starts_with("content-length:");
    let lines = head.lines().filter(|line| !is_length(line));
    let length = i64::try_from(body.len()).unwrap() + change;
    let head = lines.collect::<Vec<_>>().join("\r\n");
    format!("{head}\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes()
}

/// Head and body by `Content-Length`; the head asks to close the connection, so that the next call takes another fault.
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
