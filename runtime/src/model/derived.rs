//! Objects of a derived type, at the place of its base.
//!
//! The object is there twice: its base as a plain struct, and the whole of it, as its derived type, in the base's [`Additional`].
//! What is set in the base wins: it is written, and copied into the whole when that is asked for.
//!
//! [`Additional`]: super::Additional

use std::any::Any;
use std::borrow::Cow;

use super::read::put_json;
use super::write::to_json;
use super::{Field, Model, Object};

/// The whole object, if it is of the type `D` or of one derived from that.
pub fn as_derived<B: Model, D: Model>(base: &B) -> Option<Cow<'_, D>> {
    let whole = base.additional().derived().filter(|whole| is_a::<D>(*whole))?;
    let any: &dyn Any = whole;
    match any.downcast_ref::<D>() {
        Some(derived) if is_current(base, whole) => Some(Cow::Borrowed(derived)),
        _ => into_derived(base.clone()).ok().map(Cow::Owned),
    }
}

/// The whole object, if it is of the type `D` or of one derived from that.
///
/// # Errors
/// The base itself, when it is not.
pub fn into_derived<B: Model, D: Model>(mut base: B) -> Result<D, B> {
    if !base.additional().derived().is_some_and(is_a::<D>) {
        return Err(base);
    }
    update_derived(&mut base);
    let Some(whole) = base.additional_mut().take_derived() else {
        return Err(base);
    };
    if whole.type_name() == D::TYPE {
        let whole: Box<dyn Any> = whole;
        return whole.downcast().map(|derived| *derived).map_err(|_| base);
    }
    let mut between = D::default();
    copy_fields(&*whole, &mut between);
    between.additional_mut().set_derived(whole);
    Ok(between)
}

/// The object at the place of its base.
pub fn into_base<D: Model, B: Model>(mut derived: D) -> B {
    let mut base = B::default();
    copy_fields(&derived, &mut base);
    update_derived(&mut derived);
    let whole = derived.additional_mut().take_derived();
    let whole = whole.unwrap_or_else(|| Box::new(derived));
    base.additional_mut().set_derived(whole);
    base
}

/// Copies what the base has into the whole object.
pub(super) fn update_derived(base: &mut dyn Object) {
    if let Some(mut whole) = base.additional_mut().take_derived() {
        copy_fields(base, &mut *whole);
        base.additional_mut().set_derived(whole);
    }
}

fn is_a<D: Model>(whole: &dyn Object) -> bool {
    whole.type_name() == D::TYPE || D::derived(whole.type_name()).is_some()
}

/// Whether the whole object has what the base has.
fn is_current(base: &dyn Object, whole: &dyn Object) -> bool {
    pairs(base, whole).all(|(in_base, in_whole)| {
        let same = match (base.field(in_base), whole.field(in_whole)) {
            (Some(one), Some(two)) => one.same(two),
            _ => false,
        };
        same && base.additional().is_null(in_base) == whole.additional().is_null(in_whole)
    })
}

/// Copies the fields that both objects have.
fn copy_fields(from: &dyn Object, to: &mut dyn Object) {
    let pairs: Vec<_> = pairs(from, to).collect();
    for (in_from, in_to) in pairs {
        if let (Some(source), Some(target)) = (from.field(in_from), to.field_mut(in_to)) {
            copy_field(source, target);
            to.additional_mut().set_null(in_to, from.additional().is_null(in_from));
        }
    }
}

/// A derived type may declare a property of its base again, with another type; then the value is read anew.
fn copy_field(source: &dyn Field, target: &mut dyn Field) {
    if target.copy(source) {
        return;
    }
    target.clear();
    if let Some(Ok(json)) = source.value().map(to_json) {
        put_json(target, json);
    }
}

/// The indexes of the fields that both objects have.
fn pairs(one: &dyn Object, two: &dyn Object) -> impl Iterator<Item = (usize, usize)> + use<> {
    let (names, others) = (one.names(), two.names());
    let found = move |(index, name): (usize, &&'static str)| Some((index, others.find_from(name, index)?));
    names.list().iter().enumerate().filter_map(found)
}
