//! The table of rules as a document.

use std::fmt::Write;

use super::super::rules::Rule;

const HEAD: &str = "\
# What counts as a change, and what it breaks

`generator diff OLD NEW` compares two documentations and says of each difference which rule it is. This page is made from the table in
`generator/src/diff/rules.rs`; a test compares them.

- **Wire**: a program that was built before may fail against the service as it is now documented.
- **Source**: code that uses the old generated crate may not build with the new one.
- The verdict is *major* where anything breaks, *minor* where something is new, else *patch*.

New fields of structs and new members of enumerations are no breaks: structs are built with `..Default::default()`, enumerations are
`non_exhaustive`. Changes of prose, links and page names are not reported.
";

/// The text of `docs/diff.md`.
#[must_use]
pub fn rules_document() -> String {
    let mut text = HEAD.to_owned();
    let mut group = "";
    for rule in Rule::ALL {
        if rule.group() != group {
            group = rule.group();
            _ = write!(
                text,
                "\n## {group}\n\n| rule | wire | source | what | why |\n|---|---|---|---|---|\n"
            );
        }
        let effect = rule.effect();
        let mark = |breaks| if breaks { "breaks" } else { "" };
        let what = rule.what();
        _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} |",
            rule.as_str(),
            mark(effect.breaks_wire()),
            mark(effect.breaks_source()),
            what.replace('|', "\\|"),
            rule.why().replace('|', "\\|"),
        );
    }
    text
}
