// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement`.

use crate::apps::models::DeviceAppManagement;
use crate::apps::requests::{
    DeviceAppManagementManagedAppPolicies, DeviceAppManagementManagedAppRegistrations,
    DeviceAppManagementMobileAppCategories, DeviceAppManagementMobileApps,
};
use crate::paths::DeviceAppManagementPath;
use runtime::Method;
use runtime::request::Get;

impl DeviceAppManagementPath {
    /// Read the
    /// [deviceAppManagement](https://learn.microsoft.com/graph/api/resources/intune-apps-deviceappmanagement?view=graph-rest-beta)
    /// object of the tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-deviceappmanagement-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.Read.All`,
    ///   `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<DeviceAppManagement> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// To `/deviceAppManagement/mobileApps`.
    #[must_use]
    pub fn mobile_apps(&self) -> DeviceAppManagementMobileApps {
        DeviceAppManagementMobileApps(self.0.segment("mobileApps"))
    }

    /// To `/deviceAppManagement/mobileAppCategories`.
    #[must_use]
    pub fn mobile_app_categories(&self) -> DeviceAppManagementMobileAppCategories {
        DeviceAppManagementMobileAppCategories(self.0.segment("mobileAppCategories"))
    }

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

runtime::operations! {
    GET {
        name: "get deviceAppManagement",
        path: "/deviceAppManagement",
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
}
