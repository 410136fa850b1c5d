//! Names of types that have no page, as the pages of their operations tell them.
//!
//! Such pages are called after type and operation: `thingRoot: sync` in the title, `thingroot-sync.md` in the file. The
//! latter names the type of a segment when it is more than the segment's name and begins or ends with it. In both cases
//! no page may declare a type of that name. Titles go before files, whose names have lost their capitals and may begin
//! with a namespace.

use std::collections::BTreeMap;

use super::calls::Call;
use crate::dialect::Documented;
use crate::dialect::url::UrlSegment;
use crate::resolve::evidence::PageEvidence;
use crate::resolve::members::Members;
use crate::resolve::words::capitalised;
use crate::resolve::words::singulars;

/// The names of undeclared types by the path from the root, in lower case.
pub(crate) fn container_names(
    members: &Members<'_>,
    pages: &[&Documented],
    calls: &[Call<'_>],
    evidence: &[PageEvidence],
) -> BTreeMap<String, String> {
    let mut titled = BTreeMap::new();
    let mut filed = BTreeMap::new();
    for call in calls.iter().filter(|call| !call.example && call.url.is_graph()) {
        let (Some(page), Some(evidence)) = (pages.get(call.page), evidence.get(call.page)) else {
            continue;
        };
        let Some((path, segment, operation)) = container(&call.url.segments) else {
            continue;
        };
        if let Some(name) = evidence.owner_of(operation).filter(|name| is_free(members, name)) {
            titled.entry(path.clone()).or_insert_with(|| name.to_owned());
        }
        if let Some(name) = file_name(members, page, segment) {
            filed.entry(path).or_insert(name);
        }
    }
    filed.extend(titled);
    filed
}

/// The path of what an operation right below a container stands on, its last segment, and the name of the operation.
fn container(segments: &[UrlSegment]) -> Option<(String, &str, &str)> {
    let (UrlSegment::Name(operation) | UrlSegment::Call { name: operation, .. }, above) = segments.split_last()? else {
        return None;
    };
    let mut path = String::new();
    let mut last = "";
    for segment in above {
        let UrlSegment::Name(name) = segment else { return None };
        path = format!("{path}/{}", name.to_lowercase());
        last = name;
    }
    (!last.is_empty()).then_some((path, last, operation))
}

/// The type in a file name such as `thingroot-sync.md`, with the segment's capitals.
fn file_name(members: &Members<'_>, page: &Documented, segment: &str) -> Option<String> {
    let file = page.file.rsplit('/').next()?.to_lowercase();
    let namespace = page.namespace.as_ref().and_then(|fact| fact.value.rsplit('.').next());
    let own = namespace.map(|last| format!("{}-", last.to_lowercase()));
    let file = own.and_then(|own| file.strip_prefix(&own)).unwrap_or(&file);
    let (name, _) = file.split_once('-')?;
    let (before, behind) = around(name, &segment.to_lowercase())?;
    let spelt = match before {
        "" => format!("{segment}{}", capitalised(behind)),
        before => format!("{before}{}", capitalised(segment)),
    };
    let plural = singulars(name).iter().any(|one| !members.types_named(one).is_empty());
    (is_free(members, name) && !plural).then_some(spelt)
}

/// What a name has before and behind the segment: something at one end, nothing at the other.
fn around<'n>(name: &'n str, segment: &str) -> Option<(&'n str, &'n str)> {
    let behind = name.strip_prefix(segment).map(|behind| ("", behind));
    let before = || name.strip_suffix(segment).map(|before| (before, ""));
    behind
        .or_else(before)
        .filter(|(before, behind)| before.len() + behind.len() > 0)
}

fn is_free(members: &Members<'_>, name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric()) && members.types_named(name).is_empty()
}
