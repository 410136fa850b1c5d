use std::time::Duration;

use runtime::{ErrorKind, RetryOptions};

use crate::{
    model::Token,
    requests::{ids, tokens},
    support::{TestResult, builder, client, failure, numbered, organization},
};

/// The server answers with the status, the first word, to the first call that has this header with a new value.
const FAULT: &str = "x-fault-once";

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_throttled_read_is_repeated_after_the_wait() -> TestResult {
    let client = client()?;
    organization(&client, "throttle-read", &numbered(1..=4)).await?;
    let tokens = tokens(&client, "throttle-read");
    let answer = tokens.list().header(FAULT, "429 raw").send_raw().await?;
    assert_eq!((answer.status(), answer.retries()), (200, 1));
    assert_eq!(
        ids(tokens.list().header(FAULT, "429 pages")).await?,
        ["1", "2", "3", "4"]
    );
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_throttled_create_is_repeated_with_its_body_and_creates_once() -> TestResult {
    let client = client()?;
    organization(&client, "throttle-create", &[]).await?;
    let tokens = tokens(&client, "throttle-create");
    let new = Token {
        id: Some("1".to_owned()),
        apple_id: Some("ann@contoso.example".to_owned()),
        ..Token::default()
    };
    let answer = tokens.create(&new).header(FAULT, "429 create").send_raw().await?;
    assert_eq!((answer.status(), answer.retries()), (201, 1));
    let page = tokens.list().send().await?;
    let made: Vec<_> = page.items.iter().map(|token| (&token.id, &token.apple_id)).collect();
    assert_eq!(made, [(&new.id, &new.apple_id)]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn without_repetitions_the_error_says_how_long_to_wait() -> TestResult {
    organization(&client()?, "throttle-none", &[]).await?;
    let client = builder().retry(RetryOptions::none()).build()?;
    let list = tokens(&client, "throttle-none").list().header(FAULT, "429 none");
    let error = failure(list.send().await)?;
    assert_eq!((error.kind(), error.status()), (ErrorKind::Throttled, Some(429)));
    assert_eq!(
        (error.retry_after(), error.retries()),
        (Some(Duration::from_secs(1)), 0)
    );
    assert_eq!(error.code(), Some(runtime::Code::TooManyRequests));
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_server_that_is_not_available_is_asked_again_after_the_wait() -> TestResult {
    let client = client()?;
    organization(&client, "throttle-unavailable", &numbered([1])).await?;
    let tokens = tokens(&client, "throttle-unavailable");
    let answer = tokens.list().header(FAULT, "503 list").send_raw().await?;
    assert_eq!((answer.status(), answer.retries()), (200, 1));
    // the service says that it did not begin
    let answer = tokens
        .create(&Token::default())
        .header(FAULT, "503 create")
        .send_raw()
        .await?;
    assert_eq!((answer.status(), answer.retries()), (201, 1));
    Ok(())
}
