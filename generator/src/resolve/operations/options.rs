//! Query options and headers that callers may set.

use super::context::GroupContext;
use super::parameters::of_row;
use crate::dialect::General;
use crate::schema::{CustomOption, Edm, OperationKind, Parameter, QueryOptions, ResponseBody, TypeRef};

/// Headers that the client itself sets.
const OWN_HEADERS: [&str; 4] = ["authorization", "accept", "content-type", "content-length"];

/// The query options of an operation: those that the page names, and where it offers them in general, those that fit what
/// the operation brings and that it does not deny.
pub(super) fn query(content: &GroupContext<'_>) -> QueryOptions {
    let mut options = QueryOptions::default();
    let prose = &content.documented.query_options;
    for fact in &prose.named {
        offer(&mut options, &fact.value);
    }
    for row in &content.documented.query {
        let parameter = of_row(content, row);
        if !offer(&mut options, &row.name.value) {
            custom(
                &mut options,
                &parameter.name,
                parameter.ty,
                parameter.required,
                &row.description,
            );
        }
    }
    for (name, _) in content.group.urls.iter().flat_map(|url| &url.query) {
        if !offer(&mut options, name) && !name.starts_with('$') {
            custom(&mut options, name, TypeRef::Edm(Edm::String), false, "");
        }
    }
    let names_none = options.names().next().is_none();
    if prose.general == General::All || prose.general == General::Listed && names_none {
        let denies = |name: &str| prose.denied.iter().any(|fact| fact.value == name);
        for name in general(content).names().filter(|name| !denies(name)) {
            offer(&mut options, name);
        }
    }
    options
}

/// Notes a standard option; `false` when the name is none.
fn offer(options: &mut QueryOptions, name: &str) -> bool {
    let name = name.split('=').next().unwrap_or(name).trim().to_ascii_lowercase();
    let flag = match name.as_str() {
        "$select" | "select" => &mut options.select,
        "$expand" | "expand" => &mut options.expand,
        "$filter" | "filter" => &mut options.filter,
        "$orderby" | "orderby" => &mut options.order_by,
        "$search" => &mut options.search,
        "$top" | "top" => &mut options.top,
        "$skip" | "skip" => &mut options.skip,
        "$count" => &mut options.count,
        _ => return false,
    };
    *flag = true;
    true
}

fn custom(options: &mut QueryOptions, name: &str, ty: TypeRef, required: bool, description: &str) {
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    if is_name && !options.custom.iter().any(|known| known.name.eq_ignore_ascii_case(name)) {
        options.custom.push(CustomOption {
            name: name.to_owned(),
            ty,
            required,
            description: description.to_owned(),
        });
    }
}

/// The options that fit what the operation brings.
fn general(content: &GroupContext<'_>) -> QueryOptions {
    let collection = matches!(content.response(), ResponseBody::Collection(_));
    let listed = collection && content.group.kind != OperationKind::Delta;
    QueryOptions {
        select: true,
        expand: true,
        filter: listed,
        order_by: listed,
        search: listed,
        top: listed,
        skip: listed,
        count: listed,
        custom: Vec::new(),
    }
}

/// The headers that a caller may set.
pub(super) fn headers(content: &GroupContext<'_>) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    for row in &content.documented.headers {
        let name = row.name.value.to_ascii_lowercase();
        let known = found.iter().any(|parameter| parameter.name.eq_ignore_ascii_case(&name));
        if OWN_HEADERS.contains(&name.as_str()) || known {
            continue;
        }
        found.push(Parameter {
            ty: TypeRef::Edm(Edm::String),
            collection: false,
            ..of_row(content, row)
        });
    }
    found
}
