//! Corrections on a page or two.

use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::dialect;
use crate::resolve::{Corrections, Options, resolve};
use crate::schema::{Edm, Operation, RequestBody, ResponseBody, Schema, TypeRef};
use crate::source::{Source, SourceFile, Toc};

const PAGES: [(&str, &str); 3] = [
    (
        "resources/animal.md",
        "# animal resource type\n\nAn animal.\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n\
         |id|String|The id. Key.|\n|colour|[colour](colour.md)|Its colour.|\n|weight|String|Its weight.|\n\n## JSON representation\n\n\
         <!-- {\"blockType\": \"resource\", \"keyProperty\": \"id\", \"@odata.type\": \"microsoft.graph.animal\"} -->\n```json\n{}\n```\n",
    ),
    (
        "resources/colour.md",
        "# colour enum type\n\nA colour.\n\n## Members\n\n|Member|Value|Description|\n|:-|:-|:-|\n|red|0|Red.|\n|green|1|Green.|\n",
    ),
    (
        "api/animal-list-cubs.md",
        "# List cubs\n\n## HTTP request\n```http\nGET /animals/{id}/cubs\nGET /animals/{id}/cubs/{id}\n```\n\n## Response\n\
         `200 OK` and a collection of [animal](../resources/animal.md) objects.\n",
    ),
];

/// The schema with the corrections of `text`, and what the findings say of them.
fn corrected(text: &str) -> Result<(Schema, Vec<String>), toml::de::Error> {
    corrected_with("", text)
}

/// The same with a page of an operation besides.
fn corrected_with(page: &str, text: &str) -> Result<(Schema, Vec<String>), toml::de::Error> {
    let mut ignored = Diagnostics::default();
    let pages = PAGES.into_iter().chain([("api/animal-feed.md", page)]);
    let pages = pages.filter(|(_, text)| !text.is_empty());
    let sources: Vec<_> = pages
        .map(|(file, text)| Source::from_text(file, text, &mut ignored))
        .collect();
    let pages: Vec<_> = dialect::read_all(&sources)
        .into_iter()
        .map(|reading| reading.documented)
        .collect();
    let options = Options {
        corrections: Some(Corrections::parse(Arc::new(SourceFile::new(
            "corrections.toml",
            text.to_owned(),
        )))?),
        ..Options::default()
    };
    let (schema, findings) = resolve(&pages, &Toc::default(), &options);
    let messages = findings
        .as_slice()
        .iter()
        .filter(|finding| finding.code == crate::diagnostic::Code::UselessCorrection)
        .map(|finding| {
            let line = finding.place.as_ref().map_or(0, |place| place.line);
            format!("{line}: {}", finding.message)
        });
    let messages = messages.collect();
    Ok((schema, messages))
}

#[test]
fn facts_of_the_file_go_before_those_of_the_pages() -> Result<(), toml::de::Error> {
    let (schema, findings) = corrected(
        "[[type]]\nname = \"microsoft.graph.animal\"\nopen = true\nreason = \"seen\"\n\
         [[property]]\nof = \"microsoft.graph.animal\"\nname = \"weight\"\ntype = \"Edm.Double\"\nnullable = true\nreason = \"seen\"\n\
         [[property]]\nof = \"microsoft.graph.animal\"\nname = \"names\"\ntype = \"Collection(Edm.String)\"\nreason = \"seen\"\n\
         [[member]]\nof = \"microsoft.graph.colour\"\nname = \"blue\"\nvalue = 2\nreason = \"seen\"\n\
         [[member]]\nof = \"microsoft.graph.colour\"\nname = \"red\"\nabsent = true\nreason = \"seen\"\n",
    )?;
    assert_eq!(findings, Vec::<String>::new());
    let animal = schema
        .types
        .iter()
        .map(|(_, ty)| ty)
        .find(|ty| ty.name.name == "animal");
    let told: Vec<_> = animal
        .iter()
        .flat_map(|animal| &animal.properties)
        .map(|property| {
            (
                property.name.as_str(),
                property.ty,
                property.collection,
                property.nullable,
            )
        })
        .collect();
    assert!(
        told.contains(&("weight", TypeRef::Edm(Edm::Double), false, Some(true))),
        "{told:?}"
    );
    assert!(
        told.contains(&("names", TypeRef::Edm(Edm::String), true, None)),
        "{told:?}"
    );
    assert!(animal.is_some_and(|animal| animal.open));
    let members: Vec<_> = schema
        .enums
        .iter()
        .flat_map(|(_, one)| &one.members)
        .map(|member| member.name.as_str())
        .collect();
    assert_eq!(members, ["green", "blue"]);
    Ok(())
}

#[test]
fn a_correction_without_effect_is_named() -> Result<(), toml::de::Error> {
    let (_, findings) = corrected(
        "[[type]]\nname = \"microsoft.graph.plant\"\nopen = true\nreason = \"x\"\n\
         [[type]]\nname = \"microsoft.graph.animal\"\nbase = \"microsoft.graph.animal\"\nreason = \"x\"\n\
         [[property]]\nof = \"microsoft.graph.animal\"\nname = \"weight\"\ntype = \"Edm.String\"\nreason = \"x\"\n\
         [[property]]\nof = \"microsoft.graph.animal\"\nname = \"legs\"\nabsent = true\nreason = \"x\"\n\
         [[property]]\nof = \"microsoft.graph.animal\"\nname = \"arms\"\nrequired = true\nreason = \"x\"\n\
         [[member]]\nof = \"microsoft.graph.animal\"\nname = \"red\"\nreason = \"x\"\n",
    )?;
    insta::assert_snapshot!(findings.join("\n"), @r"
    2: no page tells a type `microsoft.graph.plant`
    6: `microsoft.graph.animal` would be its own base
    10: the pages say the same of `microsoft.graph.animal/weight`
    15: `microsoft.graph.animal/legs` is not there to be removed
    20: `microsoft.graph.animal/arms` is not there; tell its type to add it
    25: `microsoft.graph.animal` is no enumeration
    ");
    Ok(())
}

#[test]
fn a_correction_needs_a_reason() {
    let refused = |text: &str| corrected(text).is_err();
    assert!(refused("[[type]]\nname = \"microsoft.graph.animal\"\nopen = true\n"));
    assert!(refused(
        "[[type]]\nname = \"microsoft.graph.animal\"\nopen = true\nreason = \" \"\n"
    ));
    assert!(refused("[[types]]\nname = \"microsoft.graph.animal\"\n"));
}

#[test]
fn what_paths_alone_tell_can_be_corrected() -> Result<(), toml::de::Error> {
    let correct = |what: &str| {
        corrected(&format!(
            "[[property]]\nof = \"microsoft.graph.animal\"\nname = \"cubs\"\n{what}\nreason = \"seen\"\n"
        ))
    };
    let cubs = |schema: &Schema| {
        let mut animals = schema
            .types
            .iter()
            .map(|(_, ty)| ty)
            .filter(|ty| ty.name.name == "animal");
        let cubs = animals.find_map(|ty| ty.properties.iter().find(|property| property.name == "cubs"));
        cubs.map(|cubs| (cubs.collection, cubs.read_only))
    };
    for (what, expected) in [
        ("read-only = true", Some((true, true))),
        ("absent = true", None),
        ("type = \"microsoft.graph.animal\"", Some((false, false))),
    ] {
        let (schema, findings) = correct(what)?;
        assert_eq!((cubs(&schema), findings), (expected, Vec::new()), "{what}");
    }
    let (_, findings) = correct("read-only = false")?;
    assert_eq!(findings, ["2: the pages say the same of `microsoft.graph.animal/cubs`"]);
    Ok(())
}

const FEED: &str = "# animal: feed\n\n## HTTP request\n```http\nPOST /animals/{id}/feed\n```\n\n## Request body\n\n\
    |Parameter|Type|Description|\n|:-|:-|:-|\n|grams|String|How much.|\n|odd|String|Odd.|\n\n## Response\n`204 No Content`.\n";

fn called<'a>(schema: &'a Schema, name: &str) -> Option<&'a Operation> {
    let mut operations = schema.operations.iter().map(|(_, operation)| operation);
    operations.find(|operation| operation.name == name)
}

#[test]
fn operations_and_their_parameters_can_be_corrected() -> Result<(), toml::de::Error> {
    let call = "POST /animals/{animal-id}/feed";
    let parameter = |what: &str| format!("[[parameter]]\nof = \"{call}\"\n{what}\nreason = \"seen\"\n");
    let text = format!(
        "[[operation]]\ncall = \"{call}\"\nresponse = \"Collection(microsoft.graph.animal)\"\nidempotent = true\nreason = \"seen\"\n{}{}{}",
        parameter("name = \"grams\"\ntype = \"Edm.Int32\"\nrequired = true"),
        parameter("name = \"odd\"\nabsent = true"),
        parameter("name = \"what\"\ntype = \"Collection(Edm.String)\""),
    );
    let (schema, findings) = corrected_with(FEED, &text)?;
    assert_eq!(findings, Vec::<String>::new());
    let feed = called(&schema, "feed");
    let told = feed.map(|feed| (feed.idempotent, matches!(feed.response, ResponseBody::Collection(_))));
    assert_eq!(told, Some((true, true)));
    let told: Vec<_> = match feed.map(|feed| &feed.body) {
        Some(RequestBody::Parameters(list)) => list.iter().collect(),
        _ => Vec::new(),
    };
    let told: Vec<_> = told
        .iter()
        .map(|one| (one.name.as_str(), one.ty, one.collection, one.required))
        .collect();
    let (text, number) = (TypeRef::Edm(Edm::String), TypeRef::Edm(Edm::Int32));
    assert_eq!(told, [("grams", number, false, true), ("what", text, true, false)]);
    Ok(())
}

#[test]
fn a_correction_of_an_operation_without_effect_is_named() -> Result<(), toml::de::Error> {
    let operation = |what: &str| format!("[[operation]]\n{what}\nreason = \"x\"\n");
    let feed = "call = \"POST /animals/{id}/feed\"";
    let text = [
        operation("call = \"POST /animals/{id}/groom\"\nresponse = \"none\""),
        operation(&format!("{feed}\nresponse = \"none\"")),
        operation(&format!("{feed}\nresponse = \"microsoft.graph.plant\"")),
    ];
    let (_, findings) = corrected_with(FEED, &text.concat())?;
    insta::assert_snapshot!(findings.join("\n"), @r"
    2: no page tells a call `POST /animals/{id}/groom`
    6: the pages say the same of `POST /animals/{id}/feed`
    10: no page tells a type `microsoft.graph.plant`
    10: `POST /animals/{id}/feed` is corrected above already: join the two
    ");
    Ok(())
}

#[test]
fn what_has_no_name_or_a_type_that_is_none_is_refused() -> Result<(), toml::de::Error> {
    let (_, findings) = corrected(
        "[[property]]\nof = \"microsoft.graph.animal\"\nname = \"weight\"\ntype = \"Edm.Float64\"\nreason = \"seen\"\n\
         [[property]]\nof = \"microsoft.graph.animal\"\nname = \" \"\ntype = \"Edm.String\"\nreason = \"seen\"\n\
         [[member]]\nof = \"microsoft.graph.colour\"\nname = \"\"\nreason = \"seen\"\n\
         [[parameter]]\nof = \"GET /animals/{id}/cubs\"\nname = \"a\"\ntype = \"Collection(Edm.Nothing)\"\nreason = \"seen\"\n",
    )?;
    assert_eq!(findings.len(), 4, "{findings:#?}");
    Ok(())
}
