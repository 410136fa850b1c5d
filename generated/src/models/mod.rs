// Made from specs by `cargo run -p generator`. Do not edit.

//! The types of the API, by namespace; beside each of them the module with the names of its properties.

runtime::group! {
    #![cfg(any(feature = "apps", feature = "directory", feature = "onboarding"))]

    pub mod vpp_token_state;

    pub use vpp_token_state::VppTokenState;
}

runtime::group! {
    #![cfg(any(feature = "apps", feature = "onboarding"))]

    pub mod vpp_token;
    pub mod vpp_token_sync_status;

    pub use vpp_token::VppToken;
    pub use vpp_token_sync_status::VppTokenSyncStatus;
}

runtime::group! {
    #![cfg(any(feature = "apps", feature = "onboarding", feature = "shared"))]

    pub mod all_licensed_users_assignment_target;
    pub mod device_and_app_management_assignment_target;
    pub mod exclusion_group_assignment_target;
    pub mod group_assignment_target;
    pub mod mime_content;
    pub mod vpp_token_account_type;

    pub use all_licensed_users_assignment_target::AllLicensedUsersAssignmentTarget;
    pub use device_and_app_management_assignment_target::DeviceAndAppManagementAssignmentTarget;
    pub use exclusion_group_assignment_target::ExclusionGroupAssignmentTarget;
    pub use group_assignment_target::GroupAssignmentTarget;
    pub use mime_content::MimeContent;
    pub use vpp_token_account_type::VppTokenAccountType;
}

runtime::group! {
    #![cfg(any(feature = "apps", feature = "shared"))]

    pub mod install_intent;

    pub use install_intent::InstallIntent;
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "groups", feature = "users"))]

    pub mod assigned_license;
    pub mod day_of_week;
    pub mod directory_object;
    pub mod directory_object_check_member_groups_parameters;
    pub mod directory_object_get_by_ids_parameters;
    pub mod group;
    pub mod group_visibility;
    pub mod mailbox_settings;
    pub mod password_profile;
    pub mod time_zone_base;
    pub mod user;
    pub mod working_hours;

    pub use assigned_license::AssignedLicense;
    pub use day_of_week::DayOfWeek;
    pub use directory_object::DirectoryObject;
    pub use directory_object_check_member_groups_parameters::DirectoryObjectCheckMemberGroupsParameters;
    pub use directory_object_get_by_ids_parameters::DirectoryObjectGetByIdsParameters;
    pub use group::Group;
    pub use group_visibility::GroupVisibility;
    pub use mailbox_settings::MailboxSettings;
    pub use password_profile::PasswordProfile;
    pub use time_zone_base::TimeZoneBase;
    pub use user::User;
    pub use working_hours::WorkingHours;
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "onboarding"))]

    pub mod apple_volume_purchase_program_token;
    pub mod apple_volume_purchase_program_token_account_type;
    pub mod apple_volume_purchase_program_token_last_sync_status;
    pub mod mdm_authority;
    pub mod organization;
    pub mod verified_domain;

    pub use apple_volume_purchase_program_token::AppleVolumePurchaseProgramToken;
    pub use apple_volume_purchase_program_token_account_type::AppleVolumePurchaseProgramTokenAccountType;
    pub use apple_volume_purchase_program_token_last_sync_status::AppleVolumePurchaseProgramTokenLastSyncStatus;
    pub use mdm_authority::MdmAuthority;
    pub use organization::Organization;
    pub use verified_domain::VerifiedDomain;
}

runtime::group! {
    #![cfg(feature = "apps")]

    pub mod device_app_management;
    pub mod file_encryption_info;
    pub mod ios_device_type;
    pub mod ios_store_app;
    pub mod ios_store_app_assignment_settings;
    pub mod managed_app_data_storage_location;
    pub mod managed_app_policy;
    pub mod managed_app_protection;
    pub mod managed_app_registration;
    pub mod mobile_app;
    pub mod mobile_app_assign_parameters;
    pub mod mobile_app_assignment;
    pub mod mobile_app_assignment_settings;
    pub mod mobile_app_category;
    pub mod mobile_app_content;
    pub mod mobile_app_content_file;
    pub mod mobile_app_content_file_commit_parameters;
    pub mod mobile_app_publishing_state;
    pub mod mobile_lob_app;
    pub mod web_app;
    pub mod windows_architecture;
    pub mod windows_universal_app_x;

    pub use device_app_management::DeviceAppManagement;
    pub use file_encryption_info::FileEncryptionInfo;
    pub use ios_device_type::IosDeviceType;
    pub use ios_store_app::IosStoreApp;
    pub use ios_store_app_assignment_settings::IosStoreAppAssignmentSettings;
    pub use managed_app_data_storage_location::ManagedAppDataStorageLocation;
    pub use managed_app_policy::ManagedAppPolicy;
    pub use managed_app_protection::ManagedAppProtection;
    pub use managed_app_registration::ManagedAppRegistration;
    pub use mobile_app::MobileApp;
    pub use mobile_app_assign_parameters::MobileAppAssignParameters;
    pub use mobile_app_assignment::MobileAppAssignment;
    pub use mobile_app_assignment_settings::MobileAppAssignmentSettings;
    pub use mobile_app_category::MobileAppCategory;
    pub use mobile_app_content::MobileAppContent;
    pub use mobile_app_content_file::MobileAppContentFile;
    pub use mobile_app_content_file_commit_parameters::MobileAppContentFileCommitParameters;
    pub use mobile_app_publishing_state::MobileAppPublishingState;
    pub use mobile_lob_app::MobileLobApp;
    pub use web_app::WebApp;
    pub use windows_architecture::WindowsArchitecture;
    pub use windows_universal_app_x::WindowsUniversalAppX;
}

runtime::group! {
    #![cfg(feature = "calendars")]

    pub mod booking_type;
    pub mod outlook_geo_coordinates;
    pub mod place;
    pub mod room;
    pub mod room_list;

    pub use booking_type::BookingType;
    pub use outlook_geo_coordinates::OutlookGeoCoordinates;
    pub use place::Place;
    pub use room::Room;
    pub use room_list::RoomList;
}

runtime::group! {
    #![cfg(feature = "directory")]

    pub mod identity_provider;
    pub mod organizational_branding;
    pub mod organizational_branding_properties;

    pub use identity_provider::IdentityProvider;
    pub use organizational_branding::OrganizationalBranding;
    pub use organizational_branding_properties::OrganizationalBrandingProperties;
}

runtime::group! {
    #![cfg(feature = "financials")]

    pub mod company;
    pub mod financials;
    pub mod sales_invoice;

    pub use company::Company;
    pub use financials::Financials;
    pub use sales_invoice::SalesInvoice;
}

runtime::group! {
    #![cfg(feature = "onboarding")]

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
}

runtime::group! {
    #![cfg(feature = "users")]

    pub mod extension;
    pub mod open_type_extension;
    pub mod profile_photo;
    pub mod user_assign_license_parameters;

    pub use extension::Extension;
    pub use open_type_extension::OpenTypeExtension;
    pub use profile_photo::ProfilePhoto;
    pub use user_assign_license_parameters::UserAssignLicenseParameters;
}
