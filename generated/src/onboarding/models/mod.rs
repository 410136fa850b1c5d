// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `onboarding`.

#[cfg(feature = "onboarding")]
pub mod apple_volume_purchase_program_token;
#[cfg(feature = "onboarding")]
pub mod apple_volume_purchase_program_token_account_type;
#[cfg(feature = "onboarding")]
pub mod apple_volume_purchase_program_token_last_sync_status;
#[cfg(feature = "onboarding")]
pub mod assign_parameters;
#[cfg(feature = "onboarding")]
pub mod device_enrollment_configuration;
#[cfg(feature = "onboarding")]
pub mod device_enrollment_limit_configuration;
#[cfg(feature = "onboarding")]
pub mod device_enrollment_platform_restriction;
#[cfg(feature = "onboarding")]
pub mod device_enrollment_platform_restrictions_configuration;
#[cfg(feature = "onboarding")]
pub mod device_management;
#[cfg(feature = "onboarding")]
pub mod enrollment_configuration_assignment;
#[cfg(feature = "onboarding")]
pub mod intune_brand;
pub mod mdm_authority;
#[cfg(feature = "onboarding")]
pub mod rgb_color;
#[cfg(feature = "onboarding")]
pub mod set_priority_parameters;
#[cfg(feature = "onboarding")]
pub mod vpp_token;
#[cfg(feature = "onboarding")]
pub mod vpp_token_state;
#[cfg(feature = "onboarding")]
pub mod vpp_token_sync_status;

#[cfg(feature = "onboarding")]
pub use apple_volume_purchase_program_token::AppleVolumePurchaseProgramToken;
#[cfg(feature = "onboarding")]
pub use apple_volume_purchase_program_token_account_type::AppleVolumePurchaseProgramTokenAccountType;
#[cfg(feature = "onboarding")]
pub use apple_volume_purchase_program_token_last_sync_status::AppleVolumePurchaseProgramTokenLastSyncStatus;
#[cfg(feature = "onboarding")]
pub use assign_parameters::AssignParameters;
#[cfg(feature = "onboarding")]
pub use device_enrollment_configuration::{
    AnyDeviceEnrollmentConfiguration, DeviceEnrollmentConfiguration,
};
#[cfg(feature = "onboarding")]
pub use device_enrollment_limit_configuration::DeviceEnrollmentLimitConfiguration;
#[cfg(feature = "onboarding")]
pub use device_enrollment_platform_restriction::DeviceEnrollmentPlatformRestriction;
#[cfg(feature = "onboarding")]
pub use device_enrollment_platform_restrictions_configuration::DeviceEnrollmentPlatformRestrictionsConfiguration;
#[cfg(feature = "onboarding")]
pub use device_management::DeviceManagement;
#[cfg(feature = "onboarding")]
pub use enrollment_configuration_assignment::EnrollmentConfigurationAssignment;
#[cfg(feature = "onboarding")]
pub use intune_brand::IntuneBrand;
pub use mdm_authority::MdmAuthority;
#[cfg(feature = "onboarding")]
pub use rgb_color::RgbColor;
#[cfg(feature = "onboarding")]
pub use set_priority_parameters::SetPriorityParameters;
#[cfg(feature = "onboarding")]
pub use vpp_token::VppToken;
#[cfg(feature = "onboarding")]
pub use vpp_token_state::VppTokenState;
#[cfg(feature = "onboarding")]
pub use vpp_token_sync_status::VppTokenSyncStatus;
