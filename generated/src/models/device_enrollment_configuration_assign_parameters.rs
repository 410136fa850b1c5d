// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentConfigurationAssignParameters`] and the names of its properties.

use crate::models::EnrollmentConfigurationAssignment;

runtime::model! {
    /// The parameters of `assign`. Feature `onboarding`.
    pub struct DeviceEnrollmentConfigurationAssignParameters: "" {
        /// The assignments that the configuration is to have.
        pub enrollment_configuration_assignments: Option<Vec<EnrollmentConfigurationAssignment>> =
            "enrollmentConfigurationAssignments" as ENROLLMENT_CONFIGURATION_ASSIGNMENTS,
    }
}
