// Made from specs by `cargo run -p generator`. Do not edit.

//! [`EnrollmentConfigurationAssignment`] and the names of its properties.

use crate::models::DeviceAndAppManagementAssignmentTarget;

runtime::model! {
    /// Ties an enrollment configuration to those whom it applies to.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentconfigurationassignment?view=graph-rest-beta).
    /// Feature `onboarding`.
    pub struct EnrollmentConfigurationAssignment: "microsoft.graph.enrollmentConfigurationAssignment" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Whom the configuration applies to.
        pub target: Option<Box<DeviceAndAppManagementAssignmentTarget>> =
            "target" of TARGET<DeviceAndAppManagementAssignmentTarget>,
    }
}
