//! What tells an entity from a complex type.

use super::{find, page, schema};
use crate::schema::TypeKind;

/// The kinds of `shop` and `stamp`, where the shop's tables have these rows, and the stamp's relationships those.
fn kinds(properties: &str, relationships: &str, of_stamp: &str) -> Vec<Option<TypeKind>> {
    let keyed = ", \"keyProperty\": \"id\"";
    let shop = page("shop", keyed, properties, relationships, "");
    let stamp = page("stamp", keyed, "|id|String|The id.|", of_stamp, "");
    let (schema, _) = schema(&[("resources/shop.md", &shop), ("resources/stamp.md", &stamp)]);
    ["shop", "stamp"]
        .map(|name| find(&schema, name).map(|ty| ty.kind))
        .to_vec()
}

#[test]
fn a_type_with_relationships_is_an_entity_though_it_does_not_show_its_key() {
    let row = "|stamps|[stamp](stamp.md) collection|Stamps.|";
    let entity = Some(TypeKind::Entity);
    assert_eq!(kinds("|open|Boolean|Is it?|", row, ""), [entity, entity]);
    assert_eq!(
        kinds("|open|Boolean|Is it?|", "", ""),
        [Some(TypeKind::Complex), entity]
    );
}

#[test]
fn what_only_properties_are_made_of_is_no_entity() {
    let row = "|stamps|[stamp](stamp.md) collection|Stamps.|";
    let id = "|id|String|The id.|";
    let (entity, complex) = (Some(TypeKind::Entity), Some(TypeKind::Complex));
    assert_eq!(kinds(&format!("{id}\n{row}"), "", ""), [entity, complex]);
    assert_eq!(kinds(&format!("{id}\n{row}"), row, ""), [entity, entity]);
}

#[test]
fn a_method_lists_gets_creates_or_adds_when_that_is_its_first_word() {
    let kind = |method: &str| {
        let lamp = format!(
            "# lamp resource type\n\n## Methods\n|Method|Return type|Description|\n|-|-|-|\n|{method}|[lamp](lamp.md)|x|\n\n\
             ## Properties\n|Property|Type|Description|\n|-|-|-|\n|watts|Int32|x|\n"
        );
        let (schema, _) = schema(&[("resources/lamp.md", &lamp)]);
        find(&schema, "lamp").map(|ty| ty.kind)
    };
    assert_eq!(kind("Add a lamp"), Some(TypeKind::Entity));
    assert_eq!(kind("Address the lamp"), Some(TypeKind::Complex));
}
