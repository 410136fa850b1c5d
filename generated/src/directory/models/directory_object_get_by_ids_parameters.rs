// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DirectoryObjectGetByIdsParameters`] and the names of its properties.

use runtime::model::Additional;

/// The parameters of `getByIds`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DirectoryObjectGetByIdsParameters {
    /// The ids, 1000 at most. Required.
    pub ids: Option<Vec<String>>,
    /// Kinds of object to look for, such as `user`. Optional.
    pub types: Option<Vec<String>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    DirectoryObjectGetByIdsParameters {
        IDS: Property<Vec<String>> = "ids",
        TYPES: Property<Vec<String>> = "types",
    }
}

runtime::model! {
    DirectoryObjectGetByIdsParameters: "" {
        ids = "ids",
        types = "types",
    }
}
