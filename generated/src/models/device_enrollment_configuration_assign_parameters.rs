// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentConfigurationAssignParameters`] and the names of its properties.

<<<<<<< HEAD:generated/src/onboarding/models/device_enrollment_configuration_assign_parameters.rs
use crate::onboarding::models::EnrollmentConfigurationAssignment;
=======
use crate::models::EnrollmentConfigurationAssignment;
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
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/device_enrollment_configuration_assign_parameters.rs

runtime::model! {
    /// The parameters of `assign`.
    pub struct DeviceEnrollmentConfigurationAssignParameters: "" {
        /// The assignments that the configuration is to have.
        pub enrollment_configuration_assignments: Option<Vec<EnrollmentConfigurationAssignment>> =
            "enrollmentConfigurationAssignments" as ENROLLMENT_CONFIGURATION_ASSIGNMENTS,
    }
}
