//! Writing models: one driver for all models, compiled once per format.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value as Json;

use super::read::TYPE;
use super::{Additional, Field, FieldType, Handles, ListValue, Structured, Value};

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
            Value::Structure(place) => write_object(place, serializer),
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

fn write_object<S: Serializer>(place: &dyn Structured, serializer: S) -> Result<S::Ok, S::Error> {
    let object = place.object();
    let names = object.properties();
    let mut map = serializer.serialize_map(None)?;
    let mut result = Ok(());
    object.fields(&mut |fields, additional| {
        result = write_type(&mut map, additional, place.derived_type())
            .and_then(|()| write_fields(&mut map, names, fields))
            .and_then(|()| write_additional(&mut map, names, fields, additional));
    });
    result?;
    map.end()
}

/// The type goes first, so that a reader knows it before all else.
fn write_type<M: SerializeMap>(map: &mut M, additional: &Additional, derived: Option<&str>) -> Result<(), M::Error> {
    match (additional.get(TYPE), derived) {
        (Some(written), _) => map.serialize_entry(TYPE, written),
        (None, Some(name)) => map.serialize_entry(TYPE, &format!("#{name}")),
        (None, None) => Ok(()),
    }
}

fn write_fields<M: SerializeMap>(map: &mut M, names: &[&str], fields: &[&dyn Field]) -> Result<(), M::Error> {
    for (name, field) in names.iter().zip(fields) {
        if let Some(value) = field.value() {
            map.serialize_entry(name, &Writer(value))?;
        }
    }
    Ok(())
}

/// An entry under the name of a field is written when the field has no value.
fn write_additional<M: SerializeMap>(
    map: &mut M,
    names: &[&str],
    fields: &[&dyn Field],
    additional: &Additional,
) -> Result<(), M::Error> {
    for (name, value) in additional.iter() {
        let field = names
            .iter()
            .position(|known| *known == name)
            .and_then(|index| fields.get(index));
        let superseded = name == TYPE || field.is_some_and(|field| field.value().is_some());
        if !superseded {
            map.serialize_entry(name, value)?;
        }
    }
    Ok(())
}
