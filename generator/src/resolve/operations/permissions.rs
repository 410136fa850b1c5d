//! Which of the permissions that pages list each path of an operation needs.
//!
//! They are those of the page that documents the operation: one that shows the path while it is about something else lists
//! the permissions of that. Where the page distinguishes resources, a path has those of the resource that it leads to.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::Resolver;
use super::context::GroupContext;
use super::group::Group;
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::{Caller, PermissionGrant, ResourceLabel};
use crate::resolve::names::type_of;
use crate::resolve::paths::TreeBuilder;
use crate::resolve::words::singulars;
use crate::schema::{Arena, Operation, OperationId, PathId, Permissions, Schema, Segment, TypeRef};

/// How much a page is about an operation on a path; the first that differs decides.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// A request line has the path, not only an example.
    pub(super) by_line: bool,
    /// Title or file names the action or function.
    pub(super) named: bool,
    /// Title or file names what the path leads to.
    pub(super) about: bool,
    /// The path is the first of the page.
    pub(super) leads: bool,
}

/// The permissions of the paths of every operation while pages are read, each with the rank of the page.
#[derive(Default)]
pub(super) struct Granted {
    of_paths: BTreeMap<(OperationId, PathId), (Rank, Permissions)>,
    /// The pages that list permissions by resource and have a path to one of those, with the kind of caller.
    by_resource: BTreeSet<(usize, Caller)>,
}

/// The kinds of caller that pages distinguish.
const CALLERS: [Caller; 3] = [Caller::Work, Caller::Personal, Caller::Application];

impl Granted {
    /// Notes which pages list permissions by the resource that a path leads to.
    pub(super) fn new(resolver: &Resolver<'_>, groups: &[Group<'_>]) -> Self {
        let matches = |group: &Group<'_>, caller: Caller| {
            let Some(content) = resolver.content(group) else {
                return false;
            };
            let fits = |path: &PathId| best_fit(resolver, &content, *path, caller).is_some();
            group.paths.iter().any(fits)
        };
        let all = groups.iter().flat_map(|group| CALLERS.map(|caller| (group, caller)));
        let matching = all.filter(|(group, caller)| matches(group, *caller));
        Self {
            of_paths: BTreeMap::new(),
            by_resource: matching.map(|(group, caller)| (group.page, caller)).collect(),
        }
    }

    /// Writes the permissions into the operations.
    pub(super) fn settle(self, operations: &mut Arena<Operation>) {
        let mut of_paths: BTreeMap<OperationId, BTreeMap<PathId, Permissions>> = BTreeMap::new();
        for ((id, path), (_, permissions)) in self.of_paths {
            of_paths.entry(id).or_default().insert(path, permissions);
        }
        for (id, mut found) in of_paths {
            let operation = &mut operations[id];
            let first = operation.paths.first().and_then(|path| found.get(path));
            operation.permissions = first.cloned().unwrap_or_default();
            found.retain(|_, permissions| *permissions != operation.permissions);
            operation.path_permissions = found;
        }
    }
}

impl Resolver<'_> {
    /// Notes the permissions that the page of a group lists for its paths; the page that is most about the operation counts.
    pub(super) fn grant(&mut self, id: OperationId, group: &Group<'_>, rank: Rank) {
        let Some(content) = self
            .content(group)
            .filter(|content| !content.documented.permissions.is_empty())
        else {
            return;
        };
        let found: Vec<_> = group
            .paths
            .iter()
            .map(|path| (*path, self.is_about(&content, *path), self.granted(&content, *path)))
            .collect();
        let unmatched = found.iter().filter(|(.., permissions)| permissions.is_none()).count();
        if unmatched > 0 {
            self.report_unmatched(group, unmatched);
        }
        for (path, about, permissions) in found {
            let rank = Rank {
                about: rank.about || about,
                ..rank
            };
            let permissions = permissions.unwrap_or_default();
            let known = self.granted.of_paths.entry((id, path));
            let known = known.or_insert_with(|| (rank, Permissions::default()));
            if rank > known.0 {
                *known = (rank, permissions);
            } else if rank == known.0 {
                known.1.join(permissions);
            }
        }
    }

    /// Whether the title or the file of a page names what a path leads to.
    fn is_about(&self, content: &GroupContext<'_>, path: PathId) -> bool {
        let file = content.page.file.rsplit('/').next().unwrap_or_default();
        let last = segments(&self.tree, path, self.members.schema()).pop();
        last.is_some_and(|last| {
            [content.page.title.value.as_str(), file].iter().any(|text| {
                let words = text.split(|c: char| !c.is_ascii_alphanumeric());
                let words: Vec<String> = words.map(str::to_lowercase).collect();
                !last.named_by(&words).is_empty()
            })
        })
    }

    /// The permissions that a page lists for a path; `None` where it lists those of other resources only.
    fn granted(&self, content: &GroupContext<'_>, path: PathId) -> Option<Permissions> {
        let grants = &content.documented.permissions;
        let best = CALLERS.map(|caller| (caller, best_fit(self, content, path, caller)));
        let holds = |grant: &&PermissionGrant| {
            let Some(label) = &grant.resource else { return true };
            match best.iter().find(|(caller, _)| *caller == grant.caller) {
                Some((_, Some(best))) => fit(self, content, path, label).as_ref() == Some(best),
                _ => !self.granted.by_resource.contains(&(content.group.page, grant.caller)),
            }
        };
        let mut held = grants.iter().filter(holds).peekable();
        if held.peek().is_none() && !grants.is_empty() {
            return None;
        }
        let mut permissions = Permissions::default();
        held.for_each(|grant| permissions.join(of_caller(grant)));
        Some(permissions)
    }

    fn report_unmatched(&mut self, group: &Group<'_>, unmatched: usize) {
        let message = format!(
            "the page lists permissions by resource, and none for what {unmatched} of {} paths of `{} {}` lead to",
            group.paths.len(),
            group.method,
            group.written
        );
        let finding = Diagnostic::new(Code::UnmatchedPermissions, group.place.clone(), message);
        self.diagnostics.push(finding);
    }
}

fn of_caller(grant: &PermissionGrant) -> Permissions {
    let mut permissions = Permissions::default();
    let list = match grant.caller {
        Caller::Work => &mut permissions.delegated_work,
        Caller::Personal => &mut permissions.delegated_personal,
        Caller::Application => &mut permissions.application,
    };
    list.clone_from(&grant.alternatives);
    permissions
}

/// How well the label that fits a path best among those for a kind of caller does.
fn best_fit(resolver: &Resolver<'_>, content: &GroupContext<'_>, path: PathId, caller: Caller) -> Option<Fit> {
    let grants = content.documented.permissions.iter();
    let labels = grants
        .filter(|grant| grant.caller == caller)
        .filter_map(|grant| grant.resource.as_ref());
    labels.filter_map(|label| fit(resolver, content, path, label)).max()
}

/// How well a label fits a path: the segments that its words name, from the last one on, then how few words name none.
type Fit = (Vec<usize>, Reverse<usize>);

/// How many words of a label may name one segment together: `managed app policy` names `managedAppPolicies`.
const WORDS_OF_A_NAME: usize = 3;

fn fit(resolver: &Resolver<'_>, content: &GroupContext<'_>, path: PathId, label: &ResourceLabel) -> Option<Fit> {
    let linked: Vec<TypeRef> = label
        .types
        .iter()
        .filter_map(|expr| type_of(expr, content.page, content.names))
        .collect();
    let segments = segments(&resolver.tree, path, resolver.members.schema());
    let mut named = vec![false; label.words.len()];
    let mut found = Vec::new();
    for (at, segment) in segments.iter().enumerate().rev() {
        let words = segment.named_by(&label.words);
        words.iter().for_each(|word| named[*word] = true);
        if !words.is_empty() || segment.target.is_some_and(|target| linked.contains(&target)) {
            found.push(at);
        }
    }
    let unnamed = named.iter().filter(|named| !**named).count();
    (!found.is_empty()).then_some((found, Reverse(unnamed)))
}

/// A segment of a path with all names of what it leads to, in lower case.
struct Named {
    names: Vec<String>,
    target: Option<TypeRef>,
}

impl Named {
    /// The positions of the words that name the segment, alone or together.
    fn named_by(&self, words: &[String]) -> Vec<usize> {
        let others = words.iter().any(|word| matches!(word.as_str(), "other" | "others"));
        if others && self.is_caller() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for length in 1..=WORDS_OF_A_NAME {
            for (start, together) in words.windows(length).enumerate() {
                if self.is_named(&together.concat()) {
                    found.extend(start..start + length);
                }
            }
        }
        found
    }

    fn is_named(&self, word: &str) -> bool {
        let is = |word: &str| self.names.iter().any(|name| name == word);
        is(word)
            || singulars(word).iter().any(|word| is(word))
            || match word {
                "self" => self.is_caller(),
                "others" => !self.is_caller() && is("user"),
                _ => false,
            }
    }

    fn is_caller(&self) -> bool {
        self.names.first().is_some_and(|name| name == "me")
    }
}

/// The segments of a path that lead somewhere; a key leads to what its collection does.
fn segments(tree: &TreeBuilder, path: PathId, schema: &Schema) -> Vec<Named> {
    let above = std::iter::successors(Some(path), |path| tree.node(*path).parent);
    let mut found: Vec<Named> = above.filter_map(|path| named(tree, path, schema)).collect();
    found.reverse();
    found
}

fn named(tree: &TreeBuilder, path: PathId, schema: &Schema) -> Option<Named> {
    let node = tree.node(path);
    let (written, target) = match &node.segment {
        Segment::Name(name) => (Some(name.to_lowercase()), node.target.map(|target| target.ty)),
        Segment::Cast(ty) => (None, Some(TypeRef::Structured(*ty))),
        Segment::Action(name) | Segment::Function { name, .. } => (Some(name.to_lowercase()), None),
        _ => return None,
    };
    let singular = written.iter().flat_map(|name| singulars(name));
    let of_type = match target {
        Some(TypeRef::Structured(ty)) => Some(schema.types[ty].name.name.to_lowercase()),
        _ => None,
    };
    let names = written.iter().cloned().chain(singular).chain(of_type).collect();
    Some(Named { names, target })
}
