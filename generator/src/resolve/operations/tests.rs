//! Operations and paths of small sets of pages.

use crate::diagnostic::{Code, Diagnostics};
use crate::dialect::{Documented, read};
use crate::markdown;
use crate::resolve::{Options, resolve};
use crate::schema::{OperationKind, RequestBody, ResponseBody, Schema};
use crate::source::{Source, Toc};

mod annotated;
mod declared;
mod joined;
mod listed;
mod media;
mod mistyped;
mod optional;
mod permissions;
mod results;
mod sets;
mod told;
mod worded;

fn api(pages: &[(&str, String)]) -> (Schema, Vec<Code>) {
    let documented: Vec<Documented> = pages
        .iter()
        .map(|(file, text)| {
            let source = Source::from_text(file, text.clone(), &mut Diagnostics::default());
            read(&source, &markdown::parse(source.text())).documented
        })
        .collect();
    let (schema, diagnostics) = resolve(&documented, &Toc::default(), &Options::default());
    let codes = diagnostics.codes();
    (schema, codes)
}

/// A resource page with rows of properties and relationships, and links of its Methods table.
fn resource(name: &str, properties: &str, relationships: &str, methods: &str) -> String {
    format!(
        "# {name} resource type\n\n## Methods\n|Method|Return type|Description|\n|-|-|-|\n{methods}\n\
         ## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|Key.|\n{properties}\n\
         ## Relationships\n|Relationship|Type|Description|\n|-|-|-|\n{relationships}\n\
         ## JSON representation\n<!-- {{ \"blockType\": \"resource\", \"keyProperty\": \"id\", \"@odata.type\": \"microsoft.graph.{name}\" }} -->\n\
         ```json\n{{ \"id\": \"String\" }}\n```\n"
    )
}

fn operation(title: &str, lines: &str, body: &str, response: &str) -> String {
    format!("# {title}\n\n## HTTP request\n```http\n{lines}\n```\n## Request body\n{body}\n## Response\n{response}\n")
}

/// Kind, method, name, paths, response of every operation.
fn told(schema: &Schema) -> Vec<(OperationKind, String, String, Vec<String>, String)> {
    let response = |response: &ResponseBody| match response {
        ResponseBody::One(ty) => format!("{ty:?}"),
        ResponseBody::Collection(ty) => format!("[{ty:?}]"),
        other => format!("{other:?}"),
    };
    schema
        .operations
        .iter()
        .map(|(_, operation)| {
            let paths = operation.paths.iter().map(|path| schema.template(*path)).collect();
            let result = response(&operation.response);
            (
                operation.kind,
                operation.method.clone(),
                operation.name.clone(),
                paths,
                result,
            )
        })
        .collect()
}

fn things() -> (&'static str, String) {
    let methods = "|[sync](../api/thing-sync.md)|None|x|";
    (
        "resources/thing.md",
        resource("thing", "", "|parts|[part](part.md) collection|x|", methods),
    )
}

fn parts() -> (&'static str, String) {
    ("resources/part.md", resource("part", "", "", ""))
}

const OK: &str = "If successful, returns a `200 OK` response code and a [thing](../resources/thing.md) object.";

#[test]
fn sets_and_singletons_are_inferred_and_variants_are_one_operation() {
    let list =
        "If successful, returns a `200 OK` response code and a collection of [part](../resources/part.md) objects.";
    let (schema, codes) = api(&[
        things(),
        parts(),
        (
            "api/thing-get.md",
            operation("Get thing", "GET /things/{id | name}\nGET /me", "", OK),
        ),
        (
            "api/thing-list-parts.md",
            operation("List parts", "GET /things/{thing-id}/parts\nGET /me/parts/", "", list),
        ),
    ]);
    let seen: Vec<_> = told(&schema)
        .into_iter()
        .map(|(kind, _, _, paths, _)| (kind, paths))
        .collect();
    assert_eq!(
        seen,
        [
            (
                OperationKind::Get,
                vec!["/things/{id | name}".to_owned(), "/me".to_owned()]
            ),
            (
                OperationKind::List,
                vec!["/things/{id | name}/parts".to_owned(), "/me/parts".to_owned()]
            ),
        ]
    );
    assert!(codes.contains(&Code::OddUrl), "the trailing slash is told");
    assert!(!codes.contains(&Code::UntypedPath));
}

#[test]
fn an_action_has_parameters_and_a_binding_for_each_type() -> Result<(), &'static str> {
    let body = "|Parameter|Type|Description|\n|-|-|-|\n|deep|Boolean|Required. x|\n|names|String collection|x|\n";
    let nothing = "If successful, returns a `204 No Content` response code.";
    let (schema, _) = api(&[
        things(),
        parts(),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
        (
            "api/do-sync.md",
            operation(
                "sync action",
                "POST /things/{id}/sync\nPOST /things/{id}/parts/{id}/sync",
                body,
                nothing,
            ),
        ),
    ]);
    let action = schema
        .operations
        .iter()
        .find(|(_, one)| one.kind == OperationKind::Action)
        .ok_or("no action")?
        .1;
    let bound: Vec<_> = action
        .bindings
        .iter()
        .map(|binding| (schema.types[binding.ty].name.name.as_str(), binding.collection))
        .collect();
    assert_eq!(bound, [("thing", false), ("part", false)]);
    assert_eq!(action.response, ResponseBody::None);
    let RequestBody::Parameters(parameters) = &action.body else {
        return Err("no parameters");
    };
    let seen: Vec<_> = parameters
        .iter()
        .map(|parameter| (parameter.name.as_str(), parameter.collection, parameter.required))
        .collect();
    assert_eq!(seen, [("deep", false, true), ("names", true, false)]);
    Ok(())
}

#[test]
fn overloads_of_a_function_are_operations_of_their_own() {
    let lines = "GET /things/report(period='{period_value}')\nGET /things/report(day=3)";
    let (schema, _) = api(&[
        things(),
        parts(),
        ("api/thing-list.md", operation("List things", "GET /things", "", OK)),
        ("api/thing-report.md", operation("thing: report", lines, "", OK)),
    ]);
    let functions: Vec<_> = schema
        .operations
        .iter()
        .filter(|(_, one)| one.kind == OperationKind::Function)
        .map(|(_, one)| {
            one.parameters
                .iter()
                .map(|p| (p.name.clone(), format!("{:?}", p.ty)))
                .collect::<Vec<_>>()
        })
        .collect();
    let parameter = |name: &str, ty: &str| vec![(name.to_owned(), format!("Edm({ty})"))];
    assert_eq!(functions, [parameter("period", "String"), parameter("day", "Int32")]);
}

#[test]
fn a_creation_on_a_key_is_one_on_the_collection() {
    let created = "If successful, returns a `201 Created` response code and a [thing](../resources/thing.md) object.";
    let (schema, codes) = api(&[
        things(),
        parts(),
        (
            "api/thing-create.md",
            operation("Create thing", "POST /things/{id}", "", created),
        ),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
    ]);
    let first = told(&schema).into_iter().next();
    assert!(first.is_some_and(|(kind, _, _, paths, _)| kind == OperationKind::Create && paths == ["/things"]));
    assert!(codes.contains(&Code::SurplusKey));
}

#[test]
fn one_operation_on_two_pages_is_one() {
    let (schema, codes) = api(&[
        things(),
        parts(),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
        (
            "api/thing-read.md",
            operation("Read thing", "GET /things/{id}\nGET /me/thing", "", OK),
        ),
    ]);
    assert_eq!(schema.operations.len(), 1);
    assert!(codes.contains(&Code::DuplicateOperation));
}

#[test]
fn references_are_not_the_objects_themselves() {
    let nothing = "If successful, returns `204 No Content`.";
    let lines = "POST /things/{id}/parts/$ref\nDELETE /things/{id}/parts/{id}/$ref";
    let (schema, _) = api(&[
        things(),
        parts(),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
        ("api/thing-parts.md", operation("Link part", lines, "", nothing)),
    ]);
    let kinds: Vec<_> = told(&schema).into_iter().map(|(kind, ..)| kind).collect();
    assert_eq!(
        kinds,
        [OperationKind::Get, OperationKind::AddRef, OperationKind::RemoveRef]
    );
}

#[test]
fn a_deletion_that_only_an_example_tells_is_not_believed() {
    let text = operation(
        "Remove part",
        "DELETE /things/{id}/parts/{id}/$ref",
        "",
        "Returns `204 No Content`.",
    );
    let page = format!("{text}## Example\n```http\nDELETE https://graph.microsoft.com/v1.0/things/1/parts/2\n```\n");
    let (schema, _) = api(&[
        things(),
        parts(),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
        ("api/thing-delete-parts.md", page),
    ]);
    assert!(
        schema
            .operations
            .iter()
            .all(|(_, one)| one.kind != OperationKind::Delete)
    );
}

#[test]
fn every_request_line_is_in_the_tree_or_named() {
    let (schema, codes) = api(&[
        things(),
        parts(),
        (
            "api/odd.md",
            operation(
                "Odd",
                "GET .../{id}\nPOST https://elsewhere.example/x\nGET /nowhere/{a}/deep/{b}",
                "",
                "x",
            ),
        ),
    ]);
    assert_eq!(schema.operations.len(), 1);
    assert_eq!(codes.iter().filter(|code| **code == Code::ForeignRequest).count(), 2);
}

#[test]
fn hostile_request_lines_are_survived() {
    let lines =
        "GET /{\nGET /a(b='c/d\nGET /$\nPOST /:\nGET /a/b(c/d)/e\nPATCH /a/{}/{}/{}\nDELETE /$ref/$value/$count/x";
    let (schema, _) = api(&[things(), parts(), ("api/odd.md", operation("", lines, "", ""))]);
    assert!(schema.paths.len() > 1);
}
