//! Bodies that may be left out.

use super::{api, operation, resource};

/// Of a page with these rows of the body, behind a remark that ends with `!`, and these examples: what is called, and what follows it.
fn may_omit(rows: &str, examples: &[(&str, &str)]) -> Vec<bool> {
    let (remark, rows) = rows.split_once('!').unwrap_or(("", rows));
    let table = format!("{remark}\n\n|Name|Type|Description|\n|-|-|-|\n{rows}");
    let mut page = operation("lamp: burn", "POST /lamps/{id}/burn", &table, "");
    page.push_str("## Examples\n");
    for (action, rest) in examples {
        page.push_str(&format!(
            "<!-- {{ \"blockType\": \"request\" }} -->\n```http\nPOST https://graph.microsoft.com/v1.0/lamps/1/{action}\n{rest}\n```\n"
        ));
    }
    let lamp = ("resources/lamp.md", resource("lamp", "", "", ""));
    let (schema, _) = api(&[lamp, ("api/lamp-burn.md", page)]);
    let burn = schema.operations.iter().filter(|(_, one)| one.name.ends_with("burn"));
    burn.map(|(_, one)| one.body_optional).collect()
}

#[test]
fn a_body_may_be_left_out_where_an_example_does_so_and_nothing_of_it_is_required() {
    let optional = "|depth|Int32|How deep.|";
    let shown = ("burn", "\n{ \"depth\": 1 }");
    let bare = ("burn", "");
    assert_eq!(may_omit(optional, &[shown, bare]), [true]);
    assert_eq!(may_omit(optional, &[shown]), [false]);
    assert_eq!(may_omit(optional, &[]), [false]);
    let remark = format!("No request body is required.!{optional}");
    assert_eq!(may_omit(&remark, &[shown]), [true]);
    assert_eq!(may_omit("|depth|Int32|Required. How deep.|", &[shown, bare]), [false]);
}

#[test]
fn a_call_of_something_else_or_with_its_body_elsewhere_leaves_nothing_out() {
    let optional = "|depth|Int32|How deep.|";
    assert_eq!(may_omit(optional, &[("shine", "")]), [false]);
    assert_eq!(
        may_omit(optional, &[("burn", "Content-type: application/json")]),
        [false]
    );
}
