//! Places for a base type and the types derived from it.

use super::read::read_json;
use super::write::to_json;
use super::{Structured, Value};

/// Makes an enumeration the place for a base type (the first variant) and its derived types. Every variant is named as its model and holds
/// it in a `Box`. Reading picks the variant by `@odata.type`, wherever it stands in the object; a type that is not listed is kept whole in
/// the base variant. Writing gives the `@odata.type` of a derived type.
///
/// ```
/// use runtime::model::Additional;
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct Lamp { pub id: Option<String>, pub additional: Additional }
/// runtime::model!(Lamp: "example.lamp" { id = "id" });
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct DeskLamp { pub id: Option<String>, pub arms: Option<i32>, pub additional: Additional }
/// runtime::model!(DeskLamp: "example.deskLamp" { id = "id", arms = "arms" });
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum AnyLamp { Lamp(Box<Lamp>), DeskLamp(Box<DeskLamp>) }
/// runtime::polymorphic!(AnyLamp: Lamp { DeskLamp });
///
/// let json = r##"{"@odata.type":"#example.deskLamp","id":"a","arms":2}"##;
/// let lamp: AnyLamp = serde_json::from_str(json)?;
/// assert_eq!(lamp, DeskLamp { id: Some("a".into()), arms: Some(2), ..Default::default() }.into());
/// assert_eq!(serde_json::to_string(&lamp)?, json);
/// assert_eq!(lamp.to_base().id.as_deref(), Some("a"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! polymorphic {
    ($any:ident : $base:ident { $($(#[$attribute:meta])* $derived:ident),* $(,)? }) => {
        impl $crate::model::Structured for $any {
            fn object(&self) -> &dyn $crate::model::Object {
                match self {
                    Self::$base(model) => &**model,
                    $($(#[$attribute])* Self::$derived(model) => &**model,)*
                }
            }

            fn object_mut(&mut self) -> &mut dyn $crate::model::Object {
                match self {
                    Self::$base(model) => &mut **model,
                    $($(#[$attribute])* Self::$derived(model) => &mut **model,)*
                }
            }

            #[allow(unreachable_code, reason = "every derived type may be of a feature that is off")]
            fn retype(&mut self, name: &str) -> bool {
                if self.derived_type() == Some(name) {
                    return false;
                }
                *self = match name {
                    $($(#[$attribute])* <$derived as $crate::model::Model>::TYPE => Self::$derived(Default::default()),)*
                    _ => return false,
                };
                true
            }

            fn derived_type(&self) -> Option<&'static str> {
                match self {
                    Self::$base(_) => None,
                    $($(#[$attribute])* Self::$derived(_) => Some(<$derived as $crate::model::Model>::TYPE),)*
                }
            }
        }

        #[allow(unreachable_pub, reason = "as public as the enumeration")]
        impl $any {
            /// A copy as the base type, whichever type the object is of: what that type adds is in `additional`, and so is its name, as
            /// `@odata.type`.
            #[must_use]
            pub fn to_base(&self) -> $base {
                $crate::model::to_base(self)
            }
        }

        impl Default for $any {
            fn default() -> Self {
                Self::$base(Default::default())
            }
        }

        impl From<$base> for $any {
            fn from(model: $base) -> Self {
                Self::$base(Box::new(model))
            }
        }

        $($(#[$attribute])*
        impl From<$derived> for $any {
            fn from(model: $derived) -> Self {
                Self::$derived(Box::new(model))
            }
        })*

        $crate::serde_structured!($any);
    };
}

/// The object at a place for several types as the base of them all, for the macro.
#[doc(hidden)]
pub fn to_base<B: Structured + Default>(place: &dyn Structured) -> B {
    let mut base = B::default();
    // what was read or made as a model can be written and read as one
    let _ = to_json(Value::Structure(place)).and_then(|json| read_json(&mut base, json));
    base
}
