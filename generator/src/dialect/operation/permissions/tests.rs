use crate::diagnostic::{Code, Diagnostics};
use crate::dialect::{Caller, PermissionGrant, read};
use crate::markdown;
use crate::source::Source;

/// Caller, words of the label, and sets of every grant of a page; and the findings.
type Grant = (Caller, String, Vec<String>);

fn page(body: &str) -> (Vec<Grant>, Vec<Code>) {
    let text = format!(
        "# Get thing\n\n## Permissions\n{body}\n\n## HTTP request\n```http\nGET /things\n```\n## Response\nx\n"
    );
    let source = Source::from_text("api/thing-get.md", text, &mut Diagnostics::default());
    let reading = read(&source, &markdown::parse(source.text()));
    let grants = reading.documented.operation.map(|operation| operation.permissions);
    let seen = |grant: PermissionGrant| {
        let words = grant.resource.map(|label| label.words.join(" ")).unwrap_or_default();
        let sets = grant.alternatives.iter().map(|set| set.join("+")).collect();
        (grant.caller, words, sets)
    };
    let grants = grants.unwrap_or_default().into_iter().map(seen).collect();
    (grants, reading.diagnostics.codes())
}

fn grant(caller: Caller, words: &str, sets: &[&str]) -> (Caller, String, Vec<String>) {
    (
        caller,
        words.to_owned(),
        sets.iter().map(|set| (*set).to_owned()).collect(),
    )
}

#[test]
fn a_row_for_each_caller() {
    let (found, codes) = page(
        "|Permission type|Least privileged permissions|Higher privileged permissions|\n|-|-|-|\n\
         |Delegated (work or school account)|Thing.Read|Thing.ReadWrite* |\n\
         |Delegated (personal Microsoft account)|Not supported.|Not supported.|\n\
         |Application|Thing.Read.All or Other.Read.All|None|",
    );
    let expected = [
        grant(Caller::Work, "", &["Thing.Read"]),
        grant(Caller::Work, "", &["Thing.ReadWrite"]),
        grant(Caller::Personal, "", &[]),
        grant(Caller::Personal, "", &[]),
        grant(Caller::Application, "", &["Thing.Read.All", "Other.Read.All"]),
        grant(Caller::Application, "", &[]),
    ];
    assert_eq!((found, codes), (expected.to_vec(), vec![]));
}

#[test]
fn a_column_for_each_caller_and_a_row_for_each_resource() {
    let (found, _) = page(
        "|Supported resource|Delegated (work or school account)|Delegated (personal)|Application|\n|-|-|-|-|\n\
         |group [event](../resources/event.md)|X.Read|Not supported|X.Read.All|",
    );
    let expected = [
        grant(Caller::Work, "group event", &["X.Read"]),
        grant(Caller::Personal, "group event", &[]),
        grant(Caller::Application, "group event", &["X.Read.All"]),
    ];
    assert_eq!(found, expected);
}

#[test]
fn rows_below_that_of_a_caller_are_its_own_and_the_order_may_be_reversed() {
    let (found, codes) = page(
        "|Permission type|Permissions (from most to least privileged)|\n|-|-|\n|Delegated (work or school account)||\n\
         | &nbsp; &nbsp; **Policy Set** | A.ReadWrite.All, A.Read.All|\n|Application|B.Read.All|",
    );
    let granted: Vec<_> = found.into_iter().filter(|(.., sets)| !sets.is_empty()).collect();
    let expected = [
        grant(Caller::Work, "", &["A.Read.All", "A.ReadWrite.All"]),
        grant(Caller::Application, "", &["B.Read.All"]),
    ];
    assert_eq!((granted, codes), (expected.to_vec(), vec![]));
}

#[test]
fn headings_columns_and_cells_name_resources_too() {
    let heading = "### To retrieve the lid of a box\n|Permission type|Permissions|\n|-|-|\n|Application|A.Read.All|";
    assert_eq!(
        page(heading).0,
        [grant(Caller::Application, "lid box", &["A.Read.All"])]
    );
    let column =
        "|Permission type|Permissions acting on self (from least to most privileged)|\n|-|-|\n|Application|A.Read.All|";
    assert_eq!(page(column).0, [grant(Caller::Application, "self", &["A.Read.All"])]);
    let cell = "|Permission type|Permissions|\n|-|-|\n|Application|For **box** resource:<br/>A.Read.All<br /><br />For lids: Not supported.|";
    let expected = [
        grant(Caller::Application, "box resource", &["A.Read.All"]),
        grant(Caller::Application, "lids", &[]),
    ];
    assert_eq!(page(cell).0, expected);
}

#[test]
fn a_cell_that_neither_names_nor_denies_is_reported() {
    let (found, codes) = page("|Permission type|Permissions|\n|-|-|\n|Application|whatever the box needs|");
    assert!(found.iter().all(|(.., sets)| sets.is_empty()));
    assert_eq!(codes, [Code::UnreadPermissions]);
}

#[test]
fn prose_is_for_both_callers_of_an_organization() {
    let (found, _) = page("One of these is required: *A.Read.All; A.ReadWrite.All*");
    let sets = ["A.Read.All", "A.ReadWrite.All"];
    assert_eq!(
        found,
        [grant(Caller::Work, "", &sets), grant(Caller::Application, "", &sets)]
    );
}
