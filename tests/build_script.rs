//! What `build.rs` wrote below `OUT_DIR` serves as a module of this crate, as it would of a user's.

use futures::executor::block_on;
use graph::models::{AppleVolumePurchaseProgramToken as Token, apple_volume_purchase_program_token as token};
use runtime::Method;
use runtime::external::azure_core::http::Body;
use runtime::model::ModelExt;
use runtime::testing::Fake;
use serde_json::{Value, json};

mod graph {
    include!(concat!(env!("OUT_DIR"), "/graph/src/lib.rs"));
}

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn client(fake: &Fake) -> runtime::Result<graph::Client> {
    fake.client().map(graph::Client::from)
}

#[test]
fn a_model_keeps_what_it_does_not_know() -> Result {
    let wire = json!({"id": "t-1", "organizationName": "Contoso", "state": "of tomorrow", "added": {"later": true}});
    let read: Token = serde_json::from_value(wire.clone())?;
    assert_eq!(read.organization_name.as_deref(), Some("Contoso"));
    assert_eq!(
        read.state.as_ref().map(ToString::to_string).as_deref(),
        Some("of tomorrow")
    );
    assert_eq!(serde_json::to_value(&read)?, wire);
    Ok(())
}

#[test]
fn a_patch_sends_values_and_nulls() -> Result {
    let fake = Fake::new().reply(200, r#"{"id": "t-1"}"#);
    let mut change = Token {
        organization_name: Some("Contoso".to_owned()),
        ..Token::default()
    };
    change.set_null(token::APPLE_ID);
    let tokens = client(&fake)?
        .organization()
        .by_id("o")
        .apple_volume_purchase_program_tokens();
    block_on(tokens.by_id("t-1").update(&change).send())?;
    let sent = &fake.requests()[0];
    assert_eq!(sent.method(), Method::Patch);
    let Body::Bytes(body) = sent.body() else {
        return Err("the body is not in memory".into());
    };
    assert_eq!(
        serde_json::from_slice::<Value>(body)?,
        json!({"organizationName": "Contoso", "appleId": null})
    );
    Ok(())
}

#[test]
fn an_action_is_called_at_its_path() -> Result {
    let fake = Fake::new().reply(200, r#"{"id": "t-1", "lastSyncStatus": "inProgress"}"#);
    let tokens = client(&fake)?
        .organization()
        .by_id("o")
        .apple_volume_purchase_program_tokens();
    let answered = block_on(tokens.by_id("t-1").sync_apps().send())?;
    assert_eq!(
        answered.last_sync_status.map(|status| status.to_string()).as_deref(),
        Some("inProgress")
    );
    let asked = &fake.requests()[0];
    assert_eq!(asked.method(), Method::Post);
    assert!(
        asked
            .url()
            .path()
            .ends_with("/organization/o/appleVolumePurchaseProgramTokens/t-1/syncApps")
    );
    Ok(())
}
