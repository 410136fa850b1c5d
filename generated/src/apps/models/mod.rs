// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `apps`.

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
