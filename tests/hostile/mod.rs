//! Pages whose names are meant to break the code that is made of them: each name as a type, base, enumeration, member,
//! property, parameter, action, path segment and area.

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Names that mean something to Rust, to Cargo, to a file system, to the emitted code, or that are no names.
const NAMES: &[&str] = &[
    "Self",
    "self",
    "crate",
    "super",
    "type",
    "async",
    "gen",
    "yield",
    "union",
    "macro_rules",
    "r#type",
    "_",
    "__",
    "asRef",
    "asMut",
    "into",
    "from",
    "tryFrom",
    "clone",
    "default",
    "debug",
    "drop",
    "option",
    "some",
    "none",
    "ok",
    "err",
    "result",
    "box",
    "vec",
    "string",
    "str",
    "bool",
    "u8",
    "i64",
    "f64",
    "send",
    "sync",
    "iterator",
    "future",
    "fn",
    "runtime",
    "std",
    "core",
    "alloc",
    "serde",
    "serde_json",
    "client",
    "Client",
    "models",
    "requests",
    "filters",
    "paths",
    "lib",
    "main",
    "mod",
    "con",
    "aux",
    "nul",
    "prn",
    "com1",
    "lpt9",
    "Extend",
    "additional",
    "odataType",
    "@odata.type",
    "unknown",
    "value",
    "next",
    "page",
    "items",
    "get",
    "set",
    "list",
    "create",
    "update",
    "delete",
    "byId",
    "new",
    "path",
    "id",
    "Id",
    "ID",
    "i_d",
    "1",
    "2nd",
    "9lives",
    "größe",
    "名前",
    "\u{202e}abc",
    "e\u{301}",
    "a-b",
    "a.b",
    "a b",
    "a$b",
    "null",
    "true",
    "False",
    "unnamed",
    "Unnamed",
    "N1",
    "error",
    "Error",
    "Method",
    "Request",
    "Response",
    "List",
    "Page",
    "deserialize",
    "serialize",
    "Visitor",
    "Key",
    "Field",
    "T",
    "E",
    "D",
    "S",
    "test",
    "cfg",
    "derive",
    "doc",
    "feature",
];

/// Seeded names of few letters, which meet each other once their case and their separators are gone.
fn rolled(seed: u64) -> Vec<String> {
    let letters: Vec<char> = "aAbB1_-.é$".chars().collect();
    let mut state = seed;
    let mut roll = |sides: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % sides
    };
    (0..40)
        .map(|_| (0..=roll(4)).map(|_| letters[roll(letters.len())]).collect())
        .collect()
}

/// Writes the pages below `docs`.
pub(crate) fn write(docs: &Path, seed: u64) -> std::io::Result<()> {
    let names: Vec<String> = NAMES
        .iter()
        .map(|name| (*name).to_owned())
        .chain(rolled(seed))
        .collect();
    for folder in ["resources", "api"] {
        fs::create_dir_all(docs.join(folder))?;
    }
    let mut contents = String::new();
    for (at, name) in names.iter().enumerate() {
        let others: Vec<&str> = names.iter().cycle().skip(at).take(9).map(String::as_str).collect();
        fs::write(docs.join(format!("resources/type{at}.md")), resource(name, &others, at))?;
        fs::write(docs.join(format!("resources/kind{at}.md")), enumeration(name, &others))?;
        fs::write(docs.join(format!("api/call{at}.md")), action(name, &others, at))?;
        if at % 5 == 0 {
            _ = write!(contents, "- name: {name:?}\n  items:\n");
        }
        _ = write!(
            contents,
            "  - name: {name:?}\n    href: api/call{at}.md\n  - name: t{at}\n    href: resources/type{at}.md\n"
        );
    }
    fs::write(docs.join("toc.yml"), contents)
}

fn resource(name: &str, others: &[&str], at: usize) -> String {
    let mut text = format!("# {name} resource type\n\nNamespace: microsoft.graph\n\nA {name} `*/ \"#`.\n\n");
    if at % 3 == 1 {
        _ = write!(text, "Inherits from [base](type{}.md).\n\n", at - 1);
    }
    text.push_str("## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|Key.|\n");
    for (number, other) in others.iter().enumerate() {
        let ty = match number % 4 {
            0 => "String".to_owned(),
            1 => format!("[k](kind{at}.md)"),
            2 => format!("[t](type{at}.md) collection"),
            _ => "Int64".to_owned(),
        };
        _ = writeln!(text, "|{other}|{ty}|The {other}.|");
    }
    _ = write!(
        text,
        "\n## JSON representation\n<!-- {{\"blockType\": \"resource\", \"keyProperty\": \"id\", \"@odata.type\": \
         \"microsoft.graph.{name}\"}} -->\n```json\n{{}}\n```\n"
    );
    text
}

fn enumeration(name: &str, others: &[&str]) -> String {
    let members = others
        .iter()
        .fold(String::new(), |rows, other| format!("{rows}|{other}|Is {other}.|\n"));
    format!(
        "# {name}Kind enum type\n\nNamespace: microsoft.graph\n\n## Members\n|Member|Description|\n|:-|:-|\n{members}"
    )
}

fn action(name: &str, others: &[&str], at: usize) -> String {
    let parameters = others.iter().fold(String::new(), |rows, other| {
        format!("{rows}|{other}|String|The {other}.|\n")
    });
    format!(
        "# {name}: act\n\nNamespace: microsoft.graph\n\nActs.\n\n## HTTP request\n```http\nPOST /set{at}/{{id}}/{name}\n\
         POST /{name}/act{at}\n```\n\n## Request body\n|Parameter|Type|Description|\n|:-|:-|:-|\n{parameters}\n## Response\n\
         `200 OK` and a [t](../resources/type{at}.md) object in the response body.\n"
    )
}
