//! For authors of pages: why a finding matters, and an example of wrong and right.

use super::{Code, Severity};

/// Why a finding matters, and what a page looks like that has it, and one that has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guide {
    /// What is lost, or what is assumed.
    pub why: &'static str,
    /// A piece of a page with the fault.
    pub wrong: &'static str,
    /// The same without.
    pub right: &'static str,
}

const fn guide(why: &'static str, wrong: &'static str, right: &'static str) -> Guide {
    Guide { why, wrong, right }
}

/// The codes with more to say than their meaning and help; a lookup takes the first.
const GUIDES: &[(Code, Guide)] = &[
    (
        Code::UnterminatedFrontMatter,
        guide(
            "the text of the page would count as front matter",
            "---\ntitle: \"lamp\"\n\n# lamp resource type",
            "---\ntitle: \"lamp\"\n---\n\n# lamp resource type",
        ),
    ),
    (
        Code::UnterminatedFence,
        guide(
            "all that follows would count as code",
            "```json\n{}\n\n## Properties",
            "```json\n{}\n```\n\n## Properties",
        ),
    ),
    (
        Code::MissingInclude,
        guide(
            "what the file says, such as that a call is deprecated, is lost",
            "[!INCLUDE [beta](../includes/bta.md)]",
            "[!INCLUDE [beta](../includes/beta.md)]",
        ),
    ),
    (
        Code::OddHeading,
        guide("other tools show the line as text", "##Properties", "## Properties"),
    ),
    (
        Code::RepairedTable,
        guide(
            "other tools show the table as text",
            "|Property|Type|\n|id|String|",
            "|Property|Type|\n|:---|:---|\n|id|String|",
        ),
    ),
    (
        Code::RepairedJson,
        guide(
            "other tools cannot read it",
            "{ \"id\": \"String\", }",
            "{ \"id\": \"String\" }",
        ),
    ),
    (
        Code::UnevenRow,
        guide(
            "a cell is missing or has no column",
            "|Property|Type|Description|\n|:---|:---|:---|\n|id|String|",
            "|Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|",
        ),
    ),
    (
        Code::NothingDeclared,
        guide(
            "the type has no properties in the client, or is not there",
            "# lamp resource type\n\nA lamp.",
            "# lamp resource type\n\nA lamp.\n\n## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|",
        ),
    ),
    (
        Code::UnknownType,
        guide(
            "the property is taken for text, or for what the words hint at",
            "|size|Whole number|Its size.|",
            "|size|Int32|Its size.|",
        ),
    ),
    (
        Code::UndeclaredType,
        guide(
            "the client gets a type without properties, or an enumeration of what is shown",
            "|shade|[shade](shade.md)|Its shade.|",
            "|shade|[lampShade](lampshade.md)|Its shade.|",
        ),
    ),
    (
        Code::UntypedProperty,
        guide(
            "the type is guessed from the JSON representation, or is text",
            "|watts||Its power.|",
            "|watts|Int32|Its power.|",
        ),
    ),
    (
        Code::DuplicateProperty,
        guide(
            "the first row counts; what the second says may be lost",
            "|watts|Int32|Its power.|\n|watts|Int64|Its power.|",
            "|watts|Int32|Its power.|",
        ),
    ),
    (
        Code::ShownOnly,
        guide(
            "its type is guessed from one example",
            "|id|String|The key.|\n\n{ \"id\": \"1\", \"watts\": 40 }",
            "|id|String|The key.|\n|watts|Int32|Its power.|\n\n{ \"id\": \"1\", \"watts\": 40 }",
        ),
    ),
    (
        Code::NotAProperty,
        guide(
            "the row is left out",
            "|its power|Int32|Its power.|",
            "|power|Int32|Its power.|",
        ),
    ),
    (
        Code::SpellingDisagreement,
        guide(
            "names on the wire differ by letter case; one of the two is wrong",
            "|appleID|String|The id.|\n\n{ \"appleId\": \"String\" }",
            "|appleId|String|The id.|\n\n{ \"appleId\": \"String\" }",
        ),
    ),
    (
        Code::TypeDisagreement,
        guide(
            "one of the two is wrong; the table was believed",
            "|watts|Int32|Its power.|\n\n{ \"watts\": \"String\" }",
            "|watts|Int32|Its power.|\n\n{ \"watts\": 1024 }",
        ),
    ),
    (
        Code::EmptyEnumeration,
        guide(
            "the type has no members in the client; values are still read",
            "|state|lampState|Its state.|",
            "|state|lampState|Its state. Possible values are: `on`, `off`.|",
        ),
    ),
    (
        Code::UnlistedMember,
        guide(
            "text and table disagree on what values there are",
            "Possible values are: `on`, `off`, `dim`.\n\n|Member|\n|:---|\n|on|\n|off|",
            "Possible values are: `on`, `off`, `dim`.\n\n|Member|\n|:---|\n|on|\n|off|\n|dim|",
        ),
    ),
    (
        Code::DuplicateMember,
        guide(
            "the first row counts",
            "|on|0|Lit.|\n|on|1|Dark.|",
            "|on|0|Lit.|\n|off|1|Dark.|",
        ),
    ),
    (
        Code::NoRequestLine,
        guide(
            "the operation is not in the client",
            "## HTTP request\nGet the lamp by its id.",
            "## HTTP request\n```http\nGET /lamps/{id}\n```",
        ),
    ),
    (
        Code::NoResponse,
        guide(
            "whether there is a response body is guessed",
            "# Get lamp\n\n## HTTP request",
            "# Get lamp\n\n## HTTP request\n\n## Response\n`200 OK` and a [lamp](../resources/lamp.md) object.",
        ),
    ),
    (
        Code::OddUrl,
        guide(
            "other tools may read another path",
            "GET /lamps/{id/shade",
            "GET /lamps/{id}/shade",
        ),
    ),
    (
        Code::ForeignRequest,
        guide(
            "the client calls the service only",
            "GET https://example.org/lamps",
            "GET /lamps",
        ),
    ),
    (
        Code::UntypedPath,
        guide(
            "calls on the path have no type, and give plain JSON",
            "GET /lamps/{id}/shade",
            "|shade|[shade](shade.md)|Its shade.|\n\nGET /lamps/{id}/shade",
        ),
    ),
    (
        Code::UntypedBody,
        guide(
            "the call takes or gives plain JSON",
            "## Response\nThe lamp.",
            "## Response\n`200 OK` and a [lamp](../resources/lamp.md) object in the response body.",
        ),
    ),
    (
        Code::KeyOnSingle,
        guide(
            "the property was taken for a collection",
            "|shades|[shade](shade.md)|Its shades.|\n\nGET /lamps/{id}/shades/{id}",
            "|shades|[shade](shade.md) collection|Its shades.|\n\nGET /lamps/{id}/shades/{id}",
        ),
    ),
    (
        Code::SurplusKey,
        guide(
            "the service gives the key when it creates",
            "POST /lamps/{id}",
            "POST /lamps",
        ),
    ),
    (
        Code::UndocumentedMember,
        guide(
            "paths use a property that no page declares",
            "GET /lamps/{id}/shade",
            "|shade|[shade](shade.md)|Its shade.|\n\nGET /lamps/{id}/shade",
        ),
    ),
    (
        Code::ExampleNotJson,
        guide(
            "the example cannot be used",
            "{ \"id\": 1 \"watts\": 40 }",
            "{ \"id\": 1, \"watts\": 40 }",
        ),
    ),
    (
        Code::ExampleCurlyQuotes,
        guide(
            "a reader who copies the example gets an error",
            "{ “id”: “1” }",
            "{ \"id\": \"1\" }",
        ),
    ),
    (
        Code::ExampleWrongCase,
        guide(
            "the service ignores a property of the wrong letter case",
            "{ \"Watts\": 40 }",
            "{ \"watts\": 40 }",
        ),
    ),
    (
        Code::ExampleWrongKind,
        guide(
            "table or example is wrong",
            "{ \"watts\": { \"max\": 40 } }",
            "{ \"watts\": 40 }",
        ),
    ),
    (
        Code::ExampleNumberAsString,
        guide(
            "table or example is wrong",
            "{ \"watts\": \"40\" }",
            "{ \"watts\": 40 }",
        ),
    ),
    (
        Code::ExampleUndocumentedProperty,
        guide(
            "the property cannot be used by name",
            "{ \"watts\": 40, \"volts\": 230 }",
            "|watts|Int32|Its power.|\n|volts|Int32|Its voltage.|\n\n{ \"watts\": 40, \"volts\": 230 }",
        ),
    ),
    (
        Code::ExampleBareCollection,
        guide(
            "a client that expects `value` fails",
            "[ { \"id\": \"1\" } ]",
            "{ \"value\": [ { \"id\": \"1\" } ] }",
        ),
    ),
    (
        Code::ExampleWrapped,
        guide(
            "a client that expects the object fails",
            "{ \"value\": { \"id\": \"1\" } }",
            "{ \"id\": \"1\" }",
        ),
    ),
    (
        Code::ExampleUnmatched,
        guide(
            "the example shows a call that does not exist",
            "GET https://graph.microsoft.com/v1.0/lamp/1",
            "GET https://graph.microsoft.com/v1.0/lamps/1",
        ),
    ),
];

impl Code {
    /// Why it matters, with an example; `None` where meaning and help say all.
    #[must_use]
    pub fn guide(self) -> Option<Guide> {
        GUIDES.iter().find(|(code, _)| *code == self).map(|(_, guide)| *guide)
    }

    /// All there is to say about it, in Markdown, below a heading with its name.
    #[must_use]
    pub fn markdown(self) -> String {
        let severity = match self.severity() {
            Severity::Note => "Note: a tolerance was used, the meaning is clear.",
            Severity::Warning => "Warning: something may be lost or is contradictory, a rule decided.",
            Severity::Error => "Error: a page or a part of it was left out, or the run ended.",
        };
        let mut text = format!("### `{}`\n\n{} {severity}\n", self.as_str(), self.meaning());
        let guide = self.guide();
        if let Some(guide) = guide {
            text.push_str(&format!("\nWhy: {}.\n", guide.why));
        }
        if let Some(help) = self.help() {
            text.push_str(&format!("\nWhat to do: {help}.\n"));
        }
        if let Some(guide) = guide {
            text.push_str(&format!(
                "\nWrong:\n\n{}\nRight:\n\n{}",
                indented(guide.wrong),
                indented(guide.right)
            ));
        }
        text
    }
}

/// A code block that may hold fences.
fn indented(code: &str) -> String {
    let lines = code.lines().map(|line| format!("    {line}"));
    lines.fold(String::new(), |text, line| format!("{text}{}\n", line.trim_end()))
}

/// The page of all findings, `docs/findings.md`.
#[must_use]
pub fn findings_page() -> String {
    const ABOUT: &str = "\
# Findings

Made of the table in the code by `generator explain --markdown`; a test holds that it is current. `generator explain CODE` prints
one entry.

Severities can be changed, and findings be left out, in `generator.toml` ([configuration](configuration.md)) and by a page: its
annotation may list codes, as in `\"suppressions\": [\"shown-only\"]`. `generator lint --write-baseline FILE` remembers all findings
there are, and `lint --baseline FILE` shows those that are new.

`lint --format` gives the findings to other programs, on standard output: `sarif` (SARIF 2.1.0), `github` (annotations), `json`, one
object a line with these fields: `code`, `severity` (`note`, `warning`, `error`), `message`, `help`, `path` (as the working folder
sees it), `place` with `file` (relative to the documentation), `line` and `column` (from 1, in characters) and `span` (bytes),
`end` with `line` and `column`, and `related`, a list of places with a label. Fields may be added; these stay.
";
    let codes = Code::ALL.iter().map(|code| format!("\n{}", code.markdown()));
    codes.fold(ABOUT.to_owned(), |page, entry| page + &entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_findings_is_what_the_table_gives() -> std::io::Result<()> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/findings.md");
        let page = std::fs::read_to_string(path)?.replace("\r\n", "\n");
        let help = "run `cargo run -p generator -- explain --markdown > docs/findings.md`";
        assert!(page == findings_page(), "{help}");
        Ok(())
    }

    #[test]
    fn each_guide_shows_a_difference_and_each_code_has_one_at_most() {
        let mut codes: Vec<Code> = GUIDES.iter().map(|(code, _)| *code).collect();
        assert!(GUIDES.iter().all(|(_, guide)| guide.wrong != guide.right));
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), GUIDES.len());
    }
}
