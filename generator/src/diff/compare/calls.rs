//! Calls: a method on a path. Which went, came, and what changed in those that stayed.

use std::collections::{BTreeMap, BTreeSet};

use super::super::change::Change;
use super::super::rules::Rule;
use super::side::CallKey;
use super::stated::deprecation;
use super::stayed::Stayed;
use super::{Pair, exchange, permissions};
use crate::schema::{OperationId, PathId};

/// An operation on one of its paths.
type At = (OperationId, PathId);

pub(super) fn compare(pair: &Pair<'_>, found: &mut Vec<Change>) {
    let matched = Matched::of(pair);
    found.extend(matched.removed.iter().map(|(id, paths)| removed(pair, *id, paths)));
    found.extend(matched.added.iter().map(|(id, paths)| added(pair, *id, paths)));
    for ((old, new), paths) in &matched.both {
        compare_both(&Stayed::new(pair, (*old, *new), paths), found);
    }
}

/// Which operation is which, path by path.
#[derive(Default)]
struct Matched {
    removed: BTreeMap<OperationId, Vec<PathId>>,
    added: BTreeMap<OperationId, Vec<PathId>>,
    both: BTreeMap<(OperationId, OperationId), Vec<(PathId, PathId)>>,
}

impl Matched {
    fn of(pair: &Pair<'_>) -> Self {
        let mut matched = Self::default();
        let mut taken: BTreeSet<At> = BTreeSet::new();
        for (key, olds) in &pair.old.calls {
            for old in olds {
                match likeliest(pair, *old, key) {
                    Some(new) => {
                        taken.insert(new);
                        let paths = matched.both.entry((old.0, new.0)).or_default();
                        paths.push((old.1, new.1));
                    }
                    None => matched.removed.entry(old.0).or_default().push(old.1),
                }
            }
        }
        for (id, path) in pair.new.calls.values().flatten() {
            if !taken.contains(&(*id, *path)) {
                matched.added.entry(*id).or_default().push(*path);
            }
        }
        matched
    }
}

/// Of the new operations of that method and path the one that is likeliest the same.
fn likeliest(pair: &Pair<'_>, (old, _): At, key: &CallKey) -> Option<At> {
    let was = &pair.old.schema.operations[old];
    let candidates = pair.new.calls.get(key)?;
    let likeness = |(new, _): &&At| {
        let is = &pair.new.schema.operations[*new];
        let same_body = exchange::same_body(pair, &was.body, &is.body);
        (was.kind == is.kind, same_body, was.docs.page == is.docs.page)
    };
    // The first of equals, so that the order of the schema decides.
    candidates.iter().rev().max_by_key(likeness).copied()
}

fn removed(pair: &Pair<'_>, id: OperationId, paths: &[PathId]) -> Change {
    let message = format!("{} can no longer be called", pair.old.in_words(id, paths));
    let change = Change::new(Rule::CallRemoved, pair.old.subject(id, paths), message);
    let mut change = change.was_at(&pair.old.schema.operations[id].place);
    change.rust = pair.old.chains(id, paths);
    if paths.len() == pair.old.schema.operations[id].paths.len() {
        change.rust.extend(pair.old.guide.parameters(id));
    }
    change.concerned = pair.old.concerned(id, paths);
    change
}

fn added(pair: &Pair<'_>, id: OperationId, paths: &[PathId]) -> Change {
    let message = format!("{} can be called", pair.new.in_words(id, paths));
    let change = Change::new(Rule::CallAdded, pair.new.subject(id, paths), message);
    let mut change = change.at(&pair.new.schema.operations[id].place);
    change.rust = pair.new.chains(id, paths);
    change
}

/// What changed in an operation that both schemas have.
fn compare_both(stayed: &Stayed<'_, '_>, found: &mut Vec<Change>) {
    let (was, is) = stayed.operations();
    let of = stayed.in_words();
    stayed.rust_names(found);
    if let Some((rule, message)) = deprecation(&of, &was.docs, &is.docs) {
        found.push(stayed.change(rule, message));
    }
    exchange::compare(stayed, was, is, &of, found);
    for part in stayed.by_permissions().iter().map(|paths| stayed.part(paths)) {
        let (was, is) = part.permissions();
        let changes = permissions::compare(&part.in_words(), was, is).into_iter();
        found.extend(changes.map(|(rule, message)| part.change(rule, message)));
    }
}
