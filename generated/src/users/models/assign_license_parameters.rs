// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AssignLicenseParameters`] and the names of its properties.

use crate::users::models::AssignedLicense;
use runtime::model::Additional;
use runtime::query::Property;
use runtime::types::Guid;

/// The parameters of `assignLicense`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignLicenseParameters {
    /// Licenses to add. Required, but may be empty. Required.
    pub add_licenses: Option<Vec<AssignedLicense>>,
    /// The products whose licenses are taken away. Required, but may be empty. Required.
    pub remove_licenses: Option<Vec<Guid>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `addLicenses`
pub const ADD_LICENSES: Property<AssignLicenseParameters, Vec<AssignedLicense>> = Property::new(
    "addLicenses",
);

/// `removeLicenses`
pub const REMOVE_LICENSES: Property<AssignLicenseParameters, Vec<Guid>> = Property::new(
    "removeLicenses",
);

runtime::model! {
    AssignLicenseParameters: "" {
        add_licenses = "addLicenses",
        remove_licenses = "removeLicenses",
    }
}
