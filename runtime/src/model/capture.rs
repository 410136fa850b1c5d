//! Takes a value of any format in as JSON.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::Primitive;

/// A value as JSON. Unlike `serde_json`'s own it takes the bytes and non-finite numbers of other formats as OData writes them.
pub(super) struct Captured(pub(super) Json);

impl<'de> Deserialize<'de> for Captured {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CaptureVisitor).map(Captured)
    }
}

struct CaptureVisitor;

/// The methods of a visitor that take a primitive value and hand it to `self.primitive`.
macro_rules! visit_primitives {
    ($value:ty) => {
        fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<$value, E> {
            self.primitive(Primitive::Bool(value))
        }

        fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<$value, E> {
            self.primitive(Primitive::Int(value))
        }

        fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<$value, E> {
            self.primitive(i64::try_from(value).map_or(Primitive::UInt(value), Primitive::Int))
        }

        fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<$value, E> {
            self.primitive(Primitive::Float(value))
        }

        fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<$value, E> {
            self.primitive(Primitive::Text(value))
        }

        fn visit_bytes<E: serde::de::Error>(self, value: &[u8]) -> Result<$value, E> {
            self.primitive(Primitive::Bytes(value))
        }

        fn visit_unit<E: serde::de::Error>(self) -> Result<$value, E> {
            self.null()
        }

        fn visit_none<E: serde::de::Error>(self) -> Result<$value, E> {
            self.null()
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<$value, D::Error> {
            deserializer.deserialize_any(self)
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<$value, D::Error> {
            deserializer.deserialize_any(self)
        }
    };
}
pub(super) use visit_primitives;

impl CaptureVisitor {
    fn primitive<E>(self, value: Primitive<'_>) -> Result<Json, E> {
        Ok(value.to_json())
    }

    fn null<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
}

impl<'de> Visitor<'de> for CaptureVisitor {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    visit_primitives!(Json);

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Json, A::Error> {
        rest_of_list(Vec::new(), seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Json, A::Error> {
        whole_map(map)
    }
}

/// The elements that were read already, and all that follow.
pub(super) fn rest_of_list<'de, A: SeqAccess<'de>>(mut elements: Vec<Json>, mut seq: A) -> Result<Json, A::Error> {
    while let Some(Captured(element)) = seq.next_element()? {
        elements.push(element);
    }
    Ok(Json::Array(elements))
}

/// An object where none was expected.
pub(super) fn whole_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Json, A::Error> {
    let mut object = Map::new();
    while let Some((name, Captured(value))) = map.next_entry::<String, _>()? {
        object.insert(name, value);
    }
    Ok(Json::Object(object))
}
