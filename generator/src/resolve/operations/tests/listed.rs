//! Parameters whose rows list their values.

use super::{api, operation, resource};
use crate::diagnostic::Code;
use crate::schema::{EnumOrigin, RequestBody, Schema, TypeRef};

const ROW: &str = "|Parameter|Type|Description|\n|-|-|-|\n|mode|String|Possible values are: `soft`, `hard`.|\n";

/// An operation, a parameter, its enumeration and whether the values of that combine.
type Told<'s> = (&'s str, &'s str, Option<(&'s str, bool)>);

fn told(schema: &Schema) -> Vec<Told<'_>> {
    let mut found = Vec::new();
    for (_, operation) in schema.operations.iter() {
        let body: &[_] = match &operation.body {
            RequestBody::Parameters(parameters) => parameters,
            _ => &[],
        };
        for parameter in operation.parameters.iter().chain(body) {
            let one = match parameter.ty {
                TypeRef::Enum(id) => Some(&schema.enums[id]).filter(|one| one.origin == EnumOrigin::Prose),
                _ => None,
            };
            let one = one.map(|one| (one.name.name.as_str(), one.flags));
            found.push((operation.name.as_str(), parameter.name.as_str(), one));
        }
    }
    found
}

fn action(name: &str, rows: &str) -> (String, String) {
    let text = operation(
        &format!("lamp: {name}"),
        &format!("POST /lamps/{{id}}/{name}"),
        rows,
        "`204`",
    );
    (format!("api/lamp-{name}.md"), text)
}

#[test]
fn a_text_that_lists_its_values_is_an_enumeration_to_us() {
    let rows = "|mood|String|A combination of. Possible values are: `warm`, `cold`.|\n|note|String|A note.|";
    let (file, text) = action("dim", &format!("{ROW}{rows}"));
    let (schema, _) = api(&[("resources/lamp.md", resource("lamp", "", "", "")), (&file, text)]);
    let expected = [
        ("dim", "mode", Some(("lampDimMode", false))),
        ("dim", "mood", Some(("lampDimMood", true))),
        ("dim", "note", None),
    ];
    assert_eq!(told(&schema), expected);
}

#[test]
fn operations_of_one_type_share_what_has_one_name_and_the_same_values() {
    let other = ROW.replace("hard", "dark");
    let (dim, flash, blink) = (action("dim", ROW), action("flash", ROW), action("blink", &other));
    let unbound = operation("reset", "POST /reset", ROW, "`204`");
    let (schema, _) = api(&[
        ("resources/lamp.md", resource("lamp", "", "", "")),
        (&dim.0, dim.1),
        (&flash.0, flash.1),
        (&blink.0, blink.1),
        ("api/reset.md", unbound),
    ]);
    let expected = [
        ("dim", "mode", Some(("lampMode", false))),
        ("flash", "mode", Some(("lampMode", false))),
        ("blink", "mode", Some(("lampBlinkMode", false))),
    ];
    let found = told(&schema);
    assert_eq!(found.get(..3), Some(expected.as_slice()));
    assert_eq!(schema.enums.len(), 3, "{found:?}");
}

#[test]
fn a_name_that_no_page_declares_is_that_of_the_values() {
    let rows = |values: &str| {
        ROW.replace("|String|", "|microsoft.graph.dimMode|")
            .replace("`soft`", values)
    };
    let (dim, flash) = (action("dim", &rows("`soft`")), action("flash", &rows("`soft`, `blue`")));
    let lamp = resource("lamp", "", "", "");
    let (schema, codes) = api(&[("resources/lamp.md", lamp), (&dim.0, dim.1), (&flash.0, flash.1)]);
    let declared: Vec<_> = schema.enums.iter().map(|(_, one)| one).collect();
    let members = |one: &&crate::schema::EnumType| one.members.iter().map(|m| m.name.clone()).collect::<Vec<_>>();
    assert_eq!(
        declared.iter().map(members).collect::<Vec<_>>(),
        [["soft", "hard", "blue"]]
    );
    assert_eq!(
        declared.first().map(|one| (one.name.name.as_str(), one.origin)),
        Some(("dimMode", EnumOrigin::Declared))
    );
    assert!(codes.contains(&Code::UndeclaredType));
}

#[test]
fn a_declared_enumeration_gets_the_values_that_a_parameter_lists_besides() {
    let lamp = resource("lamp", "|mode|[dimMode](dimmode.md)|x|", "", "");
    let modes = "# dimMode enum type\n\n## Members\n\n|Member|\n|-|\n|soft|\n".to_owned();
    let rows = ROW.replace("|String|", "|[dimMode](../resources/dimmode.md)|");
    let dim = action("dim", &rows);
    let pages = [
        ("resources/lamp.md", lamp),
        ("resources/dimmode.md", modes),
        (&dim.0, dim.1),
    ];
    let (schema, codes) = api(&pages);
    let members = schema.enums.iter().flat_map(|(_, one)| &one.members);
    assert_eq!(
        members.map(|one| one.name.as_str()).collect::<Vec<_>>(),
        ["soft", "hard"]
    );
    assert!(codes.contains(&Code::UnlistedMember));
}

#[test]
fn a_name_without_declaration_and_values_is_reported() {
    let rows = |cell: &str| {
        ROW.replace("|String|", &format!("|{cell}|"))
            .replace("`soft`, `hard`", "many")
    };
    for (cell, expected) in [("dimMode", true), ("String", false)] {
        let dim = action("dim", &rows(cell));
        let (schema, codes) = api(&[("resources/lamp.md", resource("lamp", "", "", "")), (&dim.0, dim.1)]);
        assert_eq!(codes.contains(&Code::UndeclaredType), expected, "{cell}");
        assert_eq!(told(&schema), [("dim", "mode", None)]);
    }
}
