// Made from specs by `cargo run -p generator`. Do not edit.

//! [`EnrollmentConfigurationAssignment`] and the names of its properties.

use crate::shared::models::{
    AnyDeviceAndAppManagementAssignmentTarget, DeviceAndAppManagementAssignmentTarget,
};
use runtime::model::Additional;
use runtime::query::Property;

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

/// `id`
pub const ID: Property<EnrollmentConfigurationAssignment, String> = Property::new("id");

/// `target`
pub const TARGET: Property<
    EnrollmentConfigurationAssignment,
    DeviceAndAppManagementAssignmentTarget,
> = Property::new("target");

runtime::model! {
    EnrollmentConfigurationAssignment: "microsoft.graph.enrollmentConfigurationAssignment" {
        id = "id",
        target = "target",
    }
}
