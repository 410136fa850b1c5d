// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `onboarding`.

mod client;
mod device_app_management_path;
mod device_app_management_vpp_tokens;
mod device_management_device_enrollment_configurations;
mod device_management_path;
mod organization_apple_volume_purchase_program_tokens;
mod organization_path;

pub use device_app_management_vpp_tokens::{
    DeviceAppManagementVppTokens, DeviceAppManagementVppTokensItem,
};
pub use device_management_device_enrollment_configurations::{
    DeviceManagementDeviceEnrollmentConfigurations,
    DeviceManagementDeviceEnrollmentConfigurationsItem,
};
pub use device_management_path::DeviceManagementPath;
pub use organization_apple_volume_purchase_program_tokens::{
    OrganizationAppleVolumePurchaseProgramTokens,
    OrganizationAppleVolumePurchaseProgramTokensItem,
};
