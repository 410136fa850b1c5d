//! The port at which the browser passes the response of the sign-in service.

use std::{future::ready, io, sync::Arc, time::Duration};

use azure_core::http::Url;
use futures::{
    StreamExt,
    future::{Either, select},
    stream,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::{endpoint::refused, failed};
use crate::{Error, Result, client::sleep};

/// The longest head of a request that is read.
const MAX_HEAD: usize = 16 * 1024;
/// How long a connection may take. Browsers open some that they never use.
const MAX_TIME: Duration = Duration::from_secs(10);
/// How many connections are served at a time.
const MAX_CONNECTIONS: usize = 16;

pub(super) struct Loopback(TcpListener);

impl Loopback {
    pub(super) async fn bind() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await;
        listener.map(Self).map_err(|error| no_port(&error))
    }

    /// The redirect URI: the sign-in service allows any port of `localhost`.
    pub(super) fn url(&self) -> Result<String> {
        let address = self.0.local_addr().map_err(|error| no_port(&error))?;
        Ok(format!("http://localhost:{}", address.port()))
    }

    /// Waits for the code that belongs to this state. Requests without that state are not from the sign-in service and are sent away: any
    /// page of the browser can make them.
    pub(super) async fn code(self, state: &str) -> Result<String> {
        let connections = stream::unfold(self.0, |listener| async move {
            let connection = listener.accept().await.map(|(connection, _)| connection);
            Some((connection, listener))
        });
        let state: Arc<str> = state.into();
        let outcomes = connections.map(move |connection| serve(connection, Arc::clone(&state)));
        let outcomes = outcomes.buffer_unordered(MAX_CONNECTIONS).filter_map(ready);
        let first = std::pin::pin!(outcomes).next().await;
        first.unwrap_or_else(|| Err(failed("the port for the response of the sign-in service was closed")))
    }
}

fn no_port(error: &io::Error) -> Error {
    failed("no port for the response of the sign-in service").with_source(error)
}

/// What a connection has to say; `None` for one that is not the response of the sign-in service.
async fn serve(connection: io::Result<TcpStream>, state: Arc<str>) -> Option<Result<String>> {
    let mut connection = match connection {
        Ok(connection) => connection,
        Err(error) => return Some(Err(no_port(&error))),
    };
    let exchange = std::pin::pin!(exchange(&mut connection, &state));
    match select(exchange, std::pin::pin!(sleep(MAX_TIME))).await {
        Either::Left((outcome, _)) => outcome,
        Either::Right(_) => None,
    }
}

async fn exchange(connection: &mut TcpStream, state: &str) -> Option<Result<String>> {
    let target = read_target(connection).await?;
    let outcome = outcome(&target, state);
    let (status, text) = match &outcome {
        Some(Ok(_)) => ("200 OK", "You are signed in. This window can be closed."),
        Some(Err(_)) => ("200 OK", "You are not signed in. This window can be closed."),
        None => ("404 Not Found", "Nothing is here."),
    };
    let page = format!("<!DOCTYPE html><meta charset=\"utf-8\"><title>Sign-in</title><p>{text}</p>");
    let length = page.len();
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    );
    // the code counts even when the browser is gone
    let _ = connection.write_all(format!("{head}{page}").as_bytes()).await;
    let _ = connection.shutdown().await;
    outcome
}

/// The target of a GET, `/?code=…`.
async fn read_target(connection: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut buffer = [0_u8; 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") && head.len() < MAX_HEAD {
        match connection.read(&mut buffer).await {
            Ok(count) if count > 0 => head.extend_from_slice(buffer.get(..count)?),
            _ => return None,
        }
    }
    let line = head.split(|byte| *byte == b'\r').next()?;
    let mut words = std::str::from_utf8(line).ok()?.split(' ');
    let target = words
        .next()
        .filter(|method| *method == "GET")
        .and_then(|_| words.next())?;
    target.starts_with('/').then(|| target.to_owned())
}

fn outcome(target: &str, state: &str) -> Option<Result<String>> {
    let url = Url::parse(&format!("http://localhost{target}")).ok()?;
    let value = |name: &str| {
        url.query_pairs()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    };
    if value("state").as_deref() != Some(state) {
        return None;
    }
    match (value("code"), value("error")) {
        (_, Some(error)) => Some(Err(refused(&error, value("error_description").as_ref()))),
        (Some(code), None) => Some(Ok(code)),
        (None, None) => None,
    }
}
