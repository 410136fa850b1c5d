// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/organization`.

use crate::directory::models::Organization;
use crate::directory::requests::OrganizationBranding;
use crate::paths::{OrganizationItem, OrganizationPath};
use runtime::Method;
use runtime::request::{CallValue, Get, List};

impl OrganizationPath {
    /// Read the
    /// [organization](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta)
    /// objects that the caller can see: as a rule its own tenant alone.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/organization-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.Read`, `Organization.Read.All`, `Directory.Read.All`,
    ///   `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`,
    ///   `Directory.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<Organization> {
        List::new(self.0.request(Method::Get, &LIST))
    }
}

impl OrganizationItem {
    /// Make Intune the authority that manages the mobile devices of the organization.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-organization-setmobiledevicemanagementauthority?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn set_mobile_device_management_authority(&self) -> CallValue<i32> {
        let path = self.0.segment("setMobileDeviceManagementAuthority");
        CallValue::new(
            path.request(Method::Post, &ITEM_SET_MOBILE_DEVICE_MANAGEMENT_AUTHORITY),
        )
    }

    /// Read one
    /// [organization](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta) by
    /// its id.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/organization-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.Read`, `Organization.Read.All`, `Directory.Read.All`,
    ///   `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`,
    ///   `Directory.ReadWrite.All`
    ///
    /// Query options: `$select`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<Organization> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }

    /// To `/organization/{id}/branding`.
    #[must_use]
    pub fn branding(&self) -> OrganizationBranding {
        OrganizationBranding(self.0.segment("branding"))
    }
}

runtime::operations! {
    LIST {
        name: "list organization",
        path: "/organization",
        delegated_work: [
            "User.Read",
            "Organization.Read.All",
            "Directory.Read.All",
            "Organization.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "Organization.Read.All",
            "Directory.Read.All",
            "Organization.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
    },
    ITEM_SET_MOBILE_DEVICE_MANAGEMENT_AUTHORITY {
        name: "setMobileDeviceManagementAuthority organization",
        path: "/organization/{id}/setMobileDeviceManagementAuthority",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get organization",
        path: "/organization/{id}",
        delegated_work: [
            "User.Read",
            "Organization.Read.All",
            "Directory.Read.All",
            "Organization.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "Organization.Read.All",
            "Directory.Read.All",
            "Organization.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
    },
}
