//! Query options, function arguments and keys, as they are on the wire.

use generated::models::mobile_app;
use generated::models::user;
use generated::models::{VppTokenState, apple_volume_purchase_program_token as token};
use runtime::types::DateTimeOffset;
use serde_json::json as value;

use crate::Outcome;
use crate::service::{Service, json};

const NO_ITEMS: &str = r#"{"value": []}"#;

#[tokio::test]
async fn options_are_encoded_exactly_once() -> Outcome {
    let service = Service::start().await;
    let path = "/beta/organization/contoso/appleVolumePurchaseProgramTokens";
    service
        .answer("GET", path, json(200, serde_json::from_str(NO_ITEMS)?))
        .await;
    let tokens = service
        .client()?
        .organization()
        .by_id("contoso")
        .apple_volume_purchase_program_tokens();
    let condition = token::STATE
        .eq(VppTokenState::Valid)
        .and(
            token::APPLE_ID
                .eq("o'hara+vpp@contoso.com")
                .or(token::ORGANIZATION_NAME.eq("R&D #1")),
        )
        .and(token::EXPIRATION_DATE_TIME.lt(DateTimeOffset::parse("2027-01-01T00:00:00+02:00")?));
    let list = tokens.list().filter(condition).select((token::ID, token::STATE)).top(5);
    assert!(list.send().await?.items.is_empty());
    let expected = "$filter=state%20eq%20%27valid%27%20and%20\
        (appleId%20eq%20%27o%27%27hara%2Bvpp@contoso.com%27%20or%20organizationName%20eq%20%27R%26D%20%231%27)%20and%20\
        expirationDateTime%20lt%202027-01-01T00:00:00%2B02:00&$select=id,state&$top=5";
    assert_eq!(service.query().await.as_deref(), Some(expected));
    Ok(())
}

#[tokio::test]
async fn an_expanded_relation_has_options_of_its_own() -> Outcome {
    let service = Service::start().await;
    service
        .answer("GET", "/beta/deviceAppManagement/mobileApps/a", json(200, value!({})))
        .await;
    let apps = service.client()?.device_app_management().mobile_apps();
    let read = apps
        .by_id("a")
        .get()
        .select([mobile_app::DISPLAY_NAME])
        .expand(mobile_app::ASSIGNMENTS.expand().top(3));
    read.send().await?;
    let expected = "$select=displayName&$expand=assignments($top=3)";
    assert_eq!(service.query().await.as_deref(), Some(expected));
    Ok(())
}

#[tokio::test]
async fn a_query_that_needs_eventual_consistency_asks_for_it() -> Outcome {
    let service = Service::start().await;
    service
        .answer("GET", "/beta/users", json(200, serde_json::from_str(NO_ITEMS)?))
        .await;
    let list = service
        .client()?
        .users()
        .list()
        .filter(user::MAIL.ends_with("@contoso.com"));
    list.send().await?;
    let expected = "$filter=endsWith(mail,%27@contoso.com%27)&$count=true";
    assert_eq!(service.query().await.as_deref(), Some(expected));
    let header = service.requests().await[0].headers.get("ConsistencyLevel").cloned();
    assert_eq!(
        header.as_ref().map(|value| value.as_bytes()),
        Some(b"eventual".as_slice())
    );
    Ok(())
}

#[tokio::test]
async fn a_function_takes_its_argument_in_the_path() -> Outcome {
    let service = Service::start().await;
    let path = "/beta/deviceManagement/verifyWindowsEnrollmentAutoDiscovery(domainName='o''hara%20%26%20co.com')";
    service.answer("GET", path, json(200, value!({"value": true}))).await;
    let management = service.client()?.device_management();
    let found = management.verify_windows_enrollment_auto_discovery_with_domain_name("o'hara & co.com");
    assert!(found.send().await?);
    Ok(())
}

#[tokio::test]
async fn an_id_with_any_character_is_one_segment() -> Outcome {
    let service = Service::start().await;
    let path = "/beta/users/ann%2Fb%3Fc%23EXT%23@contoso.com";
    service
        .answer("GET", path, json(200, value!({"displayName": "Ann"})))
        .await;
    let user = service
        .client()?
        .users()
        .by_id("ann/b?c#EXT#@contoso.com")
        .get()
        .send()
        .await?;
    assert_eq!(user.display_name.as_deref(), Some("Ann"));
    Ok(())
}
