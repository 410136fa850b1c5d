//! The table of a model.

/// Makes a model: a struct whose fields are read and written under their names on the wire, and a constant for each property.
///
/// ```
/// runtime::model! {
///     /// Something that burns.
///     pub struct Lamp: "example.lamp" {
///         /// Its number.
///         pub id: Option<String> = "id" as ID,
///         /// What it is made of.
///         pub parts: Option<Vec<Lamp>> = "parts" to PARTS<Lamp>,
///     } derived {
///         as_desk_lamp: DeskLamp,
///     }
/// }
///
/// runtime::model! {
///     /// Stands on a desk.
///     pub struct DeskLamp: "example.deskLamp" {
///         /// Its number.
///         pub id: Option<String> = "id",
///         /// How many joints it has.
///         pub joints: Option<i32> = "joints" as JOINTS,
///     }
/// }
///
/// let json = r##"{"@odata.type":"#example.deskLamp","id":"a","joints":2}"##;
/// let lamp: Lamp = serde_json::from_str(json)?;
/// assert_eq!(lamp.id.as_deref(), Some("a"));
/// assert_eq!(lamp.as_desk_lamp().and_then(|desk| desk.joints), Some(2));
/// assert_eq!(serde_json::to_string(&lamp)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A row is a field and the property's name on the wire. After `as` is the constant of a [`Property`](crate::query::Property) of the
/// field's type, with the operators that it takes in a filter where these are known; after `of` the same with the type of its values,
/// which are behind a pointer; after `to` that of a [`Navigation`](crate::query::Navigation) and the type that it leads to. The struct has
/// one more field, `additional`, and `Clone`, `Debug`, `Default` and `PartialEq`.
///
/// `derived` lists the types that are derived from this one, each with the method that gives the object as one. Reading picks the type by
/// `@odata.type`, wherever it is in the object; an object of a type that is not listed keeps what that type adds in `additional`. A derived
/// type becomes its base by `into`, and a base a derived type by `try_into`, whose error is the object as it was.
///
/// For a struct that is written elsewhere there is a form with fields and names only:
///
/// ```
/// use runtime::model::Additional;
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct Token { pub id: Option<String>, pub additional: Additional }
/// runtime::model!(Token: "example.token" { id = "id" });
/// ```
#[macro_export]
macro_rules! model {
    ($model:ident : $type:literal { $($field:ident = $name:literal),* $(,)? }) => {
        $crate::__object!($model { $($field = $name),* });

        impl $crate::model::Model for $model {
            const TYPE: &'static str = $type;
        }
    };
    (
        $(#[doc = $doc:expr])*
        $visibility:vis struct $model:ident : $type:literal {
            $(
                $(#[doc = $field_doc:expr])*
                $(#[cfg($($condition:tt)*)])*
                $field_visibility:vis $field:ident : Option<$value:ty> = $name:literal
                    $(as $property:ident $(<$operators:ty>)?)?
                    $(of $boxed:ident<$boxed_value:ty $(, $boxed_operators:ty)?>)?
                    $(to $navigation:ident<$target:ty>)?
            ),* $(,)?
        } $(derived {
            $(
                $(#[cfg($($derived_condition:tt)*)])*
                $as_derived:ident : $derived:ident
            ),* $(,)?
        })?
    ) => {
        $(#[doc = $doc])*
        $visibility struct $model {
            $(
                $(#[doc = $field_doc])*
                $(#[cfg($($condition)*)])*
                $field_visibility $field: Option<$value>,
            )*
            /// What the documentation does not name, annotations, and values that do not fit their field.
            $visibility additional: $crate::model::Additional,
        }

        $(
            $(#[cfg($($condition)*)])*
            $crate::__items! {
                $(
                    #[doc = $name]
                    $visibility const $property: $crate::query::Property<$model, $value $(, $operators)?> =
                        $crate::query::Property::new($name);
                )?
                $(
                    #[doc = $name]
                    $visibility const $boxed: $crate::query::Property<$model, $boxed_value $(, $boxed_operators)?> =
                        $crate::query::Property::new($name);
                )?
                $(
                    #[doc = $name]
                    $visibility const $navigation: $crate::query::Navigation<$model, $target> =
                        $crate::query::Navigation::new($name);
                )?
            }
        )*

        impl ::core::default::Default for $model {
            fn default() -> Self {
                Self {
                    $($(#[cfg($($condition)*)])* $field: None,)*
                    additional: ::core::default::Default::default(),
                }
            }
        }

        impl ::core::clone::Clone for $model {
            fn clone(&self) -> Self {
                $crate::model::copy(self)
            }
        }

        impl ::core::fmt::Debug for $model {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::debug(::core::stringify!($model), self, formatter)
            }
        }

        impl ::core::cmp::PartialEq for $model {
            fn eq(&self, other: &Self) -> bool {
                $crate::model::same(self, other)
            }
        }

        $crate::__object!($model { $($(#[cfg($($condition)*)])* $field = $name),* });

        impl $crate::model::Model for $model {
            const TYPE: &'static str = $type;

            $(
                #[allow(unreachable_code, reason = "every derived type may be of a feature that is off")]
                fn derived(name: &str) -> Option<$crate::model::Constructor> {
                    Some(match name {
                        $(
                            $(#[cfg($($derived_condition)*)])*
                            <$derived as $crate::model::Model>::TYPE => $crate::model::construct::<$derived>,
                        )*
                        _ => return None,
                    })
                }
            )?
        }

        $(
            $crate::__derived!($model { $($(#[cfg($($derived_condition)*)])* $as_derived: $derived),* });
        )?
    };
}

/// Items that an attribute before the call holds for.
#[doc(hidden)]
#[macro_export]
macro_rules! __items {
    ($($item:tt)*) => { $($item)* };
}

/// What the driver needs of a struct.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($model:ident { $($(#[$attribute:meta])* $field:ident = $name:literal),* }) => {
        #[allow(unused_assignments, unused_mut, unused_variables, reason = "a model may have no fields, and after the last none is counted for")]
        impl $crate::model::Object for $model {
            fn names(&self) -> &'static $crate::model::Names {
                static NAMES: $crate::model::Names = $crate::model::Names::new(&[$($(#[$attribute])* $name),*]);
                &NAMES
            }

            fn field(&self, index: usize) -> Option<&dyn $crate::model::Field> {
                let mut left = index;
                $(
                    $(#[$attribute])*
                    if left == 0 { return Some(&self.$field); }
                    $(#[$attribute])*
                    { left -= 1; }
                )*
                None
            }

            fn field_mut(&mut self, index: usize) -> Option<&mut dyn $crate::model::Field> {
                let mut left = index;
                $(
                    $(#[$attribute])*
                    if left == 0 { return Some(&mut self.$field); }
                    $(#[$attribute])*
                    { left -= 1; }
                )*
                None
            }

            fn additional(&self) -> &$crate::model::Additional {
                &self.additional
            }

            fn additional_mut(&mut self) -> &mut $crate::model::Additional {
                &mut self.additional
            }
        }

        impl $crate::model::FieldType for $model {
            type Kind = $crate::model::Structure;
        }

        impl $crate::external::serde::Serialize for $model {
            fn serialize<S: $crate::external::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }

        impl<'de> $crate::external::serde::Deserialize<'de> for $model {
            fn deserialize<D: $crate::external::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::model::deserialize_model(deserializer)
            }
        }
    };
}

/// The ways between a base and the types derived from it.
#[doc(hidden)]
#[macro_export]
macro_rules! __derived {
    ($model:ident { $($(#[$attribute:meta])* $as_derived:ident : $derived:ident),* }) => {
        #[allow(unreachable_pub, reason = "as public as the model")]
        impl $model {
            $(
                /// The whole object as this derived type, if it is one. A property set in the base since then is copied into it.
                $(#[$attribute])*
                pub fn $as_derived(&self) -> Option<::std::borrow::Cow<'_, $derived>> {
                    $crate::model::as_derived(self)
                }
            )*
        }

        $(
            $(#[$attribute])*
            impl ::core::convert::From<$derived> for $model {
                fn from(derived: $derived) -> Self {
                    $crate::model::into_base(derived)
                }
            }

            $(#[$attribute])*
            impl ::core::convert::From<$derived> for ::std::boxed::Box<$model> {
                fn from(derived: $derived) -> Self {
                    ::std::boxed::Box::new($crate::model::into_base(derived))
                }
            }

            $(#[$attribute])*
            impl ::core::convert::TryFrom<$model> for $derived {
                type Error = $model;

                fn try_from(base: $model) -> ::core::result::Result<Self, $model> {
                    $crate::model::into_derived(base)
                }
            }
        )*
    };
}

/// The serde traits of a primitive type.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_primitive {
    ($type:ident $(<$parameter:ident : $bound:path>)?) => {
        impl $(<$parameter: $bound>)? $crate::model::FieldType for $type $(<$parameter>)? {
            type Kind = $crate::model::Scalar<'static>;
        }

        impl $(<$parameter: $bound>)? $crate::external::serde::Serialize for $type $(<$parameter>)? {
            fn serialize<S: $crate::external::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }

        impl<'de $(, $parameter: $bound)?> $crate::external::serde::Deserialize<'de> for $type $(<$parameter>)? {
            fn deserialize<D: $crate::external::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::model::deserialize_primitive(deserializer)
            }
        }
    };
}
