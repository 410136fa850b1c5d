//! What the documentation comment of a call says.

use super::super::context::Context;
use super::super::docs::{Doc, code};
use super::super::links;
use super::super::models::deprecation;
use crate::schema::graph::{Call, NodeId};
use crate::schema::{Operation, PathId, PermissionSet, Permissions, QueryOptions, RequestBody};

/// What a call says of itself; with `content` its body is sent as it is.
pub(super) fn describe(context: &Context<'_>, call: &Call, on: NodeId, otherwise: &str, content: bool) -> Doc {
    let doc = described(context, call, on, otherwise, content);
    match context.with_features(&context.offers.call(context.schema, on, call)) {
        Some(features) => doc.continued(&features),
        None => doc,
    }
}

fn described(context: &Context<'_>, call: &Call, on: NodeId, otherwise: &str, content: bool) -> Doc {
    let operation = call.operation.map(|id| &context.schema.operations[id]);
    let places = Places::of(context, call, on);
    let doc = match operation {
        None => Doc::new().markdown(otherwise),
        Some(operation) if places.here.is_empty() || call.inherited.is_some() => {
            let doc = Doc::new().prose_or(&operation.docs.summary, otherwise);
            links::page(
                deprecation(doc, &operation.docs),
                context,
                operation.docs.page.as_deref(),
            )
        }
        Some(operation) => documented(context, operation, otherwise, content, &places),
    };
    if places.here.is_empty() {
        doc.continued(&places.sentence(context))
    } else {
        doc
    }
}

/// Prose, and in one paragraph the link to the page, permissions, query options, headers, statuses and places of an operation.
fn documented(context: &Context<'_>, operation: &Operation, otherwise: &str, content: bool, places: &Places) -> Doc {
    let doc = deprecation(Doc::new().prose_or(&operation.docs.text, otherwise), &operation.docs);
    let doc = links::page(doc, context, operation.docs.page.as_deref());
    let doc = links::further(doc, context, &operation.also);
    let headers: Vec<String> = operation.headers.iter().map(|header| header.name.clone()).collect();
    let as_it_is = content || operation.body == RequestBody::Stream;
    let sentences = [
        permissions(places.permissions(operation)),
        sentence("Query options", &query_options(&operation.query)),
        sentence("Headers", &headers),
        sentence(
            "Media types of the body",
            if as_it_is { &operation.media_types } else { &[] },
        ),
        answers(&operation.statuses),
        Some(places.sentence(context)),
    ];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    let facts = sentences.join(" ");
    match operation.docs.page {
        Some(_) => doc.continued(&facts),
        None => doc.markdown(&facts),
    }
}

/// How many documented places are named; the others are only counted.
const NAMED_PLACES: usize = 3;

/// Where the pages have a call: permissions and the rest hold there, elsewhere the call is inferred.
struct Places {
    here: Vec<PathId>,
    elsewhere: Vec<PathId>,
}

impl Places {
    fn of(context: &Context<'_>, call: &Call, on: NodeId) -> Self {
        let is_here = |path: &PathId| context.offers.graph.place(*path).is_some_and(|place| place.node == on);
        let paths = call.documented.iter().map(|(_, path)| *path);
        let (here, elsewhere) = paths.partition(is_here);
        Self { here, elsewhere }
    }

    /// The permissions of the first place here.
    fn permissions<'o>(&self, operation: &'o Operation) -> &'o Permissions {
        match self.here.first() {
            Some(path) => operation.permissions_at(*path),
            None => &operation.permissions,
        }
    }

    fn sentence(&self, context: &Context<'_>) -> String {
        let (lead, paths) = match (self.here.as_slice(), self.elsewhere.as_slice()) {
            ([], []) => return "Not documented; inferred from the type.".to_owned(),
            ([], elsewhere) => ("Not documented here; inferred from", elsewhere),
            (here, _) => ("Documented at", here),
        };
        let named = paths
            .iter()
            .take(NAMED_PLACES)
            .map(|path| code(&context.schema.template(*path)));
        let mut named: Vec<String> = named.collect();
        if paths.len() > named.len() {
            named.push(format!("and {} more", paths.len() - named.len()));
        }
        format!("{lead} {}.", named.join(", "))
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

fn permissions(permissions: &Permissions) -> Option<String> {
    let kinds = [
        ("delegated", &permissions.delegated_work),
        ("personal account", &permissions.delegated_personal),
        ("application", &permissions.application),
    ];
    let documented = kinds.iter().filter(|(_, list)| !list.is_empty());
    let documented: Vec<String> = documented
        .map(|(kind, list)| format!("{kind} {}", alternatives(list)))
        .collect();
    (!documented.is_empty()).then(|| format!("Permissions, least privileged first: {}.", documented.join("; ")))
}

fn sentence(what: &str, names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| format!("{what}: {}.", listed(names)))
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
