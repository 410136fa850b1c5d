//! Operations: request lines of all pages to operations and the tree of their paths.

use super::names::Names;
use crate::diagnostic::Diagnostics;
use crate::dialect::Documented;
use crate::schema::Schema;

/// Adds the operations of all pages and the nodes of their paths.
pub(super) fn resolve(_pages: &[Documented], _names: &Names, _schema: &mut Schema, _diagnostics: &mut Diagnostics) {}
