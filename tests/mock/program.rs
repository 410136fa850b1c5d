//! A program as people write them, against a small API: list, mail, patch, upload, delta, batch, `$ref`, photo, faults.

use std::error::Error;
use std::num::NonZeroU32;

use futures::TryStreamExt;
use generated::runtime::delta::Change;
use generated::runtime::request::{AddRef, Call, Create, Delta, Download, Get, List, RemoveRef};
use generated::runtime::upload::{SliceRule, UploadSession};
use generated::runtime::{Batch, Body, Client, ErrorKind, Method, Operation, Path, Request};
use generator::mock::Options;
use serde_json::{Value, json};

use crate::{Outcome, start};

/// The pages of a small API with everything that the program below needs.
const PAGES: &str = "tests/mock/pages";

static OPERATION: Operation = Operation::new("Call the local service", "/");

/// A request for a path that is written as on the pages, with `:/…` for the path of a file.
fn request(client: &Client, method: Method, path: &str) -> Request {
    path_of(client, path).request(method, &OPERATION)
}

fn path_of(client: &Client, path: &str) -> Path {
    path.split('/')
        .fold(client.path(), |path, segment| match segment.strip_prefix(':') {
            Some(file) => path.file_path(file),
            None => path.segment(segment),
        })
}

async fn names(client: &Client, path: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let list = List::<Value>::new(request(client, Method::Get, path).query("$orderby", "displayName"));
    let items: Vec<Value> = list.items().try_collect().await?;
    let name = |item: &Value| item["displayName"].as_str().map(str::to_owned);
    Ok(items.iter().filter_map(name).collect())
}

/// Each step is throttled now and then, and needs nothing but this machine.
#[tokio::test]
async fn a_program_of_nine_steps_runs_unchanged() -> Outcome {
    let options = Options {
        page_size: 2,
        throttle_every: NonZeroU32::new(4),
        retry_after: 0,
        ..Options::default()
    };
    let (_serving, client) = start(PAGES, options).await?;
    queries(&client).await?;
    mail(&client).await?;
    changes(&client).await?;
    upload(&client).await?;
    delta(&client).await?;
    batch(&client).await?;
    links(&client).await?;
    photo(&client).await?;
    faults(&client).await
}

async fn queries(client: &Client) -> Outcome {
    let sales = List::<Value>::new(
        request(client, Method::Get, "users")
            .query("$filter", "department eq 'Sales' and startswith(displayName,'b')")
            .query("$select", "displayName"),
    );
    assert_eq!(sales.send().await?.items, [json!({ "displayName": "Ben Baker" })]);
    let sorted = request(client, Method::Get, "users")
        .query("$orderby", "displayName desc")
        .query("$count", "true");
    let page = List::<Value>::new(sorted).send().await?;
    assert_eq!((page.count(), page.items.len()), (Some(3), 2));
    assert_eq!(page.items[0]["id"], "u-3");
    let found = request(client, Method::Get, "users").query("$search", "\"displayName:crane\"");
    assert_eq!(List::<Value>::new(found).send().await?.items.len(), 1);
    let unknown = request(client, Method::Get, "users").query("$filter", "shoeSize gt 40");
    let refused = List::<Value>::new(unknown)
        .send()
        .await
        .err()
        .ok_or("an unknown property was filtered")?;
    assert_eq!(refused.status(), Some(400));
    Ok(())
}

async fn mail(client: &Client) -> Outcome {
    let message = json!({ "subject": "Lunch", "isRead": false });
    let send = request(client, Method::Post, "me/sendMail").json(&json!({ "message": message }));
    assert_eq!(send.send().await?.status(), 202);
    let create = Create::<Value>::new(request(client, Method::Post, "me/messages").json(&message));
    let created = create.send().await?;
    // The signed-in user is one of the users.
    let list = List::<Value>::new(request(client, Method::Get, "users/u-2/messages"));
    assert_eq!(list.send().await?.items, [created]);
    let expanded = request(client, Method::Get, "users/u-2").query("$expand", "messages($select=subject)");
    let user = Get::<Value>::new(expanded).send().await?;
    assert_eq!(user["messages"], json!([{ "subject": "Lunch" }]));
    Ok(())
}

async fn changes(client: &Client) -> Outcome {
    let change = request(client, Method::Patch, "me").json(&json!({ "department": "Legal" }));
    change.send().await?;
    let ben = Get::<Value>::new(request(client, Method::Get, "users/u-2"))
        .send()
        .await?;
    assert_eq!(ben["department"], "Legal");
    Ok(())
}

async fn upload(client: &Client) -> Outcome {
    let file = "me/drive/root/:Reports";
    let bytes: Vec<u8> = (0..400 * 1024).map(|n: u32| (n % 251) as u8).collect();
    let create = request(client, Method::Post, &format!("{file}/createUploadSession")).json(&json!({}));
    let mut session = UploadSession::open(Call::<Value>::new(create)).await?;
    assert!(
        session.upload_url().starts_with("http://127.0.0.1:"),
        "{}",
        session.upload_url()
    );
    let rule = SliceRule::drive(327_680);
    let item: Value = session.upload(bytes.clone()).slices(rule).send().await?;
    assert_eq!((&item["name"], &item["size"]), (&json!("Reports"), &json!(bytes.len())));
    let content = Download::new(request(client, Method::Get, &format!("{file}/content")))
        .send()
        .await?;
    assert!(content == bytes, "{} bytes came back", content.len());
    Ok(())
}

async fn delta(client: &Client) -> Outcome {
    let round = || Delta::<Value>::new(request(client, Method::Get, "users/delta"));
    let first = round().round().await?;
    assert_eq!(first.changes.len(), 3);
    let change = request(client, Method::Patch, "users/u-1").json(&json!({ "department": "Board" }));
    change.send().await?;
    request(client, Method::Delete, "users/u-3").send().await?;
    let second = round().since(&first.checkpoint)?.round().await?;
    let [Change::Changed(ann), Change::Removed(cleo)] = &second.changes[..] else {
        return Err(format!("other changes: {:?}", second.changes).into());
    };
    assert_eq!((&ann["department"], cleo.id.as_str()), (&json!("Board"), "u-3"));
    let third = round().since(&second.checkpoint)?.round().await?;
    assert!(third.changes.is_empty(), "{:?}", third.changes);
    Ok(())
}

async fn batch(client: &Client) -> Outcome {
    let mut batch = Batch::new(client);
    let ann = batch.add(Get::<Value>::new(request(client, Method::Get, "users/u-1")));
    let nobody = batch.add(Get::<Value>::new(request(client, Method::Get, "users/nobody")));
    let mut replies = batch.send().await?;
    assert_eq!(replies.take(ann)?["displayName"], "Ann Able");
    let missing = replies.take(nobody).err().ok_or("nobody was found")?;
    assert_eq!(missing.kind(), ErrorKind::NotFound);
    Ok(())
}

async fn links(client: &Client) -> Outcome {
    let members = path_of(client, "groups/g-1/members");
    assert!(names(client, "groups/g-1/members").await?.is_empty());
    AddRef::of(&members, &path_of(client, "users/u-1"), &OPERATION)
        .send()
        .await?;
    assert_eq!(names(client, "groups/g-1/members").await?, ["Ann Able"]);
    RemoveRef::of(&members.key("u-1"), &OPERATION).send().await?;
    assert!(names(client, "groups/g-1/members").await?.is_empty());
    // The link is gone, the user is not.
    assert_eq!(names(client, "users").await?, ["Ann Able", "Ben Baker"]);
    Ok(())
}

async fn photo(client: &Client) -> Outcome {
    let picture = Download::new(request(client, Method::Get, "me/photo/$value"))
        .send()
        .await?;
    assert!(picture.starts_with(b"GIF"), "{picture:?}");
    let body = Body::bytes("image/jpeg", vec![0xFF, 0xD8]);
    request(client, Method::Put, "me/photo/$value")
        .body(body)
        .send()
        .await?;
    let stream = Download::new(request(client, Method::Get, "users/u-2/photo/$value"))
        .stream()
        .await?;
    assert_eq!(stream.content_type(), Some("image/jpeg"));
    Ok(())
}

async fn faults(client: &Client) -> Outcome {
    let gone = Get::<Value>::new(request(client, Method::Get, "users/u-3"))
        .send()
        .await;
    assert_eq!(gone.err().map(|error| error.kind()), Some(ErrorKind::NotFound));
    let wrong = request(client, Method::Patch, "me")
        .json(&json!({ "department": 7 }))
        .send()
        .await;
    assert_eq!(wrong.err().and_then(|error| error.status()), Some(400));
    Ok(())
}
