use runtime::{Result, external::futures::TryStreamExt, request::List};

use crate::{
    model::{Token, token},
    requests::{Tokens, ids, tokens},
    support::{TestResult, client, get, numbered, organization},
};

/// Seven tokens; the server gives three a page.
async fn seven(id: &str) -> Result<Tokens> {
    let client = client()?;
    organization(&client, id, &numbered(1..=7)).await?;
    Ok(tokens(&client, id))
}

const ALL: [&str; 7] = ["1", "2", "3", "4", "5", "6", "7"];

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn the_server_sets_the_size_of_pages_and_all_items_come_once_in_order() -> TestResult {
    let tokens = seven("paging-order").await?;
    let pages: Vec<_> = tokens.list().pages().try_collect().await?;
    let sizes: Vec<_> = pages.iter().map(|page| page.items.len()).collect();
    assert_eq!(sizes, [3, 3, 1]);
    assert_eq!(ids(tokens.list()).await?, ALL);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn paging_goes_on_from_a_stored_link() -> TestResult {
    let tokens = seven("paging-resume").await?;
    let first = tokens.list().order_by(token::ID.desc()).send().await?;
    assert!(
        first
            .next_link()
            .is_some_and(|link| link.starts_with("http://127.0.0.1:"))
    );
    let stored = first.next_link().unwrap_or_default().to_owned();
    let rest = tokens.list().resume(&stored)?;
    assert_eq!(ids(rest).await?, ["4", "3", "2", "1"]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn pages_are_read_one_by_one_until_the_last() -> TestResult {
    let tokens = seven("paging-steps").await?;
    let mut page = tokens.list().send().await?;
    let mut ids = Vec::new();
    loop {
        ids.extend(page.items.iter().filter_map(|token| token.id.clone()));
        match page.next_page().await? {
            Some(next) => page = next,
            None => break,
        }
    }
    assert!(page.is_last());
    assert_eq!(ids, ALL);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_relative_next_link_is_resolved_against_the_context() -> TestResult {
    seven("paging-relative").await?;
    // CAP's own form of links, which the server keeps on a call that has the header. Its contexts are right for keys in parentheses.
    let organization = client()?
        .path()
        .segment("organization")
        .alternate_key("id", "paging-relative");
    let tokens = get(&organization.segment("appleVolumePurchaseProgramTokens"));
    let list = || List::<Token>::new(tokens.clone()).header("x-keep-relative-links", "yes");
    let raw = list().send_raw().await?;
    assert!(String::from_utf8_lossy(raw.bytes()).contains(r#""@odata.nextLink":"organization(id='paging-relative')/"#));
    assert_eq!(ids(list()).await?, ALL);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn the_count_comes_with_the_first_page() -> TestResult {
    let tokens = seven("paging-count").await?;
    let page = tokens.list().count().filter(token::ID.ne("1")).send().await?;
    assert_eq!((page.count(), page.items.len()), (Some(6), 3));
    assert_eq!(tokens.list().send().await?.count(), None);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_top_above_the_page_size_goes_on_over_pages_and_then_ends() -> TestResult {
    let tokens = seven("paging-top").await?;
    assert_eq!(ids(tokens.list().top(6)).await?, ALL[..6]);
    assert_eq!(ids(tokens.list().top(2).skip(4)).await?, ["5", "6"]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn an_empty_collection_is_one_empty_page() -> TestResult {
    let client = client()?;
    organization(&client, "paging-empty", &[]).await?;
    let pages: Vec<_> = tokens(&client, "paging-empty").list().pages().try_collect().await?;
    assert_eq!(pages.len(), 1);
    assert!(pages.iter().all(|page| page.items.is_empty()));
    Ok(())
}
