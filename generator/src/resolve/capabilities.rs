//! What annotations say that callers can do (format 3, `@odata.annotations`), and what follows from it.

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

/// Notes the capabilities of a property. One that the service computes, or that can be given neither at first nor later,
/// is read-only; one that cannot be filtered by takes no operator, unless its row names some.
pub(super) fn apply(property: &mut Property, capabilities: Capabilities) {
    let is = |name: &str| capabilities.get(name).copied();
    let never_given = is("insertable") == Some(false) && is("updatable") == Some(false);
    property.read_only |= is("computed") == Some(true) || never_given;
    if is("filterable") == Some(false) && property.filter == FilterSupport::Untold {
        property.filter = FilterSupport::Operators(Vec::new());
    }
    property.capabilities = capabilities;
}
