//! Writing models: one driver for all models, compiled once per format.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value as Json;

use super::read::TYPE;
use super::{Field, FieldType, Handles, ListValue, Object, Value};

/// A value on its way out.
pub(super) struct Writer<'a>(pub(super) Value<'a>);

/// A value as JSON.
pub(super) fn to_json(value: Value<'_>) -> Result<Json, serde_json::Error> {
    serde_json::to_value(Writer(value))
}

/// The whole of `Serialize` for a model or a primitive type.
///
/// # Errors
/// When the format's writer fails.
pub fn serialize<T: FieldType, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    Writer(T::Kind::value(value)).serialize(serializer)
}

impl Serialize for Writer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Scalar(value) => value.serialize(serializer),
            Value::Raw(value) => value.serialize(serializer),
            Value::List(list) => write_list(list, serializer),
            Value::Structure(object) => write_object(object, serializer),
        }
    }
}

fn write_list<S: Serializer>(list: &dyn ListValue, serializer: S) -> Result<S::Ok, S::Error> {
    let mut seq = serializer.serialize_seq(Some(list.len()))?;
    for value in (0..list.len()).filter_map(|index| list.get(index)) {
        seq.serialize_element(&Writer(value))?;
    }
    seq.end()
}

fn write_object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let derived = object.additional().derived();
    let mut map = serializer.serialize_map(None)?;
    write_type(&mut map, object, derived)?;
    write_fields(&mut map, object, |_| true)?;
    if let Some(derived) = derived {
        let names = object.names();
        write_fields(&mut map, derived, |name| names.find(name).is_none())?;
    }
    write_additional(&mut map, object, derived)?;
    map.end()
}

/// The type goes first, so that a reader knows it before all else.
fn write_type<M: SerializeMap>(map: &mut M, object: &dyn Object, derived: Option<&dyn Object>) -> Result<(), M::Error> {
    match (object.additional().get(TYPE), derived) {
        (Some(written), _) => map.serialize_entry(TYPE, written),
        (None, Some(derived)) => map.serialize_entry(TYPE, &format_args!("#{}", derived.type_name())),
        (None, None) => Ok(()),
    }
}

/// Writes the fields with these names that have a value or are explicit nulls.
fn write_fields<M: SerializeMap>(
    map: &mut M,
    object: &dyn Object,
    of_name: impl Fn(&str) -> bool,
) -> Result<(), M::Error> {
    let additional = object.additional();
    for (index, name) in object.names().list().iter().enumerate() {
        match object.field(index).and_then(Field::value) {
            Some(value) if of_name(name) => map.serialize_entry(name, &Writer(value))?,
            None if additional.is_null(index) && of_name(name) && additional.get(name).is_none() => {
                map.serialize_entry(name, &())?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// An entry under the name of a field is written when the field has no value.
fn write_additional<M: SerializeMap>(
    map: &mut M,
    object: &dyn Object,
    derived: Option<&dyn Object>,
) -> Result<(), M::Error> {
    for (name, value) in object.additional().iter() {
        let superseded =
            name == TYPE || has_value(object, name) || derived.is_some_and(|derived| has_value(derived, name));
        if !superseded {
            map.serialize_entry(name, value)?;
        }
    }
    Ok(())
}

/// Whether the object has a value in the field of this name.
pub(super) fn has_value(object: &dyn Object, name: &str) -> bool {
    let field = object.names().find(name).and_then(|index| object.field(index));
    field.is_some_and(|field| field.value().is_some())
}
