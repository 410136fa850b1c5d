// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppAssignParameters`] and the names of its properties.

use crate::models::MobileAppAssignment;

runtime::model! {
    /// The parameters of `assign`. Feature `apps`.
    pub struct MobileAppAssignParameters: "" {
        /// The assignments that the app is to have. Required.
        pub mobile_app_assignments: Option<Vec<MobileAppAssignment>> =
            "mobileAppAssignments" as MOBILE_APP_ASSIGNMENTS,
    }
}
