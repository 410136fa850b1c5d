//! An operation on some of its paths, in words and in code.

use super::super::change::{Concerned, Subject};
use super::side::Side;
use crate::schema::{OperationId, PathId};

impl Side<'_> {
    /// `GET /me` and 3 more paths.
    pub(super) fn in_words(&self, id: OperationId, paths: &[PathId]) -> String {
        let first = paths.first().map(|path| self.call(id, *path)).unwrap_or_default();
        match paths.len() {
            0 | 1 => format!("`{} {}`", first.0, first.1),
            2 => format!("`{} {}` and one more path", first.0, first.1),
            several => format!("`{} {}` and {} more paths", first.0, first.1, several - 1),
        }
    }

    pub(super) fn subject(&self, id: OperationId, paths: &[PathId]) -> Subject {
        let (method, path) = paths.first().map(|path| self.call(id, *path)).unwrap_or_default();
        Subject::Call(method, path)
    }

    pub(super) fn chains(&self, id: OperationId, paths: &[PathId]) -> Vec<String> {
        let calls = paths.iter().filter_map(|path| self.guide.call(id, *path));
        calls.map(|call| call.to_string()).collect()
    }

    pub(super) fn concerned(&self, id: OperationId, paths: &[PathId]) -> Concerned {
        Concerned {
            calls: paths.iter().map(|path| self.call(id, *path)).collect(),
            ..Concerned::default()
        }
    }
}
