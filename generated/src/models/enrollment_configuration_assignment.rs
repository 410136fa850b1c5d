// Made from specs by `cargo run -p generator`. Do not edit.

//! [`EnrollmentConfigurationAssignment`] and the names of its properties.

<<<<<<< HEAD:generated/src/onboarding/models/enrollment_configuration_assignment.rs
use crate::shared::models::DeviceAndAppManagementAssignmentTarget;
=======
use crate::models::{
    AnyDeviceAndAppManagementAssignmentTarget, DeviceAndAppManagementAssignmentTarget,
};
use runtime::model::Additional;

/// Ties an enrollment configuration to those whom it applies to.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentconfigurationassignment?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnrollmentConfigurationAssignment {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// Whom the configuration applies to.
    pub target: Option<AnyDeviceAndAppManagementAssignmentTarget>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    EnrollmentConfigurationAssignment {
        ID: Property<String> = "id",
        TARGET: Property<DeviceAndAppManagementAssignmentTarget> = "target",
    }
}
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/enrollment_configuration_assignment.rs

runtime::model! {
    /// Ties an enrollment configuration to those whom it applies to.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentconfigurationassignment?view=graph-rest-beta)
    pub struct EnrollmentConfigurationAssignment: "microsoft.graph.enrollmentConfigurationAssignment" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Whom the configuration applies to.
        pub target: Option<Box<DeviceAndAppManagementAssignmentTarget>> =
            "target" of TARGET<DeviceAndAppManagementAssignmentTarget>,
    }
}
