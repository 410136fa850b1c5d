//! `Edm.Decimal`

use std::fmt;
use std::hash::{Hash, Hasher};

use super::Invalid;
use super::shared::literal;
use crate::model::{Primitive, PrimitiveType, Scalar};

/// A decimal number of any length, kept as written. Numbers are equal when they have the same value: `1.10` and `1.1`.
///
/// It is read from a number or a text, with all digits, and written as a number; as a text when a number of JSON as programs read it, of
/// double precision, would lose digits.
///
/// ```
/// use runtime::types::Decimal;
///
/// let price: Decimal = "1.10".parse()?;
/// assert_eq!(price, "1.1".parse()?);
/// assert_eq!(price.as_str(), "1.10");
/// # Ok::<(), runtime::types::Invalid>(())
/// ```
#[derive(Clone, Debug)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// Reads a decimal number, with or without an exponent.
    ///
    /// # Errors
    /// When the text is no number.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        canonical(text).map(|_| Self(text.into())).ok_or(Invalid("Edm.Decimal"))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest number of double precision.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    fn canonical(&self) -> Option<Canonical> {
        canonical(&self.0)
    }
}

/// The value without the ways to write it: sign, significant digits, and the power of ten of the last of them.
#[derive(PartialEq, Eq, Hash)]
struct Canonical {
    negative: bool,
    digits: String,
    exponent: i64,
}

fn canonical(text: &str) -> Option<Canonical> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, i64::from(exponent.parse::<i32>().ok()?)),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let all = format!("{whole}{fraction}");
    let significant = all.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return Some(Canonical {
            negative: false,
            digits: String::new(),
            exponent: 0,
        });
    }
    let dropped = i64::try_from(all.len() - all.trim_end_matches('0').len()).ok()?;
    let exponent = exponent - i64::try_from(fraction.len()).ok()? + dropped;
    Some(Canonical {
        negative,
        digits: significant.to_owned(),
        exponent,
    })
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self(value.to_string().into())
    }
}

impl From<i32> for Decimal {
    fn from(value: i32) -> Self {
        i64::from(value).into()
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.canonical() == other.canonical()
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.canonical().hash(state);
    }
}

impl std::str::FromStr for Decimal {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::parse(text)
    }
}

impl PrimitiveType for Decimal {
    const NEEDS_DIGITS: bool = true;

    fn read(value: Primitive<'_>) -> Option<Self> {
        match value {
            Primitive::Text(text) => Self::parse(text).ok(),
            Primitive::Int(value) => Some(value.into()),
            Primitive::UInt(value) => Some(Self(value.to_string().into())),
            Primitive::Float(value) if value.is_finite() => Some(Self(format!("{value:?}").into())),
            _ => None,
        }
    }

    fn scalar(&self) -> Scalar<'_> {
        if let Ok(value) = self.0.parse::<i64>() {
            return Scalar::Int(value);
        }
        if let Ok(value) = self.0.parse::<u64>() {
            return Scalar::UInt(value);
        }
        let double = self.to_f64();
        let exact = double.is_finite() && canonical(&format!("{double:e}")) == self.canonical();
        if exact {
            Scalar::Double(double)
        } else {
            Scalar::Text(&self.0)
        }
    }
}

literal!(Decimal, ToString::to_string);
crate::serde_primitive!(Decimal);
