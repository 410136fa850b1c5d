//! What the documentation does not know is read, kept, and written back.

use generated::models::{OpenTypeExtension, VppTokenState, WindowsArchitecture, WindowsUniversalAppX};
use serde_json::json as value;

use crate::Outcome;
use crate::service::{Service, json};

#[tokio::test]
async fn unknown_members_and_properties_survive() -> Outcome {
    let service = Service::start().await;
    let path = "/beta/organization/contoso/appleVolumePurchaseProgramTokens/t-1";
    let stored = value!({
        "id": "t-1",
        "state": "revokedByApple",
        "appleId": null,
        "expirationDateTime": "2027-01-31T23:59:59.1234567-08:00",
        "locationName": "Redmond",
        "limits": {"perDay": 5, "of": ["a", null]},
    });
    let mut answer = stored.clone();
    answer["@odata.etag"] = "W/\"1\"".into();
    service.answer("GET", path, json(200, answer)).await;
    service.answer("PATCH", path, json(200, value!({}))).await;
    let tokens = service
        .client()?
        .organization()
        .by_id("contoso")
        .apple_volume_purchase_program_tokens();
    let item = tokens.by_id("t-1");

    let token = item.get().send().await?;
    let state = token.state.as_ref().ok_or("the state is lost")?;
    assert!(matches!(state, VppTokenState::Undocumented(_)));
    assert_eq!(state.as_str(), "revokedByApple");
    assert_eq!(token.additional.get("locationName"), Some(&value!("Redmond")));
    item.update(&token).send().await?;
    assert_eq!(service.sent().await, Some(stored));
    Ok(())
}

#[tokio::test]
async fn flags_are_a_set_and_keep_what_is_new() -> Outcome {
    let text = r##"{"@odata.type":"#microsoft.graph.windowsUniversalAppX","applicableArchitectures":"x86,arm64"}"##;
    let mut app: WindowsUniversalAppX = serde_json::from_str(text)?;
    let flags = app.applicable_architectures.as_mut().ok_or("the flags are lost")?;
    assert!(flags.contains(&WindowsArchitecture::X86));
    assert!(!flags.contains(&WindowsArchitecture::X64));
    flags.insert(WindowsArchitecture::X64);
    let written = serde_json::to_value(&app)?;
    assert_eq!(written["applicableArchitectures"], "x86,arm64,x64");
    Ok(())
}

#[tokio::test]
async fn an_open_type_takes_properties_of_its_user() -> Outcome {
    let service = Service::start().await;
    let stored = value!({
        "@odata.type": "#microsoft.graph.openTypeExtension",
        "id": "com.contoso.roaming",
        "extensionName": "com.contoso.roaming",
        "theme": "dark",
    });
    service
        .answer("POST", "/beta/users/ann/extensions", json(201, stored))
        .await;
    let mut extension = OpenTypeExtension {
        extension_name: Some("com.contoso.roaming".to_owned()),
        ..Default::default()
    };
    extension.additional.insert("theme", "dark");
    let extensions = service.client()?.users().by_id("ann").extensions();
    let created = extensions.create(&extension.into()).send().await?;
    let sent = value!({
        "@odata.type": "#microsoft.graph.openTypeExtension",
        "extensionName": "com.contoso.roaming",
        "theme": "dark",
    });
    assert_eq!(service.sent().await, Some(sent));
    let created = OpenTypeExtension::try_from(created).map_err(|other| format!("another type was read: {other:?}"))?;
    assert_eq!(created.additional.get("theme"), Some(&value!("dark")));
    Ok(())
}
