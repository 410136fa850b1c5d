//! What names of files, titles, annotations and JSON tell of operations.

use super::{OK, api, operation, parts, resource, things, told};
use crate::diagnostic::Code;
use crate::schema::{OperationKind, Parameter, RequestBody, ResponseBody, Schema, TypeRef};

const NOTHING: &str = "If successful, returns `204 No Content`.";
const LIST: &str =
    "If successful, returns a `200 OK` response code and a collection of [part](../resources/part.md) objects.";

fn get() -> (&'static str, String) {
    ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK))
}

fn kinds(schema: &Schema) -> Vec<(OperationKind, String)> {
    let all = told(schema).into_iter().map(|(kind, _, name, ..)| (kind, name));
    all.filter(|(kind, _)| *kind != OperationKind::Get).collect()
}

fn named(kind: OperationKind, name: &str) -> Vec<(OperationKind, String)> {
    vec![(kind, name.to_owned())]
}

fn parameters(schema: &Schema) -> Vec<Parameter> {
    let bodies = schema.operations.iter().filter_map(|(_, one)| match &one.body {
        RequestBody::Parameters(parameters) => Some(parameters.clone()),
        _ => None,
    });
    bodies.flatten().collect()
}

#[test]
fn a_file_named_after_type_and_segment_tells_an_operation() {
    let page = |file| {
        (
            file,
            operation("List parts of late", "GET /things/{id}/recent", "", LIST),
        )
    };
    let (schema, _) = api(&[things(), parts(), get(), page("api/thing-recent.md")]);
    assert_eq!(kinds(&schema), named(OperationKind::Function, "recent"));
    let (schema, _) = api(&[things(), parts(), get(), page("api/thing-list-recent.md")]);
    assert_eq!(kinds(&schema), named(OperationKind::List, ""));
}

#[test]
fn a_creation_by_a_name_of_its_own_is_an_action() {
    let created = "If successful, returns a `201 Created` response code and a [part](../resources/part.md) object.";
    let page = |file| {
        (
            file,
            operation("Send large parts", "POST /things/{id}/createSession", "", created),
        )
    };
    let (schema, _) = api(&[things(), parts(), get(), page("api/thing-createsession.md")]);
    assert_eq!(kinds(&schema), named(OperationKind::Action, "createSession"));
}

#[test]
fn empty_parentheses_make_no_function_of_an_action() {
    let page = |words: &str| {
        let rows = "|Parameter|Type|Description|\n|-|-|-|\n|a|String|x|\n";
        let text = operation("thing: send", "POST /things/{id}/send()", rows, NOTHING);
        (
            "api/thing-send.md",
            text.replace("## HTTP", &format!("{words}\n\n## HTTP")),
        )
    };
    let (schema, _) = api(&[things(), parts(), get(), page("Sends it.")]);
    assert_eq!(kinds(&schema), named(OperationKind::Action, "send"));
    assert_eq!(parameters(&schema).len(), 1);
    let (schema, _) = api(&[things(), parts(), get(), page("This function sends it.")]);
    assert_eq!(kinds(&schema), named(OperationKind::Function, "send"));
}

#[test]
fn an_annotation_tells_an_operation() {
    let page = |target: &str| {
        format!(
            "# List late parts\n\n## HTTP request\n<!-- {{ \"blockType\": \"request\", \"name\": \"x\"{target} }} -->\n\
             ```http\nGET /things/{{id}}/recent\n```\n## Response\n{LIST}\n"
        )
    };
    let read = |text: String| kinds(&api(&[things(), parts(), get(), ("api/late.md", text)]).0);
    assert_eq!(
        read(page(", \"target\": \"action\"")),
        named(OperationKind::Function, "recent")
    );
    assert_eq!(read(page("")), named(OperationKind::List, ""));
}

#[test]
fn a_title_spells_a_name_that_paths_begin_in_upper_case() {
    let lines = "POST /things/FindByAddress";
    let (schema, _) = api(&[
        things(),
        parts(),
        get(),
        (
            "api/thing-findbyaddress.md",
            operation("thing: findByAddress", lines, "", OK),
        ),
    ]);
    assert_eq!(kinds(&schema), named(OperationKind::Action, "findByAddress"));
}

#[test]
fn titles_name_the_type_of_a_path_without_one() {
    let (schema, _) = api(&[
        things(),
        parts(),
        (
            "api/thing-list.md",
            operation("List things", "GET /store/shelves/{id}", "", OK),
        ),
        (
            "api/departmentstore-close.md",
            operation("departmentStore: close", "POST /store/close", "", NOTHING),
        ),
    ]);
    let bound = schema.operations.iter().flat_map(|(_, one)| &one.bindings);
    let names: Vec<&str> = bound.map(|one| schema.types[one.ty].name.name.as_str()).collect();
    assert_eq!(names, ["departmentStore"]);
}

#[test]
fn json_in_the_section_of_the_body_shows_its_parameters() {
    let body = "You may send this, though a request body is not required.\n```json\n{ \"deep\": true }\n```\n";
    let (schema, _) = api(&[
        things(),
        parts(),
        get(),
        (
            "api/thing-sync.md",
            operation("thing: sync", "POST /things/{id}/sync", body, NOTHING),
        ),
    ]);
    let names: Vec<String> = parameters(&schema).into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["deep"]);
}

#[test]
fn json_spells_the_parameters_of_a_table_and_adds_to_them() {
    let rows = "|Parameter|Type|Description|\n|-|-|-|\n|comment|String|Required. Why.|\n";
    let mut page = operation("thing: sync", "POST /things/{id}/sync", rows, NOTHING);
    page.push_str(
        "## Example\n<!-- { \"blockType\": \"request\", \"name\": \"sync\" } -->\n\
         ```http\nPOST https://graph.microsoft.com/v1.0/things/1/sync\n\n{ \"Comment\": \"x\", \"deep\": true }\n```\n",
    );
    let (schema, codes) = api(&[things(), parts(), get(), ("api/thing-sync.md", page)]);
    let seen: Vec<_> = parameters(&schema)
        .into_iter()
        .map(|one| (one.name, one.required))
        .collect();
    assert_eq!(seen, [("Comment".to_owned(), true), ("deep".to_owned(), false)]);
    assert!(codes.contains(&Code::SpellingDisagreement));
}

#[test]
fn one_or_the_other_type_is_their_base() {
    let derived = |name: &str| {
        let text = resource(name, "", "", "");
        text.replace(
            "\"keyProperty\"",
            "\"baseType\": \"microsoft.graph.part\", \"keyProperty\"",
        )
    };
    let rows = "|Parameter|Type|Description|\n|-|-|-|\n|with|[wheel](wheel.md) or [handle](handle.md)|x|\n";
    let (schema, _) = api(&[
        things(),
        parts(),
        ("resources/wheel.md", derived("wheel")),
        ("resources/handle.md", derived("handle")),
        get(),
        (
            "api/thing-fit.md",
            operation("thing: fit", "POST /things/{id}/fit", rows, NOTHING),
        ),
    ]);
    let types: Vec<_> = parameters(&schema)
        .into_iter()
        .map(|one| match one.ty {
            TypeRef::Structured(ty) => schema.types[ty].name.name.clone(),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(types, ["part"]);
}

#[test]
fn an_empty_202_brings_nothing_whatever_its_prose_names() {
    let accepted = "Returns `202 Accepted` with the `Location` of a [part](../resources/part.md).";
    let with = |example: &str| {
        let text = operation("thing: sync", "POST /things/{id}/sync", "", accepted);
        format!("{text}## Example\n<!-- {{ \"blockType\": \"response\" }} -->\n```http\n{example}\n```\n")
    };
    let response = |example: &str| {
        let (schema, _) = api(&[things(), parts(), get(), ("api/thing-sync.md", with(example))]);
        let found = schema.operations.iter().find(|(_, one)| one.name == "sync");
        found.map(|(_, one)| (one.response, one.long_running))
    };
    assert_eq!(
        response("HTTP/1.1 202 Accepted\nLocation: /things/1"),
        Some((ResponseBody::None, true))
    );
    let shown = response("HTTP/1.1 202 Accepted\nLocation: /things/1\n\n{ \"id\": \"1\" }");
    assert!(shown.is_some_and(|(response, _)| matches!(response, ResponseBody::One(_))));
}

#[test]
fn a_filtered_path_is_a_collection() {
    let line = "GET /shelves?$filter=name eq '{name}'";
    let (schema, _) = api(&[
        things(),
        parts(),
        ("api/shelf-find.md", operation("Find thing", line, "", OK)),
    ]);
    let kinds: Vec<OperationKind> = told(&schema).into_iter().map(|(kind, ..)| kind).collect();
    assert_eq!(kinds, [OperationKind::List]);
}

#[test]
fn rows_that_are_no_properties_of_the_result_are_parameters() {
    let created = "If successful, returns a `201 Created` response code and a [part](../resources/part.md) object.";
    let page = |row: &str| {
        let rows = format!("|Name|Type|Description|\n|-|-|-|\n|{row}|String|x|\n");
        operation("Create part", "POST /things/{id}/add", &rows, created)
    };
    let read = |row: &str| kinds(&api(&[things(), parts(), get(), ("api/make-parts.md", page(row))]).0);
    assert_eq!(read("address"), named(OperationKind::Action, "add"));
    assert_eq!(read("id"), named(OperationKind::Create, ""));
}

#[test]
fn a_table_of_response_headers_tells_a_monitor() {
    let response = "Returns `202 Accepted`.\n\n|Name|Description|\n|-|-|\n|Location|x|";
    let page = operation("thing: sync", "POST /things/{id}/sync", "", response);
    let (schema, _) = api(&[things(), parts(), get(), ("api/thing-sync.md", page)]);
    let sync = schema.operations.iter().find(|(_, one)| one.name == "sync");
    assert!(sync.is_some_and(|(_, one)| one.long_running));
}

#[test]
fn a_placeholder_for_a_property_makes_no_collection() {
    let lines = "PATCH /things/{id}/label\nPATCH /things/{id}/label/{property name}";
    let ok = "If successful, returns a `200 OK` response code and a [part](../resources/part.md) object.";
    let (schema, _) = api(&[
        things(),
        parts(),
        get(),
        ("api/label-update.md", operation("Update label", lines, "", ok)),
    ]);
    let thing = schema.types.iter().find(|(_, ty)| ty.name.name == "thing");
    let label = thing.and_then(|(_, ty)| ty.properties.iter().find(|property| property.name == "label"));
    assert!(label.is_some_and(|label| !label.collection));
}

#[test]
fn a_function_that_only_redirects_brings_bytes() {
    let page = |answer: &str| operation("thing: getReport", "GET /things/{id}/getReport(of={of})", "", answer);
    let answers = |answer: &str| {
        let (schema, _) = api(&[things(), parts(), get(), ("api/thing-getreport.md", page(answer))]);
        let called = schema.operations.iter().map(|(_, one)| one);
        let mut called = called.filter(|one| one.kind == OperationKind::Function);
        called.next().map(|one| one.response)
    };
    assert_eq!(
        answers("Returns `302 Found` and an address."),
        Some(ResponseBody::Stream)
    );
    assert_eq!(answers("Returns `200 OK`."), Some(ResponseBody::Json));
}

#[test]
fn empty_brackets_beside_a_call_with_parameters_take_none() {
    let rows = "## Function parameters\n|Parameter|Type|Description|\n|-|-|-|\n|of|Int32|x|\n";
    let counts = |lines: &str| {
        let page = format!("{}{rows}", operation("thing: getCount", lines, "", OK));
        let (schema, _) = api(&[things(), parts(), get(), ("api/thing-getcount.md", page)]);
        let called = schema.operations.iter().map(|(_, one)| one);
        let called = called.filter(|one| one.kind == OperationKind::Function);
        called.map(|one| one.parameters.len()).collect::<Vec<_>>()
    };
    assert_eq!(counts("GET /things/getCount()"), [1]);
    assert_eq!(counts("GET /things/getCount()\nGET /things/getCount(of={of})"), [0, 1]);
}

#[test]
fn lines_without_the_arguments_of_the_example_stand_for_the_call() {
    let page = |remark: &str| {
        let rows = format!("## Function parameters\n|Parameter|Type|Description|\n|-|-|-|\n|of|Int32|{remark}|\n");
        let lines = "GET /things/{id}/getCount\nGET /things/{id}/parts/{id}/thing/getCount";
        let example = "## Example\n<!-- { \"blockType\": \"request\" } -->\n```http\n\
                       GET https://graph.microsoft.com/v1.0/things/1/getCount(of=7)\n```\n";
        let page = format!("{}{rows}{example}", operation("thing: getCount", lines, "", OK));
        let (schema, _) = api(&[things(), parts(), get(), ("api/thing-getcount.md", page)]);
        let called = told(&schema)
            .into_iter()
            .filter(|(kind, ..)| *kind == OperationKind::Function);
        called.flat_map(|(_, _, _, paths, _)| paths).collect::<Vec<_>>()
    };
    let needed = [
        "/things/{id}/getCount(of={of})",
        "/things/{id}/parts/{id}/thing/getCount(of={of})",
    ];
    assert_eq!(page("x"), needed);
    let optional = [
        "/things/{id}/getCount",
        "/things/{id}/parts/{id}/thing/getCount",
        "/things/{id}/getCount(of={of})",
    ];
    assert_eq!(page("Optional. x"), optional);
}

#[test]
fn an_update_that_is_only_accepted_brings_nothing_unless_told() {
    let brings = |response: &str| {
        let page = operation("Update thing", "PATCH /things/{id}", "", response);
        let (schema, _) = api(&[things(), parts(), get(), ("api/thing-update.md", page)]);
        let found = schema
            .operations
            .iter()
            .find(|(_, one)| one.kind == OperationKind::Update);
        found.map(|(_, one)| one.response == ResponseBody::None)
    };
    assert_eq!(
        brings("Returns `202 Accepted`, and an address in the `Location` header."),
        Some(true)
    );
    assert_eq!(
        brings("Returns `202 Accepted` and a [thing](../resources/thing.md) object."),
        Some(false)
    );
    assert_eq!(brings("Returns `200 OK`."), Some(false));
}

#[test]
fn a_body_whose_type_no_page_tells_is_reported() {
    let codes = |result: &str| {
        let text = format!("If successful, returns `200 OK` and a {result} object in the response body.");
        let read = (
            "api/thing-read.md",
            operation("thing: read", "GET /things/{id}/read", "", &text),
        );
        api(&[things(), parts(), read]).1
    };
    assert!(codes("[ghost](../resources/ghost.md)").contains(&Code::UntypedBody));
    assert!(!codes("[part](../resources/part.md)").contains(&Code::UntypedBody));
}
