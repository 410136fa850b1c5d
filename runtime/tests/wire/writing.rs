//! Protocol: PATCH, Evolvable enums. What is read can be sent back.

use runtime::{
    Batch, Body, ErrorKind, Prefer,
    model::{Additional, ForRequest, ModelExt},
    query::Navigation,
    request::{Create, Method, Update},
    testing::Fake,
};
use serde_json::{Value, json as value};
use wiremock::{Mock, ResponseTemplate, matchers::header};

use crate::support::{READ, answer, client, json, server, things};

#[derive(Clone, Debug, Default, PartialEq)]
struct Token {
    id: Option<String>,
    additional: Additional,
}
runtime::model!(Token: "example.token" { id = "id" });
const OWNERS: Navigation<Token, Token> = Navigation::new("owners");
const MANAGER: Navigation<Token, Token> = Navigation::new("manager");

fn as_read() -> Value {
    value!({
        "@odata.context": "c", "@odata.etag": "W/1", "id": "a", "owner": {"@odata.etag": "W/2", "name": "o"},
        "members@odata.count": 1, "members": [{"@odata.id": "users/1", "@odata.editLink": "e", "n": 1.5}],
        "owners@odata.bind": ["b"], "@microsoft.graph.conflictBehavior": "fail",
    })
}

fn as_sent() -> Value {
    value!({
        "id": "a", "owner": {"name": "o"}, "members": [{"@odata.id": "users/1", "n": 1.5}],
        "owners@odata.bind": ["b"], "@microsoft.graph.conflictBehavior": "fail",
    })
}

#[tokio::test]
async fn a_model_that_was_read_is_sent_without_the_annotations_of_the_service() {
    #[derive(serde::Serialize)]
    struct Wrapper {
        token: Token,
    }
    let token: Token = serde_json::from_value(as_read()).unwrap();
    let server = server().await;
    answer(&server, "PATCH", "/v1.0/things", json(200, value!({}))).await;
    let patch = || things(&client(&server)).request(Method::Patch, &READ);
    Update::<()>::new(patch().json(&token)).send().await.unwrap();
    let wrapper = Wrapper { token };
    Update::<()>::new(patch().json(&wrapper)).send().await.unwrap();
    patch().json(&as_read()).send().await.unwrap();
    let sent: Vec<Value> = server
        .received_requests()
        .await
        .unwrap()
        .iter()
        .map(|request| request.body_json().unwrap())
        .collect();
    assert_eq!(sent, [as_sent(), value!({"token": as_sent()}), as_sent()]);
    assert_eq!(
        serde_json::to_value(&wrapper.token).unwrap(),
        as_read(),
        "serde itself keeps everything"
    );
}

#[tokio::test]
async fn the_sentinel_of_an_enumeration_is_refused_and_the_property_is_named() {
    let fake = Fake::new();
    let client = fake.client().unwrap();
    for state in [
        value!("unknownFutureValue"),
        value!("read,unknownFutureValue"),
        value!(["read", "unknownFutureValue"]),
    ] {
        let mut token = Token::default();
        token.additional.insert("inner", value!([{"state": state}]));
        let post = things(&client).request(Method::Post, &READ).json(&token);
        let error = Create::<Value>::new(post).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains("`state` is `unknownFutureValue`"), "{error}");
        assert!(serde_json::to_vec(&ForRequest(&token)).is_err());
    }
    assert!(fake.requests().is_empty());
    let prose = value!({"note": "the value unknownFutureValue, explained"});
    assert!(Body::json(&prose).is_ok());
}

#[test]
fn links_to_one_and_to_many_are_bound_in_their_own_form() {
    let client = Fake::new().client().unwrap();
    let user = client.path().segment("users").key("a/b");
    let mut token = Token::default();
    token.bind(OWNERS, [&user]).unwrap().bind_one(MANAGER, &user).unwrap();
    let address = "https://graph.microsoft.com/v1.0/users/a%2Fb";
    let expected = value!({"owners@odata.bind": [address], "manager@odata.bind": address});
    assert_eq!(serde_json::to_value(&token).unwrap(), expected);
    let nobody = client.path().segment("users").key("");
    let refused = token.bind(OWNERS, [&user, &nobody]).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidRequest);
    assert_eq!(serde_json::to_value(&token).unwrap(), expected, "all or nothing");
}

#[tokio::test]
async fn bytes_are_sent_as_they_are_alone_and_in_a_batch() {
    let text = r#"{"@odata.etag":"W/1","state":"unknownFutureValue"}"#;
    let fake = Fake::new().reply(200, r#"{"responses": [{"id": "1", "status": 204}]}"#);
    let client = fake.client().unwrap();
    let mut batch = Batch::new(&client);
    let post = things(&client)
        .request(Method::Post, &READ)
        .body(Body::bytes("application/json", text));
    batch.add(post);
    batch.send().await.unwrap();
    let requests = fake.requests();
    let azure_core::http::Body::Bytes(body) = requests[0].body() else {
        panic!("the body of a batch is in memory");
    };
    let sent: Value = serde_json::from_slice(body).unwrap();
    assert_eq!(
        sent["requests"][0]["body"],
        serde_json::from_str::<Value>(text).unwrap()
    );
}

#[tokio::test]
async fn a_write_that_asks_for_no_body_gives_none_or_what_came() {
    for (reply, expected) in [
        (ResponseTemplate::new(204), None),
        (json(201, value!({"id": "1"})), Some("1")),
    ] {
        let server = server().await;
        Mock::given(header("prefer", "return=minimal"))
            .respond_with(reply)
            .mount(&server)
            .await;
        let request = |method| things(&client(&server)).request(method, &READ).json(&value!({}));
        let created = Create::<Token>::new(request(Method::Post))
            .return_minimal()
            .send()
            .await
            .unwrap();
        assert_eq!(created.and_then(|token| token.id).as_deref(), expected);
        let updated = Update::<Token>::new(request(Method::Patch))
            .return_minimal()
            .send()
            .await
            .unwrap();
        assert_eq!(updated.and_then(|token| token.id).as_deref(), expected);
        let by_hand = Create::<Token>::new(request(Method::Post)).prefer(Prefer::ReturnMinimal);
        let by_hand = by_hand.optional().send().await.unwrap();
        assert_eq!(by_hand.and_then(|token| token.id).as_deref(), expected);
    }
}
