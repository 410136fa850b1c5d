//! Types and enumerations, each with its members and a picture of its relatives.

use std::fmt::Write;

use super::text::{escaped, type_id, type_link};
use super::{Context, Section, filter, picture};
use crate::schema::{Docs, EnumId, Property, TypeId, TypeKind, TypeRef};

pub(super) fn section(context: &Context<'_>) -> Section {
    let mut body = filter("types-list", "types");
    body.push_str("<div id=\"types-list\">\n");
    for id in context.schema.types.ids() {
        structured(context, id, &mut body);
    }
    for id in context.schema.enums.ids() {
        enumeration(context, id, &mut body);
    }
    body.push_str("</div>\n");
    Section {
        id: "types",
        title: "Types",
        body,
    }
}

fn structured(context: &Context<'_>, id: TypeId, html: &mut String) {
    let ty = &context.schema.types[id];
    let kind = match ty.kind {
        TypeKind::Entity => "entity type",
        TypeKind::Complex => "complex type",
    };
    open(context, TypeRef::Structured(id), kind, &ty.docs, html);
    html.push_str(&picture::relatives(context.schema, id));
    if !ty.properties.is_empty() {
        html.push_str("<table>\n<caption>Own properties</caption>\n<thead><tr><th scope=\"col\">property</th><th scope=\"col\">type</th>");
        html.push_str("<th scope=\"col\">description</th></tr></thead>\n<tbody>\n");
        ty.properties.iter().for_each(|property| row(context, property, html));
        html.push_str("</tbody>\n</table>\n");
    }
    html.push_str("</details>\n");
}

fn row(context: &Context<'_>, property: &Property, html: &mut String) {
    let notes = [
        (property.navigation, "navigation"),
        (property.read_only, "read-only"),
        (property.required, "required"),
        (property.docs.deprecated.is_some(), "deprecated"),
    ];
    let notes = notes.iter().filter(|(holds, _)| *holds);
    let notes: String = notes
        .map(|(_, note)| format!(" <span class=\"mark\">{note}</span>"))
        .collect();
    _ = writeln!(
        html,
        "<tr><th scope=\"row\"><code>{}</code>{notes}</th><td>{}</td><td>{}</td></tr>",
        escaped(&property.name),
        type_link(context.schema, property.ty, property.collection),
        escaped(&property.docs.summary),
    );
}

fn enumeration(context: &Context<'_>, id: EnumId, html: &mut String) {
    let ty = &context.schema.enums[id];
    open(context, TypeRef::Enum(id), "enumeration", &ty.docs, html);
    html.push_str("<ul>\n");
    for member in &ty.members {
        _ = writeln!(
            html,
            "<li><code>{}</code> {}</li>",
            escaped(&member.name),
            escaped(&member.docs.summary)
        );
    }
    html.push_str("</ul>\n</details>\n");
}

/// The beginning of an entry: name, kind, what the pages say, where it is in Rust.
fn open(context: &Context<'_>, ty: TypeRef, kind: &str, docs: &Docs, html: &mut String) {
    let name = context.schema.type_name(ty);
    _ = write!(
        html,
        "<details id=\"{}\">\n<summary><code>{}</code> <span class=\"kind\">{kind}</span></summary>\n<p>{}</p>\n",
        type_id(&name),
        escaped(&name),
        escaped(&docs.text),
    );
    let rust = context.guide.model(ty).unwrap_or_default();
    _ = write!(html, "<p>In Rust: <code>{}</code>", escaped(&rust));
    if let Some(page) = &docs.page {
        _ = write!(html, "; page: <code>{}.md</code>", escaped(page));
    }
    html.push_str("</p>\n");
}
