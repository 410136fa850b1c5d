// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceManagement`] and the names of its properties.

<<<<<<< HEAD:generated/src/onboarding/models/device_management.rs
use crate::onboarding::models::{DeviceEnrollmentConfiguration, IntuneBrand};
use runtime::types::Guid;

=======
use crate::models::{
    AnyDeviceEnrollmentConfiguration, DeviceEnrollmentConfiguration, IntuneBrand,
};
use runtime::model::Additional;
use runtime::types::Guid;

/// The entrance to device management. There is one for each tenant.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagement?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceManagement {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// The Intune account of the tenant. Read-only.
    pub intune_account_id: Option<Guid>,
    /// Branding of the Company Portal.
    pub intune_brand: Option<IntuneBrand>,
    /// The enrollment configurations, in order of priority.
    pub device_enrollment_configurations: Option<Vec<AnyDeviceEnrollmentConfiguration>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    DeviceManagement {
        ID: Property<String> = "id",
        INTUNE_ACCOUNT_ID: Property<Guid> = "intuneAccountId",
        INTUNE_BRAND: Property<IntuneBrand> = "intuneBrand",
        DEVICE_ENROLLMENT_CONFIGURATIONS: Navigation<DeviceEnrollmentConfiguration> =
            "deviceEnrollmentConfigurations",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/device_management.rs
runtime::model! {
    /// The entrance to device management. There is one for each tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagement?view=graph-rest-beta)
    pub struct DeviceManagement: "microsoft.graph.deviceManagement" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// The Intune account of the tenant. Read-only.
        pub intune_account_id: Option<Guid> = "intuneAccountId" as INTUNE_ACCOUNT_ID,
        /// Branding of the Company Portal.
        pub intune_brand: Option<Box<IntuneBrand>> = "intuneBrand" of INTUNE_BRAND<IntuneBrand>,
        /// The enrollment configurations, in order of priority.
        pub device_enrollment_configurations: Option<Vec<DeviceEnrollmentConfiguration>> =
            "deviceEnrollmentConfigurations" to DEVICE_ENROLLMENT_CONFIGURATIONS<DeviceEnrollmentConfiguration>,
    }
}
