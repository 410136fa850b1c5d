// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentConfigurationAssignParameters`] and the names of its properties.

use crate::onboarding::models::EnrollmentConfigurationAssignment;
use runtime::model::Additional;

/// The parameters of `assign`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceEnrollmentConfigurationAssignParameters {
    /// The assignments that the configuration is to have.
    pub enrollment_configuration_assignments: Option<Vec<EnrollmentConfigurationAssignment>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    DeviceEnrollmentConfigurationAssignParameters {
        ENROLLMENT_CONFIGURATION_ASSIGNMENTS: Property<Vec<EnrollmentConfigurationAssignment>> =
            "enrollmentConfigurationAssignments",
    }
}

runtime::model! {
    DeviceEnrollmentConfigurationAssignParameters: "" {
        enrollment_configuration_assignments = "enrollmentConfigurationAssignments",
    }
}
