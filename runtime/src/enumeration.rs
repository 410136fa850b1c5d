//! Enumerations that may grow (docs/protocol.md, Evolvable enumerations).

mod flags;
#[cfg(test)]
mod tests;

use std::fmt;

pub use flags::Flags;

use crate::model::{Primitive, PrimitiveType, Scalar};
use crate::query::{Literal, quoted};

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

/// The member with this value; when none has it, the one whose value differs in letter case only: pages and services do not always agree
/// on that.
pub(crate) fn read<E: Enumeration>(text: &str) -> E {
    let exact = E::ALL.iter().find(|member| member.as_str() == text);
    let in_any_case = || E::ALL.iter().find(|member| member.as_str().eq_ignore_ascii_case(text));
    exact
        .or_else(in_any_case)
        .cloned()
        .unwrap_or_else(|| E::undocumented(Undocumented(text.into())))
}

impl<E: Enumeration> PrimitiveType for E {
    fn read(value: Primitive<'_>) -> Option<Self> {
        match value {
            Primitive::Text(text) => Some(read(text)),
            _ => None,
        }
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Text(self.as_str())
    }
}

impl<E: Enumeration> Literal for E {
    fn literal(&self) -> String {
        quoted(self.as_str())
    }
}

/// Gives an enumeration its values on the wire: reading and writing, `as_str`, `ALL`, `Display`. The last member takes what the
/// documentation does not name; it is called `Undocumented` unless a name is given. A value that differs from a documented one in letter
/// case only is that member, and is written as documented.
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

        $crate::serde_primitive!($enum);
    };
}
