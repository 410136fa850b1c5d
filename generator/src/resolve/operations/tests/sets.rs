//! What a name at the root or on a value leads to where its pages tell of several things.

use super::{OK, api, operation, resource};
use crate::schema::{OperationKind, Schema, TypeKind, TypeRef};

/// Every path with the name of the type that it leads to.
fn targets(schema: &Schema) -> Vec<String> {
    let ids = schema.paths.iter().map(|(id, node)| (id, node.target));
    let told = ids.filter_map(|(id, target)| {
        let TypeRef::Structured(ty) = target?.ty else {
            return None;
        };
        Some(format!("{} {}", schema.template(id), schema.types[ty].name.name))
    });
    told.collect()
}

fn gets(ty: &str) -> String {
    format!("Returns `200 OK` and a [{ty}](../resources/{ty}.md) object.")
}

#[test]
fn a_set_named_after_a_base_is_of_the_base() {
    let derived = |name: &str| {
        resource(name, "", "", "").replace(
            "\"keyProperty\"",
            "\"baseType\": \"microsoft.graph.light\", \"keyProperty\"",
        )
    };
    let pages = [
        ("resources/light.md", resource("light", "", "", "")),
        ("resources/lamp.md", derived("lamp")),
        ("resources/torch.md", derived("torch")),
        (
            "api/lamp-get.md",
            operation("Get lamp", "GET /lights/{id}", "", &gets("lamp")),
        ),
        (
            "api/torch-get.md",
            operation("Get torch", "GET /lights/{id}", "", &gets("torch")),
        ),
        (
            "api/torch-find.md",
            operation("Get torch", "GET /beams/{id}", "", &gets("torch")),
        ),
    ];
    let found = targets(&api(&pages).0);
    assert_eq!(
        found,
        [
            "/lights light",
            "/lights/{id} light",
            "/beams torch",
            "/beams/{id} torch"
        ]
    );
}

#[test]
fn a_plural_that_holds_something_else_is_no_type_of_its_singular() {
    let list = "Returns `200 OK` and a collection of [lampCase](../resources/lampcase.md) objects.";
    let lines = "GET /cases/lampCases";
    let pages = [
        ("resources/case.md", resource("case", "|name|String|x|", "", "")),
        ("resources/lampcase.md", resource("lampCase", "", "", "")),
        (
            "api/casesroot-list-lampcases.md",
            operation("List lampCases", lines, "", list),
        ),
        (
            "api/lampcase-get.md",
            operation("Get lampCase", "GET /cases/lampCases/{id}", "", &gets("lampCase")),
        ),
    ];
    let found = targets(&api(&pages).0);
    assert!(found.contains(&"/cases casesRoot".to_owned()), "{found:?}");
    let in_namespace: Vec<(&str, String)> = pages
        .into_iter()
        .map(|(file, text)| (file, text.replace("\n\n", "\n\nNamespace: microsoft.graph.shop\n\n")))
        .map(|(file, text)| (file, text.replace("microsoft.graph.case", "microsoft.graph.shop.case")))
        .collect();
    let in_namespace: Vec<(String, String)> = in_namespace
        .into_iter()
        .map(|(file, text)| (file.replace("api/", "api/shop-"), text))
        .collect();
    let pages: Vec<(&str, String)> = in_namespace
        .iter()
        .map(|(file, text)| (file.as_str(), text.clone()))
        .collect();
    let found = targets(&api(&pages).0);
    assert!(found.contains(&"/cases casesRoot".to_owned()), "{found:?}");
}

#[test]
fn a_key_behind_a_name_makes_keys_of_its_parentheses() {
    let lines = "GET /things/{id}/spares/{spareId}\nGET /things/{id}/spares(code='{code}')";
    let pages = [
        ("resources/thing.md", resource("thing", "", "", "")),
        ("resources/part.md", resource("part", "", "", "")),
        ("api/thing-get.md", operation("Get thing", "GET /things/{id}", "", OK)),
        ("api/part-get.md", operation("Get part", lines, "", &gets("part"))),
    ];
    let (schema, _) = api(&pages);
    assert!(targets(&schema).contains(&"/things/{id}/spares(code='{code}') part".to_owned()));
    let functions = schema.operations.iter().filter(|(_, one)| !one.name.is_empty());
    assert_eq!(functions.count(), 0);
}

#[test]
fn a_title_calls_a_function_where_nothing_above_has_a_type() {
    let list = "Returns `200 OK` and a collection of [part](../resources/part.md) objects.";
    let called = |title: &str| {
        let pages = [
            ("resources/part.md", resource("part", "", "", "")),
            (
                "api/history-getall.md",
                operation(title, "GET /history/parts/getAll", "", list),
            ),
        ];
        let (schema, _) = api(&pages);
        schema
            .operations
            .iter()
            .map(|(_, one)| (one.kind, one.name.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        called("history: getAll"),
        [(OperationKind::Function, "getAll".to_owned())]
    );
    assert_eq!(called("List all parts"), [(OperationKind::List, String::new())]);
}

#[test]
fn a_title_is_another_name_of_the_type_that_its_page_tells() {
    let page = resource("part", "", "", "").replace("# part resource type", "# parts resource type");
    let get = "Returns `200 OK` and a **parts** object.";
    let pages = [
        ("resources/parts.md", page.clone()),
        ("api/part-get.md", operation("Get parts", "GET /parts/{id}", "", get)),
    ];
    assert_eq!(targets(&api(&pages).0), ["/parts part", "/parts/{id} part"]);
    let taken = [
        ("resources/parts.md", page),
        ("resources/whole.md", resource("parts", "", "", "")),
        ("api/part-get.md", operation("Get parts", "GET /parts/{id}", "", get)),
    ];
    assert_eq!(targets(&api(&taken).0), ["/parts parts", "/parts/{id} parts"]);
}

#[test]
fn what_calls_on_a_key_return_is_an_entity_though_a_property_is_made_of_it() {
    let kind = |line: &str| {
        let lamp = "# lamp resource type\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|x|\n\n\
            ## JSON representation\n<!-- { \"blockType\": \"resource\", \"keyProperty\": \"id\", \"@odata.type\": \"microsoft.graph.lamp\" } -->\n\
            ```json\n{ \"id\": \"String\" }\n```\n";
        let room = resource("room", "|lamp|[lamp](lamp.md)|Its lamp.|", "", "");
        let get = operation(
            "Get lamp",
            line,
            "",
            "Returns `200 OK` and a [lamp](../resources/lamp.md) object.",
        );
        let (schema, _) = api(&[
            ("resources/lamp.md", lamp.to_owned()),
            ("resources/room.md", room),
            ("api/lamp-get.md", get),
        ]);
        schema
            .types
            .iter()
            .find(|(_, ty)| ty.name.name == "lamp")
            .map(|(_, ty)| ty.kind)
    };
    assert_eq!(kind("GET /lamps/{id}"), Some(TypeKind::Entity));
    assert_eq!(kind("GET /rooms/{id}/lamp"), Some(TypeKind::Complex));
}

#[test]
fn a_plural_title_of_a_set_with_keys_names_the_type_in_the_singular() {
    let named = |line: &str| {
        let table = "## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|x|\n";
        let get = operation(
            "Get boxes",
            line,
            "",
            "Returns `200 OK` and a [boxes](../resources/boxes.md) object.",
        );
        let (schema, _) = api(&[
            ("resources/boxes.md", format!("# boxes resource type\n\n{table}")),
            ("api/boxes-get.md", get),
        ]);
        let names = schema.types.iter().map(|(_, ty)| ty.name.name.clone());
        names.collect::<Vec<_>>()
    };
    assert_eq!(named("GET /boxes/{id}"), ["box"]);
    assert_eq!(named("GET /boxes"), ["boxes"]);
}
