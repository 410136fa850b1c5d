//! What all tests need: the client, and data of their own, so that none sees that of another.

use std::time::Duration;

use runtime::{
    Client, ClientBuilder, Cloud, Error, Method, Operation, Path, Request, Result, RetryOptions,
    external::serde_json::json,
    request::{Create, Get},
    testing,
};

use crate::model::{Token, User};

/// What a test gives; any error fails it.
pub(crate) type TestResult = std::result::Result<(), Box<dyn std::error::Error>>;

/// An operation of which these tests need no more than an address.
pub(crate) static ANY: Operation = Operation::new("any", "/any");

pub(crate) fn builder() -> ClientBuilder {
    let root =
        std::env::var("ODATA_SERVER").unwrap_or_else(|_| "http://127.0.0.1:9/started-by-tests-odata-run".to_owned());
    Client::builder(testing::credential())
        .cloud(Cloud::custom(root))
        .timeout(Duration::from_secs(30))
        .retry(once())
        .version("beta")
}

/// A server that is gone ends the tests soon.
fn once() -> RetryOptions {
    let mut options = RetryOptions::default();
    options.max_retries = 1;
    options
}

pub(crate) fn client() -> Result<Client> {
    builder().build()
}

/// Makes an organization with tokens; its id should be the test's name.
pub(crate) async fn organization(client: &Client, id: &str, tokens: &[Token]) -> Result<()> {
    let body = json!({ "id": id, "displayName": id, "appleVolumePurchaseProgramTokens": tokens });
    let path = client.path().segment("organization");
    Create::<()>::new(path.request(Method::Post, &ANY).json(&body))
        .send()
        .await
}

/// Tokens with these ids.
pub(crate) fn numbered(ids: impl IntoIterator<Item = u32>) -> Vec<Token> {
    let token = |id: u32| Token {
        id: Some(id.to_string()),
        ..Token::default()
    };
    ids.into_iter().map(token).collect()
}

pub(crate) fn users(client: &Client) -> Path {
    client.path().segment("users")
}

/// Makes a user and gives its path.
pub(crate) async fn user(client: &Client, id: &str, display_name: &str, manager: Option<&str>) -> Result<Path> {
    let mut user = User {
        id: Some(id.to_owned()),
        display_name: Some(display_name.to_owned()),
        ..User::default()
    };
    if let Some(manager) = manager {
        // CAP links by the key of the other; Graph by `@odata.bind`
        user.manager = Some(Box::new(User {
            id: Some(manager.to_owned()),
            ..User::default()
        }));
    }
    let body = users(client).request(Method::Post, &ANY).json(&user);
    Create::<()>::new(body).send().await?;
    Ok(users(client).key(id))
}

pub(crate) fn get(path: &Path) -> Request {
    path.request(Method::Get, &ANY)
}

pub(crate) async fn read_user(path: &Path) -> Result<User> {
    Get::new(get(path)).send().await
}

/// The error of a call that has to fail.
pub(crate) fn failure<T>(result: Result<T>) -> Result<Error, &'static str> {
    result.err().ok_or("the call succeeded")
}

/// Characters that have a meaning in addresses, in OData literals, in JSON or in shells, and some that are not ASCII.
pub(crate) const ODD_TEXTS: &[&str] = &[
    "a b",
    "a+b",
    "a#b",
    "a&b",
    "a%b",
    "a%20b",
    "a%2Fb",
    "O'Neill",
    "''",
    "'",
    "ü",
    "日本語",
    "e\u{301}",
    "👩‍👩‍👧",
    "a?b",
    "a=b",
    "a;b",
    "a:b",
    "a,b",
    "(a)",
    "[a]",
    "{a}",
    "a|b",
    "a\"b",
    "<a>",
    "a*b",
    "a@b.example",
    "a!b",
    "~a",
    "a^b",
    "`a`",
    "null",
    "true",
    "1",
    "-",
    "_",
    " a ",
];
