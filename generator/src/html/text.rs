//! Text of pages as text of the report, never as markup.

use crate::schema::{Schema, TypeRef};

/// The text with everything that HTML would read as markup written out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if c.is_control() && c != '\n' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// The id of a type's entry: letters, digits and dashes, whatever its name holds.
pub(super) fn type_id(name: &str) -> String {
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() || c == '.' || c == '_' {
            c
        } else {
            '-'
        }
    };
    format!("type-{}", name.chars().map(plain).collect::<String>())
}

/// The name of a type, as a link to its entry where it has one.
pub(super) fn type_link(schema: &Schema, ty: TypeRef, collection: bool) -> String {
    let name = schema.type_name(ty);
    let link = match ty {
        TypeRef::Edm(_) => format!("<code>{}</code>", escaped(&name)),
        TypeRef::Enum(_) | TypeRef::Structured(_) => {
            let short = name.strip_prefix("microsoft.graph.").unwrap_or(&name);
            format!("<a href=\"#{}\"><code>{}</code></a>", type_id(&name), escaped(short))
        }
    };
    if collection {
        format!("collection of {link}")
    } else {
        link
    }
}
