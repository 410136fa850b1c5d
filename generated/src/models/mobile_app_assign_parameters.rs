// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppAssignParameters`] and the names of its properties.

<<<<<<< HEAD:generated/src/apps/models/mobile_app_assign_parameters.rs
use crate::apps::models::MobileAppAssignment;
=======
use crate::models::MobileAppAssignment;
use runtime::model::Additional;

/// The parameters of `assign`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MobileAppAssignParameters {
    /// The assignments that the app is to have. Required.
    pub mobile_app_assignments: Option<Vec<MobileAppAssignment>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    MobileAppAssignParameters {
        MOBILE_APP_ASSIGNMENTS: Property<Vec<MobileAppAssignment>> = "mobileAppAssignments",
    }
}
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/mobile_app_assign_parameters.rs

runtime::model! {
    /// The parameters of `assign`.
    pub struct MobileAppAssignParameters: "" {
        /// The assignments that the app is to have. Required.
        pub mobile_app_assignments: Option<Vec<MobileAppAssignment>> =
            "mobileAppAssignments" as MOBILE_APP_ASSIGNMENTS,
    }
}
