//! Where two places contradict each other, the finding names both.

use super::{find, page, properties, schema};
use crate::diagnostic::{Code, Diagnostics};
use crate::dialect;
use crate::resolve::{Options, resolve};
use crate::schema::TypeRef;
use crate::source::{Source, Toc};

/// The findings of a code: the files of its place and of the other place.
fn places(pages: &[(&str, String)], code: Code) -> Vec<(String, String)> {
    let mut ignored = Diagnostics::default();
    let sources: Vec<Source> = pages
        .iter()
        .map(|(file, text)| Source::from_text(file, text.clone(), &mut ignored))
        .collect();
    let read: Vec<_> = dialect::read_all(&sources)
        .into_iter()
        .map(|reading| reading.documented)
        .collect();
    let (_, findings) = resolve(&read, &Toc::default(), &Options::default());
    let findings = findings.as_slice().iter().filter(|finding| finding.code == code);
    let lines = findings.map(|finding| {
        let place = finding
            .place
            .as_ref()
            .map(|place| format!("{}:{}", place.file, place.line));
        let other = finding
            .related
            .first()
            .map(|(place, _)| format!("{}:{}", place.file, place.line));
        (place.unwrap_or_default(), other.unwrap_or_default())
    });
    lines.collect()
}

fn place(file: &str, line: u32) -> String {
    format!("resources/{file}.md:{line}")
}

#[test]
fn table_and_json_are_both_named() {
    let values = "|a|String|Possible values are: `x`, `y`.|";
    for (row, json, code) in [
        (
            "|a|Boolean|A.|",
            "\"a\": \"String (timestamp)\"",
            Code::TypeDisagreement,
        ),
        ("|a|String|A.|", "\"a\": [\"String\"]", Code::TypeDisagreement),
        ("|aB|String|A.|", "\"ab\": \"String\"", Code::SpellingDisagreement),
        (values, "\"a\": \"x | z\"", Code::UnlistedMember),
    ] {
        let pages = [("resources/thing.md", page("thing", "", row, "", json))];
        assert_eq!(
            places(&pages, code),
            [(place("thing", 9), place("thing", 20))],
            "{row} {json}"
        );
    }
    let alike = page("thing", "", values, "", "\"a\": \"x | Y\"");
    assert_eq!(places(&[("resources/thing.md", alike)], Code::UnlistedMember), []);
}

#[test]
fn pages_that_disagree_on_a_base_are_both_named() {
    let based = ", \"baseType\": \"microsoft.graph.tool\"";
    let tool = page("tool", "", "|a|String|A.|", "", "");
    let toy = |prose: &str| page("toy", "", "|b|String|B.|", "", "").replacen("A toy.", prose, 1);
    let list = "The derived types are [saw](saw.md).";
    let inherited = "|b|String|B. Inherited from [toy](toy.md)|";
    for (prose, row, first) in [
        (list, "|c|String|C.|", place("toy", 3)),
        ("A toy.", inherited, place("saw", 9)),
    ] {
        let pages = [
            ("resources/saw.md", page("saw", based, row, "", "")),
            ("resources/tool.md", tool.clone()),
            ("resources/toy.md", toy(prose)),
        ];
        assert_eq!(places(&pages, Code::BaseDisagreement), [(first, place("saw", 19))]);
    }
}

#[test]
fn an_annotated_key_and_the_property_that_makes_it_a_part_are_both_named() {
    let row = "|stamps|[stamp](stamp.md) collection|Stamps.|";
    let stamp = page("stamp", ", \"keyProperty\": \"id\"", "|id|String|The id.|", "", "");
    let pages = [
        ("resources/shop.md", page("shop", "", row, "", "")),
        ("resources/stamp.md", stamp),
    ];
    assert_eq!(
        places(&pages, Code::KindDisagreement),
        [(place("stamp", 19), place("shop", 9))]
    );
}

#[test]
fn table_and_request_line_are_both_named() {
    let keyed = ", \"keyProperty\": \"id\"";
    let id = "|id|String|The id. Key.|";
    let shop = |row: &str| page("shop", keyed, id, row, "");
    let operation = |title: &str, line: &str| {
        format!(
            "# {title}\n\n## HTTP request\n```http\n{line}\n```\n\n## Response\n`200 OK` and a [shop](../resources/shop.md) object.\n"
        )
    };
    for (row, line, code) in [
        (
            "|owner|[owner](owner.md)|x|",
            "GET /shops/{id}/owner/{id}/name",
            Code::KeyOnSingle,
        ),
        (
            "|shopowner|[owner](owner.md)|x|",
            "GET /shops/{id}/shopOwner",
            Code::SpellingDisagreement,
        ),
    ] {
        let pages = [
            ("api/shop-get.md", operation("Get shop", "GET /shops/{id}")),
            ("api/shop-owner.md", operation("Get owner", line)),
            ("resources/owner.md", page("owner", keyed, id, "", "")),
            ("resources/shop.md", shop(row)),
        ];
        let expected = (place("shop", 15), "api/shop-owner.md:5".to_owned());
        assert_eq!(places(&pages, code), [expected], "{line}");
    }
}

#[test]
fn a_cell_of_several_types_is_their_base_and_reported() -> Result<(), &'static str> {
    let base = |name: &str| {
        page(
            name,
            ", \"baseType\": \"microsoft.graph.light\"",
            "|a|String|x|",
            "",
            "",
        )
    };
    let pages = [
        ("resources/light.md", page("light", "", "|b|String|x|", "", "")),
        ("resources/lamp.md", base("lamp")),
        ("resources/torch.md", base("torch")),
        ("resources/shade.md", page("shade", "", "|c|String|x|", "", "")),
        (
            "resources/room.md",
            page(
                "room",
                "",
                "|lit|[lamp](lamp.md) or [torch](torch.md)|x|\n|odd|shade or lamp collection|x|\n\
                 |any|String or Int32|x|\n|one|String or string|x|",
                "",
                "",
            ),
        ),
    ];
    let pages: Vec<(&str, &str)> = pages.iter().map(|(file, text)| (*file, text.as_str())).collect();
    let (schema, codes) = schema(&pages);
    let room = find(&schema, "room").ok_or("no room")?;
    let named = |ty: TypeRef| match ty {
        TypeRef::Structured(ty) => schema.types[ty].name.name.clone(),
        other => format!("{other:?}"),
    };
    let seen: Vec<String> = properties(room).into_iter().map(|(_, ty, ..)| named(ty)).collect();
    assert_eq!(seen, ["light", "shade", "Edm(Untyped)", "Edm(String)"]);
    let several = codes.iter().filter(|code| **code == Code::UnknownType).count();
    assert_eq!(several, 3, "one type written twice is that type");
    Ok(())
}
