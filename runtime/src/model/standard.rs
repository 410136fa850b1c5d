//! The primitive types that Rust has itself.

use super::{FieldType, Primitive, PrimitiveType, Scalar};

impl PrimitiveType for String {
    fn read(value: Primitive<'_>) -> Option<Self> {
        match value {
            Primitive::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Text(self)
    }
}

impl PrimitiveType for bool {
    fn read(value: Primitive<'_>) -> Option<Self> {
        match value {
            Primitive::Bool(value) => Some(value),
            _ => None,
        }
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Bool(*self)
    }
}

/// Whole numbers up to 32 bits are numbers only.
macro_rules! integers {
    ($($type:ty),*) => {
        $(impl PrimitiveType for $type {
            fn read(value: Primitive<'_>) -> Option<Self> {
                match value {
                    Primitive::Int(value) => value.try_into().ok(),
                    _ => None,
                }
            }

            fn scalar(&self) -> Scalar<'_> {
                Scalar::Int(i64::from(*self))
            }
        })*
    };
}
integers!(i8, u8, i16, i32);

/// A number or, as some services send it, a text; written as a number (docs/protocol.md, Encodings).
impl PrimitiveType for i64 {
    fn read(value: Primitive<'_>) -> Option<Self> {
        match value {
            Primitive::Int(value) => Some(value),
            Primitive::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Int(*self)
    }
}

impl PrimitiveType for f64 {
    fn read(value: Primitive<'_>) -> Option<Self> {
        match value {
            Primitive::Float(value) => Some(value),
            Primitive::Int(value) => exact(value),
            Primitive::Text("INF") => Some(Self::INFINITY),
            Primitive::Text("-INF") => Some(Self::NEG_INFINITY),
            Primitive::Text("NaN") => Some(Self::NAN),
            _ => None,
        }
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Double(*self)
    }
}

/// A whole number as a float, when it is one: beyond 2^53 not all are.
#[allow(clippy::cast_precision_loss, reason = "limited to whole numbers that a float holds")]
fn exact(value: i64) -> Option<f64> {
    const LIMIT: u64 = 1 << 53;
    (value.unsigned_abs() <= LIMIT).then_some(value as f64)
}

impl PrimitiveType for f32 {
    /// A number with more digits than single precision holds does not fit.
    fn read(value: Primitive<'_>) -> Option<Self> {
        let double = f64::read(value)?;
        #[allow(
            clippy::cast_possible_truncation,
            reason = "what is lost is looked at in the next line"
        )]
        let single = double as Self;
        let exact = !double.is_finite() || single.is_finite() && shortest(single) == double;
        exact.then_some(single)
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Single(*self)
    }
}

/// The double whose shortest decimal form is that of the single: 0.1 for 0.1, not 0.10000000149011612.
pub(super) fn shortest(value: f32) -> f64 {
    value.to_string().parse().unwrap_or(f64::from(value))
}

macro_rules! scalars {
    ($($type:ty),*) => {
        $(impl FieldType for $type {
            type Kind = Scalar<'static>;
        })*
    };
}
scalars!(String, bool, i8, u8, i16, i32, i64, f32, f64);
