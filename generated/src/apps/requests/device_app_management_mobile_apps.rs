// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement/mobileApps`.

use crate::apps::models::{MobileApp, MobileAppAssignParameters};
use crate::apps::requests::{
    DeviceAppManagementMobileAppsAssignments, DeviceAppManagementMobileAppsCategories,
    DeviceAppManagementMobileAppsContentVersionsItem,
};
use runtime::request::{Call, Create, Delete, Get, List, Update};
use runtime::{Key, Method, Path};

/// `/deviceAppManagement/mobileApps`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementMobileApps(pub(crate) Path);

impl DeviceAppManagementMobileApps {
    /// Create an
    /// [iosStoreApp](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreapp?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-iosstoreapp-create?view=graph-rest-beta)
    ///
    /// Further pages:
    /// [`intune-apps-webapp-create`](https://learn.microsoft.com/graph/api/intune-apps-webapp-create?view=graph-rest-beta).
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 201.
    pub fn create(&self, body: &MobileApp) -> Create<MobileApp> {
        Create::new(self.0.request(Method::Post, &CREATE).json(body))
    }

    /// Read every
    /// [mobileApp](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta)
    /// object. The items are of derived types, which `@odata.type` tells.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-list?view=graph-rest-beta)
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
    pub fn list(&self) -> List<MobileApp> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// To `/deviceAppManagement/mobileApps/{mobileAppId}`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> DeviceAppManagementMobileAppsItem {
        DeviceAppManagementMobileAppsItem(self.0.key(id))
    }
}

/// `/deviceAppManagement/mobileApps/{mobileAppId}`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementMobileAppsItem(pub(crate) Path);

impl AsRef<Path> for DeviceAppManagementMobileAppsItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl DeviceAppManagementMobileAppsItem {
    /// Change the properties of an
    /// [iosStoreApp](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreapp?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-iosstoreapp-update?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn update(&self, body: &MobileApp) -> Update<MobileApp> {
        Update::new(self.0.request(Method::Patch, &ITEM_UPDATE).json(body))
    }

    /// Replace the assignments of an app.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-assign?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn assign(&self, parameters: &MobileAppAssignParameters) -> Call<()> {
        let path = self.0.segment("assign");
        Call::new(path.request(Method::Post, &ITEM_ASSIGN).json(parameters))
    }

    /// Remove a
    /// [mobileApp](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta)
    /// object, whatever type it has.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-delete?view=graph-rest-beta)
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
    /// [mobileApp](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta)
    /// object; the answer is of a derived type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-get?view=graph-rest-beta)
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
    pub fn get(&self) -> Get<MobileApp> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }

    /// To `/deviceAppManagement/mobileApps/{mobileAppId}/categories`.
    #[must_use]
    pub fn categories(&self) -> DeviceAppManagementMobileAppsCategories {
        DeviceAppManagementMobileAppsCategories(self.0.segment("categories"))
    }

    /// To `/deviceAppManagement/mobileApps/{mobileAppId}/assignments`.
    #[must_use]
    pub fn assignments(&self) -> DeviceAppManagementMobileAppsAssignments {
        DeviceAppManagementMobileAppsAssignments(self.0.segment("assignments"))
    }

    /// To `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}`.
    #[must_use]
    pub fn content_versions(
        &self,
        id: impl Into<Key>,
    ) -> DeviceAppManagementMobileAppsContentVersionsItem {
        DeviceAppManagementMobileAppsContentVersionsItem(
            self.0.segment("contentVersions").key(id),
        )
    }
}

runtime::operations! {
    CREATE {
        name: "create mobileApps",
        path: "/deviceAppManagement/mobileApps",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    LIST {
        name: "list mobileApps",
        path: "/deviceAppManagement/mobileApps",
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_UPDATE {
        name: "update mobileApps",
        path: "/deviceAppManagement/mobileApps/{mobileAppId}",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_ASSIGN {
        name: "assign mobileApps",
        path: "/deviceAppManagement/mobileApps/{mobileAppId}/assign",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_DELETE {
        name: "delete mobileApps",
        path: "/deviceAppManagement/mobileApps/{mobileAppId}",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get mobileApps",
        path: "/deviceAppManagement/mobileApps/{mobileAppId}",
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
}
