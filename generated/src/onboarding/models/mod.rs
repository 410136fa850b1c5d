// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `onboarding`.

pub mod mdm_authority;

pub use mdm_authority::MdmAuthority;

runtime::group! {
    #![cfg(feature = "onboarding")]

    pub mod apple_volume_purchase_program_token;
    pub mod apple_volume_purchase_program_token_account_type;
    pub mod apple_volume_purchase_program_token_last_sync_status;
    pub mod device_enrollment_configuration;
    pub mod device_enrollment_configuration_assign_parameters;
    pub mod device_enrollment_configuration_set_priority_parameters;
    pub mod device_enrollment_limit_configuration;
    pub mod device_enrollment_platform_restriction;
    pub mod device_enrollment_platform_restrictions_configuration;
    pub mod device_management;
    pub mod enrollment_configuration_assignment;
    pub mod intune_brand;
    pub mod rgb_color;
    pub mod vpp_token;
    pub mod vpp_token_state;
    pub mod vpp_token_sync_status;

    pub use apple_volume_purchase_program_token::AppleVolumePurchaseProgramToken;
    pub use apple_volume_purchase_program_token_account_type::AppleVolumePurchaseProgramTokenAccountType;
    pub use apple_volume_purchase_program_token_last_sync_status::AppleVolumePurchaseProgramTokenLastSyncStatus;
    pub use device_enrollment_configuration::DeviceEnrollmentConfiguration;
    pub use device_enrollment_configuration_assign_parameters::DeviceEnrollmentConfigurationAssignParameters;
    pub use device_enrollment_configuration_set_priority_parameters::DeviceEnrollmentConfigurationSetPriorityParameters;
    pub use device_enrollment_limit_configuration::DeviceEnrollmentLimitConfiguration;
    pub use device_enrollment_platform_restriction::DeviceEnrollmentPlatformRestriction;
    pub use device_enrollment_platform_restrictions_configuration::DeviceEnrollmentPlatformRestrictionsConfiguration;
    pub use device_management::DeviceManagement;
    pub use enrollment_configuration_assignment::EnrollmentConfigurationAssignment;
    pub use intune_brand::IntuneBrand;
    pub use rgb_color::RgbColor;
    pub use vpp_token::VppToken;
    pub use vpp_token_state::VppTokenState;
    pub use vpp_token_sync_status::VppTokenSyncStatus;
}
