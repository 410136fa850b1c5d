// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `intune-mam`.

mod device_app_management_managed_app_policies;
mod device_app_management_managed_app_registrations;
mod device_app_management_path;

pub use device_app_management_managed_app_policies::{
    DeviceAppManagementManagedAppPolicies, DeviceAppManagementManagedAppPoliciesItem,
};
pub use device_app_management_managed_app_registrations::DeviceAppManagementManagedAppRegistrations;
