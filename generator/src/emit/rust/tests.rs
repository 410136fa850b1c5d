use super::{Error, Options, Placement, emit};
use crate::emit::fixture;

#[test]
fn every_source_file_says_what_it_was_made_from() -> Result<(), Error> {
    let options = Options {
        made_from: "specs\n#![evil]".to_owned(),
        command: "cargo run".to_owned(),
        ..Options::default()
    };
    let files = emit(&fixture::schema(), &options)?;
    let sources: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".rs")).collect();
    assert!(sources.len() > 5);
    for (path, text) in sources {
        let first = text.lines().next();
        let expected = "// Made from specs #![evil] by `cargo run`. Do not edit.";
        assert_eq!(first, Some(expected), "{path}");
    }
    Ok(())
}

#[test]
fn an_included_crate_has_neither_manifest_nor_features() -> Result<(), Error> {
    let options = Options {
        placement: Placement::Included("crate::graph".to_owned()),
        ..Options::default()
    };
    let files = emit(&fixture::schema(), &options)?;
    assert_eq!(files.get("Cargo.toml"), None);
    let all: String = files.iter().map(|(_, text)| text).collect();
    assert!(!all.contains("feature ="));
    assert!(!all.contains("use crate::models"));
    assert!(all.contains("use crate::graph::models"));
    Ok(())
}

#[test]
fn a_model_reads_as_written_by_hand() -> Result<(), Error> {
    let files = emit(&fixture::schema(), &Options::default())?;
    let text = files.get("src/models/token.rs").unwrap_or_default();
    insta::assert_snapshot!("model", text);
    let text = files.get("src/models/token_state.rs").unwrap_or_default();
    insta::assert_snapshot!("enumeration", text);
    Ok(())
}

#[test]
fn requests_read_as_written_by_hand() -> Result<(), Error> {
    let files = emit(&fixture::schema(), &Options::default())?;
    let text = files.get("src/service.rs").unwrap_or_default();
    insta::assert_snapshot!("service", text);
    let text = files.get("src/requests/token.rs").unwrap_or_default();
    insta::assert_snapshot!("requests", text);
    Ok(())
}

#[test]
fn a_body_of_another_media_type_has_a_method_of_its_own() -> Result<(), Error> {
    let mut schema = fixture::schema();
    let sync = schema
        .operations
        .iter()
        .find(|(_, one)| one.name.ends_with("sync"))
        .map(|(id, _)| id);
    if let Some(sync) = sync {
        schema.operations[sync].media_types = vec!["text/plain".to_owned()];
    }
    let files = emit(&schema, &Options::default())?;
    let text = files.get("src/requests/token.rs").unwrap_or_default();
    let (_, method) = text.split_once("pub fn sync_content(").unwrap_or_default();
    assert!(method.starts_with("&self, body: Body) -> "), "{text}");
    assert!(
        text.replace("\n    /// ", " ")
            .contains("Media types of the body: `text/plain`."),
        "{text}"
    );
    assert!(text.contains("pub fn sync("), "the usual form is there as well: {text}");
    Ok(())
}

#[test]
fn a_body_that_may_be_left_out_is_an_option() -> Result<(), Error> {
    let mut schema = fixture::schema();
    for id in schema.operations.ids() {
        schema.operations[id].body_optional = schema.operations[id].name.ends_with("sync");
    }
    let files = emit(&schema, &Options::default())?;
    let text = files.get("src/requests/token.rs").unwrap_or_default();
    let (_, method) = text.split_once("pub fn sync(").unwrap_or_default();
    assert!(method.starts_with("&self, parameters: Option<&"), "{text}");
    assert!(method.contains(".json_or_nothing(parameters)"), "{text}");
    Ok(())
}

#[test]
fn a_result_that_may_be_missing_is_an_option() -> Result<(), Error> {
    let mut schema = fixture::schema();
    for id in schema.operations.ids() {
        schema.operations[id].response_optional = schema.operations[id].kind == crate::schema::OperationKind::Create;
    }
    let files = emit(&schema, &Options::default())?;
    let text = files.get("src/service.rs").unwrap_or_default();
    assert!(text.contains("-> Create<Option<models::Token>> {"), "{text}");
    assert!(
        text.contains("-> CallList<models::Token> {"),
        "the others are as they were: {text}"
    );
    Ok(())
}

/// What a page could say where a name or a sentence is expected.
const HOSTILE: &[&str] = &[
    "",
    "_",
    "type",
    "self",
    "Self",
    "crate",
    "Option",
    "String",
    "Model",
    "Additional",
    "../../x",
    "a\"; fn evil() {} //",
    "*/",
    "```rust\nfn main() {}",
    "[`std`] <b> `x",
    "3d",
    "größe",
    "\u{202e}",
    "isRead",
    "IsRead",
    "is_read",
    "additional",
    "Undocumented",
    "con",
    "mod",
    "list",
    "get",
    "clone",
    "id",
    "\\",
    "{",
    "#![allow(x)]",
];

/// The fixture with every hostile text as the name and the prose of everything.
fn hostile() -> crate::schema::Schema {
    use crate::schema::{Area, Edm, EnumOrigin, OperationKind, Segment, TypeKind, TypeRef};
    let mut schema = fixture::schema();
    for text in HOSTILE {
        let area = schema.areas.push(Area {
            name: (*text).to_owned(),
            title: (*text).to_owned(),
        });
        let mut ty = fixture::structured(text, TypeKind::Entity, area);
        ty.docs.text = (*text).to_owned();
        ty.docs.page = Some(format!("api/{text}"));
        for name in HOSTILE {
            let mut property = fixture::property(name, TypeRef::Edm(Edm::String));
            property.docs.text = (*text).to_owned();
            ty.properties.push(property);
        }
        let ty = TypeRef::Structured(schema.types.push(ty));
        schema
            .enums
            .push(fixture::enumeration(text, EnumOrigin::Declared, HOSTILE, area));
        let root = crate::schema::Id::new(0);
        let node = fixture::node(&mut schema, root, Segment::Name((*text).to_owned()), None);
        let mut list = fixture::operation(OperationKind::List, "GET", text, &[node], area);
        list.docs.text = (*text).to_owned();
        list.response = crate::schema::ResponseBody::Collection(ty);
        list.permissions.application = vec![vec![(*text).to_owned()]];
        fixture::hang(&mut schema, list);
        let action = fixture::node(&mut schema, node, Segment::Action((*text).to_owned()), None);
        let mut action = fixture::operation(OperationKind::Action, "POST", text, &[action], area);
        let parameters = HOSTILE.iter().map(|name| fixture::parameter(name, ty)).collect();
        action.body = crate::schema::RequestBody::Parameters(parameters);
        fixture::hang(&mut schema, action);
    }
    schema
}

#[test]
fn hostile_texts_stay_data() -> Result<(), Error> {
    let files = emit(&hostile(), &Options::default())?;
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        let plain = |part: &str| {
            part.chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '.')
        };
        assert!(
            path.split('/').all(|part| plain(part) && !part.starts_with('.')),
            "{path}"
        );
        let parsed = syn::parse_file(text);
        let functions = parsed
            .iter()
            .flat_map(|file| &file.items)
            .filter(|item| matches!(item, syn::Item::Fn(_)));
        assert_eq!(functions.count(), 0, "{path} has a free function");
    }
    let manifest: Result<toml::Table, _> = files.get("Cargo.toml").unwrap_or_default().parse();
    assert!(manifest.is_ok());
    Ok(())
}

#[test]
fn two_runs_give_the_same_bytes() -> Result<(), Error> {
    assert_eq!(
        emit(&hostile(), &Options::default())?,
        emit(&hostile(), &Options::default())?
    );
    Ok(())
}
