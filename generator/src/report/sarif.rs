//! Findings as SARIF 2.1.0, the format of static analysis that code hosts and editors read.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::Report;
use super::region::Region;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// What a path may hold in a URI reference.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// One log of one run: its rules are the codes that occur, in order.
pub(super) fn render(report: &Report) -> String {
    let codes: Vec<Code> = report.count_by_code().into_keys().collect();
    let indices: BTreeMap<Code, usize> = codes.iter().enumerate().map(|(at, code)| (*code, at)).collect();
    let results: Vec<Value> = report
        .findings()
        .iter()
        .map(|finding| result(report, finding, indices.get(&finding.code)))
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "graphsmith",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.into_iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: Code) -> Value {
    let mut rule = json!({
        "id": code.as_str(),
        "shortDescription": { "text": code.meaning() },
        "defaultConfiguration": { "level": level(code.severity()) },
    });
    if let Some(help) = code.help() {
        rule["help"] = json!({ "text": help });
    }
    rule
}

fn result(report: &Report, finding: &Diagnostic, rule: Option<&usize>) -> Value {
    let mut result = json!({
        "ruleId": finding.code.as_str(),
        "level": level(finding.severity),
        "message": { "text": message(finding) },
        "locations": finding.place.iter().map(|place| location(report, place)).collect::<Vec<_>>(),
    });
    if let Some(rule) = rule {
        result["ruleIndex"] = json!(rule);
    }
    if !finding.related.is_empty() {
        let related = finding.related.iter().map(|(place, label)| {
            let mut location = location(report, place);
            location["message"] = json!({ "text": label });
            location
        });
        result["relatedLocations"] = related.collect();
    }
    result
}

fn message(finding: &Diagnostic) -> String {
    match &finding.help {
        Some(help) => format!("{}. Help: {help}", finding.message),
        None => finding.message.clone(),
    }
}

fn location(report: &Report, place: &Place) -> Value {
    let region = Region::of(report, place);
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": utf8_percent_encode(&region.path, PLAIN).to_string() },
        "region": {
            "startLine": region.line,
            "startColumn": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
        },
    }})
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}
