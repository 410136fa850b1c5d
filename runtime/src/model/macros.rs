//! The table of a model.

/// Makes a struct a model: a qualified type name, and for each field its wire name. The struct has one more field, `additional`.
/// See [the module](mod@crate::model) for an example. Fields and their lines may have `#[cfg(…)]` attributes.
#[macro_export]
macro_rules! model {
    ($model:ident : $type:literal { $($(#[$attribute:meta])* $field:ident = $name:literal),* $(,)? }) => {
        impl $crate::model::Object for $model {
            fn properties(&self) -> &'static [&'static str] {
                <Self as $crate::model::Model>::PROPERTIES
            }

            fn fields(&self, visit: &mut $crate::model::Visit<'_>) {
                visit(&[$($(#[$attribute])* &self.$field),*], &self.additional);
            }

            fn fields_mut(&mut self, visit: &mut $crate::model::VisitMut<'_>) {
                visit(&mut [$($(#[$attribute])* &mut self.$field),*], &mut self.additional);
            }
        }

        impl $crate::model::Model for $model {
            const TYPE: &'static str = $type;
            const PROPERTIES: &'static [&'static str] = &[$($(#[$attribute])* $name),*];

            fn additional(&self) -> &$crate::model::Additional {
                &self.additional
            }

            fn additional_mut(&mut self) -> &mut $crate::model::Additional {
                &mut self.additional
            }
        }

        impl $crate::model::Structured for $model {
            fn object(&self) -> &dyn $crate::model::Object {
                self
            }

            fn object_mut(&mut self) -> &mut dyn $crate::model::Object {
                self
            }
        }

        $crate::serde_structured!($model);
    };
}

/// The serde traits of a place for objects.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_structured {
    ($place:ident) => {
        impl $crate::model::FieldType for $place {
            type Kind = $crate::model::Structure;
        }

        impl $crate::external::serde::Serialize for $place {
            fn serialize<S: $crate::external::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }

        impl<'de> $crate::external::serde::Deserialize<'de> for $place {
            fn deserialize<D: $crate::external::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::model::deserialize_structured(deserializer)
            }
        }
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
