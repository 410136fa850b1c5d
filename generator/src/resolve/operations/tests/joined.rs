//! Pages that document one path together.

use super::{OK, api, operation, parts, things};
use crate::diagnostic::Code;
use crate::schema::{Parameter, RequestBody, ResponseBody};

const NOTHING: &str = "If successful, returns `204 No Content`.";

fn with_permissions(page: String, delegated: &str) -> String {
    format!(
        "{page}\n## Permissions\n|Permission type|Permissions|\n|-|-|\n|Delegated (work or school account)|{delegated}|\n"
    )
}

#[test]
fn permissions_and_pages_of_all_are_kept_with_one_note() -> Result<(), &'static str> {
    let page = |title: &str, permission: &str| {
        let text = operation(title, "GET /things/{id}", "", OK);
        with_permissions(text, permission)
    };
    let (schema, codes) = api(&[
        things(),
        parts(),
        ("api/one_thing_get.md", page("Get thing", "One.Read")),
        ("api/two_thing_get.md", page("Get thing", "Two.Read, One.Read")),
        ("api/three_thing_get.md", page("Get thing", "Three.Read")),
    ]);
    let only: Vec<_> = schema.operations.iter().map(|(_, one)| one).collect();
    let [one] = only.as_slice() else {
        return Err("one operation");
    };
    assert_eq!(
        one.permissions.delegated_work,
        [["One.Read"], ["Two.Read"], ["Three.Read"]]
    );
    assert_eq!(one.docs.page.as_deref(), Some("api/one_thing_get"));
    assert_eq!(one.also, ["api/two_thing_get", "api/three_thing_get"]);
    let notes = codes.iter().filter(|code| **code == Code::DuplicateOperation).count();
    assert_eq!(notes, 1);
    Ok(())
}

#[test]
fn the_page_that_is_named_after_the_operation_tells_it() {
    let row = |ty: &str| format!("|Parameter|Type|Description|\n|-|-|-|\n|deep|{ty}|x|\n");
    let line = "POST /things/{id}/sync";
    let (schema, _) = api(&[
        things(),
        parts(),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
        (
            "api/thing-all.md",
            operation("Bring things together", line, &row("String"), NOTHING),
        ),
        (
            "api/thing-sync.md",
            operation("thing: sync", line, &row("Boolean"), NOTHING),
        ),
    ]);
    let told = schema.operations.iter().find(|(_, one)| one.name == "sync");
    let told = told.map(|(_, one)| (one.docs.page.as_deref(), one.also.as_slice(), &one.body));
    let expected = crate::schema::TypeRef::Edm(crate::schema::Edm::Boolean);
    assert!(told.is_some_and(|(page, also, body)| page == Some("api/thing-sync")
        && also == ["api/thing-all"]
        && matches!(body, RequestBody::Parameters(parameters)
            if parameters.iter().map(|one: &Parameter| one.ty).eq([expected]))));
}

#[test]
fn one_page_for_all_owners_goes_before_one_for_each() {
    let annotation =
        r#"{ "blockType": "resource", "@odata.type": "microsoft.graph.tile", "baseType": "microsoft.graph.thing" }"#;
    let tile = format!("# tile resource type\n## JSON representation\n<!-- {annotation} -->\n```json\n{{ }}\n```\n");
    let listed = "If successful, returns `200 OK` and a collection of [tile](../resources/tile.md) objects.";
    let all = "POST /tiles/{id}/sync\nPOST /things/{id}/sync";
    let (schema, _) = api(&[
        things(),
        parts(),
        ("resources/tile.md", tile),
        ("api/tile-list.md", operation("List tiles", "GET /tiles", "", listed)),
        (
            "api/tile-sync.md",
            operation("tile: sync", "POST /tiles/{id}/sync", "", NOTHING),
        ),
        (
            "api/thing-sync.md",
            operation("Bring things together", all, "", NOTHING),
        ),
    ]);
    let told = schema.operations.iter().filter(|(_, one)| one.name == "sync");
    let told: Vec<_> = told
        .map(|(_, one)| (one.docs.page.as_deref(), one.paths.len()))
        .collect();
    assert_eq!(told, [(Some("api/thing-sync"), 2)]);
}

#[test]
fn a_page_that_is_about_the_path_goes_before_one_that_mentions_it() {
    let line = "GET /things/{id}";
    let mut mention = operation("Link thing", "POST /things/{id}/parts/$ref", "", NOTHING);
    mention.push_str("## Example\n```http\nGET https://graph.microsoft.com/v1.0/things/1\n```\n");
    let get = || with_permissions(operation("Get thing", line, "", OK), "Thing.Read");
    let (schema, _) = api(&[
        things(),
        parts(),
        ("api/area-thing-get.md", get()),
        ("api/thing-attach.md", with_permissions(mention, "Part.Write")),
        ("api/thing-get.md", get()),
    ]);
    let told = schema.operations.iter().map(|(_, one)| {
        let permissions = one.permissions.delegated_work.concat().join(", ");
        (one.docs.page.as_deref(), permissions)
    });
    let expected = [
        (Some("api/thing-get"), "Thing.Read".to_owned()),
        (Some("api/thing-attach"), "Part.Write".to_owned()),
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

#[test]
fn a_page_that_shows_a_result_and_one_that_shows_none_tell_that_both_happen() {
    let line = "PATCH /things/{id}";
    for pages in [
        ["api/one_thing_update.md", "api/two_thing_update.md"],
        ["api/two_thing_update.md", "api/one_thing_update.md"],
    ] {
        let [silent, telling] = pages;
        let (schema, _) = api(&[
            things(),
            parts(),
            (silent, operation("Update thing", line, "", NOTHING)),
            (telling, operation("Update thing", line, "", OK)),
        ]);
        let told: Vec<_> = schema
            .operations
            .iter()
            .map(|(_, one)| (one.response, one.response_optional, one.statuses.clone()))
            .collect();
        let both = |statuses: &[u16]| statuses.contains(&200) && statuses.contains(&204);
        assert!(
            matches!(told.as_slice(), [(ResponseBody::One(_), true, statuses)] if both(statuses)),
            "{told:?}"
        );
    }
}

#[test]
fn a_202_makes_the_result_optional_where_the_page_itself_tells_it_of_a_change() {
    let accepted = format!("{OK} Or `202 Accepted`, when it goes on in the background.");
    let optional = |line: &str, first: &str, further: &str| {
        let (schema, _) = api(&[
            things(),
            parts(),
            ("api/one_thing_x.md", operation("Do thing", line, "", first)),
            ("api/two_thing_x.md", operation("Do thing", line, "", further)),
        ]);
        let told = schema
            .operations
            .iter()
            .map(|(_, one)| (one.statuses.clone(), one.response_optional));
        told.collect::<Vec<_>>()
    };
    let both = || vec![200, 202];
    assert_eq!(optional("PATCH /things/{id}", &accepted, OK), [(both(), true)]);
    assert_eq!(optional("PATCH /things/{id}", OK, &accepted), [(both(), false)]);
    assert_eq!(optional("GET /things/{id}", &accepted, OK), [(both(), false)]);
}
