//! What paths lead to.

use crate::diagnostic::Diagnostics;
use crate::schema::Schema;

/// Types the nodes of the path tree by walking the schema.
pub(super) fn type_nodes(_schema: &mut Schema, _diagnostics: &mut Diagnostics) {}
