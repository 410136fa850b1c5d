use runtime::{
    Argument, Method,
    request::{CallList, CallValue},
};

use crate::{
    model::SyncStatus,
    requests::tokens,
    support::{ANY, TestResult, client, get, numbered, organization, user},
};

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_bound_action_gives_the_changed_resource() -> TestResult {
    let client = client()?;
    organization(&client, "operation-action", &numbered([1, 2])).await?;
    let tokens = tokens(&client, "operation-action");
    let synced = tokens.by_id("2").sync_apps().send().await?;
    assert_eq!(synced.id.as_deref(), Some("2"));
    assert_eq!(synced.last_sync_status, Some(SyncStatus::InProgress));
    assert_eq!(tokens.by_id("1").get().send().await?.last_sync_status, None);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_primitive_result_is_unwrapped_whether_the_name_is_qualified_or_not() -> TestResult {
    let client = client()?;
    let path = user(&client, "operation-primitive", "Ann", None).await?;
    for name in ["revokeSignInSessions", "microsoft.graph.revokeSignInSessions"] {
        let action = path.segment(name).request(Method::Post, &ANY);
        assert!(CallValue::<bool>::new(action).send().await?, "{name}");
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn arguments_of_functions_reach_it_inline_or_by_alias() -> TestResult {
    let client = client()?;
    let path = user(&client, "operation-function", "Ann", None).await?;
    // those with a slash go by alias, into the query
    for words in ["O'Neill & Söhne", "a/b", "50% + #1?", "a\\b;c", ""] {
        let arguments = [("words", Argument::from(words)), ("times", Argument::from(2))];
        let call = CallValue::<String>::new(get(&path.function("greeting", arguments)));
        assert_eq!(call.send().await?, words.repeat(2));
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn collections_are_arguments_by_alias_and_results_as_pages() -> TestResult {
    let client = client()?;
    let path = user(&client, "operation-collection", "Ann", None).await?;
    let arguments = [("groupIds", Argument::bare(r#"["a/b","O'Neill","ü & co"]"#))];
    let call = CallList::<String>::new(get(&path.function("checkMemberGroups", arguments)));
    assert_eq!(call.send().await?.items, ["a/b", "O'Neill", "ü & co"]);
    Ok(())
}
