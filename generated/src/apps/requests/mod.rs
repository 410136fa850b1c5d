// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `apps`.

mod device_app_management_managed_app_policies;
mod device_app_management_managed_app_registrations;
mod device_app_management_mobile_app_categories;
mod device_app_management_mobile_apps;
mod device_app_management_mobile_apps_assignments;
mod device_app_management_mobile_apps_categories;
mod device_app_management_mobile_apps_content_versions_files_item;
mod device_app_management_mobile_apps_content_versions_item;
mod device_app_management_path;

pub use device_app_management_managed_app_policies::{
    DeviceAppManagementManagedAppPolicies, DeviceAppManagementManagedAppPoliciesItem,
};
pub use device_app_management_managed_app_registrations::DeviceAppManagementManagedAppRegistrations;
pub use device_app_management_mobile_app_categories::{
    DeviceAppManagementMobileAppCategories, DeviceAppManagementMobileAppCategoriesItem,
};
pub use device_app_management_mobile_apps::{
    DeviceAppManagementMobileApps, DeviceAppManagementMobileAppsItem,
};
pub use device_app_management_mobile_apps_assignments::{
    DeviceAppManagementMobileAppsAssignments,
    DeviceAppManagementMobileAppsAssignmentsItem,
};
pub use device_app_management_mobile_apps_categories::{
    DeviceAppManagementMobileAppsCategories, DeviceAppManagementMobileAppsCategoriesItem,
};
pub use device_app_management_mobile_apps_content_versions_files_item::DeviceAppManagementMobileAppsContentVersionsFilesItem;
pub use device_app_management_mobile_apps_content_versions_item::DeviceAppManagementMobileAppsContentVersionsItem;
