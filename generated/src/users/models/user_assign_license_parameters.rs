// Made from specs by `cargo run -p generator`. Do not edit.

//! [`UserAssignLicenseParameters`] and the names of its properties.

use crate::users::models::AssignedLicense;
use runtime::model::Additional;
use runtime::types::Guid;

/// The parameters of `assignLicense`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserAssignLicenseParameters {
    /// Licenses to add. Required, but may be empty.
    pub add_licenses: Option<Vec<AssignedLicense>>,
    /// The products whose licenses are taken away. Required, but may be empty.
    pub remove_licenses: Option<Vec<Guid>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    UserAssignLicenseParameters {
        ADD_LICENSES: Property<Vec<AssignedLicense>> = "addLicenses",
        REMOVE_LICENSES: Property<Vec<Guid>> = "removeLicenses",
    }
}

runtime::model! {
    UserAssignLicenseParameters: "" {
        add_licenses = "addLicenses",
        remove_licenses = "removeLicenses",
    }
}
