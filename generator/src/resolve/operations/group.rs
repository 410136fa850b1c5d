//! Calls of one page that do the same to the same kind of thing: one operation.

use super::{Resolver, kind};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::dialect::Documented;
use crate::dialect::url::{UrlSegment, UrlTemplate, parse_url};
use crate::resolve::paths::{Call, Known, Step, simple, walk};
use crate::rules::Rule;
use crate::schema::{AreaId, OperationKind, PathId, Segment, Target};

/// Calls that are one operation.
pub(super) struct Group<'a> {
    /// The page, by position.
    pub(super) page: usize,
    /// What it does.
    pub(super) kind: OperationKind,
    /// The HTTP method.
    pub(super) method: &'a str,
    /// Wire name of an action or function, else empty.
    pub(super) name: String,
    /// The inline parameters, lower-cased and sorted: overloads differ by them.
    overload: Vec<String>,
    /// What the paths lead to.
    pub(super) target: Option<Target>,
    /// What an action or function goes out from, of the first call.
    pub(super) from: Option<Target>,
    /// What actions and functions go out from, of every call.
    pub(super) sources: Vec<Target>,
    /// The nodes, without repetition.
    pub(super) paths: Vec<PathId>,
    /// The urls, in order.
    pub(super) urls: Vec<&'a UrlTemplate>,
    /// The first url as written.
    pub(super) written: &'a str,
    /// The first request line.
    pub(super) place: &'a Place,
    /// Only an example tells it.
    pub(super) example: bool,
}

/// Puts the calls into the tree and groups them; calls that the tree cannot take are reported.
pub(super) fn groups<'a>(resolver: &mut Resolver<'_>, calls: &'a [Call<'a>], known: &Known) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut first_of_page = (usize::MAX, 0);
    let lines = calls.iter().filter(|call| !resolver.misplaced.contains(call.place));
    for call in lines.collect::<Vec<_>>() {
        if first_of_page.0 != call.page {
            first_of_page = (call.page, groups.len());
        }
        if call.example {
            if let Some(group) = of_example(resolver, call, known, &groups, first_of_page.1) {
                add(&mut groups, first_of_page.1, group);
            }
            continue;
        }
        report_tolerances(resolver, call);
        if !call.url.is_graph() || is_incomplete(&call.url) {
            let message = format!("`{} {}` is no path below the service root", call.method, call.written);
            report(resolver, Code::ForeignRequest, call, message);
            continue;
        }
        let mut steps = walk(&resolver.members, known, &call.url).steps;
        if resolver.members.rules().has(Rule::SurplusKey) && has_surplus_key(resolver, call, &steps) {
            steps.pop();
            let message = format!("`{}` creates, but ends with a key; the key was dropped", call.written);
            report(resolver, Code::SurplusKey, call, message);
        }
        if steps.iter().any(|step| !step.known) {
            let message = format!("what `{}` leads to is not told by any page", call.written);
            report(resolver, Code::UntypedPath, call, message);
        }
        let mut group = new_group(resolver, call, &steps);
        let mistyped = group.kind == OperationKind::Action && group.method != "POST";
        let rules = resolver.members.rules();
        if mistyped && rules.has(Rule::ActionIsPosted) && is_posted(resolver.pages, call, &group.name) {
            let message = format!(
                "`{} {}` is an action, which the page calls by POST elsewhere",
                call.method, call.written
            );
            report(resolver, Code::OddMethod, call, message);
            group.method = "POST";
        }
        add(&mut groups, first_of_page.1, group);
    }
    groups
}

/// Whether another request line of the page posts to the same name.
fn is_posted(pages: &[&Documented], call: &Call<'_>, name: &str) -> bool {
    let lines = pages.get(call.page).and_then(|page| page.operation.as_ref());
    lines.into_iter().flat_map(|operation| &operation.requests).any(|line| {
        let last = parse_url(&line.value.url).segments.pop();
        let called = matches!(&last, Some(UrlSegment::Name(last)) if simple(last) == simple(name));
        line.value.method == "POST" && called
    })
}

/// Adds a group to those from `first` on: as one of them, or to the one that it is the same as.
fn add<'a>(groups: &mut Vec<Group<'a>>, first: usize, group: Group<'a>) {
    match groups.iter_mut().skip(first).find(|known| is_same(known, &group)) {
        Some(known) => extend(known, group),
        None => groups.push(group),
    }
}

/// The group of an example that no request line tells. It counts where every segment of it is known, or where the page
/// has no request line at all; a deletion never does, since a forgotten `$ref` would delete the object itself (docs/protocol.md, References).
fn of_example<'a>(
    resolver: &mut Resolver<'_>,
    call: &'a Call<'a>,
    known: &Known,
    groups: &[Group<'a>],
    first: usize,
) -> Option<Group<'a>> {
    let counts = resolver.members.rules().has(Rule::ExampleOnly) && call.url.is_graph();
    if !counts || is_incomplete(&call.url) || call.method == "DELETE" {
        return None;
    }
    let mut steps = walk(&resolver.members, known, &call.url).steps;
    let surplus = has_surplus_key(resolver, call, &steps);
    if surplus {
        steps.pop();
    }
    let path = resolver.tree.find(&steps);
    let told = |group: &Group<'_>| group.method == call.method && path.is_some_and(|path| group.paths.contains(&path));
    let has_lines = groups.iter().skip(first).any(|group| group.page == call.page);
    if groups.iter().any(told) || (has_lines && steps.iter().any(|step| !step.known)) {
        return None;
    }
    let message = format!("only an example tells `{} {}`", call.method, call.written);
    report(resolver, Code::ExampleOnlyPath, call, message);
    Some(new_group(resolver, call, &steps))
}

/// A url that begins with an ellipsis or has no segments names no path.
fn is_incomplete(url: &UrlTemplate) -> bool {
    url.segments.is_empty() || url.segments.contains(&UrlSegment::Ellipsis)
}

fn report(resolver: &mut Resolver<'_>, code: Code, call: &Call<'_>, message: String) {
    resolver
        .diagnostics
        .push(Diagnostic::new(code, call.place.clone(), message));
}

fn report_tolerances(resolver: &mut Resolver<'_>, call: &Call<'_>) {
    for tolerance in &call.url.tolerances {
        let message = format!("`{}` {}", call.written, tolerance.description());
        report(resolver, Code::OddUrl, call, message);
    }
}

/// A creation that is documented on a key is one on the collection: the key is the service's to give.
fn has_surplus_key(resolver: &Resolver<'_>, call: &Call<'_>, steps: &[Step]) -> bool {
    let creates = resolver
        .evidence
        .get(call.page)
        .is_some_and(crate::resolve::evidence::PageEvidence::creates);
    let [.., collection, key] = steps else { return false };
    let on_key = matches!(key.segment, Segment::Key(_));
    call.method == "POST" && creates && on_key && collection.target.is_none_or(|target| target.collection)
}

fn new_group<'a>(resolver: &mut Resolver<'_>, call: &'a Call<'a>, steps: &[Step]) -> Group<'a> {
    let answer = resolver.evidence.get(call.page).and_then(|evidence| evidence.answer);
    let kind = kind::of(call.method, steps, answer.map(|answer| answer.collection));
    let last = steps.last();
    let (name, mut overload) = match last.map(|step| &step.segment) {
        Some(Segment::Action(name)) => (name.clone(), Vec::new()),
        Some(Segment::Function { name, parameters, .. }) if kind::is_named(kind) => (
            name.clone(),
            parameters.iter().map(|name| name.to_lowercase()).collect(),
        ),
        Some(Segment::System(name)) if kind::is_named(kind) => (name.trim_start_matches('$').to_owned(), Vec::new()),
        _ => (String::new(), Vec::new()),
    };
    overload.sort();
    let named = !name.is_empty();
    let from = last.and_then(|step| step.from).filter(|_| named);
    Group {
        page: call.page,
        kind,
        method: call.method,
        name,
        overload,
        target: last.and_then(|step| step.target).filter(|_| !named),
        from,
        sources: from.into_iter().collect(),
        paths: vec![resolver.tree.add(steps, AreaId::new(0))],
        urls: vec![&call.url],
        written: call.written,
        place: call.place,
        example: call.example,
    }
}

fn is_same(known: &Group<'_>, group: &Group<'_>) -> bool {
    known.page == group.page
        && known.kind == group.kind
        && known.method == group.method
        && known.name.eq_ignore_ascii_case(&group.name)
        && known.overload == group.overload
        && known.target == group.target
}

fn extend<'a>(known: &mut Group<'a>, more: Group<'a>) {
    for path in more.paths {
        if !known.paths.contains(&path) {
            known.paths.push(path);
        }
    }
    for source in more.sources {
        if !known.sources.contains(&source) {
            known.sources.push(source);
        }
    }
    known.urls.extend(more.urls);
}
