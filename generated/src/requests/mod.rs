// Made from specs by `cargo run -p generator`. Do not edit.

//! The builders of requests, by the resource type that they belong to.

runtime::group! {
    #![cfg(any(feature = "apps", feature = "onboarding"))]

    pub mod device_app_management;

    pub use device_app_management::DeviceAppManagement;
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "groups", feature = "users"))]

    pub mod directory_object;
    pub mod group;
    pub mod user;

    pub use directory_object::DirectoryObject;
    pub use group::Group;
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "onboarding"))]

    pub mod organization;

    pub use organization::Organization;
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "users"))]

    pub use user::User;
}

runtime::group! {
    #![cfg(feature = "apps")]

    pub mod managed_app_policy;
    pub mod managed_app_registration;
    pub mod mobile_app;
    pub mod mobile_app_assignment;
    pub mod mobile_app_category;
    pub mod mobile_app_content;
    pub mod mobile_app_content_file;
    pub mod mobile_lob_app;

    pub use managed_app_policy::ManagedAppPolicy;
    pub use managed_app_registration::ManagedAppRegistration;
    pub use mobile_app::MobileApp;
    pub use mobile_app_assignment::MobileAppAssignment;
    pub use mobile_app_category::MobileAppCategory;
    pub use mobile_app_content::MobileAppContent;
    pub use mobile_app_content_file::MobileAppContentFile;
    pub use mobile_lob_app::MobileLobApp;
}

runtime::group! {
    #![cfg(feature = "calendars")]

    pub mod place;
    pub mod room;
    pub mod room_list;

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

    pub mod apple_volume_purchase_program_token;
    pub mod device_enrollment_configuration;
    pub mod device_management;
    pub mod enrollment_configuration_assignment;
    pub mod vpp_token;

    pub use apple_volume_purchase_program_token::AppleVolumePurchaseProgramToken;
    pub use device_enrollment_configuration::DeviceEnrollmentConfiguration;
    pub use device_management::DeviceManagement;
    pub use enrollment_configuration_assignment::EnrollmentConfigurationAssignment;
    pub use vpp_token::VppToken;
}

runtime::group! {
    #![cfg(feature = "users")]

    pub mod extension;
    pub mod mailbox_settings;
    pub mod profile_photo;

    pub use extension::Extension;
    pub use mailbox_settings::MailboxSettings;
    pub use profile_photo::ProfilePhoto;
}
