//! Apps: an abstract base, its derived types, actions with parameters, references.

use futures::TryStreamExt;
use generated::models::{
    GroupAssignmentTarget, InstallIntent, MobileAppAssignParameters, MobileAppAssignment, MobileAppPublishingState,
    WebApp,
};
use generated::requests::device_app_management::MobileApps;
use runtime::model::ModelExt;
use serde_json::{Value, json as value};

use crate::Outcome;
use crate::service::{Service, empty, json};

const APPS: &str = "/beta/deviceAppManagement/mobileApps";

fn apps(service: &Service) -> runtime::Result<MobileApps> {
    Ok(service.client()?.device_app_management().mobile_apps())
}

/// Of a type that no page tells of.
fn disk_image() -> Value {
    value!({
        "@odata.type": "#microsoft.graph.macOSDmgApp",
        "id": "3",
        "displayName": "Disk image",
        "ignoreVersionDetection": true,
    })
}

#[tokio::test]
async fn each_app_of_a_list_has_its_own_type() -> Outcome {
    let service = Service::start().await;
    let store = value!({"id": "1", "bundleId": "com.contoso.app", "@odata.type": "#microsoft.graph.iosStoreApp"});
    let web = value!({"@odata.type": "#microsoft.graph.webApp", "id": "2", "appUrl": "https://contoso.com"});
    service
        .answer("GET", APPS, json(200, value!({"value": [store, web, disk_image()]})))
        .await;
    let apps: Vec<_> = apps(&service)?.list().items().try_collect().await?;
    let [store, web, other] = &apps[..] else {
        return Err(format!("other apps were read: {apps:?}").into());
    };
    let (store, web) = (store.as_ios_store_app(), web.as_web_app());
    assert_eq!(
        store.and_then(|app| app.bundle_id.clone()).as_deref(),
        Some("com.contoso.app")
    );
    assert_eq!(
        web.and_then(|app| app.app_url.clone()).as_deref(),
        Some("https://contoso.com")
    );
    assert_eq!(other.odata_type(), Some("microsoft.graph.macOSDmgApp"));
    assert_eq!(other.display_name.as_deref(), Some("Disk image"));
    Ok(())
}

#[tokio::test]
async fn an_app_of_an_unknown_type_is_written_back_whole() -> Outcome {
    let service = Service::start().await;
    service
        .answer("GET", format!("{APPS}/3"), json(200, disk_image()))
        .await;
    service
        .answer("PATCH", format!("{APPS}/3"), json(200, disk_image()))
        .await;
    let app = apps(&service)?.by_id("3");
    let read = app.get().send().await?;
    let updated = app.update(&read).send().await?;
    assert_eq!(service.sent().await, Some(disk_image()));
    assert_eq!(updated, read);
    Ok(())
}

#[tokio::test]
async fn a_new_app_says_its_type() -> Outcome {
    let service = Service::start().await;
    let stored = value!({"@odata.type": "#microsoft.graph.webApp", "id": "2", "publishingState": "processing"});
    service.answer("POST", APPS, json(201, stored)).await;
    let app = WebApp {
        display_name: Some("Portal".to_owned()),
        app_url: Some("https://contoso.com".to_owned()),
        ..Default::default()
    };
    let created = apps(&service)?.create(&app.into()).send().await?;
    let sent = value!({
        "@odata.type": "#microsoft.graph.webApp",
        "displayName": "Portal",
        "appUrl": "https://contoso.com",
    });
    assert_eq!(service.sent().await, Some(sent));
    let created = WebApp::try_from(created).map_err(|other| format!("another type was read: {other:?}"))?;
    assert_eq!(created.publishing_state, Some(MobileAppPublishingState::Processing));
    Ok(())
}

#[tokio::test]
async fn an_action_sends_its_parameters() -> Outcome {
    let service = Service::start().await;
    service.answer("POST", format!("{APPS}/2/assign"), empty(204)).await;
    let target = GroupAssignmentTarget {
        group_id: Some("g-1".to_owned()),
        ..Default::default()
    };
    let assignment = MobileAppAssignment {
        intent: Some(InstallIntent::Required),
        target: Some(target.into()),
        ..Default::default()
    };
    let parameters = MobileAppAssignParameters {
        mobile_app_assignments: Some(vec![assignment]),
        ..Default::default()
    };
    apps(&service)?.by_id("2").assign(&parameters).send().await?;
    let sent = value!({"mobileAppAssignments": [{
        "intent": "required",
        "target": {"@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": "g-1"},
    }]});
    assert_eq!(service.sent().await, Some(sent));
    Ok(())
}

#[tokio::test]
async fn categories_are_linked_and_unlinked_by_reference() -> Outcome {
    let service = Service::start().await;
    service
        .answer("POST", format!("{APPS}/2/categories/$ref"), empty(204))
        .await;
    service
        .answer("DELETE", format!("{APPS}/2/categories/c-1/$ref"), empty(204))
        .await;
    let all = service.client()?.device_app_management().mobile_app_categories();
    let categories = apps(&service)?.by_id("2").categories();
    categories.add_ref(&all.by_id("c-1")).send().await?;
    let target = service.link("/beta/deviceAppManagement/mobileAppCategories/c-1");
    assert_eq!(service.sent().await, Some(value!({"@odata.id": target})));
    categories.by_id("c-1").remove_ref().send().await?;
    Ok(())
}

#[tokio::test]
async fn a_function_of_a_collection_gives_plain_values() -> Outcome {
    let service = Service::start().await;
    let path = "/beta/deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration";
    service
        .answer("GET", path, json(200, value!({"value": ["u-1", "u-2"]})))
        .await;
    let registrations = service.client()?.device_app_management().managed_app_registrations();
    let page = registrations
        .get_user_ids_with_flagged_app_registration()
        .send()
        .await?;
    assert_eq!(page.items, ["u-1", "u-2"]);
    Ok(())
}
