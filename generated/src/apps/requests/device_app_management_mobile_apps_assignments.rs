// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement/mobileApps/{mobileAppId}/assignments`.

use crate::apps::models::MobileAppAssignment;
use runtime::request::{Create, Delete, Get, List};
use runtime::{Key, Method, Path};

/// `/deviceAppManagement/mobileApps/{mobileAppId}/assignments`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementMobileAppsAssignments(pub(crate) Path);

impl DeviceAppManagementMobileAppsAssignments {
    /// Create a
    /// [mobileAppAssignment](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-create?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 201.
    pub fn create(&self, body: &MobileAppAssignment) -> Create<MobileAppAssignment> {
        Create::new(self.0.request(Method::Post, &CREATE).json(body))
    }

    /// Read every
    /// [mobileAppAssignment](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-list?view=graph-rest-beta)
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
    pub fn list(&self) -> List<MobileAppAssignment> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// To `/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}`.
    #[must_use]
    pub fn by_id(
        &self,
        id: impl Into<Key>,
    ) -> DeviceAppManagementMobileAppsAssignmentsItem {
        DeviceAppManagementMobileAppsAssignmentsItem(self.0.key(id))
    }
}

/// `/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementMobileAppsAssignmentsItem(pub(crate) Path);

impl AsRef<Path> for DeviceAppManagementMobileAppsAssignmentsItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl DeviceAppManagementMobileAppsAssignmentsItem {
    /// Remove a
    /// [mobileAppAssignment](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-delete?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &ITEM_DELETE))
    }

    /// Read one
    /// [mobileAppAssignment](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-get?view=graph-rest-beta)
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
    pub fn get(&self) -> Get<MobileAppAssignment> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }
}

runtime::operations! {
    CREATE {
        name: "create assignments",
        path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    LIST {
        name: "list assignments",
        path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments",
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_DELETE {
        name: "delete assignments",
        path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get assignments",
        path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}",
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
}
