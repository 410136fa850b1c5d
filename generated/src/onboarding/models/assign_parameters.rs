// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AssignParameters`] and the names of its properties.

use crate::onboarding::models::EnrollmentConfigurationAssignment;
use runtime::model::Additional;
use runtime::query::Property;

/// The parameters of `assign`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignParameters {
    /// The assignments that the configuration is to have.
    pub enrollment_configuration_assignments: Option<
        Vec<EnrollmentConfigurationAssignment>,
    >,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `enrollmentConfigurationAssignments`
pub const ENROLLMENT_CONFIGURATION_ASSIGNMENTS: Property<
    AssignParameters,
    Vec<EnrollmentConfigurationAssignment>,
> = Property::new("enrollmentConfigurationAssignments");

runtime::model! {
    AssignParameters: "" {
        enrollment_configuration_assignments = "enrollmentConfigurationAssignments",
    }
}
