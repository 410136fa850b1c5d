//! Which permissions each path of an operation has.

use super::{OK, api, operation, parts, things};
use crate::diagnostic::Code;
use crate::schema::Schema;

const ROWS: &str = "|Permission type|Permissions|\n|-|-|\n";

fn page(title: &str, lines: &str, permissions: &str) -> String {
    format!("{}\n## Permissions\n{permissions}\n", operation(title, lines, "", OK))
}

/// Every path with the sets of an application that calls it.
fn granted(schema: &Schema) -> Vec<(String, String)> {
    let of = |operation: &crate::schema::Operation| {
        let paths = operation.paths.iter().map(|path| {
            let sets = &operation.permissions_at(*path).application;
            let sets: Vec<String> = sets.iter().map(|set| set.join("+")).collect();
            (schema.template(*path), sets.join(", "))
        });
        paths.collect::<Vec<_>>()
    };
    schema
        .operations
        .iter()
        .flat_map(|(_, operation)| of(operation))
        .collect()
}

fn path(path: &str, sets: &str) -> (String, String) {
    (path.to_owned(), sets.to_owned())
}

const LINES: &str = "GET /things/{id}\nGET /things/{id}/parts/{id}";

#[test]
fn a_row_for_each_resource_counts_for_the_paths_that_lead_to_it() {
    let rows = "|Resource|Delegated (work or school account)|Delegated (personal)|Application|\n|-|-|-|-|\n\
                |[thing](../resources/thing.md)|x|x|Thing.Read.All|\n|[part](../resources/part.md)|x|x|Part.Read.All and Thing.Read.All|\n";
    let (schema, _) = api(&[things(), parts(), ("api/all-get.md", page("Get all", LINES, rows))]);
    let expected = [
        path("/things/{id}", "Thing.Read.All"),
        path("/things/{id}/parts/{id}", "Part.Read.All+Thing.Read.All"),
    ];
    assert_eq!(granted(&schema), expected);
}

#[test]
fn a_heading_for_each_resource_counts_for_the_paths_that_lead_to_it() {
    let of = |heading: &str, name: &str| format!("### {heading}\n{ROWS}|Application|{name}|\n");
    let headings = of("For the things", "Thing.Read.All") + &of("For a part of a thing", "Part.Read.All");
    let (schema, _) = api(&[things(), parts(), ("api/all-get.md", page("Get all", LINES, &headings))]);
    let expected = [
        path("/things/{id}", "Thing.Read.All"),
        path("/things/{id}/parts/{id}", "Part.Read.All"),
    ];
    assert_eq!(granted(&schema), expected);
}

#[test]
fn labels_that_fit_no_path_of_the_page_leave_all_and_those_that_fit_another_leave_none() {
    let rows = |label: &str| format!("{ROWS}|Application|For lamps: Lamp.Read.All For {label}: Part.Read.All|\n");
    let lone = |label: &str| {
        let (schema, codes) = api(&[
            things(),
            parts(),
            ("api/all-get.md", page("Get all", LINES, &rows(label))),
        ]);
        (granted(&schema), codes.contains(&Code::UnmatchedPermissions))
    };
    let all = "Lamp.Read.All, Part.Read.All";
    assert_eq!(
        lone("rooms"),
        (
            vec![path("/things/{id}", all), path("/things/{id}/parts/{id}", all)],
            false
        )
    );
    assert_eq!(
        lone("parts"),
        (
            vec![
                path("/things/{id}", ""),
                path("/things/{id}/parts/{id}", "Part.Read.All")
            ],
            true
        )
    );
}

#[test]
fn a_page_about_something_else_adds_none_and_one_about_the_same_does() {
    let row = |name: &str| format!("{ROWS}|Application|{name}|\n");
    let (schema, _) = api(&[
        things(),
        parts(),
        (
            "api/label-get.md",
            page("Get label", "GET /things/{id}", &row("Label.Read.All")),
        ),
        (
            "api/thing-get.md",
            page("Get thing", "GET /things/{id}", &row("Thing.Read.All")),
        ),
        (
            "api/top-thing-get.md",
            page("Get thing", "GET /things/{id}", &row("Top.Read.All")),
        ),
    ]);
    assert_eq!(granted(&schema), [path("/things/{id}", "Thing.Read.All, Top.Read.All")]);
}

#[test]
fn labels_of_one_caller_say_nothing_of_another() {
    let rows = format!(
        "{ROWS}|Delegated (work or school account)|For lamps: Lamp.Read For rooms: Room.Read|\n|Application|For parts: Part.Read.All For things: Thing.Read.All|\n"
    );
    let (schema, _) = api(&[things(), parts(), ("api/all-get.md", page("Get all", LINES, &rows))]);
    let delegated: Vec<_> = schema
        .operations
        .iter()
        .flat_map(|(_, one)| {
            one.paths
                .iter()
                .map(|path| one.permissions_at(*path).delegated_work.len())
        })
        .collect();
    assert_eq!(delegated, [2, 2], "no label fits a path of the page");
    let expected = [
        path("/things/{id}", "Thing.Read.All"),
        path("/things/{id}/parts/{id}", "Part.Read.All"),
    ];
    assert_eq!(granted(&schema), expected);
}
