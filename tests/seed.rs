//! The page that the project started from, with its six operations, as it was published in January 2017.

mod corpus;

use std::error::Error;

use generator::Generator;
use generator::schema::{ResponseBody, Schema, TypeRef};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Its name; all else is named after it.
const TOKEN: &str = "appleVolumePurchaseProgramToken";

/// The schema of the seed, where there is a corpus.
fn schema() -> Result<Option<Schema>> {
    let Some(seed) = corpus::set("seed") else {
        return Ok(None);
    };
    let model = Generator::new(seed).read().map_err(|report| format!("{report:?}"))?;
    Ok(Some(model.schema))
}

#[test]
fn one_type_has_ten_properties_of_the_documented_types() -> Result {
    let Some(schema) = schema()? else { return Ok(()) };
    let types: Vec<_> = schema.types.iter().collect();
    let [(id, token)] = types.as_slice() else {
        return Err(format!("{} types", types.len()).into());
    };
    assert_eq!(token.name.name, TOKEN);
    assert_eq!(schema.key(*id), Some("id"));
    let names: Vec<(&str, bool)> = token
        .properties
        .iter()
        .map(|property| (property.name.as_str(), matches!(property.ty, TypeRef::Enum(_))))
        .collect();
    let expected = [
        ("id", false),
        ("organizationName", false),
        ("volumePurchaseProgramTokenAccountType", true),
        ("appleId", false),
        ("expirationDateTime", false),
        ("lastSyncDateTime", false),
        ("token", false),
        ("lastModifiedDateTime", false),
        ("state", true),
        ("lastSyncStatus", true),
    ];
    assert_eq!(names, expected);
    Ok(())
}

#[test]
fn three_enumerations_are_found_in_prose() -> Result {
    let Some(schema) = schema()? else { return Ok(()) };
    let seen: Vec<(&str, Vec<&str>)> = schema
        .enums
        .iter()
        .map(|(_, one)| {
            let name = one.name.name.strip_prefix(TOKEN).unwrap_or(&one.name.name);
            (name, one.members.iter().map(|member| member.name.as_str()).collect())
        })
        .collect();
    let expected = [
        ("AccountType", vec!["business", "education"]),
        ("LastSyncStatus", vec!["none", "inProgress", "completed", "failed"]),
        ("State", vec!["unknown", "valid", "expired", "invalid"]),
    ];
    assert_eq!(seen, expected);
    Ok(())
}

#[test]
fn six_operations_have_the_documented_paths_and_results() -> Result {
    let Some(schema) = schema()? else { return Ok(()) };
    let mut seen: Vec<(&str, Vec<String>, &[u16], bool)> = schema
        .operations
        .iter()
        .map(|(_, operation)| {
            let paths = operation.paths.iter().map(|path| schema.template(*path)).collect();
            let brings = !matches!(operation.response, ResponseBody::None);
            (operation.method.as_str(), paths, operation.statuses.as_slice(), brings)
        })
        .collect();
    seen.sort();
    let set = "/organization/{id}/appleVolumePurchaseProgramTokens";
    let one = format!("{set}/{{id}}");
    let expected = [
        ("DELETE", vec![one.clone()], &[204_u16][..], false),
        ("GET", vec![set.to_owned()], &[200], true),
        ("GET", vec![one.clone()], &[200], true),
        ("PATCH", vec![one.clone()], &[200], true),
        ("POST", vec![set.to_owned()], &[201], true),
        ("POST", vec![format!("{one}/syncApps")], &[200], true),
    ];
    assert_eq!(seen, expected);
    Ok(())
}
