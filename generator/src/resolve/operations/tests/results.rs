//! What a call returns, where the sources of it disagree.

use super::{OK, api, operation, parts, things, told};
use crate::diagnostic::Code;
use crate::schema::{Operation, ResponseBody, Schema};

const PART: &str = "If successful, returns a `200 OK` response code and a [part](../resources/part.md) object.";

fn get() -> (&'static str, String) {
    ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK))
}

/// The operation of that method but for the first GET, which every documentation here has.
fn other<'a>(schema: &'a Schema, page: &str) -> Option<&'a Operation> {
    let mut operations = schema.operations.iter().map(|(_, one)| one);
    operations.find(|one| one.docs.page.as_deref() == Some(page))
}

fn response(annotation: &str, body: &str) -> String {
    format!(
        "\n## Example\n<!-- {{ \"blockType\": \"response\", {annotation} }} -->\n```http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n{body}\n```\n"
    )
}

#[test]
fn a_redirect_first_returns_bytes_whatever_is_told_of_json() {
    let csv = "If successful, this method returns a `302 Found` response that redirects to a download URL.";
    let json = format!("{csv}\n\n### JSON\n{PART}");
    let result = |words: &str| {
        let page = operation("things: report", "GET /things/report(days={days})", "", words);
        let (schema, _) = api(&[things(), parts(), get(), ("api/thing-report.md", page)]);
        other(&schema, "api/thing-report").map(|one| one.response)
    };
    let declared = |words: &str| {
        let page = operation("things: report", "GET /things/report(days={days})", "", words);
        let (schema, _) = api(&[things(), parts(), get(), ("api/thing-report.md", page)]);
        other(&schema, "api/thing-report")
            .and_then(|one| one.declared_result)
            .is_some()
    };
    assert_eq!(result(csv), Some(ResponseBody::Stream));
    assert_eq!(result(&json), Some(ResponseBody::Stream));
    assert_eq!((declared(csv), declared(&json)), (false, true));
    let later = format!("{PART} Or `302 Found` while it is elsewhere.");
    assert!(matches!(result(&later), Some(ResponseBody::One(_))));
}

#[test]
fn words_and_body_together_outweigh_an_annotation() {
    let result = |ty: &str, body: &str| {
        let text = operation("thing: sync", "POST /things/{id}/sync", "", PART);
        let text = text + &response(&format!("\"@odata.type\": \"microsoft.graph.{ty}\""), body);
        let (schema, _) = api(&[things(), parts(), get(), ("api/thing-sync.md", text)]);
        let ty = other(&schema, "api/thing-sync").and_then(|one| one.response.ty());
        ty.map(|ty| format!("{ty:?}"))
    };
    let own = r##"{ "@odata.type": "#microsoft.graph.part", "id": "1" }"##;
    let silent = r#"{ "id": "1" }"#;
    assert_eq!(result("thing", own), result("part", own));
    assert_ne!(result("thing", silent), result("part", silent));
}

#[test]
fn json_right_below_the_heading_is_what_is_returned() {
    let result = |words: &str| {
        let page = operation("thing: clip", "POST /things/{id}/clip", "", words);
        let (schema, _) = api(&[things(), parts(), get(), ("api/thing-clip.md", page)]);
        other(&schema, "api/thing-clip").map(|one| one.response)
    };
    assert_eq!(
        result("```json\n{ \"playUrl\": \"x\" }\n```\n"),
        Some(ResponseBody::Json)
    );
    assert_eq!(
        result("If successful, returns `204 No Content`."),
        Some(ResponseBody::None)
    );
    let list = "If successful, returns a `200 OK` response code and a list of [part](../resources/part.md) objects.";
    assert!(matches!(result(list), Some(ResponseBody::Collection(_))));
}

#[test]
fn a_success_that_nothing_shows_a_body_of_may_lack_it() {
    let bare = "If successful, returns a `201 Created` response code.";
    let result = |words: &str, example: &str| {
        let page = operation("Create thing", "POST /things", "", words) + example;
        let (schema, _) = api(&[things(), parts(), get(), ("api/thing-post.md", page)]);
        other(&schema, "api/thing-post").map(|one| (one.response == ResponseBody::None, one.response_optional))
    };
    let shown = "\n## Example\n<!-- { \"blockType\": \"response\" } -->\n```http\nHTTP/1.1 201 Created\n```\n";
    assert_eq!(result(bare, shown), Some((true, false)));
    assert_eq!(result(bare, ""), Some((false, true)));
    let typed = "If successful, returns a `201 Created` response code and a [thing](../resources/thing.md) object.";
    assert_eq!(result(typed, shown), Some((false, false)));
}

#[test]
fn names_of_operations_begin_in_lower_case() {
    let page = operation(
        "Thing: BoundingBox",
        "GET /things/{id}/BoundingBox(other={other})",
        "",
        PART,
    );
    let (schema, _) = api(&[things(), parts(), get(), ("api/thing-boundingbox.md", page)]);
    let names: Vec<_> = told(&schema).into_iter().map(|(_, _, name, ..)| name).collect();
    assert!(names.contains(&"boundingBox".to_owned()), "{names:?}");
}

#[test]
fn parameters_that_a_table_requires_and_a_line_omits_are_arguments() {
    let call = |title: &str, says: &str| {
        let rows = format!(
            "|Parameter|Type|Description|\n|-|-|-|\n|userId|String|The user. {says}|\n|from|String|Optional.|\n"
        );
        let page = operation(title, "GET /things/countAll", "", PART);
        let page = page.replace(
            "## Request body",
            &format!("## Function parameters\n{rows}\n## Request body"),
        );
        let (schema, codes) = api(&[things(), parts(), get(), ("api/thing-countall.md", page)]);
        let path = other(&schema, "api/thing-countall").and_then(|one| one.paths.first().copied());
        (path.map(|path| schema.template(path)), codes.contains(&Code::OddUrl))
    };
    let completed = (Some("/things/countAll(userId={userId})".to_owned()), true);
    assert_eq!(call("thing: countAll", "Required."), completed);
    let left = |title, says| call(title, says).1;
    assert!(!left("thing: countAll", "If any."), "nothing is required");
    assert!(
        !left("Count things", "Required."),
        "the page may be about something else"
    );
}

#[test]
fn what_is_ignored_invents_no_write() {
    let example = |method: &str| {
        format!(
            "\n## Example\n<!-- {{ \"blockType\": \"ignored\" }} -->\n```http\n{method} https://graph.microsoft.com/v1.0/things/1/parts\n```\n"
        )
    };
    let paths = |method: &str| {
        let page = operation("Get thing", "GET /things/{id}", "", OK) + &example(method);
        let (schema, _) = api(&[things(), parts(), ("api/thing-get.md", page)]);
        schema.operations.len()
    };
    assert_eq!((paths("POST"), paths("GET")), (1, 2));
}
