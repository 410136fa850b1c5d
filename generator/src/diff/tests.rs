#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{Changes, Effect, Format, Roots, Rule, Verdict, compare, render, rules_document};
use crate::emit::fixture;
use crate::schema::{Edm, EnumId, Id, Property, RequestBody, ResponseBody, Schema, TypeId, TypeRef};

const TOKEN: TypeId = Id::new(2);

/// The changes that `edit` makes to the schema of the fixture.
fn changes(edit: impl FnOnce(&mut Schema)) -> Changes {
    let old = fixture::schema();
    let mut new = fixture::schema();
    edit(&mut new);
    compare(&old, &new)
}

fn rules(changes: &Changes) -> Vec<Rule> {
    changes.as_slice().iter().map(|change| change.rule).collect()
}

fn property<'a>(schema: &'a mut Schema, name: &str) -> &'a mut Property {
    let properties = &mut schema.types[TOKEN].properties;
    properties.iter_mut().find(|property| property.name == name).unwrap()
}

#[test]
fn a_schema_is_like_itself() {
    let changes = changes(|_| {});
    assert!(changes.is_empty(), "{changes:?}");
    assert_eq!(changes.verdict(), Verdict::Patch);
}

#[test]
fn what_is_new_breaks_nothing() {
    let changes = changes(|schema| {
        let ty = TypeRef::Edm(Edm::String);
        schema.types[TOKEN].properties.push(fixture::property("note", ty));
        schema.enums[EnumId::new(0)].members.push(crate::schema::Member {
            name: "late".to_owned(),
            ..crate::schema::Member::default()
        });
        schema.operations[Id::new(0)].query.skip = true;
    });
    assert_eq!(
        rules(&changes),
        [Rule::QueryOptionOffered, Rule::MemberAdded, Rule::PropertyAdded]
    );
    assert_eq!(changes.verdict(), Verdict::Minor);
}

#[test]
fn a_removed_property_breaks_both_and_is_reported_once_for_all_that_inherit_it() {
    let changes = changes(|schema| {
        schema.types[TOKEN]
            .properties
            .retain(|property| property.name != "state")
    });
    assert_eq!(rules(&changes), [Rule::PropertyRemoved]);
    let change = &changes.as_slice()[0];
    assert_eq!(change.rust, ["models::Token::state"]);
    assert!(change.concerned.types.contains("microsoft.graph.appleToken"));
    assert_eq!(changes.verdict(), Verdict::Major);
}

#[test]
fn a_property_that_moves_to_a_base_changes_nothing() {
    let changes = changes(|schema| {
        let content = schema.types[Id::new(0)].properties.remove(0);
        schema.types[TOKEN].properties.push(content);
    });
    assert!(changes.of(Effect::is_breaking).next().is_none(), "{changes:?}");
}

#[test]
fn text_and_its_enumeration_are_one_on_the_wire() {
    let changes = changes(|schema| property(schema, "state").ty = TypeRef::Edm(Edm::String));
    assert_eq!(rules(&changes), [Rule::PropertyTypeRefined]);
    assert!(!changes.as_slice()[0].rule.effect().breaks_wire());
    let changes = changes_of_type(Edm::Int32);
    assert_eq!(rules(&changes), [Rule::PropertyTypeChanged]);
}

fn changes_of_type(edm: Edm) -> Changes {
    changes(|schema| property(schema, "state").ty = TypeRef::Edm(edm))
}

#[test]
fn a_name_in_another_case_is_a_rename() {
    let changes = changes(|schema| property(schema, "state").name = "State".to_owned());
    assert_eq!(rules(&changes), [Rule::PropertyRenamed]);
}

#[test]
fn a_type_of_the_same_page_with_the_same_members_is_renamed() {
    let mut old = fixture::schema();
    old.types[TOKEN].docs.page = Some("resources/token".to_owned());
    let mut new = old.clone();
    new.types[TOKEN].name.name = "coin".to_owned();
    let changes = compare(&old, &new);
    let found = rules(&changes);
    assert!(found.contains(&Rule::TypeRenamed), "{found:?}");
    assert!(
        !found.contains(&Rule::TypeRemoved) && !found.contains(&Rule::ResponseChanged),
        "{found:?}"
    );
}

#[test]
fn a_new_base_breaks_nothing_and_a_lost_one_breaks_source() {
    let mut old = fixture::schema();
    old.types[Id::new(0)].base = None;
    assert_eq!(rules(&compare(&old, &fixture::schema())), [Rule::BaseExtended]);
    assert!(rules(&compare(&fixture::schema(), &old)).contains(&Rule::BaseLost));
}

#[test]
fn calls_are_compared_path_by_path() {
    let changes = changes(|schema| {
        schema.operations[Id::new(0)].response = ResponseBody::One(TypeRef::Structured(TOKEN));
        schema.operations[Id::new(2)].body = RequestBody::None;
        schema.operations[Id::new(2)].permissions.application = vec![vec!["Token.Sync".to_owned()]];
    });
    assert_eq!(
        rules(&changes),
        [
            Rule::ResponseChanged,
            Rule::BodyChanged,
            Rule::ParameterRemoved,
            Rule::PermissionInsufficient,
            Rule::CallRenamed,
            Rule::PermissionSuffices
        ]
    );
}

#[test]
fn places_of_what_is_gone_are_those_of_the_old_pages() {
    let changes = changes(|schema| {
        schema.types[TOKEN]
            .properties
            .retain(|property| property.name != "state")
    });
    let roots = Roots {
        old: Some("before".into()),
        new: Some("after".into()),
    };
    let text = render(&changes, Format::Human, &roots);
    assert!(text.contains("before/resources/token.md:1 (old)"), "{text}");
    let text = render(&changes, Format::Github, &roots);
    assert!(text.starts_with("::warning title=property-removed"), "{text}");
    let text = render(&changes, Format::Json, &roots);
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["verdict"], "major");
    assert_eq!(document["changes"][0]["breaksSource"], true);
}

#[test]
fn nothing_of_a_page_is_markup_or_a_command() {
    let changes = changes(|schema| {
        property(schema, "state").docs.deprecated = Some("<b>x</b>\n::error::*y*\u{1b}[2J".to_owned());
    });
    let text = render(&changes, Format::Markdown, &Roots::default());
    assert!(text.contains("\\<b\\>x\\</b\\> ::error::\\*y\\* \\[2J"), "{text}");
    let text = render(&changes, Format::Github, &Roots::default());
    assert_eq!(text.lines().filter(|line| line.starts_with("::")).count(), 2, "{text}");
    assert!(!render(&changes, Format::Human, &Roots::default()).contains('\u{1b}'));
}

#[test]
fn the_documented_rules_are_those_of_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/diff.md");
    let expected = rules_document();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &expected).unwrap();
    }
    let text = std::fs::read_to_string(path).unwrap();
    assert_eq!(text, expected, "UPDATE_DOCS=1 writes it anew");
}
