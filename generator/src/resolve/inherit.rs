//! Inherited properties belong to the base alone.

use std::collections::HashSet;

use super::work::Work;

/// Removes from each type the properties that an ancestor has.
pub(super) fn strip(work: &mut Work<'_>) {
    for id in work.schema.types.ids() {
        let inherited: HashSet<String> = work
            .ancestors(id)
            .flat_map(|base| &work.schema.types[base].properties)
            .map(|property| property.name.clone())
            .collect();
        let properties = &mut work.schema.types[id].properties;
        properties.retain(|property| !inherited.contains(&property.name));
    }
}
