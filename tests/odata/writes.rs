use runtime::{
    ErrorKind, Method, Prefer, Result,
    external::serde_json::Value,
    model::ModelExt,
    request::{Replace, Update},
};

use crate::{
    model::{AccountType, SyncStatus, Token, TokenState, User, token, user},
    requests::{Tokens, ids, tokens},
    support::{self, ANY, ODD_TEXTS, TestResult, client, failure, numbered, organization, read_user},
};

async fn one(id: &str) -> Result<Tokens> {
    let client = client()?;
    organization(&client, id, &numbered([1])).await?;
    Ok(tokens(&client, id))
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn what_is_created_comes_back_as_the_service_made_it() -> TestResult {
    let tokens = one("write-create").await?;
    let new = Token {
        organization_name: Some("O'Brien & Söhne".to_owned()),
        volume_purchase_program_token_account_type: Some(AccountType::Education),
        expiration_date_time: "2018-01-09T16:30:00-08:00".parse().ok(),
        state: Some(TokenState::Valid),
        ..Token::default()
    };
    let made = tokens.create(&new).send().await?;
    let id = made.id.clone().unwrap_or_default();
    assert!(!id.is_empty());
    let read = tokens.by_id(&id).get().send().await?;
    for token in [&made, &read] {
        assert_eq!(token.organization_name, new.organization_name);
        assert_eq!(
            token.volume_purchase_program_token_account_type,
            new.volume_purchase_program_token_account_type
        );
        assert_eq!(token.state, new.state);
        // the same moment, in the zone of the server
        assert_eq!(token.expiration_date_time, "2018-01-10T00:30:00.000Z".parse().ok());
        assert!(token.is_null(token::APPLE_ID));
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_patch_changes_what_is_set_clears_what_is_null_and_leaves_the_rest() -> TestResult {
    let tokens = one("write-patch").await?;
    let item = tokens.by_id("1");
    let first = Token {
        organization_name: Some("Contoso".to_owned()),
        apple_id: Some("ann@contoso.example".to_owned()),
        token: Some("abc".to_owned()),
        ..Token::default()
    };
    item.update(&first).send().await?;
    let mut second = Token {
        organization_name: Some("Fabrikam".to_owned()),
        ..Token::default()
    };
    second.set_null(token::APPLE_ID);
    item.update(&second).send().await?;
    let read = item.get().send().await?;
    assert_eq!(read.organization_name.as_deref(), Some("Fabrikam"));
    assert_eq!(read.token.as_deref(), Some("abc"));
    assert!(read.is_null(token::APPLE_ID));
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn what_was_read_can_be_changed_and_sent_back() -> TestResult {
    let tokens = one("write-back").await?;
    let item = tokens.by_id("1");
    let mut token = item.get().send().await?;
    token.state = Some(TokenState::Expired);
    item.update(&token).send().await?;
    assert_eq!(item.get().send().await?.state, Some(TokenState::Expired));
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_replacement_takes_away_what_it_does_not_name() -> TestResult {
    let tokens = one("write-replace").await?;
    let item = tokens.by_id("1");
    let first = Token {
        apple_id: Some("ann@contoso.example".to_owned()),
        ..Token::default()
    };
    item.update(&first).send().await?;
    let second = Token {
        token: Some("abc".to_owned()),
        ..Token::default()
    };
    // no page documents it
    let request = item.as_ref().request(Method::Put, &ANY).json(&second);
    Replace::<Token>::new(request).send().await?;
    let read = item.get().send().await?;
    assert_eq!((read.apple_id, read.token.as_deref()), (None, Some("abc")));
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_deleted_resource_is_not_found() -> TestResult {
    let tokens = one("write-delete").await?;
    tokens.by_id("1").delete().send().await?;
    let error = failure(tokens.by_id("1").get().send().await)?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(ids(tokens.list()).await?, [""; 0]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_write_without_an_answer_is_none() -> TestResult {
    let client = client()?;
    let path = support::user(&client, "write-minimal", "Ann", None).await?;
    let change = User {
        job_title: Some("Judge".to_owned()),
        ..User::default()
    };
    let request = path.request(Method::Patch, &ANY).json(&change);
    let update: Update<Option<User>> = Update::new(request).prefer(Prefer::ReturnMinimal);
    let raw = update.clone().send_raw().await?;
    assert_eq!((raw.status(), raw.preference_applied()), (204, Some("return=minimal")));
    assert_eq!(update.send().await?, None);
    assert_eq!(read_user(&path).await?.job_title.as_deref(), Some("Judge"));
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_member_that_is_not_documented_survives_reading_and_writing() -> TestResult {
    let tokens = one("write-undocumented").await?;
    let item = tokens.by_id("1");
    let mut change = Token::default();
    change.additional.insert("lastSyncStatus", Value::from("paused"));
    item.update(&change).send().await?;
    let read = item.get().send().await?;
    assert!(matches!(&read.last_sync_status, Some(SyncStatus::Undocumented(member)) if member.as_str() == "paused"));
    item.update(&read).send().await?;
    assert_eq!(item.get().send().await?.last_sync_status, read.last_sync_status);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn texts_come_back_as_they_were_sent() -> TestResult {
    let client = client()?;
    let path = support::user(&client, "write-texts", "Ann", None).await?;
    for text in ODD_TEXTS
        .iter()
        .copied()
        .chain(["", "line\nbreak\ttab\\", "\u{1}\u{7f}"])
    {
        let mut change = User {
            job_title: Some(text.to_owned()),
            ..User::default()
        };
        let request = path.request(Method::Patch, &ANY).json(&change);
        Update::<()>::new(request).send().await?;
        let read = read_user(&path).await?;
        assert_eq!(read.job_title.as_deref(), Some(text));
        change.set_null(user::JOB_TITLE);
        let request = path.request(Method::Patch, &ANY).json(&change);
        Update::<()>::new(request).send().await?;
        assert!(read_user(&path).await?.is_null(user::JOB_TITLE));
    }
    Ok(())
}
