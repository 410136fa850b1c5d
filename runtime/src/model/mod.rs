//! How models are read and written.
//!
//! A generated model is a plain struct, written as one [`model!`](crate::model!) table: field and wire name, for each property. From that
//! table the driver in this module reads and writes the model in every self-describing serde format; no code is generated per model and format.
//!
//! What a service may do, and documentation does not say, never fails a response:
//! - a property that is not documented is kept, in order, in [`Additional`], and written back;
//! - an explicit `null` is kept apart from an absent property, and written back (docs/protocol.md, PATCH);
//! - a value that does not fit its field stays whole, as JSON, in [`Additional`] under the property's name; the field is `None`.
//!
//! ```
//! use runtime::model::{Additional, ModelExt};
//!
//! #[derive(Clone, Debug, Default, PartialEq)]
//! pub struct Token {
//!     pub id: Option<String>,
//!     pub size: Option<i32>,
//!     pub additional: Additional,
//! }
//! runtime::model!(Token: "example.token" { id = "id", size = "size" });
//!
//! let json = r#"{"@odata.etag":"W/\"1\"","id":"a","size":"huge","colour":"red"}"#;
//! let token: Token = serde_json::from_str(json)?;
//! assert_eq!(token.id.as_deref(), Some("a"));
//! assert_eq!(token.etag(), Some("W/\"1\""));
//! assert_eq!(token.additional.get("size"), Some(&"huge".into()));
//! assert_eq!(serde_json::to_value(&token)?, serde_json::from_str::<serde_json::Value>(json)?);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod additional;
mod capture;
mod changes;
mod derived;
mod extension;
mod field;
mod macros;
mod names;
mod nulls;
mod numbers;
mod object;
mod plain;
mod primitive;
mod read;
mod request;
mod standard;
mod write;

#[cfg(test)]
mod tests;

pub use additional::Additional;
pub use extension::ModelExt;
pub use field::FieldType;
pub use names::Names;
pub(crate) use numbers::read_json;
pub use object::{Model, Object};
pub(crate) use primitive::non_finite;
pub use primitive::{Primitive, PrimitiveType, Scalar};
pub use request::ForRequest;
pub(crate) use request::request_json;

// what the macros and the driver speak of, and no user of a model
#[doc(hidden)]
pub use derived::{as_derived, into_base, into_derived};
#[doc(hidden)]
pub use field::{
    Boxed, BoxedSlot, Field, Handles, List, ListSlot, ListValue, Raw, ScalarSlot, Slot, Structure, StructureSlot, Value,
};
#[doc(hidden)]
pub use object::{Constructor, ObjectType, construct};
#[doc(hidden)]
pub use plain::{copy, debug, same};
#[doc(hidden)]
pub use read::{deserialize_model, deserialize_primitive};
#[doc(hidden)]
pub use write::serialize;
