//! The examples of docs/guide.md compile, word for word; those that ask for one thing are run against a fake.

#![allow(dead_code, clippy::print_stdout, clippy::print_stderr, reason = "examples print, and some would call the real service")]

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use futures::TryStreamExt;
use generated::{Client, runtime};
use runtime::external::azure_core::credentials::TokenCredential;
use runtime::testing::Fake;

use crate::Outcome;
use crate::readme::{blocks, is_in};

#[test]
fn the_guide_shows_what_is_compiled_here() {
    let shown = blocks(include_str!("../../docs/guide.md"));
    assert!(shown.len() > 15, "the guide was not understood: {shown:?}");
    for block in shown {
        assert!(is_in(block, include_str!("guide.rs")), "not in this file:\n{block}");
    }
}

fn credential() -> Outcome {
    use azure_identity::{ClientSecretCredential, DeveloperToolsCredential};

    // On a developer's machine: whoever signed in with `az login` or `azd auth login`.
    let credential = DeveloperToolsCredential::new(None)?;
    // An application with a secret.
    let (tenant, id, secret) = ("TENANT", "APPLICATION", "SECRET".to_owned());
    let credential_of_app = ClientSecretCredential::new(tenant, id.to_owned(), secret.into(), None)?;

    let client = Client::new(credential)?;
    drop((client, credential_of_app));
    Ok(())
}

fn options(credential: Arc<dyn TokenCredential>) -> runtime::Result<Client> {
    let builder = Client::builder(credential)
        .timeout(Duration::from_secs(120)) // for a call with all its repetitions
        .retry(runtime::RetryOptions::default().with_max_retries(5));
    let client = Client::from(builder.build()?);
    Ok(client)
}

async fn reading(client: &Client) -> runtime::Result<()> {
    use generated::models::user;

    let ann = client.users().by_id("ann@contoso.com").get().select([user::DISPLAY_NAME]).send().await?;
    println!("{:?}", ann.display_name);

    let page = client.users().list()
        .filter(user::DISPLAY_NAME.starts_with("A").and(user::ACCOUNT_ENABLED.eq(true)))
        .order_by(user::DISPLAY_NAME.asc())
        .select((user::ID, user::DISPLAY_NAME))
        .top(50)
        .count()
        .send().await?;
    println!("{} of {:?}", page.items.len(), page.count());
    Ok(())
}

async fn paging(client: &Client) -> runtime::Result<()> {
    let mut users = client.users().list().items();
    while let Some(user) = users.try_next().await? {
        println!("{:?}", user.display_name);
    }

    let mut pages = client.users().list().pages();
    while let Some(page) = pages.try_next().await? {
        println!("{} users, more: {}", page.items.len(), !page.is_last());
    }
    Ok(())
}

async fn writing(client: &Client) -> runtime::Result<()> {
    use generated::models::{User, user};
    use runtime::model::ModelExt;

    let mut change = User {
        job_title: Some("Engineer".to_owned()),
        ..Default::default()
    };
    change.set_null(user::GIVEN_NAME);
    client.users().by_id("ann").update(&change).send().await?;
    Ok(())
}

async fn linking(client: &Client) -> runtime::Result<()> {
    let members = client.groups().by_id("g-1").members();
    members.add_ref(&client.directory_objects().by_id("ann")).send().await?;
    members.by_id("ann").remove_ref().send().await?;
    Ok(())
}

async fn bytes(client: &Client) -> runtime::Result<()> {
    use runtime::Body;

    let photo = client.users().by_id("ann").photo();
    photo.upload(Body::bytes("image/jpeg", vec![0xFF, 0xD8])).send().await?;
    let mut pieces = photo.download().stream().await?;
    while let Some(piece) = pieces.try_next().await? {
        println!("{} bytes", piece.len());
    }
    Ok(())
}

async fn uploading(client: &Client, file: Vec<u8>) -> runtime::Result<()> {
    use runtime::Method;
    use runtime::external::serde_json::{Value, json};
    use runtime::upload::UploadSession;

    let create = client.request(Method::Post, "/me/drive/root:/Reports/2021.pdf:/createUploadSession").json(&json!({}));
    let mut session = UploadSession::open(create.typed::<Value>()).await?;
    let item: Value = session.upload(file).progress(|sent, total| println!("{sent} of {total}")).send().await?;
    println!("{}", item["id"]);
    Ok(())
}

async fn changes(client: &Client, stored: Option<String>) -> Result<String, Box<dyn Error>> {
    use runtime::delta::{Change, Checkpoint};
    use runtime::external::serde_json;

    let delta = client.users().delta();
    let round = match stored {
        None => delta.round().await?,
        Some(text) => delta.since(&serde_json::from_str::<Checkpoint>(&text)?)?.round().await?,
    };
    for change in &round.changes {
        match change {
            Change::Changed(user) => println!("{:?} is new or changed", user.id),
            Change::Removed(user) => println!("{} is gone", user.id),
            _ => {}
        }
    }
    let stored = serde_json::to_string(&round.checkpoint)?; // for the next round
    Ok(stored)
}

async fn batch(client: &Client) -> runtime::Result<()> {
    let mut batch = runtime::Batch::new(client);
    let ann = batch.add(client.users().by_id("ann").get());
    let groups = batch.add(client.groups().list().top(5));
    let mut replies = batch.send().await?;
    println!("{:?}", replies.take(ann)?.display_name);
    println!("{} groups", replies.take(groups)?.items.len());
    Ok(())
}

async fn long_running(client: &Client) -> runtime::Result<()> {
    use runtime::longrunning::Started;

    let tokens = client.organization().by_id("contoso").apple_volume_purchase_program_tokens();
    match tokens.by_id("t-1").sync_apps().start().await? {
        Started::Done(result) => println!("{result:?}"),
        Started::Running(monitor) => println!("{:?}", monitor.wait().await?.status),
        _ => {}
    }
    Ok(())
}

async fn errors(client: &Client) -> runtime::Result<()> {
    use runtime::ErrorKind;

    match client.users().by_id("nobody").get().send().await {
        Ok(user) => println!("{:?}", user.display_name),
        Err(error) if error.kind() == ErrorKind::NotFound => println!("no such user"),
        Err(error) if error.has_code("Authorization_RequestDenied") => println!("ask an administrator: {error}"),
        Err(error) => {
            eprintln!("{error}, request {:?}", error.request_id());
            return Err(error);
        }
    }
    Ok(())
}

fn proxy(credential: Arc<dyn TokenCredential>, pem: &[u8]) -> Result<Client, Box<dyn Error>> {
    let http = reqwest::Client::builder()
        .proxy(reqwest::Proxy::https("http://proxy.contoso.com:8080")?)
        .tls_certs_merge([reqwest::Certificate::from_pem(pem)?])
        .redirect(reqwest::redirect::Policy::none()) // the client follows them itself, without the token
        .build()?;
    let client = Client::from(Client::builder(credential).transport(Arc::new(http)).build()?);
    Ok(client)
}

fn local_service() -> runtime::Result<Client> {
    use runtime::{Cloud, testing};

    let builder = Client::builder(testing::credential()).cloud(Cloud::custom("http://127.0.0.1:8080"));
    let client = Client::from(builder.build()?);
    Ok(client)
}

fn clouds(credential: Arc<dyn TokenCredential>) -> runtime::Result<Client> {
    let client = Client::from(Client::builder(credential).cloud(runtime::Cloud::China).build()?);
    Ok(client)
}

async fn undocumented(client: &Client) -> runtime::Result<()> {
    use runtime::Method;
    use runtime::external::serde_json::Value;

    let thing: Value = client.request(Method::Get, "/things/7?$select=id").typed().send().await?;
    println!("{thing}");
    Ok(())
}

#[tokio::test]
async fn the_name_of_a_user_is_read() -> Outcome {
    let fake = Fake::new().reply(200, r#"{"displayName": "Ann"}"#);
    let client = Client::from(fake.client()?);
    let ann = client.users().by_id("ann").get().send().await?;
    assert_eq!(ann.display_name.as_deref(), Some("Ann"));
    assert!(fake.requests()[0].url().path().ends_with("/users/ann"));
    Ok(())
}

#[tokio::test]
async fn the_calls_of_the_guide_are_made() -> Outcome {
    let reply = |status, body: &'static str| Fake::new().reply(status, body).client().map(Client::from);
    reading(&Fake::new().reply(200, "{}").reply(200, r#"{"value": [], "@odata.count": 0}"#).client()?.into()).await?;
    paging(&Fake::new().reply(200, r#"{"value": [{}]}"#).reply(200, r#"{"value": []}"#).client()?.into()).await?;
    writing(&reply(204, "")?).await?;
    linking(&Fake::new().reply(204, "").reply(204, "").client()?.into()).await?;
    bytes(&Fake::new().reply(200, "").reply(200, "abc").client()?.into()).await?;
    long_running(&reply(200, r#"{"id": "t-1"}"#)?).await?;
    errors(&reply(404, r#"{"error": {"code": "itemNotFound", "message": ""}}"#)?).await?;
    let link = r#"{"value": [], "@odata.deltaLink": "https://graph.microsoft.com/beta/users/delta?$deltatoken=1"}"#;
    assert!(changes(&reply(200, link)?, None).await?.contains("deltatoken"));
    Ok(())
}
