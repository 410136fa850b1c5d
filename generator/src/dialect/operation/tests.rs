//! An operation page of each era.

use crate::diagnostic::{Code, Diagnostics};
use crate::dialect::{DocumentedOperation, Fact, General, Reading, read};
use crate::source::Source;

fn page(text: &str) -> Reading {
    let source = Source::from_text("api/thing-do.md", text, &mut Diagnostics::default());
    read(&source, &crate::markdown::parse(source.text()))
}

const NEW: &str = "# thing: do\n\nDoes it.\n\n## Permissions\n|Permission type|Permissions (from least to most privileged)|\n|-|-|\n\
|Delegated (work or school account)|Thing.Read, Thing.ReadWrite|\n|Application|Not supported.|\n\n\
## HTTP request\n```http\nPOST /me/things/{id}/do\nor\nPOST /users/{id | upn}/things/{id}/do \n```\n\
## Function parameters\n|Parameter|Type|Description|\n|-|-|-|\n|on|String|Required. Where.|\n\
## Optional query parameters\nSupports the OData query parameters `$select` and $Top.\n\
## Request headers\n|Name|Description|\n|-|-|\n|Prefer|x|\n\
## Request body\nSupply the parameters.\n\n|Parameter|Type|Description|\n|-|-|-|\n|how|[manner](../resources/manner.md) collection|Optional. How.|\n\
## Response\nIf successful, returns a `200 OK` response code and a collection of [result](../resources/result.md) objects.\n\n\
This method can return [errors](../resources/error.md) such as `404`.\n\
## Example\n### Response\nHere is a [wrong](../resources/wrong.md).\n";

/// The permissions of all callers, in order.
fn granted(operation: &DocumentedOperation) -> Vec<String> {
    let grants = operation.permissions.iter();
    grants.flat_map(|grant| grant.alternatives.concat()).collect()
}

#[test]
fn a_marked_table_of_permissions_is_read_wherever_it_stands() {
    let text = "# Get thing\n\n## HTTP request\n```http\nGET /things/{id}\n```\n\n## Who may\n\
                <!-- { \"blockType\": \"permissions\", \"name\": \"thing_get\", \"requestUrls\": [\"GET /things/{id}\"] } -->\n\
                |Permission type|Least privileged permissions|Higher privileged permissions|\n|:-|:-|:-|\n\
                |Delegated (work or school account)|Thing.Read|Thing.ReadWrite|\n|Application|Thing.Read.All|Not available.|\n";
    let reading = page(text);
    let operation = reading.documented.operation;
    let granted = operation.map(|operation| granted(&operation)).unwrap_or_default();
    assert_eq!(granted, ["Thing.Read", "Thing.ReadWrite", "Thing.Read.All"]);
    let codes = reading.diagnostics.codes();
    assert!(!codes.contains(&Code::IgnoredAnnotation), "{codes:?}");
}

#[test]
fn a_page_of_2021() -> Result<(), &'static str> {
    let reading = page(NEW);
    let operation: &DocumentedOperation = reading.documented.operation.as_ref().ok_or("no operation")?;
    let urls: Vec<_> = operation.requests.iter().map(|line| line.value.url.as_str()).collect();
    assert_eq!(urls, ["/me/things/{id}/do", "/users/{id | upn}/things/{id}/do"]);
    assert_eq!(granted(operation), ["Thing.Read", "Thing.ReadWrite"]);
    let options: Vec<_> = operation
        .query_options
        .named
        .iter()
        .map(|fact| fact.value.as_str())
        .collect();
    assert_eq!(options, ["$select", "$top"]);
    assert!(operation.path_parameters.first().is_some_and(|row| row.says.required));
    assert_eq!(operation.headers.len(), 1);
    let how = operation.body.parameters.first().and_then(|row| row.ty.as_ref());
    assert!(how.is_some_and(|ty| ty.value.name == "manner" && ty.value.collection));
    assert_eq!(operation.response.statuses, [200]);
    let types: Vec<_> = operation
        .response
        .types
        .iter()
        .map(|ty| (ty.value.name.as_str(), ty.value.collection))
        .collect();
    assert_eq!(types, [("result", true)]);
    Ok(())
}

#[test]
fn a_page_of_2017() -> Result<(), &'static str> {
    let text = "# sync action> **Note:** x.\nSync.\n### Prerequisites\nOne of the following **scopes** is required:\n\n*Apps.Read.All; Apps.ReadWrite.All*\n\
        ### HTTP Request\n```http\nPOST /things/{id}/sync\n```\n### Request body\nDo not supply a request body for this method.\n\
        ### Response\nIf successful, this action returns a `204 No Content` response code.\n";
    let reading = page(text);
    let operation = reading.documented.operation.as_ref().ok_or("no operation")?;
    let sets = ["Apps.Read.All", "Apps.ReadWrite.All"];
    assert_eq!(granted(operation), [sets, sets].concat(), "delegated and application");
    assert!(operation.body.none);
    assert_eq!(operation.response.statuses, [204]);
    Ok(())
}

#[test]
fn a_string_collection_in_prose() -> Result<(), &'static str> {
    let text = "# List\n## HTTP request\n```http\nGET /things/names\n```\n## Response\nIf successful, returns a 200 OK response code and a String collection object in the response body.\n";
    let reading = page(text);
    let types = &reading
        .documented
        .operation
        .as_ref()
        .ok_or("no operation")?
        .response
        .types;
    assert_eq!(
        types.first().map(|ty| (ty.value.name.as_str(), ty.value.collection)),
        Some(("Edm.String", true))
    );
    Ok(())
}

#[test]
fn a_page_without_a_request_line_is_named() {
    let reading = page("# Do\n## HTTP request\nTo be done.\n");
    assert!(
        reading
            .diagnostics
            .as_slice()
            .iter()
            .any(|finding| finding.code == Code::NoRequestLine)
    );
}

#[test]
fn request_lines_below_other_headings_count_where_there_are_none() {
    let text = "# Get thing\n\n## Permissions\nAny.\n```http\nGET /things/{id}\n```\n## By name\n```http\nGET /things/{name}\n```\n\
                ## Request body\n```http\nGET /things/body\n```\n## Example\n```http\nGET /things/1\n```\n";
    let urls = |text: &str| -> Vec<String> {
        let operation = page(text).documented.operation;
        let lines = operation.into_iter().flat_map(|operation| operation.requests);
        lines.map(|line| line.value.url).collect()
    };
    assert_eq!(urls(text), ["/things/{id}", "/things/{name}"]);
    let headed = text.replace("## By name", "## HTTP request");
    assert_eq!(urls(&headed), ["/things/{name}"]);
}

#[test]
fn a_page_that_declares_a_type_needs_no_request_line() {
    let text = "---\ndoc_type: apiPageType\n---\n# thing resource type\n\n## JSON representation\n\
                <!-- { \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\" } -->\n```json\n{ \"id\": \"String\" }\n```\n";
    let reading = page(text);
    let codes = reading.diagnostics.codes();
    assert!(!codes.contains(&Code::NoRequestLine), "{codes:?}");
    assert_eq!(reading.documented.types.len(), 1);
}

#[test]
fn options_are_read_sentence_by_sentence() {
    let options = |prose: &str| {
        let text =
            format!("# Get\n## HTTP request\n```http\nGET /things\n```\n## Optional query parameters\n{prose}\n");
        let operation = page(&text).documented.operation;
        let prose = operation.map(|operation| operation.query_options).unwrap_or_default();
        let list = |facts: Vec<Fact<String>>| facts.into_iter().map(|fact| fact.value).collect::<Vec<_>>().join(" ");
        (list(prose.named), list(prose.denied), prose.general)
    };
    let told = |named: &str, denied: &str, general| (named.to_owned(), denied.to_owned(), general);
    let cases = [
        (
            "This operation does not currently support [OData query parameters](/x).",
            told("", "", General::No),
        ),
        (
            "Supports `select` and `$expand`. It does not support `$filter`.",
            told("$select $expand", "$filter", General::No),
        ),
        ("Supports `$top` but not `$skip`.", told("$top", "$skip", General::No)),
        (
            "Supports no options. For general information, see [OData query parameters](/x).",
            told("", "", General::No),
        ),
        (
            "Supports some of the OData query parameters.",
            told("", "", General::All),
        ),
        (
            "Supports the following OData query parameters:\n\n- `$count`\n- `$top`",
            told("$count $top", "", General::Listed),
        ),
        (
            "Supports the OData query parameters. **Note:** `$filter` is not supported.",
            told("", "$filter", General::All),
        ),
        (
            "Supports the OData query parameters, including `$search`.",
            told("$search", "", General::All),
        ),
        (
            "Supports all OData query parameters except `$search` and `$skip`.",
            told("", "$search $skip", General::All),
        ),
        (
            "Does not support query parameters other than `$top`.",
            told("$top", "", General::No),
        ),
        (
            "Supports the `$select` OData query parameter.",
            told("$select", "", General::No),
        ),
    ];
    for (prose, expected) in cases {
        assert_eq!(options(prose), expected, "{prose}");
    }
}

#[test]
fn headers_of_the_response_are_none_of_the_request() -> Result<(), &'static str> {
    let text = "# thing: do\n## HTTP request\n```http\nPOST /things/do\n```\n\
                ## Request headers\n|Name|Description|\n|-|-|\n|Prefer|x|\n\
                ## Response headers\n|Name|Description|\n|-|-|\n|Retry-After|x|\n\
                ## Response\nReturns `202 Accepted`.\n\n|Name|Description|\n|-|-|\n|Location|x|\n";
    let operation = page(text).documented.operation.ok_or("no operation")?;
    let sent: Vec<_> = operation.headers.iter().map(|row| row.name.value.as_str()).collect();
    let brought: Vec<_> = operation
        .response
        .headers
        .iter()
        .map(|name| name.value.as_str())
        .collect();
    assert_eq!((sent, brought), (vec!["Prefer"], vec!["Retry-After", "Location"]));
    Ok(())
}

#[test]
fn a_page_that_ends_before_the_response_is_named() {
    let codes = |text: &str| -> Vec<Code> {
        let reading = page(text);
        reading.diagnostics.codes()
    };
    let cut = "# Get thing\n\n## HTTP request\n```http\nGET /things/{id}\n```\n\n## Request body\nNone.\n";
    assert_eq!(codes(cut), [Code::NoResponse]);
    assert_eq!(codes(&format!("{cut}\n## Response\n`200 OK`\n")), []);
}

#[test]
fn rows_below_query_parameters_are_options_where_their_header_says_so() -> Result<(), &'static str> {
    let text = "# List things\n## HTTP request\n```http\nGET /things\n```\n## Query parameters\n\
                Provide the following required query parameters.\n\n|Parameter|Type|\n|-|-|\n|start|String|\n\n\
                Also:\n\n|Name|Type|\n|-|-|\n|depth|Int32|\n\n\
                ### Attributes supported by `$filter`\n|Attribute|Operators|\n|-|-|\n|colour|eq|\n\
                ## Request headers\n|Name|Description|\n|-|-|\n|Prefer|x|\n\
                ### Prefer header values\n|Name|Description|\n|-|-|\n|wait|x|\n";
    let operation = page(text).documented.operation.ok_or("no operation")?;
    let options: Vec<_> = operation
        .query
        .iter()
        .map(|row| (row.name.value.as_str(), row.says.required))
        .collect();
    assert_eq!(options, [("start", true), ("depth", false)]);
    let headers: Vec<_> = operation.headers.iter().map(|row| row.name.value.as_str()).collect();
    assert_eq!(headers, ["Prefer"]);
    Ok(())
}

#[test]
fn rows_of_a_body_are_required_where_the_text_above_says_so_of_all() -> Result<(), &'static str> {
    let text = "# thing: lock\n## HTTP request\n```http\nPOST /things/{id}/lock\n```\n## Request body\n\
                Provide the following required parameters.\n\n|Parameter|Type|Description|\n|-|-|-|\n\
                |key|String|What opens it.|\n|note|String|Optional. A remark.|\n\
                |code|String|Required only for doors.|\n";
    let operation = page(text).documented.operation.ok_or("no operation")?;
    let rows = operation.body.parameters.iter();
    let required: Vec<_> = rows.map(|row| (row.name.value.as_str(), row.says.required)).collect();
    assert_eq!(required, [("key", true), ("note", false), ("code", false)]);
    Ok(())
}
