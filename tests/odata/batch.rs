use runtime::{Batch, ErrorKind};

use crate::{
    model::{Token, token},
    requests::{ids, tokens},
    support::{TestResult, client, failure, numbered, organization},
};

fn named(name: &str) -> Token {
    Token {
        organization_name: Some(name.to_owned()),
        ..Token::default()
    }
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn requests_of_any_kind_keep_their_results_and_fail_alone() -> TestResult {
    let client = client()?;
    organization(&client, "batch-kinds", &numbered(1..=4)).await?;
    let tokens = tokens(&client, "batch-kinds");
    let mut batch = Batch::new(&client);
    let one = batch.add(tokens.by_id("1").get());
    let missing = batch.add(tokens.by_id("none").get());
    let page = batch.add(tokens.list().filter(token::ID.in_(["2", "3"])).select(token::ID));
    let made = batch.add(tokens.create(&named("O'Brien & Söhne #1")));
    let changed = batch.add(tokens.by_id("4").update(&named("100 % + ü")));
    let synced = batch.add(tokens.by_id("3").sync_apps());
    let gone = batch.add(tokens.by_id("2").delete());
    let mut replies = batch.send().await?;
    assert_eq!(replies.take(one)?.id.as_deref(), Some("1"));
    let error = failure(replies.take(missing))?;
    assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, Some(404)));
    assert_eq!(replies.take(page)?.items.len(), 2);
    assert_eq!(
        replies.take(made)?.organization_name.as_deref(),
        Some("O'Brien & Söhne #1")
    );
    assert_eq!(replies.take(changed)?.organization_name.as_deref(), Some("100 % + ü"));
    assert_eq!(replies.take(synced)?.id.as_deref(), Some("3"));
    replies.take(gone)?;
    let rest = ids(tokens.list().filter(token::ID.le("4"))).await?;
    assert!(!rest.contains(&"2".to_owned()));
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_chain_runs_in_its_order_and_ends_at_the_first_failure() -> TestResult {
    let client = client()?;
    organization(&client, "batch-chain", &numbered([1])).await?;
    let tokens = tokens(&client, "batch-chain");
    let mut batch = Batch::new(&client);
    let changed = batch.add(tokens.by_id("1").update(&named("new")));
    let read = batch.add_after(tokens.by_id("1").get(), &[&changed]);
    let failed = batch.add_after(tokens.by_id("none").sync_apps(), &[&read]);
    let never = batch.add_after(tokens.by_id("1").delete(), &[&failed]);
    let mut replies = batch.send().await?;
    replies.take(changed)?;
    assert_eq!(replies.take(read)?.organization_name.as_deref(), Some("new"));
    let error = failure(replies.take(failed))?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let error = failure(replies.take(never))?;
    assert_eq!((error.kind(), error.status()), (ErrorKind::FailedDependency, Some(424)));
    assert_eq!(ids(tokens.list()).await?, ["1"]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn more_than_twenty_requests_all_get_their_answer() -> TestResult {
    let client = client()?;
    organization(&client, "batch-many", &numbered(1..=45)).await?;
    let tokens = tokens(&client, "batch-many");
    let mut batch = Batch::new(&client);
    let tickets: Vec<_> = (1..=45).map(|id: i32| batch.add(tokens.by_id(id).get())).collect();
    let mut replies = batch.send().await?;
    for (id, ticket) in (1..).zip(tickets) {
        assert_eq!(replies.take(ticket)?.id, Some(i32::to_string(&id)));
    }
    Ok(())
}
