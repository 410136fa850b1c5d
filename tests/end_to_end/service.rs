//! A service that answers as it was told and remembers what it was asked.

use generated::Client;
use runtime::{Cloud, testing};
use serde_json::Value;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

pub(crate) struct Service(MockServer);

impl Service {
    pub(crate) async fn start() -> Self {
        Self(MockServer::start().await)
    }

    /// A client of this service with the options that a user gets by default.
    pub(crate) fn client(&self) -> runtime::Result<Client> {
        let builder = Client::builder(testing::credential()).cloud(Cloud::custom(self.0.uri()));
        builder.build().map(Client::from)
    }

    /// The address of a path here, as the service writes it into links.
    pub(crate) fn link(&self, path: &str) -> String {
        format!("{}{path}", self.0.uri())
    }

    /// What the next request with this method and this path, percent-encoded, is answered; answers for the same go in their order.
    pub(crate) async fn answer(&self, method: &'static str, path: impl Into<String>, reply: ResponseTemplate) {
        let path = path.into();
        Mock::given(move |request: &Request| request.method.as_str() == method && request.url.path() == path)
            .respond_with(reply)
            .up_to_n_times(1)
            .mount(&self.0)
            .await;
    }

    pub(crate) async fn requests(&self) -> Vec<Request> {
        self.0.received_requests().await.unwrap_or_default()
    }

    /// A line for each request so far, with the query as it was on the wire: `GET /beta/users?$top=5`.
    pub(crate) async fn asked(&self) -> Vec<String> {
        let line = |request: &Request| match request.url.query() {
            Some(query) => format!("{} {}?{query}", request.method, request.url.path()),
            None => format!("{} {}", request.method, request.url.path()),
        };
        self.requests().await.iter().map(line).collect()
    }

    /// The query of the latest request, as it was on the wire.
    pub(crate) async fn query(&self) -> Option<String> {
        Some(self.requests().await.last()?.url.query()?.to_owned())
    }

    /// The body of the latest request; `None` when it is no JSON.
    pub(crate) async fn sent(&self) -> Option<Value> {
        serde_json::from_slice(&self.requests().await.last()?.body).ok()
    }
}

pub(crate) fn json(status: u16, body: Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

pub(crate) fn empty(status: u16) -> ResponseTemplate {
    ResponseTemplate::new(status)
}
