//! Reading models: one driver for all models, compiled once per format.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;

use super::capture::{Captured, rest_of_list, visit_primitives, whole_map};
use super::derived::update_derived;
use super::field::ScalarSlot;
use super::numbers::{TEXT_OF_VALUE, read_json, set_number, text_of_value};
use super::write::to_json;
use super::{Field, ListSlot, Model, Names, Object, Primitive, PrimitiveType, Slot, Value};

/// The annotation that names the type of an object.
pub(super) const TYPE: &str = "@odata.type";

/// What became of a value.
pub(super) enum Outcome {
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
        match &self.slot {
            Slot::Scalar(slot) if slot.needs_digits() => deserializer.deserialize_newtype_struct(TEXT_OF_VALUE, self),
            _ => deserializer.deserialize_any(self),
        }
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

/// Reads the text of a value.
fn read_text(slot: &mut dyn ScalarSlot, text: &str, in_list: bool) -> Result<Outcome, serde_json::Error> {
    if set_number(slot, text) {
        return Ok(Outcome::Stored);
    }
    let seed = SlotSeed {
        slot: Slot::Scalar(slot),
        in_list,
    };
    read_json::<Json>(text.as_bytes())?.deserialize_any(seed)
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
            Slot::Boxed(slot) => read_object(slot.begin(), map).map(|()| Outcome::Stored),
            Slot::Raw(slot) => Ok(store(slot, whole_map(map)?)),
            Slot::Scalar(slot) if slot.needs_digits() => match text_of_value(whole_map(map)?) {
                Ok(text) => read_text(slot, &text, self.in_list).map_err(A::Error::custom),
                Err(object) => Ok(Outcome::Misfit(object)),
            },
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

/// How far the walk over the names of a type is.
#[derive(Clone, Copy, Default)]
struct Cursor {
    /// After the last property that came; services keep an order.
    next: usize,
    /// No property from here on has come yet.
    furthest: usize,
}

impl Cursor {
    /// Goes on behind a property; says whether it may have come before.
    fn pass(&mut self, index: usize) -> bool {
        let repeated = index < self.furthest;
        self.next = index + 1;
        self.furthest = self.furthest.max(self.next);
        repeated
    }
}

/// Reads an object. When its type shows to be derived from that of its place, what that type adds is read into an object of that type.
fn read_object<'de, A: MapAccess<'de>>(object: &mut dyn Object, mut map: A) -> Result<(), A::Error> {
    let names = object.names();
    let mut own = Cursor::default();
    let mut added = Cursor::default();
    loop {
        let derived = object
            .additional()
            .derived()
            .map(|derived| (derived.names(), added.next));
        let places = [Some((names, own.next)), derived];
        match map.next_key_seed(KeySeed(places))? {
            None => break,
            Some(Key::Own(index)) => read_field(object, index, own.pass(index), &mut map)?,
            Some(Key::Added(index)) => match object.additional_mut().derived_mut() {
                Some(derived) => read_field(derived, index, added.pass(index), &mut map)?,
                None => drop(map.next_value::<IgnoredAny>()?),
            },
            Some(Key::Other(name)) => match map.next_value()? {
                Captured(Json::String(written)) if name == TYPE => {
                    set_type(object, &written);
                    added.furthest = usize::MAX;
                }
                Captured(value) => drop(object.additional_mut().insert(name, value)),
            },
        }
    }
    update_derived(object);
    Ok(())
}

/// Reads the value of one field.
fn read_field<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    index: usize,
    repeated: bool,
    map: &mut A,
) -> Result<(), A::Error> {
    let Some(field) = object.field_mut(index) else {
        return map.next_value::<IgnoredAny>().map(drop);
    };
    let outcome = map.next_value_seed(SlotSeed {
        slot: field.slot(),
        in_list: false,
    })?;
    settle(outcome, object, index, repeated);
    Ok(())
}

/// Records what a field cannot hold. Of a property that comes twice the last one counts.
fn settle(outcome: Outcome, object: &mut dyn Object, index: usize, repeated: bool) {
    let stored = matches!(outcome, Outcome::Stored);
    if stored && !repeated {
        return;
    }
    if let Some(field) = object.field_mut(index).filter(|_| !stored) {
        field.clear();
    }
    let name = object.names().list().get(index).copied().unwrap_or_default();
    let additional = object.additional_mut();
    additional.set_null(index, matches!(outcome, Outcome::Null));
    if repeated {
        additional.remove(name);
    }
    if let Outcome::Misfit(value) = outcome {
        tracing::debug!(
            property = name,
            "a value does not fit the documented type; it is kept as JSON"
        );
        additional.insert(name, value);
    }
}

/// Takes note of the type that an object says it has. Where it is a known derived type, what came before and belongs to it becomes part
/// of it; the name is kept where writing the object would not give it.
fn set_type(object: &mut dyn Object, written: &str) {
    let name = written.strip_prefix('#').unwrap_or(written);
    let known = object.additional().derived().map(|derived| derived.type_name());
    if known != Some(name) {
        forget_type(object);
        if let Some(construct) = object.constructor(name) {
            object.additional_mut().set_derived(construct());
            take_over(object);
        }
    }
    let implied = object.additional().derived().is_some() && written.starts_with('#');
    if implied {
        object.additional_mut().remove(TYPE);
    } else {
        object.additional_mut().insert(TYPE, written);
    }
}

/// What a derived type has added goes back to the additional entries, for an object that names a second type.
fn forget_type(object: &mut dyn Object) {
    let Some(mut derived) = object.additional_mut().take_derived() else {
        return;
    };
    let entries = derived.additional_mut().take_entries();
    let (names, own) = (derived.names().list(), object.names());
    let additional = object.additional_mut();
    entries.for_each(|(name, value)| drop(additional.insert(name, value)));
    for (index, name) in names.iter().enumerate().filter(|(_, name)| own.find(name).is_none()) {
        let value = derived
            .field(index)
            .and_then(Field::value)
            .and_then(|value| to_json(value).ok());
        let null = derived.additional().is_null(index).then_some(Json::Null);
        if let Some(value) = value.or(null) {
            additional.insert(*name, value);
        }
    }
}

/// Moves the additional entries that are properties of the derived type into it.
fn take_over(object: &mut dyn Object) {
    let own = object.names();
    let Some(derived) = object.additional_mut().derived_mut() else {
        return;
    };
    for (name, value) in derived.additional_mut().take_entries() {
        match derived.names().find(&name).filter(|_| own.find(&name).is_none()) {
            Some(index) => put_value(derived, index, value),
            None => drop(derived.additional_mut().insert(name, value)),
        }
    }
}

/// Sets a field of an object to what is JSON already.
fn put_value(object: &mut dyn Object, index: usize, value: Json) {
    let outcome = object.field_mut(index).map(|field| put_json(field, value));
    if let Some(outcome) = outcome {
        settle(outcome, object, index, false);
    }
}

/// Sets a field to what is JSON already.
pub(super) fn put_json(field: &mut dyn Field, value: Json) -> Outcome {
    let seed = SlotSeed {
        slot: field.slot(),
        in_list: false,
    };
    // what is JSON can be read: nothing else is an error of the driver
    seed.deserialize(value).unwrap_or(Outcome::Null)
}

enum Key {
    /// A field of the object.
    Own(usize),
    /// A field that its derived type adds.
    Added(usize),
    Other(String),
}

/// The names of the object and of its derived type, with the index that is expected of each.
struct KeySeed([Option<(&'static Names, usize)>; 2]);

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
        let [own, added] = self
            .0
            .map(|place| place.and_then(|(names, next)| names.find_from(key, next)));
        Ok(match (own, added) {
            (Some(index), _) => Key::Own(index),
            (None, Some(index)) => Key::Added(index),
            (None, None) => Key::Other(key.to_owned()),
        })
    }
}

/// The whole of `Deserialize` for a model.
///
/// # Errors
/// When the input is not an object, or the format's reader fails.
pub fn deserialize_model<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    let mut model = M::default();
    deserializer.deserialize_map(ObjectVisitor(&mut model))?;
    Ok(model)
}

struct ObjectVisitor<'a>(&'a mut dyn Object);

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
