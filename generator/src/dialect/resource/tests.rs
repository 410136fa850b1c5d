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
