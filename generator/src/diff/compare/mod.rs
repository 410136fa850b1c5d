//! The comparison.

mod calls;
mod enums;
mod exchange;
mod fields;
mod likeness;
mod parameters;
mod paths;
mod permissions;
mod properties;
mod renames;
mod side;
mod stated;
mod stayed;
mod types;

use std::collections::BTreeSet;

use super::change::{Change, Changes, Concerned};
use crate::emit::rust::Options;
use crate::schema::{Schema, TypeId, TypeRef};
use renames::Renames;
use side::Side;

/// What has changed from `old` to `new`.
#[must_use]
pub fn compare(old: &Schema, new: &Schema) -> Changes {
    let options = Options::default();
    let (old, new) = (Side::new(old, &options), Side::new(new, &options));
    let renames = Renames::of(&old, &new);
    let pair = Pair { old, new, renames };
    let mut found: Vec<Change> = Vec::new();
    types::compare(&pair, &mut found);
    calls::compare(&pair, &mut found);
    Changes::new(found)
}

/// The two schemas, and which type of the one is which of the other.
struct Pair<'a> {
    old: Side<'a>,
    new: Side<'a>,
    renames: Renames,
}

impl Pair<'_> {
    /// The name that an old type has now, if nothing but a rename happened to it.
    fn current_name(&self, old: TypeRef) -> String {
        let name = self.old.schema.type_name(old);
        self.renames.get(&name).map_or(name, str::to_owned)
    }

    /// The new type that an old one is, by its name.
    fn current(&self, old: TypeRef) -> Option<TypeRef> {
        self.new.types.get(&self.current_name(old)).copied()
    }

    fn current_structured(&self, old: TypeId) -> Option<TypeId> {
        match self.current(TypeRef::Structured(old)) {
            Some(TypeRef::Structured(id)) => Some(id),
            _ => None,
        }
    }

    /// Fills in whom a change of a type as a whole concerns.
    fn of_type(&self, name: &str, old: TypeRef, mut change: Change) -> Change {
        change.rust.extend(self.old.guide.model(old));
        change.concerned = Concerned {
            types: BTreeSet::from([name.to_owned()]),
            ..Concerned::default()
        };
        change
    }
}
