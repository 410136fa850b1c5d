//! Inherited properties belong to the base alone.

use std::collections::HashSet;

use super::draft::Draft;

/// Removes from each type the properties that an ancestor has.
pub(super) fn strip(draft: &mut Draft<'_>) {
    for index in 0..draft.types.len() {
        let inherited: HashSet<String> = draft
            .ancestors(index)
            .into_iter()
            .filter_map(|at| draft.types.get(at))
            .flat_map(|base| base.properties.iter().map(|property| property.name.clone()))
            .collect();
        if let Some(ty) = draft.types.get_mut(index) {
            ty.properties.retain(|property| !inherited.contains(&property.name));
        }
    }
}
