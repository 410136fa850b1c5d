//! Keys of the annotation of a resource.

use super::{find, page, schema};
use crate::schema::{Edm, FilterSupport, TypeRef};

#[test]
fn another_name_of_a_type_means_the_type() -> Result<(), &'static str> {
    let bulb = page(
        "bulb",
        ", \"@type.aka\": \"microsoft.graph.shade\"",
        "|watts|Double|Watts.|",
        "",
        "",
    );
    let globe = page(
        "globe",
        ", \"@type.aka\": \"old.lamp\"",
        "|watts|Double|Watts.|",
        "",
        "",
    );
    let lamp = page(
        "lamp",
        "",
        "|one|shade|A.|\n|two|microsoft.graph.shade|B.|\n|three|old.lamp|C.|\n|four|lamp|D.|",
        "",
        "",
    );
    let (schema, codes) = schema(&[
        ("resources/bulb.md", &bulb),
        ("resources/globe.md", &globe),
        ("resources/lamp.md", &lamp),
    ]);
    let name = |ty| match ty {
        TypeRef::Structured(id) => schema.types[id].name.name.as_str(),
        _ => "",
    };
    let lamp = find(&schema, "lamp").ok_or("lamp")?;
    let types: Vec<_> = lamp.properties.iter().map(|property| name(property.ty)).collect();
    assert_eq!(types, ["bulb", "bulb", "globe", "lamp"], "a name of its own goes first");
    assert_eq!((schema.types.len(), codes), (3, vec![]));
    assert_eq!(find(&schema, "globe").ok_or("globe")?.aliases, ["old.lamp"]);
    Ok(())
}

#[test]
fn capabilities_tell_who_sets_a_property_and_what_it_is_found_by() -> Result<(), &'static str> {
    let keys = ", \"@odata.annotations\": [{\"capabilities\": {\"searchable\": false}},\
        {\"property\": \"one\", \"capabilities\": {\"computed\": true, \"filterable\": \"false\"}},\
        {\"property\": \"two\", \"capabilities\": {\"insertable\": false, \"updatable\": false}},\
        {\"property\": \"three\", \"capabilities\": {\"filterable\": false, \"updatable\": false}},\
        {\"property\": \"three\", \"capabilities\": {\"updatable\": true}}]";
    let rows = "|one|String|A.|\n|two|Int32|B.|\n|three|String|C. Supports `$filter` (`eq`).|";
    let lamp = page("lamp", keys, rows, "", "");
    let (schema, _) = schema(&[("resources/lamp.md", &lamp)]);
    let lamp = find(&schema, "lamp").ok_or("lamp")?;
    let told: Vec<_> = lamp
        .properties
        .iter()
        .map(|property| (property.read_only, property.filter.clone()))
        .collect();
    let operators = |list: &[&str]| FilterSupport::Operators(list.iter().map(|one| (*one).to_owned()).collect());
    assert_eq!(
        told,
        [
            (true, operators(&[])),
            (true, FilterSupport::Untold),
            (false, operators(&["eq"]))
        ]
    );
    assert_eq!(lamp.capabilities.get("searchable"), Some(&false));
    let last = lamp.properties.last().ok_or("three")?;
    assert_eq!(
        (last.capabilities.get("updatable"), last.ty),
        (Some(&true), TypeRef::Edm(Edm::String))
    );
    Ok(())
}
