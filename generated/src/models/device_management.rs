// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceManagement`] and the names of its properties.

use crate::models::{DeviceEnrollmentConfiguration, IntuneBrand};
use runtime::types::Guid;

runtime::model! {
    /// The entrance to device management. There is one for each tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagement?view=graph-rest-beta).
    /// Feature `onboarding`.
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
