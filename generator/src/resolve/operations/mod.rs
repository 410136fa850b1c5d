//! Operations: request lines of all pages to operations and the tree of their paths.
//!
//! Calls of one page that do the same to the same kind of thing are one operation with several paths, and so is what
//! several pages document on one path.

mod annotated;
mod bindings;
mod content;
mod context;
mod group;
mod join;
mod kind;
mod listed;
mod media;
mod optional;
mod options;
mod parameters;
mod permissions;

use std::collections::{BTreeMap, BTreeSet};

use super::docs;
use super::evidence::PageEvidence;
use super::members::Members;
use super::names::Names;
use super::page_areas::PageAreas;
use super::paths::{Known, MemberKind, Owner, TreeBuilder};
use super::work::Work;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::dialect::Documented;
use crate::rules::Rule;
use crate::schema::{
    AreaId, Arena, Operation, OperationId, OperationKind, PathNode, Permissions, RequestBody, ResponseBody,
};
use context::GroupContext;
use group::Group;
use join::Told;
use permissions::Granted;

/// Adds the operations of all pages and the nodes of their paths.
pub(super) fn resolve(work: &mut Work<'_>) {
    let (mut operations, paths, decided) = Resolver::run(work);
    let (pages, schema) = (&work.operation_pages.callables, &mut work.schema);
    listed::enumerations(pages, &mut operations, schema, &mut work.diagnostics);
    work.schema.operations = operations;
    work.schema.paths = paths;
    for (id, rule, place, against) in decided {
        let operation = &work.schema.operations[id];
        let path = operation.paths.first().map(|path| work.schema.template(*path));
        let of = format!("{} {}", operation.method, path.unwrap_or_default());
        work.decide(of, rule, &place, against.as_ref());
    }
}

/// Which rule decided on an operation, the place that decided, and one that says something else.
type Decided = (OperationId, Rule, Place, Option<Place>);

/// What the passes below share.
struct Resolver<'a> {
    pages: &'a [&'a Documented],
    listed: &'a PageAreas,
    /// Request lines that are left out.
    misplaced: &'a BTreeSet<Place>,
    evidence: &'a [PageEvidence],
    members: Members<'a>,
    names: &'a Names,
    tree: TreeBuilder,
    operations: Arena<Operation>,
    told: BTreeMap<OperationId, Told>,
    decided: Vec<Decided>,
    granted: Granted,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Resolver<'a> {
    fn run(work: &'a mut Work<'_>) -> (Arena<Operation>, Arena<PathNode>, Vec<Decided>) {
        let (calls, known) = (&work.operation_pages.calls, &work.known);
        let mut resolver = Self {
            pages: &work.operation_pages.callables,
            listed: &work.page_areas,
            misplaced: &work.misplaced,
            evidence: &work.evidence,
            members: Members::new(&work.schema, work.options.rules),
            names: &work.names,
            tree: TreeBuilder::new(AreaId::new(0)),
            operations: Arena::default(),
            told: BTreeMap::new(),
            decided: Vec::new(),
            granted: Granted::default(),
            diagnostics: &mut work.diagnostics,
        };
        let groups = group::groups(&mut resolver, calls, known);
        resolver.granted = Granted::new(&resolver, &groups);
        resolver.report_inferred(known);
        for group in groups {
            resolver.add(&group);
        }
        resolver.report_joined();
        resolver.report_untyped();
        std::mem::take(&mut resolver.granted).settle(&mut resolver.operations);
        if resolver.members.rules().has(Rule::BaseOwnsOperation) {
            bindings::generalise(&resolver.members, &mut resolver.operations);
        }
        (resolver.operations, resolver.tree.finish(), resolver.decided)
    }

    /// Makes the operation of a group, or joins it to one that stands on the same path already.
    fn add(&mut self, group: &Group<'_>) {
        if let Some(known) = self.documented_before(group) {
            return self.join(known, group);
        }
        let Some(content) = self.content(group) else { return };
        let operation = self.operation(&content);
        let disagreements = parameters::disagreements(&content);
        let told = Told::new(&content);
        let returned_by = content
            .evidence
            .answer_by
            .filter(|_| operation.response != ResponseBody::None);
        let rank = told.rank();
        let area = operation.area;
        disagreements
            .into_iter()
            .for_each(|finding| self.diagnostics.push(finding));
        let id = self.operations.push(operation);
        self.told.insert(id, told);
        self.decided
            .extend(returned_by.map(|rule| (id, rule, group.place.clone(), None)));
        for path in &group.paths {
            self.tree.hang(*path, id, area);
        }
        self.grant(id, group, rank);
    }

    /// Everything that the page of a group tells.
    fn content<'g>(&'g self, group: &'g Group<'g>) -> Option<GroupContext<'g>> {
        let page = *self.pages.get(group.page)?;
        Some(GroupContext {
            page,
            documented: page.operation.as_ref()?,
            evidence: self.evidence.get(group.page)?,
            names: self.names,
            members: &self.members,
            group,
        })
    }

    fn operation(&self, content: &GroupContext<'_>) -> Operation {
        let (page, group, evidence) = (content.page, content.group, content.evidence);
        let body = content.body();
        let mut operation = Operation {
            kind: group.kind,
            method: group.method.to_owned(),
            name: group.name.clone(),
            paths: group.paths.clone(),
            bindings: bindings::of(self, group),
            parameters: parameters::inline(content),
            query: options::query(content),
            headers: options::headers(content),
            body_optional: content.may_omit(&body),
            body,
            media_types: content.media_types(),
            statuses: evidence
                .statuses
                .iter()
                .copied()
                .filter(|status| *status < 400)
                .collect(),
            response: content.brings(),
            response_optional: false,
            long_running: content.is_long_running(),
            delivers: content.delivered(),
            declared_result: content.declared_result(),
            idempotent: content.is_idempotent(),
            composable: content.is_composable(),
            permissions: Permissions::default(),
            path_permissions: BTreeMap::new(),
            area: self.area(content),
            docs: docs::of_page(page),
            also: Vec::new(),
            place: group.place.clone(),
        };
        operation.response_optional = optional::may_bring_nothing(&operation, optional::without_body(group.method))
            || group.method != "GET" && optional::has_result(&operation) && content.shows_no_body();
        operation
    }

    /// The area that lists the page: that of the type that the operation leads to, or of the type that lists the operation,
    /// where several do.
    fn area(&self, content: &GroupContext<'_>) -> AreaId {
        let (from, target) = (content.group.from, content.group.target);
        let target = target.and_then(Members::structured);
        let about = from.and_then(Members::structured).or(target);
        let usual = content.evidence.listed_by.first().copied().or(about);
        let types = target.into_iter().chain(usual);
        let areas: Vec<AreaId> = types.map(|ty| self.members.schema().types[ty].area).collect();
        self.listed.of_operation(&content.page.file, &areas)
    }

    /// Names the operations whose bodies are JSON of any kind, since no page tells their type. References to members of a
    /// collection are such by their nature.
    fn report_untyped(&mut self) {
        for (_, operation) in self.operations.iter() {
            let result = operation.response == ResponseBody::Json && operation.kind != OperationKind::ListRef;
            let sides = [("request", operation.body == RequestBody::Json), ("response", result)];
            for (side, _) in sides.iter().filter(|(_, untyped)| *untyped) {
                let message = format!("no page tells the type of the {side}'s body; it stays JSON of any kind");
                let finding = Diagnostic::new(Code::UntypedBody, operation.place.clone(), message);
                self.diagnostics.push(finding);
            }
        }
    }

    /// Names the properties that paths use and no table declares.
    fn report_inferred(&mut self, known: &Known) {
        let schema = self.members.schema();
        for (owner, member) in known.iter() {
            let Owner::Type(ty, _) = owner else { continue };
            if member.kind == MemberKind::Property {
                let owner = &schema.types[ty].name.name;
                let message = format!(
                    "`{}` is used as a property of {owner}, but no table declares it",
                    member.name
                );
                let finding = Diagnostic::new(Code::UndocumentedMember, member.place.clone(), message);
                self.diagnostics.push(finding);
            }
        }
    }
}

#[cfg(test)]
mod tests;
