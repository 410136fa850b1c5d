//! What there is, and how much of it was understood.

use std::fmt::Write;

use super::{Context, Section};
use crate::diagnostic::Severity;

pub(super) fn section(context: &Context<'_>) -> Section {
    let (schema, report) = (context.schema, &context.model.report);
    let numbers = [
        ("types", schema.types.len()),
        ("enumerations", schema.enums.len()),
        ("operations", schema.operations.len()),
        ("areas", schema.areas.len()),
        ("warnings", report.count(Severity::Warning)),
        ("left out", report.count(Severity::Error)),
    ];
    let mut body = String::from("<dl class=\"numbers\">\n");
    for (name, count) in numbers {
        _ = writeln!(body, "<div><dt>{name}</dt><dd>{count}</dd></div>");
    }
    body.push_str("</dl>\n");
    body.push_str(&coverage(context));
    Section {
        id: "overview",
        title: "Overview",
        body,
    }
}

fn coverage(context: &Context<'_>) -> String {
    let stats = &context.model.stats;
    let rows = [
        ("pages", &stats.pages),
        ("tables", &stats.tables),
        ("rows", &stats.rows),
        ("annotations", &stats.annotations),
        ("request lines", &stats.requests),
        ("examples", &stats.examples),
    ];
    let mut html = String::from(
        "<table>\n<caption>Everything found is used, or named in a finding</caption>\n<thead><tr><th scope=\"col\">what</th>\
         <th scope=\"col\">found</th><th scope=\"col\">used</th><th scope=\"col\">in findings</th></tr></thead>\n<tbody>\n",
    );
    for (name, count) in rows {
        _ = writeln!(
            html,
            "<tr><th scope=\"row\">{name}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
            count.found, count.used, count.diagnosed
        );
    }
    html.push_str("</tbody>\n</table>\n");
    html
}
