//! One mistyped request line among right ones.

use super::{api, operation, resource, told};
use crate::diagnostic::Code;

const ITEM: &str = "Returns `200 OK` and an [item](../resources/item.md) object.";
const DRAWER: &str = "Returns `200 OK` and a [drawer](../resources/drawer.md) object.";

/// Every path of every operation, with its method.
fn calls(pages: &[(&str, String)]) -> (Vec<String>, Vec<Code>) {
    let (schema, codes) = api(pages);
    let calls = told(&schema)
        .into_iter()
        .flat_map(|(_, method, _, paths, _)| paths.into_iter().map(move |path| format!("{method} {path}")));
    (calls.collect(), codes)
}

fn desks(lines: &[(&str, &str, &str)]) -> (Vec<String>, Vec<Code>) {
    let mut pages = vec![
        (
            "resources/desk.md",
            resource("desk", "", "|drawer|[drawer](drawer.md)|Its drawer.|", ""),
        ),
        (
            "resources/drawer.md",
            resource("drawer", "", "|items|[item](item.md) collection|What is in it.|", ""),
        ),
        ("resources/item.md", resource("item", "|size|Int32|Its size.|", "", "")),
        (
            "api/desk-list.md",
            operation(
                "List desks",
                "GET /desks\nGET /desks/{id}",
                "",
                "Returns `200 OK` and a collection of [desk](../resources/desk.md) objects.",
            ),
        ),
    ];
    for (file, line, response) in lines {
        pages.push((file, operation(file, line, "Do not supply a request body.", response)));
    }
    calls(&pages)
}

#[test]
fn a_key_behind_a_single_navigation_is_the_fault_of_its_line_where_other_lines_have_none() {
    let (calls, codes) = desks(&[
        ("api/drawer-get.md", "GET /desks/{id}/drawer", DRAWER),
        ("api/item-get.md", "GET /desks/{id}/drawer/items/{item-id}", ITEM),
        (
            "api/item-move.md",
            "PATCH /desks/{id}/drawer/{item-id}\nPATCH /desks/{id}/drawer/items/{item-id}",
            ITEM,
        ),
    ]);
    assert!(
        calls.contains(&"GET /desks/{id}/drawer/items/{item-id}".to_owned()),
        "{calls:?}"
    );
    assert!(!calls.iter().any(|call| call.contains("drawer/{")), "{calls:?}");
    assert_eq!(codes.iter().filter(|code| **code == Code::KeyOnSingle).count(), 1);
}

#[test]
fn a_navigation_that_most_lines_have_with_a_key_is_a_collection_whatever_the_table_says() {
    let (calls, codes) = desks(&[
        ("api/drawer-get.md", "GET /desks/{id}/drawer/{drawer-id}", DRAWER),
        (
            "api/item-get.md",
            "GET /desks/{id}/drawer/{drawer-id}/items/{item-id}",
            ITEM,
        ),
        ("api/item-odd.md", "PATCH /desks/{id}/drawer/items/{item-id}", ITEM),
    ]);
    assert!(
        calls.contains(&"GET /desks/{id}/drawer/{drawer-id}/items/{item-id}".to_owned()),
        "{calls:?}"
    );
    assert!(codes.contains(&Code::KeyOnSingle));
}

#[test]
fn an_action_that_one_line_reads_is_no_key_and_is_called_by_post() {
    let desk = || ("resources/desk.md", resource("desk", "", "", ""));
    let list = || {
        (
            "api/desk-list.md",
            operation(
                "List desks",
                "GET /desks\nGET /desks/{id}",
                "",
                "Returns `200 OK` and a collection of [desk](../resources/desk.md) objects.",
            ),
        )
    };
    let clear = operation(
        "desk: clear",
        "POST /desks/clear\nGET /desks/clear",
        "",
        "Returns `204 No Content`.",
    );
    let (schema, codes) = api(&[desk(), list(), ("api/desk-clear.md", clear)]);
    let named = |schema| -> Vec<(String, String)> {
        let all = told(schema).into_iter().filter(|(_, _, name, ..)| !name.is_empty());
        all.map(|(_, method, name, ..)| (method, name)).collect()
    };
    assert_eq!(named(&schema), [("POST".to_owned(), "clear".to_owned())]);
    assert!(codes.contains(&Code::OddMethod));
    // What no page has in its title is the value of a key.
    let read = operation(
        "Get a desk",
        "GET /desks/oak",
        "",
        "Returns `200 OK` and a [desk](../resources/desk.md) object.",
    );
    let (schema, _) = api(&[desk(), list(), ("api/desk-get.md", read)]);
    assert_eq!(named(&schema), []);
}
