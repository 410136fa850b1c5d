//! Fields of a struct whose property stayed as it was, and whose Rust name or form did not.

use std::collections::BTreeSet;

use super::super::change::{Change, Concerned, Subject};
use super::super::rules::Rule;
use super::Pair;
use super::likeness::Likeness;
use crate::emit::rust::Field;
use crate::schema::{TypeId, TypeRef};

pub(super) fn compare(pair: &Pair<'_>, old: TypeId, new: TypeId, found: &mut Vec<Change>) {
    let (Some(was), Some(is)) = (pair.old.fields(old), pair.new.fields(new)) else {
        return;
    };
    let (before, after) = (pair.old.properties(old), pair.new.properties(new));
    for (wire, field) in was {
        let (Some(now), Some((_, old_property)), Some((_, new_property))) =
            (is.get(wire), before.get(wire.as_str()), after.get(wire.as_str()))
        else {
            continue;
        };
        let likeness = pair.likeness(
            (old_property.ty, old_property.collection),
            (new_property.ty, new_property.collection),
        );
        let same_kind = old_property.navigation == new_property.navigation;
        if likeness == Likeness::Same && same_kind {
            found.extend(change(pair, old, field, now).map(|change| change.at(&new_property.place)));
        }
    }
}

fn change(pair: &Pair<'_>, old: TypeId, was: &Field, is: &Field) -> Option<Change> {
    let name = pair.old.schema.types[old].name.to_string();
    let words = if was.name != is.name {
        format!("is now `{}` in the crate", is.name)
    } else if was.constant != is.constant {
        format!("has the constant `{}` now", is.constant)
    } else if was.boxed != is.boxed {
        let now = if is.boxed { "is now" } else { "is no longer" };
        format!("{now} behind a `Box` in the crate")
    } else {
        return None;
    };
    let subject = Subject::Member(name.clone(), was.wire.clone());
    let mut change = Change::new(
        Rule::FieldChanged,
        subject,
        format!("the field `{}` of `{name}` {words}", was.name),
    );
    let path = pair.old.guide.model(TypeRef::Structured(old)).unwrap_or_default();
    change.rust.push(format!("{path}::{}", was.name));
    change.concerned = Concerned {
        types: BTreeSet::from([name]),
        identifiers: BTreeSet::from([was.name.clone(), was.constant.clone()]),
        ..Concerned::default()
    };
    Some(change)
}
