//! Several pages that document one path: one page tells the operation, and what the others add is joined to it.
//!
//! Which page that is, [`Fitness`] decides; among equals it is the first in order of path. Statuses, query options and
//! headers of all count, since each page may have been written for another use of the same path; permissions do not.

use super::context::GroupContext;
use super::group::Group;
use super::permissions::Rank;
use super::{Resolver, optional};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::resolve::filed::filed_under;
use crate::resolve::members::Members;
use crate::rules::Rule;
use crate::schema::{Operation, OperationId, QueryOptions, RequestBody, ResponseBody, TypeId};

/// How well a page tells an operation: the first that differs decides.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fitness {
    /// A request line has the path, not only an example.
    by_line: bool,
    /// Title or file names the operation, the file as one of the type that the path leads to or goes out from, or of a base of it.
    named: bool,
    /// How many paths of the operation it tells: one page for all kinds of owner goes before one for each.
    breadth: usize,
    /// The file is named after the very type that the path leads to or goes out from.
    filed: bool,
    /// The name of the file begins with a type, not with an area.
    general: bool,
    /// The path is the first of the page, hence what it is about.
    leads: bool,
}

/// What is known of an operation besides its facts, for as long as further pages may tell it.
pub(super) struct Told {
    fitness: Fitness,
    /// The first request line, as written.
    written: String,
    /// The first request line of each further page.
    also: Vec<Place>,
}

impl Told {
    pub(super) fn new(content: &GroupContext<'_>) -> Self {
        Self {
            fitness: fitness(content),
            written: content.group.written.to_owned(),
            also: Vec::new(),
        }
    }

    /// How much the page is about the operation.
    pub(super) fn rank(&self) -> Rank {
        self.fitness.rank()
    }
}

impl Fitness {
    fn rank(self) -> Rank {
        Rank {
            by_line: self.by_line,
            named: self.named,
            about: self.filed,
            leads: self.leads,
        }
    }
}

/// How well the page of a group tells it.
fn fitness(content: &GroupContext<'_>) -> Fitness {
    let group = content.group;
    let own = [group.from, group.target]
        .into_iter()
        .flatten()
        .find_map(Members::structured);
    let schema = content.members.schema();
    let operates = |ty: TypeId| {
        let mut lineage = schema.lineage(ty);
        lineage.any(|(ty, _)| content.evidence.operates(ty, &group.name))
    };
    let filed = filed_under(content.members, &content.page.file);
    Fitness {
        by_line: !group.example,
        named: !group.name.is_empty() && (content.evidence.calls(&group.name) || own.is_some_and(operates)),
        breadth: group.paths.len(),
        filed: own.is_some() && filed.as_ref().map(|filed| filed.ty) == own,
        general: filed.is_some_and(|filed| filed.first),
        leads: content
            .documented
            .requests
            .first()
            .is_some_and(|line| line.place == *group.place),
    }
}

impl Resolver<'_> {
    /// The operation of the same kind that stands on one of the group's paths already.
    pub(super) fn documented_before(&self, group: &Group<'_>) -> Option<OperationId> {
        let there = group.paths.iter().flat_map(|path| &self.tree.node(*path).operations);
        there.copied().find(|id| self.is_alike(*id, group))
    }

    fn is_alike(&self, id: OperationId, group: &Group<'_>) -> bool {
        let operation = &self.operations[id];
        operation.kind == group.kind && operation.method == group.method
    }

    /// Joins a group to the operation that is known of its path.
    pub(super) fn join(&mut self, known: OperationId, group: &Group<'_>) {
        self.add_paths(known, group);
        let Some(content) = self.content(group) else { return };
        let (fitness, more) = (fitness(&content), self.operation(&content));
        self.grant(known, group, fitness.rank());
        let old = &mut self.operations[known];
        let Some(told) = self.told.get_mut(&known).filter(|_| old.docs.page != more.docs.page) else {
            return;
        };
        let better = fitness > told.fitness && self.members.rules().has(Rule::BestPage);
        told.also
            .push(if better { old.place.clone() } else { more.place.clone() });
        let (winner, loser) = if better {
            (&more.place, &old.place)
        } else {
            (&old.place, &more.place)
        };
        self.decided
            .push((known, Rule::BestPage, winner.clone(), Some(loser.clone())));
        if better {
            told.fitness = fitness;
            group.written.clone_into(&mut told.written);
            let paths = std::mem::take(&mut old.paths);
            let first = std::mem::replace(old, Operation { paths, ..more });
            add(old, first);
        } else {
            add(old, more);
        }
    }

    fn add_paths(&mut self, known: OperationId, group: &Group<'_>) {
        let area = self.operations[known].area;
        for path in &group.paths {
            let taken = self
                .tree
                .node(*path)
                .operations
                .iter()
                .any(|id| self.is_alike(*id, group));
            if !taken {
                self.tree.hang(*path, known, area);
                self.operations[known].paths.push(*path);
            }
        }
    }

    /// One note for each operation that several pages tell.
    pub(super) fn report_joined(&mut self) {
        for (id, told) in self.told.iter().filter(|(_, told)| !told.also.is_empty()) {
            let operation = &self.operations[*id];
            let message = format!(
                "`{} {}` is documented on {} pages; this one tells it, and what the others add was joined",
                operation.method,
                told.written,
                told.also.len() + 1
            );
            let finding =
                Diagnostic::new(Code::DuplicateOperation, operation.place.clone(), message).by(Rule::BestPage);
            let also = told.also.iter().cloned();
            self.diagnostics.push(also.fold(finding, |finding, place| {
                finding.with_related(place, "documented here as well")
            }));
        }
    }
}

/// Adds to `known` what a further page documents.
fn add(known: &mut Operation, more: Operation) {
    let sometimes = brings_sometimes(known, &more);
    known.also.extend(more.docs.page.into_iter().chain(more.also));
    push_new(&mut known.bindings, more.bindings, |one, other| one == other);
    push_new(&mut known.statuses, more.statuses, |one, other| one == other);
    push_new(&mut known.headers, more.headers, |one, other| {
        one.name.eq_ignore_ascii_case(&other.name)
    });
    offer(&mut known.query, more.query);
    known.long_running |= more.long_running;
    known.body_optional |= more.body_optional;
    push_new(&mut known.media_types, more.media_types, |one, other| one == other);
    known.delivers = known.delivers.or(more.delivers);
    known.declared_result = known.declared_result.or(more.declared_result);
    known.idempotent |= more.idempotent;
    known.composable |= more.composable;
    if known.response == ResponseBody::Json || sometimes {
        known.response = more.response;
    }
    if known.body == RequestBody::Json {
        known.body = more.body;
    }
    // a 202 of a further page is about another use of the path
    known.response_optional |= optional::may_bring_nothing(known, &[204]);
}

/// One page tells a success without a body, the other one with it: the caller may get either.
fn brings_sometimes(known: &Operation, more: &Operation) -> bool {
    let one = matches!(more.response, ResponseBody::One(_));
    let told = optional::tells(known, &[204]) && optional::tells(more, &[200, 201]);
    known.response == ResponseBody::None && one && told
}

fn push_new<T>(known: &mut Vec<T>, more: Vec<T>, same: impl Fn(&T, &T) -> bool) {
    for one in more {
        if !known.iter().any(|known| same(known, &one)) {
            known.push(one);
        }
    }
}

fn offer(known: &mut QueryOptions, more: QueryOptions) {
    known.select |= more.select;
    known.expand |= more.expand;
    known.filter |= more.filter;
    known.order_by |= more.order_by;
    known.search |= more.search;
    known.top |= more.top;
    known.skip |= more.skip;
    known.count |= more.count;
    push_new(&mut known.custom, more.custom, |one, other| {
        one.name.eq_ignore_ascii_case(&other.name)
    });
}
