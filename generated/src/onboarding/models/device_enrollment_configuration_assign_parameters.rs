// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentConfigurationAssignParameters`] and the names of its properties.

use crate::onboarding::models::EnrollmentConfigurationAssignment;

runtime::model! {
    /// The parameters of `assign`.
    pub struct DeviceEnrollmentConfigurationAssignParameters: "" {
        /// The assignments that the configuration is to have.
        pub enrollment_configuration_assignments: Option<Vec<EnrollmentConfigurationAssignment>> =
            "enrollmentConfigurationAssignments" as ENROLLMENT_CONFIGURATION_ASSIGNMENTS,
    }
}
