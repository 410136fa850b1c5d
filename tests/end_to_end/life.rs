//! A VPP token from its upload to its end, and what can go wrong on the way.

use std::time::Duration;

use futures::TryStreamExt;
use generated::models::{
    AppleVolumePurchaseProgramToken, AppleVolumePurchaseProgramTokenAccountType as AccountType,
    AppleVolumePurchaseProgramTokenLastSyncStatus as SyncStatus, VppTokenState,
    apple_volume_purchase_program_token as token,
};
use generated::requests::organization::AppleVolumePurchaseProgramTokens;
use runtime::model::ModelExt;
use runtime::{Code, ErrorKind};
use serde_json::json as value;

use crate::Outcome;
use crate::service::{Service, empty, json};

const TOKENS: &str = "/beta/organization/contoso/appleVolumePurchaseProgramTokens";
const TOKEN: &str = "/beta/organization/contoso/appleVolumePurchaseProgramTokens/t-1";

fn tokens(service: &Service) -> runtime::Result<AppleVolumePurchaseProgramTokens> {
    let organization = service.client()?.organization().by_id("contoso");
    Ok(organization.apple_volume_purchase_program_tokens())
}

#[tokio::test]
async fn a_token_lives_from_upload_to_removal() -> Outcome {
    let service = Service::start().await;
    let stored = value!({"id": "t-1", "organizationName": "Contoso", "state": "valid", "lastSyncStatus": "none"});
    let synchronized = value!({"id": "t-1", "lastSyncStatus": "inProgress"});
    service.answer("POST", TOKENS, json(201, stored.clone())).await;
    service.answer("GET", TOKEN, json(200, stored.clone())).await;
    service.answer("PATCH", TOKEN, json(200, stored)).await;
    service
        .answer("POST", format!("{TOKEN}/syncApps"), json(200, synchronized))
        .await;
    service.answer("DELETE", TOKEN, empty(204)).await;
    let tokens = tokens(&service)?;

    let upload = AppleVolumePurchaseProgramToken {
        organization_name: Some("Contoso".to_owned()),
        volume_purchase_program_token_account_type: Some(AccountType::Business),
        token: Some("c2VjcmV0".to_owned()),
        ..Default::default()
    };
    let created = tokens.create(&upload).send().await?;
    assert_eq!(created.state, Some(VppTokenState::Valid));
    let expected = value!({
        "organizationName": "Contoso",
        "volumePurchaseProgramTokenAccountType": "business",
        "token": "c2VjcmV0",
    });
    assert_eq!(service.sent().await, Some(expected));

    let token = tokens.by_id(created.id.as_deref().unwrap_or_default());
    assert_eq!(token.get().send().await?, created);
    token.update(&created).send().await?;
    let status = token.sync_apps().send().await?.last_sync_status;
    assert_eq!(status, Some(SyncStatus::InProgress));
    token.delete().send().await?;

    let lines = [
        format!("POST {TOKENS}"),
        format!("GET {TOKEN}"),
        format!("PATCH {TOKEN}"),
        format!("POST {TOKEN}/syncApps"),
        format!("DELETE {TOKEN}"),
    ];
    assert_eq!(service.asked().await, lines);
    Ok(())
}

#[tokio::test]
async fn an_update_sends_a_value_a_null_and_nothing_else() -> Outcome {
    let service = Service::start().await;
    service.answer("PATCH", TOKEN, json(200, value!({"id": "t-1"}))).await;
    let mut change = AppleVolumePurchaseProgramToken {
        organization_name: Some("Contoso Ltd".to_owned()),
        ..Default::default()
    };
    change.set_null(token::APPLE_ID);
    tokens(&service)?.by_id("t-1").update(&change).send().await?;
    let expected = value!({"organizationName": "Contoso Ltd", "appleId": null});
    assert_eq!(service.sent().await, Some(expected));
    Ok(())
}

#[tokio::test]
async fn an_action_without_parameters_has_no_body() -> Outcome {
    let service = Service::start().await;
    service
        .answer("POST", format!("{TOKEN}/syncApps"), json(200, value!({"id": "t-1"})))
        .await;
    tokens(&service)?.by_id("t-1").sync_apps().send().await?;
    assert_eq!(service.requests().await[0].body, b"");
    Ok(())
}

#[tokio::test]
async fn the_items_of_three_pages_come_as_one_stream() -> Outcome {
    let service = Service::start().await;
    let page = |ids: &[&str], next: Option<&str>| {
        let items: Vec<_> = ids.iter().map(|id| value!({"id": id})).collect();
        let mut page = value!({"value": items});
        if let Some(next) = next {
            page["@odata.nextLink"] = service.link(&format!("{TOKENS}?$skiptoken={next}")).into();
        }
        json(200, page)
    };
    service.answer("GET", TOKENS, page(&["a", "b"], Some("X%3d2"))).await;
    service.answer("GET", TOKENS, page(&["c"], Some("X%3d3"))).await;
    service.answer("GET", TOKENS, page(&["d", "e"], None)).await;

    let items = tokens(&service)?.list().top(2).items();
    let ids: Vec<_> = items.map_ok(|token| token.id.unwrap_or_default()).try_collect().await?;
    assert_eq!(ids, ["a", "b", "c", "d", "e"]);
    let lines = [
        format!("GET {TOKENS}?$top=2"),
        format!("GET {TOKENS}?$skiptoken=X%3d2"),
        format!("GET {TOKENS}?$skiptoken=X%3d3"),
    ];
    assert_eq!(service.asked().await, lines);
    Ok(())
}

#[tokio::test]
async fn an_error_tells_codes_message_ids_and_permissions() -> Outcome {
    let service = Service::start().await;
    let body = value!({"error": {
        "code": "Forbidden",
        "message": "No license for this tenant.",
        "innerError": {"code": "accessDenied", "request-id": "r-1", "date": "2026-01-02T03:04:05"},
    }});
    service.answer("GET", TOKEN, json(403, body)).await;
    let answer = tokens(&service)?.by_id("t-1").get().send().await;
    let error = answer.err().ok_or("an error was expected")?;
    assert_eq!((error.kind(), error.status()), (ErrorKind::Forbidden, Some(403)));
    assert_eq!(error.code(), Some(Code::AccessDenied));
    assert_eq!(error.codes(), ["Forbidden", "accessDenied"]);
    assert_eq!(error.message(), Some("No license for this tenant."));
    assert_eq!(error.request_id(), Some("r-1"));
    let text = error.to_string();
    assert!(text.contains("DeviceManagementServiceConfiguration.Read.All"), "{text}");
    Ok(())
}

#[tokio::test]
async fn a_throttled_upload_is_sent_again_whole() -> Outcome {
    let service = Service::start().await;
    let throttled = empty(429).insert_header("Retry-After", "0.01");
    service.answer("POST", TOKENS, throttled).await;
    service.answer("POST", TOKENS, json(201, value!({"id": "t-1"}))).await;
    let upload = AppleVolumePurchaseProgramToken {
        token: Some("c2VjcmV0".to_owned()),
        ..Default::default()
    };
    let response = tokens(&service)?.create(&upload).send_raw().await?;
    assert_eq!((response.status(), response.retries()), (201, 1));
    let bodies: Vec<_> = service
        .requests()
        .await
        .into_iter()
        .map(|request| request.body)
        .collect();
    assert_eq!(bodies, [br#"{"token":"c2VjcmV0"}"#, br#"{"token":"c2VjcmV0"}"#]);
    Ok(())
}

#[tokio::test]
async fn a_wait_of_a_day_is_left_to_the_caller() -> Outcome {
    let service = Service::start().await;
    let throttled = empty(429).insert_header("Retry-After", "86400");
    service.answer("GET", TOKENS, throttled).await;
    let answer = tokens(&service)?.list().send().await;
    let error = answer.err().ok_or("an error was expected")?;
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(86_400)));
    assert_eq!(service.asked().await.len(), 1);
    Ok(())
}
