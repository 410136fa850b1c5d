// Made from specs by `cargo run -p generator`. Do not edit.

//! [`GetByIdsParameters`] and the names of its properties.

use runtime::model::Additional;
use runtime::query::Property;

/// The parameters of `getByIds`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetByIdsParameters {
    /// The ids, 1000 at most. Required. Required.
    pub ids: Option<Vec<String>>,
    /// Kinds of object to look for, such as `user`. Optional.
    pub types: Option<Vec<String>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `ids`
pub const IDS: Property<GetByIdsParameters, Vec<String>> = Property::new("ids");

/// `types`
pub const TYPES: Property<GetByIdsParameters, Vec<String>> = Property::new("types");

runtime::model! {
    GetByIdsParameters: "" {
        ids = "ids",
        types = "types",
    }
}
