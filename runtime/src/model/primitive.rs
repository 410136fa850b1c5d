//! Values that are one JSON text, number or boolean.

use std::fmt::Display;

use super::standard::shortest;
use serde::{Serialize, Serializer};
use serde_json::{Number, Value as Json};

/// A primitive value as it is in a payload.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Primitive<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A whole number beyond those of [`Primitive::Int`].
    UInt(u64),
    /// Any other number.
    Float(f64),
    /// A text.
    Text(&'a str),
    /// Bytes, of formats that have them; JSON has not.
    Bytes(&'a [u8]),
}

impl Primitive<'_> {
    /// The JSON that says the same.
    pub(super) fn to_json(self) -> Json {
        match self {
            Self::Bool(value) => value.into(),
            Self::Int(value) => value.into(),
            Self::UInt(value) => value.into(),
            Self::Float(value) => match Number::from_f64(value) {
                Some(number) => number.into(),
                None => non_finite(value).into(),
            },
            Self::Text(value) => value.into(),
            Self::Bytes(value) => crate::types::Binary::from(value).to_string().into(),
        }
    }
}

/// How OData writes a number that JSON has not (docs/protocol.md, Encodings).
pub(crate) fn non_finite(value: f64) -> &'static str {
    match value {
        f64::INFINITY => "INF",
        f64::NEG_INFINITY => "-INF",
        _ => "NaN",
    }
}

/// A primitive value on its way out.
#[derive(Clone, Copy)]
pub enum Scalar<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A whole number beyond those of [`Scalar::Int`].
    UInt(u64),
    /// A number of double precision; written as OData does when it is not finite.
    Double(f64),
    /// A number of single precision; likewise.
    Single(f32),
    /// A text.
    Text(&'a str),
    /// A text that is made while it is written.
    Shown(&'a dyn Display),
}

impl Serialize for Scalar<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Int(value) => serializer.serialize_i64(value),
            Self::UInt(value) => serializer.serialize_u64(value),
            Self::Double(value) if value.is_finite() => serializer.serialize_f64(value),
            Self::Double(value) => serializer.serialize_str(non_finite(value)),
            Self::Single(value) if value.is_finite() => serializer.serialize_f64(shortest(value)),
            Self::Single(value) => serializer.serialize_str(non_finite(value.into())),
            Self::Text(value) => serializer.serialize_str(value),
            Self::Shown(value) => serializer.collect_str(value),
        }
    }
}

/// A type of primitive values: the numbers, texts and instants of OData, and enumerations.
pub trait PrimitiveType: Sized {
    /// Whether a number of JSON is wanted as the text of its digits: there may be more than double precision has.
    const NEEDS_DIGITS: bool = false;

    /// Reads a value; `None` when it is not one of this type, or cannot be written back as it came.
    fn read(value: Primitive<'_>) -> Option<Self>;

    /// The value to write.
    fn scalar(&self) -> Scalar<'_>;
}
