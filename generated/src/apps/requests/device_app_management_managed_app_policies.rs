// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement/managedAppPolicies`.

use crate::apps::models::ManagedAppPolicy;
use runtime::request::{Get, List};
use runtime::{Key, Method, Path};

/// `/deviceAppManagement/managedAppPolicies`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementManagedAppPolicies(pub(crate) Path);

impl DeviceAppManagementManagedAppPolicies {
    /// Read every
    /// [managedAppPolicy](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.Read.All`,
    ///   `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<ManagedAppPolicy> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// To `/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}`.
    #[must_use]
    pub fn by_id(
        &self,
        id: impl Into<Key>,
    ) -> DeviceAppManagementManagedAppPoliciesItem {
        DeviceAppManagementManagedAppPoliciesItem(self.0.key(id))
    }
}

/// `/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementManagedAppPoliciesItem(pub(crate) Path);

impl AsRef<Path> for DeviceAppManagementManagedAppPoliciesItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl DeviceAppManagementManagedAppPoliciesItem {
    /// Read one
    /// [managedAppPolicy](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-beta)
    /// object; the answer is of a derived type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-get?view=graph-rest-beta)
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
    pub fn get(&self) -> Get<ManagedAppPolicy> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }
}

runtime::operations! {
    LIST {
        name: "list managedAppPolicies",
        path: "/deviceAppManagement/managedAppPolicies",
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get managedAppPolicies",
        path: "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}",
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
}
