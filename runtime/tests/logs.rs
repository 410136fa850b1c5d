//! What is written to the log, at its most talkative. It stands alone because the subscriber is one for the whole process.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

#[allow(dead_code, unused_imports, reason = "shared with the other tests")]
#[path = "wire/support.rs"]
mod support;

use std::{
    fmt::Write,
    sync::{Arc, Mutex},
};

use runtime::{request::Method, upload::UploadSession};
use serde_json::json as value;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use wiremock::ResponseTemplate;

use support::{READ, answer, client, get, json, server, things};

/// Writes every field of every span and event into one text.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<String>>);

impl Visit for Recorder {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = writeln!(self.0.lock().unwrap(), "{field}={value:?}");
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        attributes.record(&mut self.clone());
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

#[tokio::test]
async fn logs_name_the_operation_and_never_a_secret_a_token_or_a_query_value() {
    let recorder = Recorder::default();
    tracing::subscriber::set_global_default(recorder.clone()).unwrap();
    let (server, storage) = (server().await, server().await);
    let session = value!({"uploadUrl": format!("{}/up/SECRET?sig=SECRET", storage.uri())});
    answer(&server, "POST", "/v1.0/things/createUploadSession", json(200, session)).await;
    let target = format!("{}/blob/SECRET?sig=SECRET", storage.uri());
    answer(
        &server,
        "GET",
        "/v1.0/things",
        ResponseTemplate::new(302).insert_header("Location", target.as_str()),
    )
    .await;
    answer(&storage, "PUT", "/up/SECRET", ResponseTemplate::new(404)).await;
    let things = things(&client(&server));

    let download = get(&things)
        .query("$filter", "mail eq 'SECRET@x.y'")
        .header("x-own", "SECRET")
        .send()
        .await;
    assert_eq!(download.unwrap_err().status(), Some(404));
    let create = things
        .segment("createUploadSession")
        .request(Method::Post, &READ)
        .json(&value!({"name": "SECRET"}));
    let mut session = UploadSession::open(create).await.unwrap();
    session
        .upload::<()>(bytes::Bytes::from_static(b"SECRET"))
        .send()
        .await
        .unwrap_err();
    drop(storage);
    session.status().await.unwrap_err();

    let log = recorder.0.lock().unwrap().clone();
    assert!(
        log.contains("operation=\"List things\"") && log.contains("client_request_id="),
        "{log}"
    );
    for line in log.lines() {
        assert!(!line.contains("SECRET") && !line.contains("Bearer"), "{line}");
    }
}
