// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentConfigurationSetPriorityParameters`] and the names of its properties.

runtime::model! {
    /// The parameters of `setPriority`. Feature `onboarding`.
    pub struct DeviceEnrollmentConfigurationSetPriorityParameters: "" {
        /// The new rank; 1 is the first. Required.
        pub priority: Option<i32> = "priority" as PRIORITY,
    }
}
