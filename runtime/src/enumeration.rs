//! Enumerations that may grow (docs/protocol.md, Evolvable enumerations).

mod flags;
#[cfg(test)]
mod tests;

use std::fmt;

pub use flags::Flags;

/// A value of an enumeration that its documentation does not name, as it came. It can be read and written, but not be made: where a new
/// value is wanted by a program, the documentation has to name it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Undocumented(Box<str>);

impl Undocumented {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Undocumented {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

impl fmt::Display for Undocumented {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A generated enumeration. Made by [`enumeration!`](crate::enumeration!).
pub trait Enumeration: Clone + PartialEq + Ord + fmt::Debug + 'static {
    /// The qualified name, or one that is made from the property where the documentation has none.
    const TYPE: &'static str;

    /// The documented members.
    const ALL: &'static [Self];

    /// The value on the wire.
    fn as_str(&self) -> &str;

    /// The member for what the documentation does not name.
    fn undocumented(value: Undocumented) -> Self;
}

/// The member with this value. Upper and lower case count.
pub(crate) fn read<E: Enumeration>(text: &str) -> E {
    let known = E::ALL.iter().find(|member| member.as_str() == text);
    known
        .cloned()
        .unwrap_or_else(|| E::undocumented(Undocumented(text.into())))
}

/// Gives an enumeration its values on the wire: reading and writing, `as_str`, `ALL`, `Display`. The last member takes what the
/// documentation does not name; it is called `Undocumented` unless a name is given.
///
/// ```
/// #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
/// #[non_exhaustive]
/// pub enum State { Valid, Expired, Undocumented(runtime::Undocumented) }
/// runtime::enumeration!(State: "example.state" { Valid = "valid", Expired = "expired" });
///
/// assert_eq!(State::ALL, [State::Valid, State::Expired]);
/// let state: State = serde_json::from_str("\"revoked\"")?;
/// assert_eq!(state.as_str(), "revoked");
/// assert_eq!(serde_json::to_string(&state)?, "\"revoked\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A value that is not documented cannot be made:
///
/// ```compile_fail,E0423
/// let value = runtime::Undocumented("made up".into());
/// ```
#[macro_export]
macro_rules! enumeration {
    ($enum:ident : $type:literal { $($member:ident = $value:literal),* $(,)? }) => {
        $crate::enumeration!($enum: $type { $($member = $value),* } or Undocumented);
    };
    ($enum:ident : $type:literal { $($member:ident = $value:literal),* $(,)? } or $other:ident) => {
        #[allow(unreachable_pub, reason = "as public as the enumeration")]
        impl $enum {
            /// The documented members.
            pub const ALL: &'static [Self] = &[$(Self::$member),*];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$member => $value,)*
                    Self::$other(value) => value.as_str(),
                }
            }
        }

        impl $crate::Enumeration for $enum {
            const TYPE: &'static str = $type;
            const ALL: &'static [Self] = Self::ALL;

            fn as_str(&self) -> &str {
                self.as_str()
            }

            fn undocumented(value: $crate::Undocumented) -> Self {
                Self::$other(value)
            }
        }

        impl ::core::fmt::Display for $enum {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl $crate::model::PrimitiveType for $enum {
            fn read(value: $crate::model::Primitive<'_>) -> Option<Self> {
                $crate::__read_member(value)
            }

            fn scalar(&self) -> $crate::model::Scalar<'_> {
                $crate::model::Scalar::Text(self.as_str())
            }
        }

        impl $crate::query::Literal for $enum {
            fn literal(&self) -> String {
                $crate::query::quoted(self.as_str())
            }
        }

        $crate::serde_primitive!($enum);
    };
}

/// Reads a member, for the macro.
#[doc(hidden)]
pub fn read_member<E: Enumeration>(value: crate::model::Primitive<'_>) -> Option<E> {
    match value {
        crate::model::Primitive::Text(text) => Some(read(text)),
        _ => None,
    }
}
