use std::sync::Arc;

use super::{Report, Style};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::source::SourceFile;

fn report() -> Report {
    let file = Arc::new(SourceFile::new(
        "resources/a.md",
        "# a\n\n|Property|Type|\n|:--|:--|\n|x|Nowhere|\n".to_owned(),
    ));
    let mut findings = Diagnostics::default();
    findings.push(Diagnostic::new(Code::NothingUsable, None, "no page could be used"));
    findings.push(
        Diagnostic::new(Code::UnknownType, file.place(33, 40), "`Nowhere` is no type")
            .with_related(file.place(2, 3), "on the page of this type"),
    );
    findings.push(Diagnostic::new(Code::RepairedJson, file.place(0, 1), "repaired"));
    Report::new(findings, [file])
}

#[test]
fn people_read_message_excerpt_and_help() {
    insta::assert_snapshot!(report().human(Style::default()));
}

#[test]
fn notes_are_shown_on_demand_and_repetitions_are_counted() {
    let style = Style {
        least: Severity::Note,
        ..Style::default()
    };
    assert!(report().human(style).contains("repaired-json"));
    let text = report().human(Style {
        per_code: 0,
        ..Style::default()
    });
    assert!(text.contains("and 1 more of `unknown-type`"), "{text}");
}

#[test]
fn tools_read_one_object_a_line() -> serde_json::Result<()> {
    let text = report().json_lines();
    assert_eq!(text.lines().count(), 3);
    for line in text.lines() {
        let value: serde_json::Value = serde_json::from_str(line)?;
        assert!(value.get("code").is_some_and(serde_json::Value::is_string));
    }
    Ok(())
}

#[test]
fn a_place_that_does_not_fit_its_file_is_shown_without_excerpt() {
    let mut place = SourceFile::new("a.md", "# a\n".to_owned()).place(0, 1);
    place.span.end = 900;
    let mut findings = Diagnostics::default();
    findings.push(Diagnostic::new(Code::UnknownType, place, "odd"));
    let text = Report::new(findings, [Arc::new(SourceFile::new("a.md", "ü".to_owned()))]).to_string();
    assert!(text.contains("a.md:1:1"), "{text}");
}
