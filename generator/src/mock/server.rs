//! The service on a loopback address.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri, header};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::reply::{self, Reply};
use super::request::Request;
use super::service::Service;

/// A service that is being served; it ends when this is dropped.
#[derive(Debug)]
pub struct Serving {
    address: SocketAddr,
    _stop: oneshot::Sender<()>,
    task: tokio::task::JoinHandle<io::Result<()>>,
}

impl Serving {
    /// The address that it listens on.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits until the service ends by itself, which it does by a fault only.
    ///
    /// # Errors
    /// The fault.
    pub async fn ended(self) -> io::Result<()> {
        self.task.await.map_err(io::Error::other)?
    }
}

#[derive(Clone)]
struct Shared {
    service: Arc<Mutex<Service>>,
    delay: Duration,
    address: SocketAddr,
}

/// Serves on 127.0.0.1 and `port`, 0 for any that is free.
///
/// # Errors
/// The port cannot be listened on.
pub async fn serve(service: Service, port: u16) -> io::Result<Serving> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let address = listener.local_addr()?;
    let shared = Shared {
        delay: service.options().delay,
        service: Arc::new(Mutex::new(service)),
        address,
    };
    let (stop, stopped) = oneshot::channel::<()>();
    let app = Router::new().fallback(respond).with_state(shared);
    let task = tokio::spawn(async move {
        let ended = async move { drop(stopped.await) };
        axum::serve(listener, app).with_graceful_shutdown(ended).await
    });
    Ok(Serving {
        address,
        _stop: stop,
        task,
    })
}

async fn respond(
    State(shared): State<Shared>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    if !shared.delay.is_zero() {
        tokio::time::sleep(shared.delay).await;
    }
    let host = text(&headers, &header::HOST);
    let request = Request {
        method: method.as_str().to_owned(),
        target: uri.path_and_query().map_or_else(String::new, ToString::to_string),
        origin: format!("http://{}", host.unwrap_or_else(|| shared.address.to_string())),
        authorized: headers.contains_key(header::AUTHORIZATION),
        content_type: text(&headers, &header::CONTENT_TYPE),
        content_range: text(&headers, &header::CONTENT_RANGE),
        body: body.to_vec(),
    };
    let reply = shared
        .service
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .answer(&request);
    response(reply)
}

fn text(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned)
}

fn response(reply: Reply) -> Response<Body> {
    let (kind, bytes) = match reply.body {
        Some(reply::Body::Json(value)) => (Some("application/json".to_owned()), value.to_string().into_bytes()),
        Some(reply::Body::Text(text)) => (Some("text/plain".to_owned()), text.into_bytes()),
        Some(reply::Body::Bytes(media_type, bytes)) => (Some(media_type), bytes),
        None => (None, Vec::new()),
    };
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Some(kind) = kind.and_then(|kind| HeaderValue::from_str(&kind).ok()) {
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
