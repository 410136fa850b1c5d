//! What paths tell of the schema, and what values tell of parameters.

use super::{OK, api, operation, parts, resource, things};
use crate::diagnostic::Code;
use crate::schema::{Edm, EnumOrigin, Parameter, RequestBody, Schema, StructuredType, TypeRef};

fn find<'a>(schema: &'a Schema, name: &str) -> Option<&'a StructuredType> {
    let mut types = schema.types.iter().map(|(_, ty)| ty);
    types.find(|ty| ty.name.name == name)
}

/// Name, type's name, collection and navigation of each property but the key.
fn properties(schema: &Schema, name: &str) -> Vec<(String, String, bool, bool)> {
    let properties = find(schema, name)
        .map(|ty| ty.properties.as_slice())
        .unwrap_or_default();
    properties
        .iter()
        .filter(|property| property.name != "id")
        .map(|property| {
            let ty = match property.ty {
                TypeRef::Structured(ty) => schema.types[ty].name.name.clone(),
                other => format!("{other:?}"),
            };
            (property.name.clone(), ty, property.collection, property.navigation)
        })
        .collect()
}

fn body_of(schema: &Schema) -> Vec<Parameter> {
    let bodies = schema.operations.iter().map(|(_, operation)| &operation.body);
    let parameters = bodies.filter_map(|body| match body {
        RequestBody::Parameters(parameters) => Some(parameters.clone()),
        _ => None,
    });
    parameters.flatten().collect()
}

#[test]
fn a_property_that_only_request_lines_walk_becomes_a_navigation() {
    let list =
        "If successful, returns a `200 OK` response code and a collection of [part](../resources/part.md) objects.";
    let (schema, codes) = api(&[
        things(),
        parts(),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
        (
            "api/thing-list-spares.md",
            operation("List spares", "GET /things/{id}/spares", "", list),
        ),
    ]);
    let expected = [("parts", true), ("spares", true)]
        .map(|(name, collection)| (name.to_owned(), "part".to_owned(), collection, true));
    assert_eq!(properties(&schema, "thing"), expected);
    assert!(codes.contains(&Code::UndocumentedMember));
}

#[test]
fn an_example_alone_declares_no_navigation() {
    let mut text = operation("Get thing", "GET /things/{id}", "", OK);
    text.push_str(
        "## Example\n<!-- { \"blockType\": \"request\", \"name\": \"get\" } -->\n\
         ```http\nGET https://graph.microsoft.com/v1.0/things/1/spares/2\n```\n",
    );
    let (schema, _) = api(&[things(), parts(), ("api/thing-get.md", text)]);
    let names: Vec<String> = properties(&schema, "thing")
        .into_iter()
        .map(|(name, ..)| name)
        .collect();
    assert_eq!(names, ["parts"]);
}

#[test]
fn a_root_without_a_page_is_a_type_of_its_own() {
    let list =
        "If successful, returns a `200 OK` response code and a collection of [thing](../resources/thing.md) objects.";
    let (schema, _) = api(&[
        things(),
        parts(),
        (
            "api/thing-list.md",
            operation("List things", "GET /store/shelves", "", list),
        ),
        (
            "api/thing-get.md",
            operation("Get thing", "GET /store/shelves/{id}", "", OK),
        ),
    ]);
    assert_eq!(
        properties(&schema, "store"),
        [("shelves".to_owned(), "thing".to_owned(), true, true)]
    );
    assert!(find(&schema, "store").is_some_and(|ty| ty.by_use_only));
    let names: Vec<&str> = schema.types.iter().map(|(_, ty)| ty.name.name.as_str()).collect();
    assert_eq!(names, ["part", "store", "thing"]);
    let thing = properties(&schema, "thing");
    assert_eq!(thing, [("parts".to_owned(), "part".to_owned(), true, true)]);
}

#[test]
fn a_root_without_a_page_is_named_by_the_pages_of_its_operations() {
    let list =
        "If successful, returns a `200 OK` response code and a collection of [thing](../resources/thing.md) objects.";
    for (file, title, expected) in [
        ("api/storecontainer-list-shelves.md", "List shelves", "storeContainer"),
        ("api/cloudstore-list-shelves.md", "List shelves", "cloudStore"),
        ("api/x-list-shelves.md", "wholeStore: shelves", "wholeStore"),
        ("api/thing-list.md", "thing: shelves", "store"),
        ("api/storethings-list.md", "List shelves", "store"),
        (
            "api/storespace-list.md",
            "List shelves\n\nNamespace: microsoft.graph.storeSpace",
            "store",
        ),
    ] {
        let (schema, _) = api(&[
            things(),
            parts(),
            ("resources/storething.md", resource("storeThing", "", "", "")),
            (file, operation(title, "GET /store/shelves", "", list)),
            ("api/y-get.md", operation("Get", "GET /store/shelves/{id}", "", OK)),
        ]);
        let held = schema.types.iter().map(|(_, ty)| ty).find(|ty| ty.by_use_only);
        assert_eq!(held.map(|ty| ty.name.name.as_str()), Some(expected), "{file}: {title}");
    }
}

#[test]
fn request_lines_tell_the_capitals_that_a_table_has_lost() {
    let spelt = |table: &str, lines: &str| {
        let row = format!("|{table}|[part](part.md) collection|x|");
        let (schema, codes) = api(&[
            ("resources/thing.md", resource("thing", "", &row, "")),
            parts(),
            ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
            ("api/thing-list-spareparts.md", operation("List", lines, "", "`200 OK`")),
        ]);
        let names = properties(&schema, "thing").into_iter().map(|(name, ..)| name);
        (names.collect::<Vec<_>>(), codes.contains(&Code::SpellingDisagreement))
    };
    for (table, lines, name) in [
        ("spareparts", "GET /things/{id}/spareParts", "spareParts"),
        (
            "spareparts",
            "GET /things/{id}/spareParts\nGET /things/{id}/spareparts",
            "spareparts",
        ),
        ("spareParts", "GET /things/{id}/spareparts", "spareParts"),
    ] {
        assert_eq!(spelt(table, lines), (vec![name.to_owned()], name != table), "{lines}");
    }
}

#[test]
fn listed_values_tell_the_enumeration_of_a_parameter() -> Result<(), &'static str> {
    let enums = "# enums\n\n### refusalReason values\n\n|Member|\n|:-|\n|none|\n|busy|\n|away|\n\n\
                 ### mood values\n\n|Member|\n|:-|\n|none|\n|busy|\n|angry|\n";
    let thing = resource(
        "thing",
        "|why|refusalReason|W.|\n|mood|mood|M.|",
        "",
        "|[refuse](../api/thing-refuse.md)|None|x|",
    );
    let rows = "|Parameter|Type|Description|\n|-|-|-|\n|reason|String|Why. Possible values are: `None`, `Busy`.|\n\
                |colour|String|Possible values are: `none`, `busy`.|\n";
    let (schema, _) = api(&[
        ("resources/enums.md", enums.to_owned()),
        ("resources/thing.md", thing),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
        (
            "api/thing-refuse.md",
            operation(
                "thing: refuse",
                "POST /things/{id}/refuse",
                rows,
                "If successful, returns `204 No Content`.",
            ),
        ),
    ]);
    let parameters = body_of(&schema);
    let [reason, colour] = parameters.as_slice() else {
        return Err("two parameters");
    };
    let TypeRef::Enum(id) = reason.ty else {
        return Err("no enumeration");
    };
    let one = &schema.enums[id];
    assert_eq!(
        (one.name.name.as_str(), one.origin),
        ("refusalReason", EnumOrigin::Declared)
    );
    let TypeRef::Enum(id) = colour.ty else {
        return Err("no enumeration of its own");
    };
    let one = &schema.enums[id];
    assert_eq!(
        (one.name.name.as_str(), one.origin),
        ("thingRefuseColour", EnumOrigin::Prose),
        "two have the values, and neither is named like it"
    );
    Ok(())
}

#[test]
fn values_of_an_action_on_a_collection_are_of_its_type() -> Result<(), &'static str> {
    let rows = "|Name|Value|Description|\n|-|-|-|\n|id|string|The id.|\n";
    let mut mark = operation(
        "thing: mark",
        "POST /things/mark",
        rows,
        "If successful, returns `204 No Content`.",
    );
    mark.push_str(
        "## Example\n<!-- { \"blockType\": \"request\", \"name\": \"mark\" } -->\n\
         ```http\nPOST https://graph.microsoft.com/v1.0/things/mark\n\n{ \"value\": [ { \"id\": \"1\" } ] }\n```\n",
    );
    let (schema, _) = api(&[
        things(),
        parts(),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
        ("api/thing-mark.md", mark),
    ]);
    let parameters = body_of(&schema);
    let [value] = parameters.as_slice() else {
        return Err("one parameter");
    };
    let TypeRef::Structured(ty) = value.ty else {
        return Err("no type");
    };
    assert_eq!((value.name.as_str(), value.collection), ("value", true));
    assert_eq!(schema.types[ty].name.name, "thing");
    Ok(())
}

#[test]
fn a_body_shown_as_a_template_tells_types_in_words() {
    let body = "```json\n{ \"number\": \"Int32\", \"until\": \"String (timestamp)\", \"unit\": \"Date\", \"sure\": [\"Boolean\"] }\n```\n";
    let sync = operation(
        "thing: sync",
        "POST /things/{id}/sync",
        body,
        "Returns `204 No Content`.",
    );
    let (schema, _) = api(&[things(), parts(), ("api/thing-sync.md", sync)]);
    let parameters = body_of(&schema);
    let told: Vec<_> = parameters
        .iter()
        .map(|one| (one.name.as_str(), one.ty, one.collection))
        .collect();
    let expected = [
        ("number", Edm::Int32, false),
        ("until", Edm::DateTimeOffset, false),
        ("unit", Edm::String, false),
        ("sure", Edm::Boolean, true),
    ];
    assert_eq!(told, expected.map(|(name, edm, many)| (name, TypeRef::Edm(edm), many)));
}

#[test]
fn a_root_is_not_of_the_type_that_stands_below_it() {
    let methods = "|[Get](../api/lamppolicy-get.md)|[lampPolicy](lamppolicy.md)|x|";
    let answer =
        "If successful, returns a `200 OK` response code and a [lampPolicy](../resources/lamppolicy.md) object.";
    let (schema, _) = api(&[
        ("resources/lamppolicy.md", resource("lampPolicy", "", "", methods)),
        (
            "api/lamppolicy-get.md",
            operation("Get lampPolicy", "GET /policies/lampPolicy", "", answer),
        ),
    ]);
    let below = ("lampPolicy".to_owned(), "lampPolicy".to_owned(), false, true);
    assert_eq!(properties(&schema, "policies"), [below]);
    assert_eq!(properties(&schema, "lampPolicy"), []);
}
