//! What follows from the capabilities that annotations name (docs/format.md, 3: `@odata.annotations`).

use crate::schema::{Capabilities, FilterSupport, Property};

/// Adds to the capabilities that the row of a property names those that annotations do; they are OR-ed. One that the service
/// computes, or that can be given neither at first nor later, is read-only; one that cannot be filtered by takes no
/// operator, unless its row names some.
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
