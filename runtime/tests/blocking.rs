//! Calls from code that is not asynchronous.

#![cfg(feature = "blocking")]
#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use runtime::{Method, Operation, blocking::Blocking, request::List, testing::Fake};
use serde_json::Value;

static LIST: Operation = Operation::new("List things", "/things");

#[test]
fn a_stream_over_pages_is_an_iterator() {
    let next = "https://graph.microsoft.com/v1.0/things?$skiptoken=2";
    let first = format!(r#"{{"value": [1, 2], "@odata.nextLink": "{next}"}}"#);
    let client = Fake::new()
        .reply(200, first)
        .reply(200, r#"{"value": [3]}"#)
        .client()
        .unwrap();
    let list = List::<Value>::new(client.path().segment("things").request(Method::Get, &LIST));
    let blocking = Blocking::new().unwrap();
    let items: Result<Vec<_>, _> = blocking.iter(list.items()).collect();
    assert_eq!(items.unwrap(), [1, 2, 3]);
}
