//! What the types that are texts on the wire have in common.

/// Makes a type with `parse(&str) -> Result<Self, Invalid>` and `Display` readable and writable, in fields, queries and lists alike.
macro_rules! text_type {
    ($type:ident, $literal:expr) => {
        impl std::str::FromStr for $type {
            type Err = $crate::types::Invalid;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl $crate::model::PrimitiveType for $type {
            fn read(value: $crate::model::Primitive<'_>) -> Option<Self> {
                match value {
                    $crate::model::Primitive::Text(text) => Self::parse(text).ok(),
                    _ => None,
                }
            }

            fn scalar(&self) -> $crate::model::Scalar<'_> {
                $crate::model::Scalar::Shown(self)
            }
        }

        $crate::types::shared::literal!($type, $literal);
        $crate::serde_primitive!($type);
    };
}
pub(super) use text_type;

/// How a type is written in a `$filter`.
macro_rules! literal {
    ($type:ident, $literal:expr) => {
        impl $crate::query::Literal for $type {
            fn literal(&self) -> String {
                let literal: fn(&Self) -> String = $literal;
                literal(self)
            }
        }
    };
}
pub(super) use literal;

/// Takes exactly so many decimal digits from the front of the text.
pub(super) fn digits(text: &str, count: usize) -> Option<(u32, &str)> {
    let (number, rest) = text.split_at_checked(count)?;
    let all_digits = number.bytes().all(|byte| byte.is_ascii_digit());
    Some((all_digits.then(|| number.parse().ok())??, rest))
}
