//! One self-contained page about a documentation: coverage, findings, types, calls, permissions, and changes from another.
//!
//! Every part can be read without a script; the script only filters lists. Nothing is loaded from elsewhere.

mod calls;
mod changes;
mod findings;
mod overview;
mod permissions;
mod picture;
mod text;
mod types;

#[cfg(test)]
mod tests;

use std::fmt::Write;

use crate::Model;
use crate::diff::Changes;
use crate::emit::rust::{Guide, Options};
use crate::schema::Schema;
use text::escaped;

/// What the parts of the page see.
struct Context<'a> {
    model: &'a Model,
    schema: &'a Schema,
    guide: Guide<'a>,
}

/// A part of the page.
struct Section {
    id: &'static str,
    title: &'static str,
    body: String,
}

/// The page about `model`, with what has changed from another documentation if that was compared.
#[must_use]
pub fn report(model: &Model, changes: Option<&Changes>) -> String {
    let options = Options::default();
    let context = Context {
        model,
        schema: &model.schema,
        guide: Guide::new(&model.schema, &options),
    };
    let mut sections = vec![overview::section(&context)];
    sections.extend(changes.map(changes::section));
    sections.push(findings::section(&context));
    sections.push(types::section(&context));
    sections.push(calls::section(&context));
    sections.push(permissions::section(&context));
    page(
        &format!(
            "Microsoft Graph {}: documentation report",
            model.schema.version.as_str()
        ),
        &sections,
    )
}

fn page(title: &str, sections: &[Section]) -> String {
    let mut html = String::from("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n");
    _ = write!(
        html,
        "<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
        escaped(title),
        include_str!("report.css")
    );
    _ = write!(
        html,
        "<a class=\"skip\" href=\"#main\">Skip to the content</a>\n<header>\n<h1>{}</h1>\n",
        escaped(title)
    );
    html.push_str("<nav aria-label=\"Sections\">\n<ul>\n");
    for section in sections {
        _ = writeln!(html, "<li><a href=\"#{}\">{}</a></li>", section.id, section.title);
    }
    html.push_str("</ul>\n</nav>\n</header>\n<main id=\"main\">\n");
    for section in sections {
        let (id, title) = (section.id, section.title);
        _ = write!(
            html,
            "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title}</h2>\n{}</section>\n",
            section.body
        );
    }
    _ = write!(
        html,
        "</main>\n<script>\n{}</script>\n</body>\n</html>\n",
        include_str!("report.js")
    );
    html
}

/// A text field that filters the list of that id; hidden where no script runs.
fn filter(list: &str, what: &str) -> String {
    format!(
        "<p class=\"filter\" hidden><label>Filter {what} <input type=\"search\" data-list=\"{list}\"></label> \
         <span role=\"status\" data-count=\"{list}\"></span></p>\n"
    )
}
