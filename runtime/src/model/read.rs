//! Reading models: one driver for all models, compiled once per format.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::capture::{Captured, rest_of_list, visit_primitives, whole_map};
use super::write::to_json;
use super::{Additional, Field, ListSlot, Object, Primitive, PrimitiveType, Slot, Structured, Value};

/// The annotation that names the type of an object.
pub(super) const TYPE: &str = "@odata.type";

/// What became of a value.
enum Outcome {
    Stored,
    Null,
    /// It does not fit its field: the whole of it.
    Misfit(Json),
}

/// Reads one value into a slot.
struct SlotSeed<'a> {
    slot: Slot<'a>,
    /// In a list of any JSON a null is an element like others.
    in_list: bool,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = Outcome;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl SlotSeed<'_> {
    fn primitive<E>(self, value: Primitive<'_>) -> Result<Outcome, E> {
        Ok(match self.slot {
            Slot::Scalar(slot) => match slot.set(value) {
                true => Outcome::Stored,
                false => Outcome::Misfit(value.to_json()),
            },
            Slot::Raw(slot) => store(slot, value.to_json()),
            _ => Outcome::Misfit(value.to_json()),
        })
    }

    fn null<E>(self) -> Result<Outcome, E> {
        Ok(match self.slot {
            Slot::Raw(slot) if self.in_list => store(slot, Json::Null),
            _ => Outcome::Null,
        })
    }
}

fn store(slot: &mut Option<Json>, value: Json) -> Outcome {
    *slot = Some(value);
    Outcome::Stored
}

impl<'de> Visitor<'de> for SlotSeed<'_> {
    type Value = Outcome;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    visit_primitives!(Outcome);

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Outcome, A::Error> {
        match self.slot {
            Slot::List(slot) => read_list(slot, seq),
            Slot::Raw(slot) => Ok(store(slot, rest_of_list(Vec::new(), seq)?)),
            _ => Ok(Outcome::Misfit(rest_of_list(Vec::new(), seq)?)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Outcome, A::Error> {
        match self.slot {
            Slot::Structure(slot) => read_object(slot.begin(), map).map(|()| Outcome::Stored),
            Slot::Raw(slot) => Ok(store(slot, whole_map(map)?)),
            _ => Ok(Outcome::Misfit(whole_map(map)?)),
        }
    }
}

/// Reads elements while they fit. One that does not makes the whole list a misfit: a list without it, or with it elsewhere, would say
/// something that the service did not.
fn read_list<'de, A: SeqAccess<'de>>(list: &mut dyn ListSlot, mut seq: A) -> Result<Outcome, A::Error> {
    list.begin();
    loop {
        let mut outcome = Ok(None);
        list.push(&mut |slot| {
            outcome = seq.next_element_seed(SlotSeed { slot, in_list: true });
            matches!(outcome, Ok(Some(Outcome::Stored)))
        });
        let misfit = match outcome? {
            None => return Ok(Outcome::Stored),
            Some(Outcome::Stored) => continue,
            Some(Outcome::Null) => Json::Null,
            Some(Outcome::Misfit(value)) => value,
        };
        let mut elements = match to_json(Value::List(list.read_so_far())).map_err(A::Error::custom)? {
            Json::Array(elements) => elements,
            _ => Vec::new(),
        };
        elements.push(misfit);
        return rest_of_list(elements, seq).map(Outcome::Misfit);
    }
}

/// Where the walk over the names of an object stands.
#[derive(Default)]
struct Cursor {
    /// After the last property that came; services keep an order.
    next: usize,
    /// No property from here on has come yet.
    furthest: usize,
}

/// Why a run over an object stopped.
enum Stop {
    End,
    /// The object names its type.
    Type(String),
}

/// Reads an object into its place. At a place for several types the object is begun as the base type; when its type shows, what was read
/// until then is read again into an object of that type. It mostly shows first, when there is nothing to read again.
fn read_object<'de, A: MapAccess<'de>>(place: &mut dyn Structured, mut map: A) -> Result<(), A::Error> {
    let mut cursor = Cursor::default();
    loop {
        match fill(place.object_mut(), &mut cursor, &mut map)? {
            Stop::End => return Ok(()),
            Stop::Type(name) => {
                set_type(place, &name).map_err(A::Error::custom)?;
                cursor = Cursor {
                    next: cursor.next,
                    furthest: usize::MAX,
                };
            }
        }
    }
}

/// Makes the object at this place one of the named type, if the place knows that type, and keeps the name where writing the object would
/// not give it.
fn set_type(place: &mut dyn Structured, written: &str) -> Result<(), serde_json::Error> {
    let name = written.strip_prefix('#').unwrap_or(written);
    let before = to_json(Value::Structure(place))?;
    if place.retype(name)
        && let Json::Object(mut members) = before
    {
        members.shift_remove(TYPE);
        read_members(place, members)?;
    }
    let implied = place
        .derived_type()
        .is_some_and(|derived| derived == name && written.starts_with('#'));
    place.object_mut().fields_mut(&mut |_, additional| {
        if implied {
            additional.remove(TYPE);
        } else {
            additional.insert(TYPE, written);
        }
    });
    Ok(())
}

/// Reads the members of an object that is JSON already; anything else leaves the place as it is.
pub(super) fn read_json(place: &mut dyn Structured, json: Json) -> Result<(), serde_json::Error> {
    match json {
        Json::Object(members) => read_members(place, members),
        _ => Ok(()),
    }
}

fn read_members(place: &mut dyn Structured, members: Map<String, Json>) -> Result<(), serde_json::Error> {
    read_object(place, MapDeserializer::new(members.into_iter()))
}

fn fill<'de, A: MapAccess<'de>>(object: &mut dyn Object, cursor: &mut Cursor, map: &mut A) -> Result<Stop, A::Error> {
    let names = object.properties();
    let mut result = Ok(Stop::End);
    object.fields_mut(&mut |fields, additional| result = fill_fields(names, fields, additional, cursor, map));
    result
}

fn fill_fields<'de, A: MapAccess<'de>>(
    names: &'static [&'static str],
    fields: &mut [&mut dyn Field],
    additional: &mut Additional,
    cursor: &mut Cursor,
    map: &mut A,
) -> Result<Stop, A::Error> {
    while let Some(key) = map.next_key_seed(KeySeed {
        names,
        start: cursor.next,
    })? {
        match key {
            Key::Property(index) => {
                let (Some(field), Some(name)) = (fields.get_mut(index), names.get(index)) else {
                    continue;
                };
                let outcome = map.next_value_seed(SlotSeed {
                    slot: field.slot(),
                    in_list: false,
                })?;
                let repeated = index < cursor.furthest;
                settle(outcome, *field, name, additional, repeated);
                cursor.next = index + 1;
                cursor.furthest = cursor.furthest.max(cursor.next);
            }
            Key::Other(name) => {
                let Captured(value) = map.next_value()?;
                match value {
                    Json::String(value) if name == TYPE => return Ok(Stop::Type(value)),
                    value => additional.insert(name, value),
                };
            }
        }
    }
    Ok(Stop::End)
}

/// Records what a field cannot hold. Of a property that comes twice the last one counts.
fn settle(outcome: Outcome, field: &mut dyn Field, name: &'static str, additional: &mut Additional, repeated: bool) {
    match outcome {
        Outcome::Stored => {
            if repeated {
                additional.remove(name);
            }
        }
        Outcome::Null => {
            field.clear();
            additional.insert(name, Json::Null);
        }
        Outcome::Misfit(value) => {
            tracing::debug!(
                property = name,
                "a value does not fit the documented type; it is kept as JSON"
            );
            field.clear();
            additional.insert(name, value);
        }
    }
}

enum Key {
    Property(usize),
    Other(String),
}

struct KeySeed {
    names: &'static [&'static str],
    start: usize,
}

impl KeySeed {
    fn find(&self, key: &str) -> Option<usize> {
        let (before, after) = self.names.split_at_checked(self.start).unwrap_or((self.names, &[]));
        let position = |names: &[&str]| names.iter().position(|name| *name == key);
        position(after)
            .map(|index| before.len() + index)
            .or_else(|| position(before))
    }
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a property name")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        Ok(self.find(key).map_or_else(|| Key::Other(key.to_owned()), Key::Property))
    }
}

/// The whole of `Deserialize` for a model.
///
/// # Errors
/// When the input is not an object, or the format's reader fails.
pub fn deserialize_structured<'de, T: Structured + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut place = T::default();
    deserializer.deserialize_map(ObjectVisitor(&mut place))?;
    Ok(place)
}

struct ObjectVisitor<'a>(&'a mut dyn Structured);

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        read_object(self.0, map)
    }
}

/// The whole of `Deserialize` for a primitive type.
///
/// # Errors
/// When the value is not one of the type, or the format's reader fails.
pub fn deserialize_primitive<'de, T: PrimitiveType, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(PrimitiveVisitor(PhantomData))
}

struct PrimitiveVisitor<T>(PhantomData<T>);

impl<T: PrimitiveType> PrimitiveVisitor<T> {
    fn primitive<E: Error>(self, value: Primitive<'_>) -> Result<T, E> {
        T::read(value).ok_or_else(|| E::custom(format_args!("not a value of {}", std::any::type_name::<T>())))
    }

    fn null<E: Error>(self) -> Result<T, E> {
        Err(E::custom(format_args!(
            "null is not a value of {}",
            std::any::type_name::<T>()
        )))
    }
}

impl<'de, T: PrimitiveType> Visitor<'de> for PrimitiveVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(std::any::type_name::<T>())
    }

    visit_primitives!(T);
}
