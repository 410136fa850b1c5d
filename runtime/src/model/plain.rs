//! What a plain struct derives, from the table of its fields: copies, comparison, `Debug`.

use std::fmt;

use super::{Model, Object};

/// A copy.
pub fn copy<M: Model>(model: &M) -> M {
    let mut copy = M::default();
    let mut index = 0;
    while let (Some(from), Some(to)) = (model.field(index), copy.field_mut(index)) {
        to.copy(from);
        index += 1;
    }
    *copy.additional_mut() = model.additional().clone();
    copy
}

/// Whether two objects are of the same type and have the same fields and additional entries.
pub fn same(one: &dyn Object, two: &dyn Object) -> bool {
    let same_type = std::ptr::eq(one.names(), two.names());
    let mut fields = (0..).map_while(|index| Some((one.field(index)?, two.field(index)?)));
    same_type && fields.all(|(one, two)| one.same(two)) && one.additional() == two.additional()
}

/// Writes an object as a derived `Debug` does, without the fields that are absent.
///
/// # Errors
/// When the formatter fails.
pub fn debug(name: &str, object: &dyn Object, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut written = formatter.debug_struct(name);
    debug_fields(&mut written, object, |_| true);
    let (own, additional) = (object.names(), object.additional());
    if let Some(derived) = additional.derived() {
        debug_fields(&mut written, derived, |name| own.find(name).is_none());
    }
    if !additional.is_empty() {
        written.field("additional", additional);
    }
    written.finish_non_exhaustive()
}

/// The fields with these names that have a value or are explicit nulls.
fn debug_fields(written: &mut fmt::DebugStruct<'_, '_>, object: &dyn Object, of_name: impl Fn(&str) -> bool) {
    for (index, name) in object
        .names()
        .list()
        .iter()
        .enumerate()
        .filter(|(_, name)| of_name(name))
    {
        match object.field(index) {
            Some(field) if field.value().is_some() => {
                written.field(name, field);
            }
            _ if object.additional().is_null(index) => {
                written.field(name, &format_args!("null"));
            }
            _ => {}
        }
    }
}
