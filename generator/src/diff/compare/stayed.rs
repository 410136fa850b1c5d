//! An operation that both schemas have, on the paths that they share.

use super::super::change::{Change, Subject};
use super::super::rules::Rule;
use super::Pair;
use crate::schema::{Operation, OperationId, PathId, Permissions};

/// The old and the new node of a path.
type Both = (PathId, PathId);

pub(super) struct Stayed<'a, 'p> {
    pub(super) pair: &'a Pair<'p>,
    old: OperationId,
    new: OperationId,
    paths: &'a [Both],
}

impl<'a, 'p> Stayed<'a, 'p> {
    pub(super) const fn new(pair: &'a Pair<'p>, (old, new): (OperationId, OperationId), paths: &'a [Both]) -> Self {
        Self { pair, old, new, paths }
    }

    /// The same operation on some of the paths.
    pub(super) const fn part<'b>(&'b self, paths: &'b [Both]) -> Stayed<'b, 'p> {
        Stayed {
            pair: self.pair,
            old: self.old,
            new: self.new,
            paths,
        }
    }

    pub(super) fn operations(&self) -> (&'p Operation, &'p Operation) {
        (
            &self.pair.old.schema.operations[self.old],
            &self.pair.new.schema.operations[self.new],
        )
    }

    /// What its first path needs.
    pub(super) fn permissions(&self) -> (&'p Permissions, &'p Permissions) {
        let (was, is) = self.operations();
        match self.paths.first() {
            Some((old, new)) => (was.permissions_at(*old), is.permissions_at(*new)),
            None => (&was.permissions, &is.permissions),
        }
    }

    /// Paths of one operation may need other permissions: those that need the same.
    pub(super) fn by_permissions(&self) -> Vec<Vec<Both>> {
        let (was, is) = self.operations();
        let mut groups: Vec<((&Permissions, &Permissions), Vec<Both>)> = Vec::new();
        for &(old, new) in self.paths {
            let needed = (was.permissions_at(old), is.permissions_at(new));
            match groups.iter_mut().find(|(known, _)| *known == needed) {
                Some((_, paths)) => paths.push((old, new)),
                None => groups.push((needed, vec![(old, new)])),
            }
        }
        groups.into_iter().map(|(_, paths)| paths).collect()
    }

    fn old_paths(&self) -> Vec<PathId> {
        self.paths.iter().map(|(old, _)| *old).collect()
    }

    /// Its first path, and how many more there are.
    pub(super) fn in_words(&self) -> String {
        self.pair.old.in_words(self.old, &self.old_paths())
    }

    /// A change of the call as a whole.
    pub(super) fn change(&self, rule: Rule, message: String) -> Change {
        self.of(rule, self.pair.old.subject(self.old, &self.old_paths()), message)
    }

    /// A change of a parameter.
    pub(super) fn parameter(&self, rule: Rule, name: &str, message: String) -> Change {
        let subject = match self.pair.old.subject(self.old, &self.old_paths()) {
            Subject::Call(method, path) => Subject::Parameter(method, path, name.to_owned()),
            other => other,
        };
        self.of(rule, subject, message)
    }

    fn of(&self, rule: Rule, subject: Subject, message: String) -> Change {
        let (_, is) = self.operations();
        let paths = self.old_paths();
        let mut change = Change::new(rule, subject, message).at(&is.place);
        change.rust = self.pair.old.chains(self.old, &paths);
        change.rust.extend(self.pair.old.guide.parameters(self.old));
        change.concerned = self.pair.old.concerned(self.old, &paths);
        change
    }

    /// Another feature, other names of the methods that lead to the call, or of the struct of its parameters.
    pub(super) fn rust_names(&self, found: &mut Vec<Change>) {
        let (old, new) = (&self.pair.old.guide, &self.pair.new.guide);
        let (was, is) = self.operations();
        let (was, is) = (old.feature(was.area), new.feature(is.area));
        if was != is {
            let message = format!("{} needs the feature `{is}` and needed `{was}`", self.in_words());
            found.push(self.change(Rule::CallMoved, message).values(was, is));
        }
        for &(from, to) in self.paths {
            // Arguments that come or go are changes of their own.
            if let (Some(was), Some(is)) = (old.call(self.old, from), new.call(self.new, to))
                && was.names().ne(is.names())
            {
                let (was, is) = (was.to_string(), is.to_string());
                let mut change = self.change(Rule::CallRenamed, format!("`{was}` is now `{is}`"));
                change.rust = vec![was.clone()];
                found.push(change.values(was, is));
            }
        }
        if let (Some(was), Some(is)) = (old.parameters(self.old), new.parameters(self.new))
            && was != is
        {
            let change = self.change(Rule::CallRenamed, format!("the struct `{was}` is now `{is}`"));
            found.push(change.values(was, is));
        }
    }
}
