// Made from specs by `cargo run -p generator`. Do not edit.

//! [`EnrollmentConfigurationAssignment`] and the names of its properties.

use crate::shared::models::{
    AnyDeviceAndAppManagementAssignmentTarget, DeviceAndAppManagementAssignmentTarget,
};
use runtime::model::Additional;

/// Ties an enrollment configuration to those whom it applies to.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentconfigurationassignment?view=graph-rest-beta)
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

runtime::model! {
    EnrollmentConfigurationAssignment: "microsoft.graph.enrollmentConfigurationAssignment" {
        id = "id",
        target = "target",
    }
}
