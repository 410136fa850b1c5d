//! A part of an API: what was asked for, what that needs, and nothing else.
//!
//! Included are whole areas, types by name and operations by path; excluded likewise, and exclusion wins. A kept type
//! needs its bases and the types of its structural properties; a kept operation needs the types of its parameters, body
//! and result. Navigation properties and derived types never pull anything in: they stay where their type stays.
//! A property of an excluded type is cut, its value is then one that the documentation does not name; an operation that
//! sends or brings an excluded type is cut; an excluded base of a kept type stays as its base.

mod closure;
mod cut;
mod pattern;
#[cfg(test)]
mod tests;

pub(crate) use pattern::like;
#[cfg(feature = "cli")]
pub(crate) use pattern::unnamed_keys;
pub use pattern::{Pattern, PatternError};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::nearest::nearest;
use crate::schema::Schema;

/// What to keep of an API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// What is asked for; everything when empty.
    pub include: Vec<Pattern>,
    /// What is left out.
    pub exclude: Vec<Pattern>,
}

/// The selected part of an API. A pattern that matches nothing is a finding.
#[must_use]
pub fn select(schema: Schema, selection: &Selection) -> (Schema, Diagnostics) {
    let mut findings = Diagnostics::default();
    if *selection == Selection::default() {
        return (schema, findings);
    }
    for pattern in selection.include.iter().chain(&selection.exclude) {
        if !pattern.matches_any(&schema) {
            findings.push(unmatched(pattern, &schema));
        }
    }
    let kept = closure::keep(&schema, selection);
    (cut::cut(schema, &kept), findings)
}

/// The names of areas are made here, so all are listed; of the many types the one that may be meant is named.
fn unmatched(pattern: &Pattern, schema: &Schema) -> Diagnostic {
    let message = format!("the pattern `{pattern}` matches nothing");
    let finding = Diagnostic::new(Code::UnmatchedPattern, None, message);
    match pattern {
        Pattern::Area(name) => {
            let names: Vec<&str> = schema.areas.iter().map(|(_, area)| area.name.as_str()).collect();
            let near = nearest(name, names.iter().copied()).map(|near| format!("did you mean `area:{near}`? "));
            let listed = names.join("`, `");
            finding.with_help(format!(
                "{}the areas of these pages are `{listed}`",
                near.unwrap_or_default()
            ))
        }
        Pattern::Type(name) => {
            let types = schema.types.iter().map(|(_, ty)| ty.name.to_string());
            let names: Vec<String> = types
                .chain(schema.enums.iter().map(|(_, ty)| ty.name.to_string()))
                .collect();
            match nearest(name, names.iter().map(String::as_str)) {
                Some(near) => finding.with_help(format!("did you mean `type:{near}`?")),
                None => finding,
            }
        }
        Pattern::Path(_) => finding,
    }
}
