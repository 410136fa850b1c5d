//! Calls by area.

use std::fmt::Write;

use super::text::{escaped, type_link};
use super::{Context, Section, filter};
use crate::schema::{AreaId, Operation, OperationId, ResponseBody};
use crate::scopes::{Caller, Need};

pub(super) fn section(context: &Context<'_>) -> Section {
    let mut body = filter("calls-list", "calls");
    body.push_str("<div id=\"calls-list\">\n");
    for (area, about) in context.schema.areas.iter() {
        let calls: Vec<OperationId> = of_area(context, area).collect();
        if calls.is_empty() {
            continue;
        }
        _ = writeln!(
            body,
            "<h3>{} <span class=\"kind\">feature <code>{}</code></span></h3>",
            escaped(&about.title),
            context.guide.feature(area)
        );
        calls.into_iter().for_each(|id| call(context, id, &mut body));
    }
    body.push_str("</div>\n");
    Section {
        id: "calls",
        title: "Calls",
        body,
    }
}

fn of_area<'a>(context: &'a Context<'_>, area: AreaId) -> impl Iterator<Item = OperationId> + 'a {
    let all = context.schema.operations.iter();
    all.filter(move |(_, operation)| operation.area == area)
        .map(|(id, _)| id)
}

fn call(context: &Context<'_>, id: OperationId, html: &mut String) {
    let operation = &context.schema.operations[id];
    let Some(&first) = operation.paths.first() else { return };
    let path = context.schema.template(first);
    _ = write!(
        html,
        "<details>\n<summary><span class=\"method\">{}</span> <code>{}</code></summary>\n<p>{}</p>\n<ul>\n",
        escaped(&operation.method),
        escaped(&path),
        escaped(&operation.docs.summary),
    );
    for &other in operation.paths.iter().skip(1) {
        _ = writeln!(
            html,
            "<li>also <code>{}</code></li>",
            escaped(&context.schema.template(other))
        );
    }
    if let Some(chain) = context.guide.call(id, first) {
        _ = writeln!(html, "<li>in Rust <code>{}</code></li>", escaped(&chain.to_string()));
    }
    html.push_str(&result(context, operation));
    let need = Need::of(context.schema, id, first);
    for caller in Caller::ALL {
        if let Some(least) = need.least(caller) {
            _ = writeln!(
                html,
                "<li>{}: <code>{}</code></li>",
                caller.in_words(),
                escaped(&least.join(" with "))
            );
        }
    }
    let place = &operation.place;
    _ = write!(
        html,
        "<li>page <code>{}:{}</code></li>\n</ul>\n</details>\n",
        escaped(&place.file),
        place.line
    );
}

fn result(context: &Context<'_>, operation: &Operation) -> String {
    let returned = match operation.response {
        ResponseBody::None => return String::new(),
        ResponseBody::One(ty) => type_link(context.schema, ty, false),
        ResponseBody::Collection(ty) => type_link(context.schema, ty, true),
        ResponseBody::Stream => "bytes".to_owned(),
        ResponseBody::Json => "any JSON".to_owned(),
    };
    format!("<li>returns {returned}</li>\n")
}
