//! Which tables of a page tell of its type.

use crate::diagnostic::{Code, Diagnostics};
use crate::dialect;
use crate::markdown;
use crate::source::Source;

/// The rows below the Properties heading of a page whose JSON shows `a` and `b`.
fn properties(further: &str) -> Vec<String> {
    let text = format!(
        "# thing resource type\n\n## Properties\n\n|Property|Type|Description|\n|-|-|-|\n|a|String|A.|\n\n{further}\n\n\
         ## JSON representation\n\n<!-- {{\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\"}} -->\n\
         ```json\n{{\"a\": \"String\", \"b\": \"String\"}}\n```\n"
    );
    let source = Source::from_text("resources/thing.md", text, &mut Diagnostics::default());
    let types = dialect::read(&source, &markdown::parse(source.text())).documented.types;
    let rows = types.iter().flat_map(|ty| &ty.properties);
    rows.map(|row| row.name.value.clone()).collect()
}

#[test]
fn a_further_table_counts_when_it_lists_properties() {
    for (further, expected) in [
        ("|Property|Type|Description|\n|-|-|-|\n|b|String|B.|", &["a", "b"][..]),
        ("|Property|Description|\n|-|-|\n|b|B.|", &["a", "b"]),
        ("|Property|Type|Description|\n|-|-|-|\n|red|String|A colour.|", &["a"]),
        ("|Value of a|Meaning|\n|-|-|\n|b|The second.|", &["a"]),
    ] {
        assert_eq!(properties(further), expected, "{further}");
    }
}

/// The findings about a page of a type whose section of properties holds `text`.
fn codes(text: &str) -> Vec<Code> {
    let text = format!(
        "# thing resource type\n\n## Properties\n\n{text}\n\n## JSON representation\n\n\
         <!-- {{\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\"}} -->\n\
         ```json\n{{\"a\": \"String\"}}\n```\n"
    );
    let source = Source::from_text("resources/thing.md", text, &mut Diagnostics::default());
    let reading = dialect::read(&source, &markdown::parse(source.text()));
    reading.diagnostics.codes()
}

#[test]
fn properties_outside_of_tables_are_reported() {
    let table = "|Property|Type|Description|\n|-|-|-|\n|a|String|A.|\n";
    assert_eq!(codes("- **a** (String): A.\n"), [Code::IgnoredList]);
    let indented: String = table.lines().map(|line| format!("    {line}\n")).collect();
    assert_eq!(codes(&indented), [Code::IgnoredTable]);
    assert_eq!(codes(&format!("- A remark.\n\n{table}")), []);
    assert_eq!(codes(&format!("{table}\n```\n{{}}\n```\n")), []);
}

#[test]
fn a_table_right_below_the_title_may_be_of_properties() {
    let rows = |header: &str| {
        let text =
            format!("# thing resource type\n\nA thing.\n\n|{header}|Type|Description|\n|-|-|-|\n|a|String|A.|\n");
        let source = Source::from_text("resources/thing.md", text, &mut Diagnostics::default());
        let types = dialect::read(&source, &markdown::parse(source.text())).documented.types;
        types.iter().map(|ty| ty.properties.len()).collect::<Vec<_>>()
    };
    assert_eq!(rows("Property"), [1]);
    assert_eq!(rows("Resource"), Vec::<usize>::new());
}

#[test]
fn a_table_of_properties_counts_below_another_heading_where_the_json_has_its_names() {
    let elsewhere = |name: &str| {
        properties(&format!(
            "## More to say\n\n|Property|Type|Description|\n|-|-|-|\n|{name}|String|x|"
        ))
    };
    assert_eq!(elsewhere("b"), ["a", "b"]);
    assert_eq!(elsewhere("red"), ["a"], "of something else");
    let request = "## Request body\n\n|Property|Type|Description|\n|-|-|-|\n|b|String|x|";
    assert_eq!(properties(request), ["a"], "of a request");
}

#[test]
fn a_relationship_declares_no_values() {
    let values = |heading: &str| {
        let text = format!(
            "# thing resource type\n\n## {heading}\n\n|Name|Type|Description|\n|-|-|-|\n\
             |a|[level](level.md)|Possible values are: `low`, `high`.|\n"
        );
        let source = Source::from_text("resources/thing.md", text, &mut Diagnostics::default());
        let types = dialect::read(&source, &markdown::parse(source.text())).documented.types;
        let rows = types
            .iter()
            .flat_map(|ty| ty.properties.iter().chain(&ty.relationships));
        rows.map(|row| row.says.values.len()).collect::<Vec<_>>()
    };
    assert_eq!((values("Relationships"), values("Properties")), (vec![0], vec![2]));
}

#[test]
fn a_member_of_the_json_has_its_own_place_and_names_of_no_property_are_reported() {
    let text = "# thing resource type\n\n## JSON representation\n\n\
                <!-- {\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\", \"nullableProperties\": [\"a\", \"z\"]} -->\n\
                ```json\n{\n  \"a\": \"String\",\n  \"b\": \"String\"\n}\n```\n";
    let source = Source::from_text("resources/thing.md", text, &mut Diagnostics::default());
    let reading = dialect::read(&source, &markdown::parse(source.text()));
    let lines: Vec<_> = reading.documented.types.iter().flat_map(|ty| &ty.json_places).collect();
    let lines: Vec<_> = lines
        .into_iter()
        .map(|(name, place)| (name.as_str(), place.line))
        .collect();
    assert_eq!(lines, [("a", 8), ("b", 9)]);
    assert_eq!(reading.diagnostics.codes(), [Code::UnmatchedProperty]);
}
