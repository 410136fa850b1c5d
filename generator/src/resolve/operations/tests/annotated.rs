//! Keys of the annotations of examples.

use super::{api, resource};
use crate::diagnostic::Code;
use crate::emit::csdl;
use crate::schema::{Edm, OperationKind, ResponseBody, TypeRef};

fn example(keys: &str, request: &str, response_keys: &str, response: &str) -> String {
    format!(
        "## Examples\n<!-- {{ \"blockType\": \"request\", \"name\": \"x\"{keys} }} -->\n```http\n{request}\n```\n\
         <!-- {{ \"blockType\": \"response\", \"name\": \"x\"{response_keys} }} -->\n```http\n{response}\n```\n"
    )
}

fn action(name: &str, keys: &str, response_keys: &str, response: &str) -> (String, String) {
    let lines = format!("POST /lamps/{{id}}/{name}");
    let text = super::operation(
        &format!("lamp: {name}"),
        &lines,
        "|Name|Type|\n|-|-|\n|depth|Int32|",
        "",
    );
    let request = format!("POST https://graph.microsoft.com/v1.0/lamps/1/{name}\n\n{{\"depth\": 1}}");
    let examples = example(keys, &request, response_keys, response);
    (format!("api/lamp-{name}.md"), text + &examples)
}

#[test]
fn an_idempotent_post_is_a_function_that_may_be_followed() -> Result<(), &'static str> {
    let peek = action(
        "peek",
        ", \"idempotent\": \"true\", \"isComposable\": true",
        "",
        "HTTP/1.1 204 No Content",
    );
    let push = action("push", "", "", "HTTP/1.1 204 No Content");
    let pages = [
        ("resources/lamp.md", resource("lamp", "", "", "")),
        (&peek.0, peek.1.clone()),
        (&push.0, push.1.clone()),
    ];
    let (schema, _) = api(&pages);
    let told: Vec<_> = schema
        .operations
        .iter()
        .map(|(_, operation)| {
            (
                operation.name.as_str(),
                operation.kind,
                operation.idempotent,
                operation.composable,
            )
        })
        .collect();
    let expected = [
        ("peek", OperationKind::Action, true, true),
        ("push", OperationKind::Action, false, false),
    ];
    assert_eq!(told, expected, "both are called by POST");
    let text = csdl::export(&schema).map_err(|_| "no CSDL")?.text;
    assert!(
        text.contains("<Function Name=\"peek\" IsBound=\"true\" IsComposable=\"true\">"),
        "{text}"
    );
    assert!(text.contains("<Action Name=\"push\" IsBound=\"true\">"), "{text}");
    Ok(())
}

#[test]
fn an_address_without_meaning_is_no_path() {
    let keys = ", \"opaqueUrl\": true";
    let request = "GET https://graph.microsoft.com/v1.0/lamps/1/parts/7";
    let list = super::operation("List lamps", "GET /lamps", "", "") + &example(keys, request, "", "HTTP/1.1 200 OK");
    let (schema, codes) = api(&[
        ("resources/lamp.md", resource("lamp", "", "", "")),
        ("api/lamp-list.md", list),
    ]);
    assert_eq!((schema.operations.len(), codes), (1, vec![]));
}

#[test]
fn what_a_monitor_delivers_is_told_by_the_answer() {
    let keys = ", \"longRunningResponseType\": \"Collection(Edm.Guid)\"";
    let (file, text) = action("burn", "", keys, "HTTP/1.1 202 Accepted");
    let (schema, _) = api(&[("resources/lamp.md", resource("lamp", "", "", "")), (&file, text)]);
    let told: Vec<_> = schema
        .operations
        .iter()
        .map(|(_, burn)| {
            (
                burn.long_running,
                burn.delivers.map(|target| (target.ty, target.collection)),
            )
        })
        .collect();
    assert_eq!(told, [(true, Some((TypeRef::Edm(Edm::Guid), true)))]);
}

#[test]
fn keys_of_an_example_that_look_like_names_are_told_by_its_annotation() {
    let lines = "GET /rooms/{id}/lamps";
    let told = |keys: &str| {
        let request = "GET https://graph.microsoft.com/v1.0/rooms/kitchen/lamps";
        let list =
            super::operation("List lamps", lines, "", super::OK) + &example(keys, request, "", "HTTP/1.1 200 OK");
        let (schema, codes) = api(&[
            ("resources/lamp.md", resource("lamp", "", "", "")),
            ("api/lamp-list.md", list),
        ]);
        let paths = schema.operations.iter().flat_map(|(_, operation)| &operation.paths);
        let paths: Vec<_> = paths.map(|path| schema.template(*path)).collect();
        (paths, codes.contains(&Code::ExampleOnlyPath))
    };
    let documented = vec!["/rooms/{id}/lamps".to_owned()];
    assert_eq!(told(", \"sampleKeys\": [\"kitchen\"]"), (documented, false));
    assert_eq!(told("").0.len(), 2, "without it, it is taken for a name");
}

#[test]
fn items_that_stand_elsewhere_than_below_value_are_json_of_their_own() {
    let told = |property: &str| {
        let keys = format!(
            ", \"isCollection\": true, \"@odata.type\": \"microsoft.graph.lamp\", \"collectionProperty\": \"{property}\""
        );
        let answer = format!("HTTP/1.1 200 OK\n\n{{\"{property}\": [{{\"id\": \"1\"}}]}}");
        let request = "GET https://graph.microsoft.com/v1.0/lamps";
        let list = super::operation("List lamps", "GET /lamps", "", "") + &example("", request, &keys, &answer);
        let (schema, _) = api(&[
            ("resources/lamp.md", resource("lamp", "", "", "")),
            ("api/lamp-list.md", list),
        ]);
        schema.operations.iter().map(|(_, list)| list.response).next()
    };
    assert_eq!(told("items"), Some(ResponseBody::Json));
    assert!(matches!(told("value"), Some(ResponseBody::Collection(_))));
}

#[test]
fn bytes_stay_bytes_where_the_page_shows_them_as_a_list_too() {
    let line = "GET /lamps/{id}/usage(period='{period}')";
    let csv = example(
        "",
        "GET https://graph.microsoft.com/v1.0/lamps/1/usage(period='D7')",
        ", \"@odata.type\": \"stream\"",
        "HTTP/1.1 200 OK\n\na,b",
    );
    let json = "<!-- { \"blockType\": \"response\", \"@odata.type\": \"microsoft.graph.lamp\" } -->\n\
                ```http\nHTTP/1.1 200 OK\n\n{ \"value\": [ { \"id\": \"1\" } ] }\n```\n";
    let text = super::operation(
        "lamp: usage",
        line,
        "",
        "Returns `302 Found`, or `200 OK` and a JSON object.",
    );
    let pages = [
        ("resources/lamp.md", resource("lamp", "", "", "")),
        ("api/lamp-usage.md", format!("{text}{csv}{json}")),
    ];
    let (schema, _) = api(&pages);
    let usage = schema.operations.iter().find(|(_, one)| one.name == "usage");
    assert_eq!(usage.map(|(_, one)| &one.response), Some(&ResponseBody::Stream));
}

/// What a function of a lamp returns, by the annotation of its response, that response, and the response section.
fn returned(annotation: &str, body: &str, section: &str) -> Option<ResponseBody> {
    let page = super::operation("lamp: look", "GET /lamps/{id}/look", "", section);
    let shown = format!("HTTP/1.1 200 OK\n\n{body}");
    let examples = example(
        "",
        "GET https://graph.microsoft.com/v1.0/lamps/1/look",
        annotation,
        &shown,
    );
    let pages = [
        ("resources/lamp.md", resource("lamp", "", "", "")),
        ("resources/shade.md", resource("shade", "", "", "")),
        ("api/lamp-look.md", page + &examples),
    ];
    let (schema, _) = api(&pages);
    let mut operations = schema.operations.iter();
    let of = |ty: TypeRef| matches!(ty, TypeRef::Structured(id) if schema.types[id].name.name == "lamp");
    let response = operations.next().map(|(_, one)| one.response);
    response.filter(|response| response.ty().is_none_or(|ty| of(ty) || matches!(ty, TypeRef::Edm(_))))
}

#[test]
fn an_annotation_does_not_count_where_the_body_contradicts_it() {
    let section = "Returns `200 OK` and a [lamp](../resources/lamp.md) object.";
    let is_lamp = |response: Option<ResponseBody>| matches!(response, Some(ResponseBody::One(TypeRef::Structured(_))));
    let text = ", \"@odata.type\": \"Edm.String\"";
    let lamp = "{\"@odata.type\": \"#microsoft.graph.lamp\", \"id\": \"1\"}";
    assert!(is_lamp(returned(text, lamp, section)), "a primitive above an object");
    let shade = ", \"@odata.type\": \"microsoft.graph.shade\"";
    assert!(
        is_lamp(returned(shade, lamp, section)),
        "another type than section and body have"
    );
    // What the body does not contradict stays.
    let text_returned = returned(text, "{\"value\": \"dim\"}", "Returns `200 OK`.");
    assert_eq!(text_returned, Some(ResponseBody::One(TypeRef::Edm(Edm::String))));
    let flag = returned(text, "{\"value\": true}", "Returns `200 OK`.");
    assert_eq!(flag, Some(ResponseBody::One(TypeRef::Edm(Edm::Boolean))));
}
