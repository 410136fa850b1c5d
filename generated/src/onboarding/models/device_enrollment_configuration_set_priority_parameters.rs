// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentConfigurationSetPriorityParameters`] and the names of its properties.

use runtime::model::Additional;

/// The parameters of `setPriority`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceEnrollmentConfigurationSetPriorityParameters {
    /// The new rank; 1 is the first. Required.
    pub priority: Option<i32>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    DeviceEnrollmentConfigurationSetPriorityParameters {
        PRIORITY: Property<i32> = "priority",
    }
}

runtime::model! {
    DeviceEnrollmentConfigurationSetPriorityParameters: "" {
        priority = "priority",
    }
}
