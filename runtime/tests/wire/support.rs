//! A server, a client of it, and small operations.

use std::time::Duration;

use runtime::{
    Client, ClientBuilder, Cloud, Operation, Permissions, RetryOptions, path::Path, request::Method, testing,
};
use serde_json::Value;
use wiremock::{
    Mock, MockServer, Respond, ResponseTemplate,
    matchers::{method, path},
};

pub(crate) static READ: Operation = Operation::new("List things", "/things").with_permissions(Permissions::new(
    &[&["Thing.Read", "Thing.Write"], &["Thing.ReadWrite"]],
    &[],
    &[&["Thing.Read.All"]],
));

/// A server on a loopback port; `/v1.0` is its root.
pub(crate) async fn server() -> MockServer {
    MockServer::start().await
}

/// Repetitions without waiting.
pub(crate) fn quick() -> RetryOptions {
    RetryOptions::default()
        .with_initial_delay(Duration::from_millis(1))
        .with_max_delay(Duration::from_millis(2))
}

pub(crate) fn builder(server: &MockServer) -> ClientBuilder {
    Client::builder(testing::credential())
        .cloud(Cloud::custom(server.uri()))
        .retry(quick())
}

pub(crate) fn client(server: &MockServer) -> Client {
    builder(server).build().unwrap()
}

pub(crate) fn things(client: &Client) -> Path {
    client.path().segment("things")
}

pub(crate) async fn answer(server: &MockServer, verb: &str, at: &str, reply: impl Respond + 'static) {
    Mock::given(method(verb))
        .and(path(at))
        .respond_with(reply)
        .mount(server)
        .await;
}

pub(crate) fn json(status: u16, body: Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

pub(crate) fn get(path: &Path) -> runtime::Request {
    path.request(Method::Get, &READ)
}
