//! The generated client of `specs/` against the local service that the generator makes of the same pages.

mod program;

use std::error::Error;
use std::num::NonZeroU32;

use futures::TryStreamExt;
use generated::Client;
use generated::models::{AppleVolumePurchaseProgramToken, apple_volume_purchase_program_token as token};
use generated::runtime::model::ModelExt;
use generated::runtime::{self, Cloud, ErrorKind, testing};
use generator::Generator;
use generator::mock::{Options, Service, Serving, serve};

pub(crate) type Outcome = Result<(), Box<dyn Error>>;

/// The service of some pages on a free port, and a client of it. It ends when the first is dropped.
pub(crate) async fn start(pages: &str, options: Options) -> Result<(Serving, runtime::Client), Box<dyn Error>> {
    let model = Generator::new(pages).read()?;
    let serving = serve(Service::new(model.schema, &model.pages, options), 0).await?;
    let builder = runtime::Client::builder(testing::credential());
    let client = builder
        .cloud(Cloud::custom(format!("http://{}", serving.address())))
        .build()?;
    Ok((serving, client))
}

#[tokio::test]
async fn a_token_lives_from_upload_to_removal() -> Outcome {
    let (_serving, client) = start("specs", Options::default()).await?;
    let client = Client::from(client);
    let tokens = client
        .organization()
        .by_id("any")
        .apple_volume_purchase_program_tokens();
    let before: Vec<_> = tokens.list().items().try_collect().await?;

    let upload = AppleVolumePurchaseProgramToken {
        organization_name: Some("Contoso".to_owned()),
        apple_id: Some("vpp@contoso.com".to_owned()),
        token: Some("text".to_owned()),
        ..Default::default()
    };
    let created = tokens.create(&upload).send().await?;
    assert_eq!(created.organization_name, upload.organization_name);
    let item = tokens.by_id(created.id.clone().ok_or("a token without id")?);
    assert_eq!(item.get().send().await?.id, created.id);
    let after: Vec<_> = tokens.list().items().try_collect().await?;
    assert_eq!(after.len(), before.len() + 1);

    let mut change = AppleVolumePurchaseProgramToken {
        organization_name: Some("Contoso Ltd".to_owned()),
        ..Default::default()
    };
    change.set_null(token::APPLE_ID);
    item.update(&change).send().await?;
    let changed = item.get().send().await?;
    assert_eq!(changed.organization_name.as_deref(), Some("Contoso Ltd"));
    assert_eq!(changed.apple_id, None);
    assert_eq!(changed.token, upload.token);

    item.sync_apps().send().await?;
    item.delete().send().await?;
    let gone = item.get().send().await.err().ok_or("a removed token was found")?;
    assert_eq!((gone.status(), gone.kind()), (Some(404), ErrorKind::NotFound));
    let left: Vec<_> = tokens.list().items().try_collect().await?;
    assert_eq!(left, before);
    Ok(())
}

#[tokio::test]
async fn a_throttled_call_is_repeated_and_pages_follow_each_other() -> Outcome {
    let options = Options {
        page_size: 1,
        throttle_every: NonZeroU32::new(2),
        retry_after: 0,
        ..Options::default()
    };
    let (_serving, client) = start("specs", options).await?;
    let client = Client::from(client);
    let tokens = client
        .organization()
        .by_id("any")
        .apple_volume_purchase_program_tokens();
    for name in ["a", "b"] {
        let upload = AppleVolumePurchaseProgramToken {
            organization_name: Some(name.to_owned()),
            ..Default::default()
        };
        tokens.create(&upload).send().await?;
    }
    let all: Vec<_> = tokens.list().items().try_collect().await?;
    let names: Vec<_> = all
        .iter()
        .filter_map(|token| token.organization_name.as_deref())
        .collect();
    assert!(names.ends_with(&["a", "b"]), "{names:?}");
    Ok(())
}
