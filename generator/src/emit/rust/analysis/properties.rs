//! All properties of each type, inherited ones first.

use std::collections::BTreeMap;

use crate::schema::{Property, Schema, TypeId};

/// The properties of every type with those of its bases, wire names unique.
#[derive(Debug)]
pub(crate) struct Properties<'a> {
    of: Vec<Vec<Inherited<'a>>>,
}

/// A property and the type that declares it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inherited<'a> {
    /// The property.
    pub(crate) property: &'a Property,
    /// The type that declares it.
    pub(crate) declared_in: TypeId,
}

impl<'a> Properties<'a> {
    /// Flattens the properties of every type.
    pub(crate) fn new(schema: &'a Schema) -> Self {
        Self {
            of: schema.types.ids().map(|id| flatten(schema, id)).collect(),
        }
    }

    /// The properties of `id`: those of its root base first; one that is declared again keeps its first position and
    /// takes its last declaration.
    pub(crate) fn of(&self, id: TypeId) -> &[Inherited<'a>] {
        self.of.get(id.index()).map_or(&[], Vec::as_slice)
    }
}

fn flatten(schema: &Schema, id: TypeId) -> Vec<Inherited<'_>> {
    let mut lineage: Vec<TypeId> = ancestors(schema, id).collect();
    lineage.reverse();
    let mut all: Vec<Inherited<'_>> = Vec::new();
    let mut positions: BTreeMap<&str, usize> = BTreeMap::new();
    for declared_in in lineage {
        for property in &schema.types[declared_in].properties {
            let inherited = Inherited { property, declared_in };
            match positions
                .get(property.name.as_str())
                .and_then(|&position| all.get_mut(position))
            {
                Some(earlier) => *earlier = inherited,
                None => {
                    positions.insert(&property.name, all.len());
                    all.push(inherited);
                }
            }
        }
    }
    all
}

/// The type, its base, the base's base and so on.
pub(super) fn ancestors(schema: &Schema, id: TypeId) -> impl Iterator<Item = TypeId> + '_ {
    std::iter::successors(Some(id), |&id| schema.types[id].base)
}

#[cfg(test)]
mod tests {
    use super::Properties;
    use crate::emit::fixture;

    #[test]
    fn inherited_properties_come_first() {
        let schema = fixture::schema();
        let properties = Properties::new(&schema);
        let apple = schema.types.ids().next();
        let all = apple.map(|id| properties.of(id)).unwrap_or_default();
        let names: Vec<_> = all.iter().map(|inherited| inherited.property.name.as_str()).collect();
        assert_eq!(
            names,
            ["id", "state", "usage", "places", "children", "@odata.etag", "content"]
        );
    }
}
