//! Whose values a list or table tells.

use super::{find, page, schema};
use crate::diagnostic::Code;
use crate::schema::{EnumOrigin, Schema, TypeRef};

/// Name, origin and members of every enumeration.
fn enumerations(schema: &Schema) -> Vec<(&str, EnumOrigin, Vec<&str>)> {
    let told = schema.enums.iter().map(|(_, one)| {
        let members = one.members.iter().map(|member| member.name.as_str()).collect();
        (one.name.name.as_str(), one.origin, members)
    });
    told.collect()
}

#[test]
fn values_of_which_one_is_null_are_those_of_the_property() {
    let mut thing = page("thing", "", "|mood|[mood](#mood-values)|Its mood.|", "", "");
    thing.push_str("\n## mood values\n\n|Member|\n|-|\n|null|\n|calm|\n|wild|\n");
    let (schema, codes) = schema(&[("resources/thing.md", &thing)]);
    assert_eq!(
        enumerations(&schema),
        [("thingMood", EnumOrigin::Prose, vec!["calm", "wild"])]
    );
    assert_eq!(codes, []);
    let ty = find(&schema, "thing")
        .and_then(|ty| ty.properties.first())
        .map(|p| p.ty);
    assert_eq!(ty, schema.enums.ids().next().map(TypeRef::Enum));
}

#[test]
fn the_json_names_the_type_of_values_that_a_table_lists_as_text() {
    let rows = "|mood|String|Its mood. Possible values are: `calm`, `wild`.|";
    let json = "\"mood\": {\"@odata.type\": \"microsoft.graph.beastMood\"}";
    let thing = page("thing", "", rows, "", json);
    let (schema, codes) = schema(&[("resources/thing.md", &thing)]);
    assert_eq!(
        enumerations(&schema),
        [("beastMood", EnumOrigin::Declared, vec!["calm", "wild"])]
    );
    assert_eq!(codes, [Code::UndeclaredType]);
}

#[test]
fn a_table_on_the_page_of_an_operation_is_a_type_when_a_cell_has_its_name() {
    let operation = |cell: &str| {
        format!(
            "# Get thing\n\n## HTTP request\n```http\nGET /things/{{id}}/print(size={{size}})\n```\n\n## Path parameters\n\n\
             |Name|Type|Description|\n|-|-|-|\n|size|{cell}|How large.|\n\n### size options\n\n|Name|\n|-|\n|small|\n|large|\n"
        )
    };
    for (cell, expected) in [
        ("String", vec![]),
        ("size", vec![("size", EnumOrigin::Declared, vec!["small", "large"])]),
    ] {
        let (schema, codes) = schema(&[("api/thing-print.md", &operation(cell))]);
        assert_eq!(enumerations(&schema), expected);
        assert_eq!(codes.contains(&Code::IgnoredTable), expected.is_empty());
    }
}

#[test]
fn values_that_a_text_may_combine_are_flags() {
    for (remark, flags) in [
        ("Multiple values can be combined using a comma-separated list.", true),
        ("Read-only.", false),
    ] {
        let rows = format!("|mood|String|Its mood. Possible values are: `calm`, `wild`. {remark}|");
        let (schema, _) = schema(&[("resources/thing.md", &page("thing", "", &rows, "", ""))]);
        let told: Vec<bool> = schema.enums.iter().map(|(_, one)| one.flags).collect();
        assert_eq!(told, [flags], "{remark}");
    }
}

#[test]
fn members_numbered_as_single_bits_are_flags() {
    for (numbers, flags) in [
        (&[1, 2, 4][..], true),
        (&[0, 1, 2, 4], true),
        (&[0, 1, 2, 3, 4], false),
        (&[0, 1, 2], false),
        (&[-1, 1, 2, 4], false),
    ] {
        let rows: String = numbers
            .iter()
            .enumerate()
            .map(|(at, number)| format!("|m{at}|{number}|\n"))
            .collect();
        let text = format!("# mood enum type\n\n## Members\n\n|Member|Value|\n|-|-|\n{rows}");
        let (schema, _) = schema(&[("resources/mood.md", &text)]);
        let told: Vec<bool> = schema.enums.iter().map(|(_, one)| one.flags).collect();
        assert_eq!(told, [flags], "{numbers:?}");
    }
}

#[test]
fn values_that_only_the_json_shows_are_those_of_a_name_without_a_page() {
    let thing = page(
        "thing",
        "",
        "|mood|thingMood|Its mood.|",
        "",
        "\"mood\": \"calm | wild\"",
    );
    let (schema, codes) = schema(&[("resources/thing.md", &thing)]);
    assert_eq!(
        enumerations(&schema),
        [("thingMood", EnumOrigin::Declared, vec!["calm", "wild"])]
    );
    assert_eq!(codes, [Code::UndeclaredType]);
}

#[test]
fn an_enumeration_without_a_namespace_takes_that_of_its_only_users() {
    let values = "# mood enum type\n\n|Member|Description|\n|-|-|\n|calm|A.|\n|wild|B.|\n";
    let user = |name: &str, namespace: &str| {
        format!(
            "# {name} resource type\n\nNamespace: {namespace}\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|mood|mood|x|\n"
        )
    };
    let zoo = user("beast", "microsoft.graph.zoo");
    let park = user("ranger", "microsoft.graph.park");
    let spaces = |pages: &[(&str, &str)]| {
        let (schema, _) = schema(pages);
        let enums = schema.enums.iter().map(|(_, one)| one.name.namespace.clone());
        enums.collect::<Vec<_>>()
    };
    let (mood, beast) = (("resources/mood.md", values), ("resources/beast.md", zoo.as_str()));
    assert_eq!(spaces(&[mood, beast]), ["microsoft.graph.zoo"]);
    assert_eq!(
        spaces(&[mood, beast, ("resources/ranger.md", &park)]),
        ["microsoft.graph"]
    );
}
