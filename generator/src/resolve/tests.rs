//! From the text of a few pages to the schema, and the findings on the way.

use super::{Options, resolve};
use crate::diagnostic::{Code, Diagnostics, Severity};
use crate::dialect;
use crate::schema::{Edm, EnumOrigin, Schema, StructuredType, TypeKind, TypeRef};
use crate::source::{Source, Toc};

mod enumerations;
mod keys;
mod kinds;
mod trust;

/// The schema of `pages` (file and text), and the codes of the findings of the resolver.
fn schema(pages: &[(&str, &str)]) -> (Schema, Vec<Code>) {
    let mut ignored = Diagnostics::default();
    let sources: Vec<Source> = pages
        .iter()
        .map(|(file, text)| Source::from_text(file, *text, &mut ignored))
        .collect();
    let pages: Vec<_> = dialect::read_all(&sources)
        .into_iter()
        .map(|reading| reading.documented)
        .collect();
    let (schema, findings) = resolve(&pages, &Toc::default(), &Options::default());
    let codes = findings.codes();
    (schema, codes)
}

/// A resource page: keys of its annotation, rows of its tables, members of its JSON.
fn page(name: &str, keys: &str, properties: &str, relationships: &str, json: &str) -> String {
    let table = |title: &str, rows: &str| format!("## {title}\n\n|Name|Type|Description|\n|:-|:-|:-|\n{rows}\n\n");
    format!(
        "# {name} resource type\n\nA {name}.\n\n{}{}## JSON representation\n\n\
         <!-- {{\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.{name}\" {keys}}} -->\n```json\n{{{json}}}\n```\n",
        table("Properties", properties),
        table("Relationships", relationships)
    )
}

fn find<'a>(schema: &'a Schema, name: &str) -> Option<&'a StructuredType> {
    schema.types.iter().map(|(_, ty)| ty).find(|ty| ty.name.name == name)
}

fn properties(ty: &StructuredType) -> Vec<(&str, TypeRef, bool, bool)> {
    ty.properties
        .iter()
        .map(|p| (p.name.as_str(), p.ty, p.collection, p.navigation))
        .collect()
}

#[test]
fn kinds_bases_and_navigation_follow_from_the_pages() -> Result<(), &'static str> {
    let animal = page(
        "animal",
        ", \"keyProperty\": \"id\"",
        "|id|String|The id. Key.|\n|home|[place](place.md)|Home.|",
        "",
        "",
    );
    let dog = page(
        "dog",
        ", \"baseType\": \"microsoft.graph.animal\"",
        "|id|String|The id. Inherited from [animal](animal.md)|\n|tricks|String collection|Tricks.|",
        "|friends|[animal](animal.md) collection|Friends.|",
        "",
    );
    let place = page("place", "", "|name|String|Name.|", "", "");
    let pages = [
        ("resources/animal.md", animal.as_str()),
        ("resources/dog.md", &dog),
        ("resources/place.md", &place),
    ];
    let (schema, codes) = schema(&pages);
    let [animal, dog, place] = ["animal", "dog", "place"].map(|name| find(&schema, name).ok_or("missing"));
    let (animal, dog, place) = (animal?, dog?, place?);
    assert_eq!(
        [animal.kind, dog.kind, place.kind],
        [TypeKind::Entity, TypeKind::Entity, TypeKind::Complex]
    );
    assert_eq!(
        dog.base.map(|base| schema.types[base].name.name.as_str()),
        Some("animal")
    );
    let names: Vec<_> = properties(dog)
        .into_iter()
        .map(|(name, _, collection, nav)| (name, collection, nav))
        .collect();
    assert_eq!(names, [("tricks", true, false), ("friends", true, true)]);
    assert_eq!((animal.key.as_deref(), codes), (Some("id"), vec![]));
    Ok(())
}

#[test]
fn a_text_property_with_listed_values_is_an_enumeration_of_its_own() {
    let rows =
        "|state|String|Possible values are: `on`, `off`.|\n|level|level|One. Possible values are: `low`, `high`.|";
    let (schema, codes) = schema(&[("resources/lamp.md", &page("lamp", "", rows, "", ""))]);
    let seen: Vec<_> = schema
        .enums
        .iter()
        .map(|(_, one)| {
            (
                one.name.name.as_str(),
                one.origin,
                one.members.iter().map(|m| m.name.as_str()).collect::<Vec<_>>(),
            )
        })
        .collect();
    let expected = [
        ("lampState", EnumOrigin::Prose, vec!["on", "off"]),
        ("level", EnumOrigin::Declared, vec!["low", "high"]),
    ];
    assert_eq!((seen, codes), (expected.to_vec(), vec![Code::UndeclaredType]));
}

#[test]
fn an_annotation_in_a_table_is_no_fault() {
    let thing = page("thing", "", "|@microsoft.graph.link|String|A.|\n|a|String|A.|", "", "");
    let source = Source::from_text("resources/thing.md", thing, &mut Diagnostics::default());
    let pages: Vec<_> = dialect::read_all(&[source])
        .into_iter()
        .map(|reading| reading.documented)
        .collect();
    let (schema, findings) = resolve(&pages, &Toc::default(), &Options::default());
    let found: Vec<_> = findings.as_slice().iter().map(|one| (one.code, one.severity)).collect();
    assert_eq!(found, [(Code::NotAProperty, Severity::Note)]);
    assert_eq!(find(&schema, "thing").map(|ty| properties(ty).len()), Some(1));
}

#[test]
fn contradictions_are_decided_and_reported() {
    let place = page("place", "", "|name|String|Name.|", "", "");
    for (rows, json, codes) in [
        (
            "|a|Boolean|A.|",
            "\"a\": {\"@odata.type\": \"microsoft.graph.place\"}",
            vec![],
        ),
        (
            "|a|Boolean|A.|",
            "\"a\": \"String (timestamp)\"",
            vec![Code::TypeDisagreement],
        ),
        ("|a|[place](place.md)|A.|", "\"a\": true", vec![Code::TypeDisagreement]),
        ("|a|String|A.|\n|a|String|A.|", "", vec![Code::DuplicateProperty]),
        ("|a|String|A.|\n|a|Int32|A.|", "", vec![Code::DuplicateProperty]),
        ("|a|some thing or other|A.|", "", vec![Code::UnknownType]),
        ("|a|[ghost](ghost.md)|A.|", "", vec![Code::UndeclaredType]),
        ("|a||A.|", "", vec![Code::UntypedProperty]),
        ("|a|String|A.|", "\"b\": true", vec![Code::ShownOnly]),
        ("|a|String|A.|", "\"a;b\": true", vec![Code::NotAProperty]),
        ("|3d|String|A.|\n|x\u{301}y|String|A.|", "", vec![]),
        ("|a|Int32|A.|", "\"a\": \"String\"", vec![Code::TypeDisagreement]),
        ("|a|String|A.|", "\"a\": [\"String\"]", vec![Code::TypeDisagreement]),
        (
            "|a|String collection|A.|",
            "\"a\": \"String\"",
            vec![Code::TypeDisagreement],
        ),
        ("|a|String collection|A.|", "\"a\": null", vec![]),
        ("|aB|String|A.|", "\"ab\": \"String\"", vec![Code::SpellingDisagreement]),
        (
            "|../../x|String|A.|\n|a\"; drop|String|A.|",
            "",
            vec![Code::NotAProperty, Code::NotAProperty],
        ),
    ] {
        let thing = page("thing", "", rows, "", json);
        let (_, found) = schema(&[("resources/place.md", &place), ("resources/thing.md", &thing)]);
        assert_eq!(found, codes, "{rows} {json}");
    }
}

#[test]
fn the_first_of_two_rows_counts() {
    let thing = page("thing", "", "|a|String|A.|\n|a|Int32|A.|", "", "");
    let (schema, _) = schema(&[("resources/thing.md", &thing)]);
    let seen = find(&schema, "thing").map(properties);
    assert_eq!(seen, Some(vec![("a", TypeRef::Edm(Edm::String), false, false)]));
}

#[test]
fn a_type_on_two_pages_is_joined_or_renamed() {
    let one = page("thing", "", "|a|String|A.|", "", "");
    let two = page("thing", "", "|b|String|B.|\n|c|String|C.|", "", "");
    let (joined, codes) = schema(&[("resources/x-thing.md", &one), ("resources/y-thing.md", &two)]);
    let names = find(&joined, "thing").map(|ty| ty.properties.iter().map(|p| p.name.as_str()).collect::<Vec<_>>());
    assert_eq!((names, codes), (Some(vec!["b", "c", "a"]), vec![Code::JoinedType]));
    let stray = two.replacen("# thing", "# other", 1);
    let (renamed, codes) = schema(&[("resources/thing.md", &one), ("resources/other.md", &stray)]);
    assert!(find(&renamed, "other").is_some());
    assert_eq!(codes, [Code::DuplicateType]);
}

#[test]
fn cyclic_bases_are_broken() {
    let one = page(
        "one",
        ", \"baseType\": \"microsoft.graph.two\"",
        "|a|String|A.|",
        "",
        "",
    );
    let two = page(
        "two",
        ", \"baseType\": \"microsoft.graph.one\"",
        "|b|String|B.|",
        "",
        "",
    );
    let (schema, codes) = schema(&[("resources/one.md", &one), ("resources/two.md", &two)]);
    let bases = schema.types.iter().filter(|(_, ty)| ty.base.is_some()).count();
    assert_eq!((bases, codes), (1, vec![Code::CyclicBase]));
}

#[test]
fn a_type_that_is_its_own_base_has_none_and_is_named() {
    let one = page(
        "one",
        ", \"baseType\": \"microsoft.graph.one\"",
        "|a|String|A.|",
        "",
        "",
    );
    let (schema, codes) = schema(&[("resources/one.md", &one)]);
    assert_eq!(find(&schema, "one").map(|ty| ty.base), Some(None));
    assert_eq!(codes, [Code::CyclicBase]);
}

#[test]
fn what_has_no_set_and_no_home_elsewhere_is_contained() {
    let keyed = ", \"keyProperty\": \"id\"";
    let id = "|id|String|The id. Key.|";
    let shop = page(
        "shop",
        keyed,
        id,
        "|shelves|[shelf](shelf.md) collection|Shelves.|\n|owners|[owner](owner.md) collection|Owners.|\n\
         |doors|[door](door.md) collection|Doors.|\n|lamps|[lamp](lamp.md) collection|Lamps.|\n\
         |guests|[guest](guest.md) collection|Guests.|",
        "",
    );
    let hall = page("hall", keyed, id, "|lamps|[lamp](lamp.md) collection|Lamps.|", "");
    let [shelf, owner, door, lamp, guest] =
        ["shelf", "owner", "door", "lamp", "guest"].map(|name| page(name, keyed, id, "", ""));
    let list = |ty: &str, paths: &str| {
        format!(
            "# List {ty}\n\n## HTTP request\n```http\n{paths}\n```\n\n## Response\n`200 OK` and a collection of \
             [{ty}](../resources/{ty}.md) objects.\n"
        )
    };
    let pages = [
        ("resources/shop.md", shop),
        ("resources/shelf.md", shelf),
        ("resources/owner.md", owner),
        ("resources/door.md", door),
        ("resources/lamp.md", lamp),
        ("resources/hall.md", hall),
        ("resources/guest.md", guest),
        ("api/hall-get.md", "# Get hall\n\n## HTTP request\n```http\nGET /hall\n```\n\n## Response\n`200 OK` and a [hall](../resources/hall.md) object.\n".to_owned()),
        ("api/guest-list.md", list("guest", "GET /shops/{id}/guests\nGET /shops/{id}/guests/$ref")),
        ("api/shop-list.md", list("shop", "GET /shops\nGET /shops/{id}")),
        ("api/shelf-list.md", list("shelf", "GET /shops/{id}/shelves")),
        (
            "api/owner-list.md",
            list("owner", "GET /owners\nGET /shops/{id}/owners"),
        ),
    ];
    let pages: Vec<(&str, &str)> = pages.iter().map(|(file, text)| (*file, text.as_str())).collect();
    let (schema, _) = schema(&pages);
    let contained = |ty: &str| -> Option<Vec<_>> {
        let ty = find(&schema, ty)?;
        let contained = ty.properties.iter().filter(|property| property.contained);
        Some(contained.map(|property| property.name.as_str()).collect())
    };
    assert_eq!(contained("shop"), Some(vec!["shelves", "doors"]));
    assert_eq!(contained("hall"), Some(vec!["lamps"]));
}

#[test]
fn ids_follow_the_order_of_names_whatever_the_order_of_pages() {
    let (b, a) = (
        page("b", "", "|x|[a](a.md)|X.|", "", ""),
        page("a", "", "|y|String|Y.|", "", ""),
    );
    let (schema, _) = schema(&[("resources/b.md", &b), ("resources/a.md", &a)]);
    let names: Vec<_> = schema.types.iter().map(|(_, ty)| ty.name.name.as_str()).collect();
    assert_eq!(names, ["a", "b"]);
    let target = find(&schema, "b").and_then(|ty| ty.properties.first()).map(|p| p.ty);
    assert_eq!(target, schema.types.ids().next().map(TypeRef::Structured));
}

#[test]
fn a_type_without_area_takes_that_of_most_types_that_refer_to_it() -> Result<(), &'static str> {
    let owned = |name: &str, product: &str, property: &str| {
        format!(
            "---\nms.prod: \"{product}\"\n---\n{}",
            page(name, "", &format!("|part|{property}|Part.|"), "", "")
        )
    };
    let texts = [
        ("resources/cart.md", owned("cart", "carts", "wheel")),
        ("resources/coach.md", owned("coach", "carts", "wheel")),
        ("resources/alarm.md", owned("alarm", "alarms", "wheel")),
        ("resources/wheel.md", page("wheel", "", "|rim|rim|Rim.|", "", "")),
        ("resources/rim.md", page("rim", "", "|size|Int32|Size.|", "", "")),
    ];
    let pages: Vec<(&str, &str)> = texts.iter().map(|(file, text)| (*file, text.as_str())).collect();
    let (schema, _) = schema(&pages);
    for name in ["wheel", "rim"] {
        let ty = find(&schema, name).ok_or("missing")?;
        assert_eq!(schema.areas[ty.area].name, "carts", "{name}");
    }
    Ok(())
}
