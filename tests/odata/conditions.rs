use runtime::{
    ETag, ErrorKind, Method, Path, Result,
    model::ModelExt,
    request::{Create, Delete, Get, Update},
};

use crate::{
    model::Category,
    support::{ANY, TestResult, client, failure, get},
};

async fn category(id: &str) -> Result<Path> {
    let categories = client()?.path().segment("mobileAppCategories");
    let body = named(id, Some(id));
    Create::<()>::new(categories.request(Method::Post, &ANY).json(&body))
        .send()
        .await?;
    Ok(categories.key(id))
}

fn named(name: &str, id: Option<&str>) -> Category {
    Category {
        id: id.map(ToOwned::to_owned),
        display_name: Some(name.to_owned()),
        ..Category::default()
    }
}

async fn version(path: &Path) -> Result<ETag> {
    let read: Category = Get::new(get(path)).send().await?;
    Ok(ETag::from(read.etag().unwrap_or_default()))
}

fn rename(path: &Path, name: &str) -> Update<Category> {
    Update::new(path.request(Method::Patch, &ANY).json(&named(name, None)))
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn header_and_body_tell_the_same_version_and_a_change_makes_another() -> TestResult {
    let path = category("version").await?;
    let before = version(&path).await?;
    assert!(before.as_str().ends_with('"'));
    let raw = Get::<Category>::new(get(&path)).send_raw().await?;
    assert_eq!(raw.etag(), Some(before.clone()));
    let changed = rename(&path, "new").if_match(&before).send().await?;
    assert_ne!(changed.etag(), Some(before.as_str()));
    assert_eq!(changed.etag(), Some(version(&path).await?.as_str()));
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_stale_version_is_refused_and_nothing_is_changed() -> TestResult {
    let path = category("stale").await?;
    let stale = version(&path).await?;
    rename(&path, "first").if_match(&stale).send().await?;
    for result in [
        rename(&path, "second").if_match(&stale).send().await.map(|_| ()),
        Delete::new(path.request(Method::Delete, &ANY))
            .if_match(&stale)
            .send()
            .await,
    ] {
        let error = failure(result)?;
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::PreconditionFailed, Some(412))
        );
    }
    let read: Category = Get::new(get(&path)).send().await?;
    assert_eq!(read.display_name.as_deref(), Some("first"));
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_write_without_a_version_that_the_server_wants_is_a_failed_precondition() -> TestResult {
    let path = category("wanted").await?;
    let error = failure(rename(&path, "new").send().await)?;
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::PreconditionFailed, Some(428))
    );
    rename(&path, "new").if_match(ETag::any()).send().await?;
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn an_unchanged_resource_is_none_and_a_changed_one_is_read() -> TestResult {
    let path = category("unchanged").await?;
    let known = version(&path).await?;
    let read = || Get::<Category>::new(get(&path)).if_none_match(&known);
    assert_eq!(read().send().await?, None);
    rename(&path, "new").if_match(&known).send().await?;
    let changed = read().send().await?;
    assert_eq!(
        changed.and_then(|category| category.display_name).as_deref(),
        Some("new")
    );
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_resource_is_deleted_at_its_version() -> TestResult {
    let path = category("deleted").await?;
    let known = version(&path).await?;
    Delete::new(path.request(Method::Delete, &ANY))
        .if_match(known)
        .send()
        .await?;
    let error = failure(Get::<Category>::new(get(&path)).send().await)?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    Ok(())
}
