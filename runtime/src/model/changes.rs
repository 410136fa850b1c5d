//! What has changed between two states of an object.

use serde_json::Value as Json;

use super::derived::update_derived;
use super::read::TYPE;
use super::{Field, Model, Object};

/// The changed properties only.
pub(super) fn changes<M: Model>(before: &M, now: &M) -> M {
    let mut changes = M::default();
    collect(before, now, &mut changes);
    update_derived(&mut changes);
    changes
}

fn collect(before: &dyn Object, now: &dyn Object, changes: &mut dyn Object) {
    for index in 0..now.names().list().len() {
        collect_field(before, now, changes, index);
    }
    match (before.additional().derived(), now.additional().derived()) {
        (before, Some(now)) => {
            let mut derived = changes
                .constructor(now.type_name())
                .map_or_else(|| now.boxed(), |construct| construct());
            match before.filter(|before| before.type_name() == now.type_name()) {
                Some(before) => collect(before, now, &mut *derived),
                None => derived = now.boxed(),
            }
            changes.additional_mut().set_derived(derived);
        }
        (_, None) => collect_entries(before, now, changes),
    }
}

/// A field that had a value and has none is to be cleared.
fn collect_field(before: &dyn Object, now: &dyn Object, changes: &mut dyn Object, index: usize) {
    let (Some(old), Some(new), Some(change)) = (before.field(index), now.field(index), changes.field_mut(index)) else {
        return;
    };
    let is_new_null = now.additional().is_null(index) && !before.additional().is_null(index);
    if new.value().is_some() {
        if !new.same(old) {
            change.copy(new);
        }
    } else if old.value().is_some() || is_new_null {
        changes.additional_mut().set_null(index, true);
    }
}

/// Of the annotations only the type goes along, unless they are new.
fn collect_entries(before: &dyn Object, now: &dyn Object, changes: &mut dyn Object) {
    let (old, new) = (before.additional(), now.additional());
    for (name, value) in new.iter() {
        if name == TYPE || old.get(name) != Some(value) {
            changes.additional_mut().insert(name.to_owned(), value.clone());
        }
    }
    let is_property = |name: &str| !name.contains('@');
    for (name, _) in old
        .iter()
        .filter(|(name, _)| is_property(name) && new.get(name).is_none())
    {
        let documented = now.names().find(name).and_then(|index| now.field(index));
        if documented.and_then(Field::value).is_none() {
            changes.additional_mut().insert(name.to_owned(), Json::Null);
        }
    }
}
