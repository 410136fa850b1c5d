// Made from specs by `cargo run -p generator`. Do not edit.

//! [`UserAssignLicenseParameters`] and the names of its properties.

use crate::models::AssignedLicense;
use runtime::types::Guid;

runtime::model! {
    /// The parameters of `assignLicense`. Feature `users`.
    pub struct UserAssignLicenseParameters: "" {
        /// Licenses to add. Required, but may be empty.
        pub add_licenses: Option<Vec<AssignedLicense>> = "addLicenses" as ADD_LICENSES,
        /// The products whose licenses are taken away. Required, but may be empty.
        pub remove_licenses: Option<Vec<Guid>> = "removeLicenses" as REMOVE_LICENSES,
    }
}
