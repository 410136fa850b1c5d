// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement`.

use crate::intune_mam::requests::{
    DeviceAppManagementManagedAppPolicies, DeviceAppManagementManagedAppRegistrations,
};
use crate::paths::DeviceAppManagementPath;

impl DeviceAppManagementPath {
    /// To `/deviceAppManagement/managedAppPolicies`.
    #[must_use]
    pub fn managed_app_policies(&self) -> DeviceAppManagementManagedAppPolicies {
        DeviceAppManagementManagedAppPolicies(self.0.segment("managedAppPolicies"))
    }

    /// To `/deviceAppManagement/managedAppRegistrations`.
    #[must_use]
    pub fn managed_app_registrations(
        &self,
    ) -> DeviceAppManagementManagedAppRegistrations {
        DeviceAppManagementManagedAppRegistrations(
            self.0.segment("managedAppRegistrations"),
        )
    }
}
