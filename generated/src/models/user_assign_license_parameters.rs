// Made from specs by `cargo run -p generator`. Do not edit.

//! [`UserAssignLicenseParameters`] and the names of its properties.

<<<<<<< HEAD:generated/src/users/models/user_assign_license_parameters.rs
use crate::users::models::AssignedLicense;
=======
use crate::models::AssignedLicense;
use runtime::model::Additional;
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/user_assign_license_parameters.rs
use runtime::types::Guid;

runtime::model! {
    /// The parameters of `assignLicense`.
    pub struct UserAssignLicenseParameters: "" {
        /// Licenses to add. Required, but may be empty.
        pub add_licenses: Option<Vec<AssignedLicense>> = "addLicenses" as ADD_LICENSES,
        /// The products whose licenses are taken away. Required, but may be empty.
        pub remove_licenses: Option<Vec<Guid>> = "removeLicenses" as REMOVE_LICENSES,
    }
}
