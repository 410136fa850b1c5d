use super::{PatternError, Selection, select};
use crate::emit::fixture;
use crate::schema::Schema;

fn selected(include: &[&str], exclude: &[&str]) -> Result<(Schema, usize), PatternError> {
    let parse = |texts: &[&str]| texts.iter().map(|text| text.parse()).collect::<Result<Vec<_>, _>>();
    let selection = Selection {
        include: parse(include)?,
        exclude: parse(exclude)?,
    };
    let (schema, findings) = select(fixture::schema(), &selection);
    Ok((schema, findings.as_slice().len()))
}

fn type_names(schema: &Schema) -> Vec<&str> {
    schema.types.iter().map(|(_, ty)| ty.name.name.as_str()).collect()
}

#[test]
fn a_type_brings_its_bases_and_structural_types_and_no_operation() -> Result<(), PatternError> {
    let (schema, findings) = selected(&["type:appleToken"], &[])?;
    assert_eq!(type_names(&schema), ["appleToken", "location", "token"]);
    assert_eq!(schema.enums.len(), 2);
    assert!(schema.operations.is_empty());
    assert_eq!(schema.paths.len(), 1, "the root stays");
    assert_eq!(findings, 0);
    Ok(())
}

#[test]
fn a_path_brings_its_operations_and_their_types() -> Result<(), PatternError> {
    let (schema, _) = selected(&["/tokens"], &[])?;
    assert_eq!(schema.operations.len(), 2);
    assert_eq!(type_names(&schema), ["location", "token"], "derived types are weak");
    let paths: Vec<_> = schema.paths.ids().map(|id| schema.template(id)).collect();
    assert_eq!(paths, ["/", "/tokens"]);
    Ok(())
}

#[test]
fn what_is_excluded_is_cut_where_it_is_used() -> Result<(), PatternError> {
    let (schema, _) = selected(&[], &["type:location"])?;
    assert_eq!(type_names(&schema), ["appleToken", "token"]);
    let token = schema.types.iter().find(|(_, ty)| ty.name.name == "token");
    let names: Vec<_> = token
        .iter()
        .flat_map(|(_, ty)| &ty.properties)
        .map(|property| &property.name)
        .collect();
    assert!(!names.iter().any(|name| *name == "places"));
    assert!(names.iter().any(|name| *name == "children"));
    Ok(())
}

#[test]
fn an_excluded_base_stays_a_base_but_loses_its_operations() -> Result<(), PatternError> {
    let (schema, _) = selected(&[], &["type:token"])?;
    assert_eq!(type_names(&schema), ["appleToken", "location", "token"]);
    assert_eq!(
        schema.operations.len(),
        1,
        "only the action has a token neither as body nor as result"
    );
    Ok(())
}

#[test]
fn a_pattern_without_match_is_a_finding() -> Result<(), PatternError> {
    let (_, findings) = selected(&["area:onboarding", "area:mail"], &[])?;
    assert_eq!(findings, 1);
    Ok(())
}
