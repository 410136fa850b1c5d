use std::sync::Arc;

use super::{Baseline, Report, Style};
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

#[test]
fn an_excerpt_of_a_page_steers_no_terminal() {
    let file = Arc::new(SourceFile::new("a.md", "\u{1b}[2J \u{202e}x \u{9b}2J|\n".to_owned()));
    let mut findings = Diagnostics::default();
    findings.push(Diagnostic::new(Code::UnknownType, file.place(0, 3), "odd"));
    let text = Report::new(findings, [file]).to_string();
    let steering = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
    assert!(!text.contains(steering), "{}", text.escape_debug());
}

#[test]
fn the_error_of_a_build_script_is_readable_and_short() {
    let mut findings = Diagnostics::default();
    for n in 0..500 {
        findings.push(Diagnostic::new(Code::UnknownType, None, format!("type {n}")));
    }
    let text = format!("{:?}", Report::new(findings, []));
    assert!(text.starts_with("0 errors, 500 warnings\n"), "{text}");
    assert!(text.contains("and 497 more of `unknown-type`"), "{text}");
    assert!(text.lines().count() < 30, "{text}");
}

#[test]
fn a_place_is_shown_as_seen_from_the_working_folder() -> std::io::Result<()> {
    let name: Arc<str> = Arc::from("resources/a.md");
    let shown = |path: std::path::PathBuf| Report::default().located([(Arc::clone(&name), path)]).path(&name);
    assert_eq!(shown("./specs/../docs/resources/a.md".into()), "docs/resources/a.md");
    assert_eq!(shown(std::env::current_dir()?.join("specs/a.md")), "specs/a.md");
    assert_eq!(Report::default().path(&name), "resources/a.md");
    Ok(())
}

#[test]
fn code_hosts_read_sarif_and_annotations() -> serde_json::Result<()> {
    let log: serde_json::Value = serde_json::from_str(&report().sarif())?;
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let results = run["results"].as_array().map_or(0, Vec::len);
    let rules = run["tool"]["driver"]["rules"].as_array().map_or(0, Vec::len);
    assert_eq!((results, rules), (3, 3));
    let result = &run["results"][1];
    assert_eq!(
        (&result["ruleId"], &result["level"]),
        (&"unknown-type".into(), &"warning".into())
    );
    let location = &result["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "resources/a.md");
    let region = serde_json::json!({"startLine": 5, "startColumn": 3, "endLine": 5, "endColumn": 10});
    assert_eq!(location["region"], region);
    let annotations = report().github();
    let expected = "::warning file=resources/a.md,line=5,endLine=5,col=3,endColumn=10,title=unknown-type::`Nowhere` is no type%0Ahelp: ";
    assert!(annotations.contains(expected), "{annotations}");
    Ok(())
}

#[test]
fn text_of_a_page_cannot_end_an_annotation() {
    let file = Arc::new(SourceFile::new("a,b:c.md", "x".to_owned()));
    let mut findings = Diagnostics::default();
    findings.push(Diagnostic::new(
        Code::UnknownType,
        file.place(0, 1),
        "100%0A::error::x\ny",
    ));
    let text = Report::new(findings, [file]).github();
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.starts_with("::warning file=a%2Cb%3Ac.md,line=1,"), "{text}");
    assert!(text.contains("::100%250A::error::x\\ny%0Ahelp: "), "{text}");
}

#[test]
fn a_baseline_leaves_what_is_new() {
    let known = Baseline::of(&report());
    assert_eq!(Baseline::parse(&known.text()), Ok(known.clone()));
    let mut findings = Diagnostics::default();
    for (line, message) in [
        (9, "`Nowhere` is no type"),
        (10, "`Nowhere` is no type"),
        (11, "`Other` is no type"),
    ] {
        let file = SourceFile::new("resources/a.md", "\n".repeat(20));
        findings.push(Diagnostic::new(Code::UnknownType, file.place(line, line), message));
    }
    let (new, gone) = known.new_of(&Report::new(findings, []));
    let messages: Vec<_> = new.findings().iter().map(|finding| finding.message.as_str()).collect();
    assert_eq!(
        (messages, gone),
        (vec!["`Nowhere` is no type", "`Other` is no type"], 2)
    );
    assert_eq!(Baseline::parse("# x\n\nnonsense"), Err(3));
}
