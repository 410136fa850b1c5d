//! Areas of what no page gives one: that of most of the types that refer to it.

use std::collections::BTreeMap;

use crate::schema::{Schema, TypeRef};

/// The areas of types and enumerations, as far as they are known.
pub(super) struct Titles {
    pub(super) types: Vec<Option<String>>,
    pub(super) enums: Vec<Option<String>>,
}

impl Titles {
    fn of(&self, ty: TypeRef) -> Option<&Option<String>> {
        match ty {
            TypeRef::Structured(id) => self.types.get(id.index()),
            TypeRef::Enum(id) => self.enums.get(id.index()),
            TypeRef::Edm(_) => None,
        }
    }

    fn set(&mut self, ty: TypeRef, title: String) {
        let slot = match ty {
            TypeRef::Structured(id) => self.types.get_mut(id.index()),
            TypeRef::Enum(id) => self.enums.get_mut(id.index()),
            TypeRef::Edm(_) => None,
        };
        if let Some(slot) = slot {
            *slot = Some(title);
        }
    }

    /// Gives areas to what has none, from neighbour to neighbour. What nothing refers to keeps none.
    pub(super) fn spread(&mut self, schema: &Schema) {
        loop {
            let found = self.next(schema);
            if found.is_empty() {
                return;
            }
            for (ty, title) in found {
                self.set(ty, title);
            }
        }
    }

    /// The areas that one more step tells.
    fn next(&self, schema: &Schema) -> BTreeMap<TypeRef, String> {
        let mut votes: BTreeMap<TypeRef, BTreeMap<&str, usize>> = BTreeMap::new();
        for ((_, owner), title) in schema.types.iter().zip(&self.types) {
            let Some(title) = title else { continue };
            let base = owner.base.map(TypeRef::Structured);
            let parts = owner.properties.iter().map(|property| property.ty);
            for ty in parts.chain(base).filter(|ty| self.of(*ty) == Some(&None)) {
                *votes.entry(ty).or_default().entry(title).or_default() += 1;
            }
        }
        let most = |votes: BTreeMap<&str, usize>| {
            let best = votes
                .into_iter()
                .max_by_key(|(title, count)| (*count, std::cmp::Reverse(*title)));
            best.map(|(title, _)| title.to_owned())
        };
        votes
            .into_iter()
            .filter_map(|(ty, votes)| Some((ty, most(votes)?)))
            .collect()
    }
}
