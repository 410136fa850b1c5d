//! What paths tell of declared properties: one that is addressed by a key is a collection.

use std::collections::BTreeMap;

use super::calls::Call;
use super::known::Known;
use super::walk::walk;
use crate::diagnostic::Place;
use crate::resolve::members::Members;
use crate::schema::{Segment, Target, TypeId, TypeKind};

/// Navigation properties that are declared as single and that request lines address by a key, with the types that
/// declare them and the first such line.
pub(crate) fn collections(
    members: &Members<'_>,
    calls: &[Call<'_>],
    known: &Known,
) -> BTreeMap<(TypeId, String), Place> {
    let mut found = BTreeMap::new();
    for call in calls.iter().filter(|call| !call.example) {
        let steps = walk(members, known, &call.url).steps;
        for pair in steps.windows(2) {
            let [property, key] = pair else { continue };
            if let (Segment::Name(name), Segment::Key(_), Some(from), Some(to)) =
                (&property.segment, &key.segment, property.from, property.target)
                && !to.collection
                && is_entity(members, to)
                && let Some(owner) = Members::structured(from).and_then(|ty| members.declaring(ty, name))
            {
                found.entry((owner, name.clone())).or_insert_with(|| call.place.clone());
            }
        }
    }
    found
}

fn is_entity(members: &Members<'_>, target: Target) -> bool {
    Members::structured(target).is_some_and(|ty| members.schema().types[ty].kind == TypeKind::Entity)
}
