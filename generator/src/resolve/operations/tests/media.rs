//! Bodies of other media types than JSON.

use super::{api, operation, resource};
use crate::schema::{RequestBody, Schema};

fn example(path: &str, content_type: &str, body: &str) -> String {
    format!(
        "<!-- {{ \"blockType\": \"request\" }} -->\n```http\nPOST https://graph.microsoft.com/v1.0{path}\n\
         Content-type: {content_type}\n\n{body}\n```\n"
    )
}

fn schema(headers: &str, examples: &[(&str, &str)]) -> Schema {
    let rows = "|Name|Type|\n|-|-|\n|depth|Int32|";
    let page = operation("lamp: burn", "POST /lamps/{id}/burn", rows, "");
    with_examples(page, "/lamps/1/burn", headers, examples)
}

fn with_examples(mut page: String, path: &str, headers: &str, examples: &[(&str, &str)]) -> Schema {
    if !headers.is_empty() {
        page.push_str(&format!("## Request headers\n|Header|Value|\n|-|-|\n|{headers}|\n"));
    }
    page.push_str("## Examples\n");
    page.extend(
        examples
            .iter()
            .map(|(content_type, body)| example(path, content_type, body)),
    );
    let lamp = ("resources/lamp.md", resource("lamp", "", "", ""));
    api(&[lamp, ("api/lamp-burn.md", page)]).0
}

fn told(schema: &Schema) -> Vec<(bool, &[String])> {
    let operations = schema.operations.iter();
    let told = operations.map(|(_, one)| (one.body == RequestBody::Stream, one.media_types.as_slice()));
    told.collect()
}

#[test]
fn a_page_may_send_json_and_something_else() {
    let json = ("application/json; charset=utf-8", "{ \"depth\": 1 }");
    let mime = ("text/plain; charset=us-ascii", "RGVwdGg6IDE=");
    let two = schema("", &[json, mime]);
    assert_eq!(told(&two), [(false, ["text/plain".to_owned()].as_slice())]);
    let row = "Content-Type|`application/json`, or `text/plain` for MIME. See http://x/y.";
    let by_row = schema(row, &[json]);
    assert_eq!(told(&by_row), [(false, ["text/plain".to_owned()].as_slice())]);
}

#[test]
fn what_is_created_from_bytes_alone_takes_bytes() {
    let bytes = [
        ("multipart/form-data; boundary=x", "--x\n\n--x--"),
        ("Text/HTML", "<p>x</p>"),
    ];
    let page = operation("Create lamp", "POST /lamps", "", "");
    let created = with_examples(page, "/lamps", "", &bytes);
    let expected = ["multipart/form-data", "text/html"].map(str::to_owned);
    assert_eq!(told(&created), [(true, expected.as_slice())]);
    // An action keeps its parameters: bytes are another way to call it.
    assert_eq!(told(&schema("", &bytes)), [(false, expected.as_slice())]);
}

#[test]
fn json_under_a_wrong_label_is_json() {
    let labelled = schema("", &[("application/octet-stream", "{ \"depth\": 1 }")]);
    assert_eq!(told(&labelled), [(false, [].as_slice())]);
}

#[test]
fn what_has_no_type_is_replaced_by_bytes_of_the_media_type_that_is_named() {
    let put = |headers: &str| {
        let page = operation("Update logo", "PUT /lamps/{id}/logo", "", "");
        with_examples(page, "/lamps/1/other", headers, &[])
    };
    assert_eq!(
        told(&put("Content-Type|image/png")),
        [(true, ["image/png".to_owned()].as_slice())]
    );
    assert_eq!(told(&put("Content-Type|application/json")), [(false, [].as_slice())]);
}
