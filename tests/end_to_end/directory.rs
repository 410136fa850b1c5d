//! Users and groups: changes, references, casts, actions with results.

use futures::TryStreamExt;
use generated::models::{DirectoryObjectCheckMemberGroupsParameters, user};
use runtime::delta::{Change, Checkpoint, RemovedReason};
use serde_json::json as value;

use crate::Outcome;
use crate::service::{Service, empty, json};

#[tokio::test]
async fn a_stored_checkpoint_gives_what_changed_since() -> Outcome {
    let service = Service::start().await;
    let path = "/beta/users/delta";
    let next = service.link(&format!("{path}?$skiptoken=2"));
    let first = service.link(&format!("{path}?$deltatoken=1"));
    let second = service.link(&format!("{path}?$deltatoken=2"));
    let ann = value!({"id": "ann", "displayName": "Ann"});
    let gone = value!({"id": "ben", "@removed": {"reason": "deleted"}});
    service
        .answer(
            "GET",
            path,
            json(200, value!({"value": [ann], "@odata.nextLink": next})),
        )
        .await;
    service
        .answer("GET", path, json(200, value!({"value": [], "@odata.deltaLink": first})))
        .await;
    service
        .answer(
            "GET",
            path,
            json(200, value!({"value": [gone], "@odata.deltaLink": second})),
        )
        .await;
    let delta = || Ok::<_, runtime::Error>(service.client()?.users().delta().select([user::DISPLAY_NAME]));

    let round = delta()?.round().await?;
    let [Change::Changed(ann)] = &round.changes[..] else {
        return Err(format!("other changes were read: {:?}", round.changes).into());
    };
    assert_eq!(ann.display_name.as_deref(), Some("Ann"));

    let stored = serde_json::to_string(&round.checkpoint)?;
    let checkpoint: Checkpoint = serde_json::from_str(&stored)?;
    let round = delta()?.since(&checkpoint)?.round().await?;
    let [Change::Removed(gone)] = &round.changes[..] else {
        return Err(format!("other changes were read: {:?}", round.changes).into());
    };
    assert_eq!((gone.id.as_str(), &gone.reason), ("ben", &RemovedReason::Deleted));
    let lines = [
        format!("GET {path}?$select=displayName"),
        format!("GET {path}?$skiptoken=2"),
        format!("GET {path}?$deltatoken=1"),
    ];
    assert_eq!(service.asked().await, lines);
    Ok(())
}

#[tokio::test]
async fn members_are_of_several_types_unless_cast_to_one() -> Outcome {
    let service = Service::start().await;
    let ann = value!({"@odata.type": "#microsoft.graph.user", "id": "ann", "mail": "ann@contoso.com"});
    let device = value!({"@odata.type": "#microsoft.graph.device", "id": "d-1"});
    let members = "/beta/groups/g-1/members";
    service
        .answer("GET", members, json(200, value!({"value": [ann, device]})))
        .await;
    let users = format!("{members}/microsoft.graph.user");
    service
        .answer("GET", users, json(200, value!({"value": [{"id": "ann"}]})))
        .await;
    let group = service.client()?.groups().by_id("g-1").members();

    let all: Vec<_> = group.list().items().try_collect().await?;
    let mails: Vec<_> = all
        .iter()
        .map(|member| member.as_user().map(|user| user.mail.clone()))
        .collect();
    assert_eq!(mails, [Some(Some("ann@contoso.com".to_owned())), None], "{all:?}");
    let users = group.as_user().list().send().await?;
    assert_eq!(users.items[0].id.as_deref(), Some("ann"));
    Ok(())
}

#[tokio::test]
async fn members_and_managers_are_linked_and_unlinked_by_reference() -> Outcome {
    let service = Service::start().await;
    let client = service.client()?;
    service
        .answer("POST", "/beta/groups/g-1/members/$ref", empty(204))
        .await;
    service
        .answer("DELETE", "/beta/groups/g-1/members/ann/$ref", empty(204))
        .await;
    service.answer("PUT", "/beta/users/ann/manager/$ref", empty(204)).await;
    let members = client.groups().by_id("g-1").members();
    members.add_ref(&client.directory_objects().by_id("ann")).send().await?;
    let ann = service.link("/beta/directoryObjects/ann");
    assert_eq!(service.sent().await, Some(value!({"@odata.id": ann})));
    members.by_id("ann").remove_ref().send().await?;

    let manager = client.users().by_id("ann").manager();
    manager.set_ref(&client.users().by_id("ben")).send().await?;
    let ben = service.link("/beta/users/ben");
    assert_eq!(service.sent().await, Some(value!({"@odata.id": ben})));
    Ok(())
}

#[tokio::test]
async fn actions_give_plain_values_alone_and_in_collections() -> Outcome {
    let service = Service::start().await;
    let client = service.client()?;
    let path = "/beta/organization/contoso/setMobileDeviceManagementAuthority";
    service.answer("POST", path, json(200, value!({"value": 7}))).await;
    let authority = client
        .organization()
        .by_id("contoso")
        .set_mobile_device_management_authority();
    assert_eq!(authority.send().await?, 7);

    let path = "/beta/users/ann/checkMemberGroups";
    service
        .answer("POST", path, json(200, value!({"value": ["g-1"]})))
        .await;
    let parameters = DirectoryObjectCheckMemberGroupsParameters {
        group_ids: Some(vec!["g-1".to_owned(), "g-2".to_owned()]),
        ..Default::default()
    };
    let groups = client
        .users()
        .by_id("ann")
        .check_member_groups(&parameters)
        .send()
        .await?;
    assert_eq!(groups.items, ["g-1"]);
    assert_eq!(service.sent().await, Some(value!({"groupIds": ["g-1", "g-2"]})));
    Ok(())
}
