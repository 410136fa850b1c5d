//! What the documentation comment of a call says.

use super::super::context::Context;
use super::super::docs::{Doc, code};
use super::super::links;
use super::super::models::deprecation;
use crate::schema::{Operation, PathId, PermissionSet, Permissions, QueryOptions, RequestBody};

/// Prose, link, permissions, query options, headers and statuses of an operation; with `content` its body is sent as it is.
pub(super) fn describe(
    context: &Context<'_>,
    operation: &Operation,
    at: PathId,
    otherwise: &str,
    content: bool,
) -> Doc {
    let doc = Doc::new().prose_or(&operation.docs.text, otherwise);
    let doc = links::page(
        deprecation(doc, &operation.docs),
        context,
        operation.docs.page.as_deref(),
    );
    let doc = links::further(doc, context, &operation.also);
    let doc = permissions(doc, operation.permissions_at(at));
    let doc = sentence(doc, "Query options", &query_options(&operation.query));
    let headers: Vec<String> = operation.headers.iter().map(|header| header.name.clone()).collect();
    let doc = sentence(doc, "Headers", &headers);
    let as_it_is = content || operation.body == RequestBody::Stream;
    let doc = sentence(
        doc,
        "Media types of the body",
        if as_it_is { &operation.media_types } else { &[] },
    );
    match answers(&operation.statuses) {
        Some(answers) => doc.markdown(&answers),
        None => doc,
    }
}

/// `Answers 200, 202 or 204.`
fn answers(statuses: &[u16]) -> Option<String> {
    let mut statuses = statuses.to_vec();
    statuses.sort_unstable();
    let statuses: Vec<String> = statuses.iter().map(u16::to_string).collect();
    match statuses.split_last()? {
        (only, []) => Some(format!("Answers {only}.")),
        (last, others) => Some(format!("Answers {} or {last}.", others.join(", "))),
    }
}

fn permissions(doc: Doc, permissions: &Permissions) -> Doc {
    let kinds = [
        ("delegated, work or school account", &permissions.delegated_work),
        ("delegated, personal account", &permissions.delegated_personal),
        ("application", &permissions.application),
    ];
    let told: Vec<_> = kinds.iter().filter(|(_, list)| !list.is_empty()).collect();
    if told.is_empty() {
        return doc;
    }
    told.into_iter().fold(
        doc.markdown("Permissions, least privileged first:"),
        |doc, (kind, list)| doc.item(&format!("{kind}: {}", alternatives(list))),
    )
}

fn sentence(doc: Doc, what: &str, names: &[String]) -> Doc {
    if names.is_empty() {
        doc
    } else {
        doc.markdown(&format!("{what}: {}.", listed(names)))
    }
}

/// `A`, or `B` and `C` together: the alternatives.
fn alternatives(sets: &[PermissionSet]) -> String {
    let together = |set: &PermissionSet| set.iter().map(|name| code(name)).collect::<Vec<_>>().join(" and ");
    sets.iter().map(together).collect::<Vec<_>>().join(", ")
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ")
}

fn query_options(query: &QueryOptions) -> Vec<String> {
    let offered = [
        (query.select, "$select"),
        (query.expand, "$expand"),
        (query.filter, "$filter"),
        (query.order_by, "$orderby"),
        (query.search, "$search"),
        (query.top, "$top"),
        (query.skip, "$skip"),
        (query.count, "$count"),
    ];
    let offered = offered
        .iter()
        .filter(|(offered, _)| *offered)
        .map(|(_, name)| (*name).to_owned());
    offered
        .chain(query.custom.iter().map(|option| option.name.clone()))
        .collect()
}
