//! What annotations (docs/format.md, 3: `@odata.annotations`) and rows say that callers can do, and what follows from it.

use super::draft::TypeDraft;
use crate::schema::{Capabilities, FilterSupport, Property};

/// The capabilities of a type, or of one of its properties, on all its pages; repeated ones are OR-ed.
pub(super) fn of(ty: &TypeDraft<'_>, property: Option<&str>) -> Capabilities {
    let mut found = Capabilities::new();
    let told = ty
        .told()
        .filter_map(|told| told.capabilities.get(property.unwrap_or_default()));
    for (name, value) in told.flatten() {
        *found.entry(name.clone()).or_default() |= value;
    }
    found
}

/// Adds to the capabilities that the row of a property tells those that annotations do; they are OR-ed as well. One that the service computes, or that can be given neither at first nor later,
/// is read-only; one that cannot be filtered by takes no operator, unless its row names some.
pub(super) fn apply(property: &mut Property, annotated: Capabilities) {
    for (name, value) in annotated {
        *property.capabilities.entry(name).or_default() |= value;
    }
    let is = |name: &str| property.capabilities.get(name).copied();
    let never_given = is("insertable") == Some(false) && is("updatable") == Some(false);
    property.read_only |= is("computed") == Some(true) || never_given;
    if is("filterable") == Some(false) && property.filter == FilterSupport::Untold {
        property.filter = FilterSupport::Operators(Vec::new());
    }
}
