//! Protocol: errors.

use runtime::{Code, ErrorKind};
use serde_json::json as value;
use wiremock::{MockServer, ResponseTemplate};

use crate::support::{answer, client, get, json, server, things};

async fn error(server: &MockServer, reply: ResponseTemplate) -> runtime::Error {
    answer(server, "GET", "/v1.0/things", reply).await;
    get(&things(&client(server))).send().await.unwrap_err()
}

#[tokio::test]
async fn the_innermost_known_code_decides_and_all_are_kept() {
    let server = server().await;
    let body = value!({"error": {
        "code": "invalidRequest", "message": "outer", "target": "name",
        "details": [{"code": "Taken", "target": "name", "message": "is taken"}],
        "innerError": {
            "code": "nameAlreadyExists", "date": "2020-08-18T12:51:51", "request-id": "r-1", "client-request-id": "c-1",
            "innererror": {"code": "someNewCode"}
        }
    }});
    let error = error(&server, json(400, body)).await;
    assert_eq!(error.code(), Some(Code::NameAlreadyExists));
    assert_eq!(error.codes(), ["invalidRequest", "nameAlreadyExists", "someNewCode"]);
    assert!(error.has_code("SomeNewCode"));
    assert_eq!((error.kind(), error.target()), (ErrorKind::BadRequest, Some("name")));
    assert_eq!((error.request_id(), error.date().is_some()), (Some("r-1"), true));
    assert_eq!(error.details()[0].code.as_deref(), Some("Taken"));
    assert_eq!(error.message(), Some("outer"));
}

#[tokio::test]
async fn ids_and_diagnostics_come_from_the_headers() {
    let server = server().await;
    let reply = ResponseTemplate::new(404)
        .insert_header("request-id", "r-2")
        .insert_header("x-ms-ags-diagnostic", "{}")
        .insert_header("Date", "Tue, 18 Aug 2020 12:51:51 GMT");
    let error = error(&server, reply).await;
    assert_eq!((error.request_id(), error.diagnostic()), (Some("r-2"), Some("{}")));
    let sent = &server.received_requests().await.unwrap()[0];
    assert_eq!(
        error.client_request_id(),
        sent.headers["client-request-id"].to_str().ok()
    );
    assert_eq!(error.date(), Some("Tue, 18 Aug 2020 12:51:51 GMT"));
}

const HTML: &str = "the response body is an HTML page, as proxies and sign-in pages send it; `Error::body` has it";
const PLAIN: &str = "the response body is plain text; `Error::body` has it";

#[tokio::test]
async fn odd_bodies_make_a_clear_error() {
    let html = "<html><head><title>502 Bad Gateway</title></head><body><p>secret</p></body></html>";
    let cases: &[(&[u8], &str, Option<&str>)] = &[
        (b"", "text/plain", None),
        (html.as_bytes(), "text/html", Some(HTML)),
        (b"upstream\r\nfailed", "text/plain", Some(PLAIN)),
        (b"\"secret\"", "application/json", Some(PLAIN)),
        (b"{\"error\":", "application/json", Some(PLAIN)),
        (
            b"{\"error\": \"invalid_grant\", \"error_description\": \"why\"}",
            "application/json",
            Some("why"),
        ),
        (
            b"{\"error\": {\"code\": 7, \"message\": {\"lang\": \"en\", \"value\": \"odd\"}}}",
            "application/json",
            Some("odd"),
        ),
        (b"{\"error\": null}", "application/json", None),
        (b"[1]", "application/json", None),
        (b"\xff\xfe\x00", "application/octet-stream", Some(PLAIN)),
    ];
    for (body, kind, message) in cases {
        let server = server().await;
        let error = error(&server, ResponseTemplate::new(400).set_body_raw(body.to_vec(), kind)).await;
        assert_eq!(error.message(), *message, "{}", String::from_utf8_lossy(body));
        assert_eq!(error.body(), Some(*body));
        assert!(error.to_string().starts_with("List things: 400 bad request"), "{error}");
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
    }
}

#[tokio::test]
async fn a_403_names_the_documented_least_privileged_permissions() {
    let server = server().await;
    let body = value!({"error": {"code": "Authorization_RequestDenied", "message": "Insufficient privileges."}});
    let error = error(&server, json(403, body)).await;
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Forbidden, Some(Code::AuthorizationRequestDenied))
    );
    let text = error.to_string();
    let start = "List things: 403 forbidden (Authorization_RequestDenied): Insufficient privileges.; least privileged permissions as \
                 documented: Thing.Read and Thing.Write (delegated), Thing.Read.All (application) [client-request-id ";
    assert!(text.starts_with(start), "{text}");
}

#[tokio::test]
async fn statuses_have_kinds() {
    let kinds = [
        (401, ErrorKind::Unauthorized),
        (404, ErrorKind::NotFound),
        (409, ErrorKind::Conflict),
        (410, ErrorKind::Gone),
        (412, ErrorKind::PreconditionFailed),
        (423, ErrorKind::Locked),
        (424, ErrorKind::FailedDependency),
        (501, ErrorKind::Service),
        (507, ErrorKind::InsufficientStorage),
    ];
    for (status, kind) in kinds {
        let server = server().await;
        assert_eq!(
            error(&server, ResponseTemplate::new(status)).await.kind(),
            kind,
            "{status}"
        );
    }
}

#[tokio::test]
async fn malformed_json_of_a_success_is_an_error_with_the_response_attached() {
    let server = server().await;
    answer(
        &server,
        "GET",
        "/v1.0/things",
        ResponseTemplate::new(200).set_body_raw("{\"id\": \"secret", "application/json"),
    )
    .await;
    let call = runtime::request::Get::<serde_json::Value>::new(get(&things(&client(&server))));
    let error = call.send().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)));
    assert!(error.to_string().contains("ends too early"), "{error}");
    assert!(!format!("{error} {error:?}").contains("secret"));
}

#[tokio::test]
async fn no_connection_is_said_without_the_query() {
    // the discard port: nothing listens there
    let client = runtime::Client::builder(runtime::testing::credential())
        .cloud(runtime::Cloud::custom("http://127.0.0.1:9"))
        .retry(runtime::RetryOptions::none())
        .build()
        .unwrap();
    let error = get(&things(&client))
        .query("$filter", "mail eq 'secret@x.y'")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    let mut shown = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        shown.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    assert!(!shown.contains("secret") && !shown.contains("filter"), "{shown}");
    assert!(shown.contains("127.0.0.1:9"), "{shown}");
}

#[tokio::test]
async fn what_cannot_be_sent_fails_before_anything_is_sent() {
    let server = server().await;
    let things = things(&client(&server));
    let cases = [
        get(&things.key("")),
        get(&things).header("x\r\ny", "1"),
        get(&things).header("x", "1\r\nAuthorization: y"),
    ];
    for request in cases {
        let error = request.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn an_html_page_with_200_is_called_one() {
    for kind in ["text/html; charset=utf-8", "application/json"] {
        let server = server().await;
        let page = "\r\n<!DOCTYPE html><title>secret</title>";
        let reply = ResponseTemplate::new(200).set_body_raw(page, kind);
        answer(&server, "GET", "/v1.0/things", reply).await;
        let call = runtime::request::List::<serde_json::Value>::new(get(&things(&client(&server))));
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("HTML page"), "{error}");
        assert!(!format!("{error} {error:?}").contains("secret"));
    }
}
