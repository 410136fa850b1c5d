// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement/mobileApps`.

use crate::apps::models::{AnyMobileApp, MobileAppAssignParameters};
use crate::apps::requests::{
    DeviceAppManagementMobileAppsAssignments, DeviceAppManagementMobileAppsCategories,
    DeviceAppManagementMobileAppsContentVersionsItem,
};
use runtime::model::ForRequest;
use runtime::request::{Call, Create, Delete, Get, List, Update};
use runtime::{Key, Method, Operation, Path, Permissions};

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
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 201.
    pub fn create(&self, body: &AnyMobileApp) -> Create<AnyMobileApp> {
        Create::new(
            self
                .0
                .request(Method::Post, &DEVICE_APP_MANAGEMENT_MOBILE_APPS_CREATE)
                .json(&ForRequest(body)),
        )
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
    pub fn list(&self) -> List<AnyMobileApp> {
        List::new(self.0.request(Method::Get, &DEVICE_APP_MANAGEMENT_MOBILE_APPS_LIST))
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
    pub fn update(&self, body: &AnyMobileApp) -> Update<AnyMobileApp> {
        Update::new(
            self
                .0
                .request(Method::Patch, &DEVICE_APP_MANAGEMENT_MOBILE_APPS_ITEM_UPDATE)
                .json(&ForRequest(body)),
        )
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
        Call::new(
            path
                .request(Method::Post, &DEVICE_APP_MANAGEMENT_MOBILE_APPS_ITEM_ASSIGN)
                .json(&ForRequest(parameters)),
        )
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
        Delete::new(
            self
                .0
                .request(Method::Delete, &DEVICE_APP_MANAGEMENT_MOBILE_APPS_ITEM_DELETE),
        )
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
    pub fn get(&self) -> Get<AnyMobileApp> {
        Get::new(
            self.0.request(Method::Get, &DEVICE_APP_MANAGEMENT_MOBILE_APPS_ITEM_GET),
        )
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

static DEVICE_APP_MANAGEMENT_MOBILE_APPS_CREATE: Operation = Operation::new(
        "create mobileApps",
        "/deviceAppManagement/mobileApps",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementApps.ReadWrite.All"],
            &[],
            &["DeviceManagementApps.ReadWrite.All"],
        ),
    );

static DEVICE_APP_MANAGEMENT_MOBILE_APPS_LIST: Operation = Operation::new(
        "list mobileApps",
        "/deviceAppManagement/mobileApps",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
            &[],
            &["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        ),
    );

static DEVICE_APP_MANAGEMENT_MOBILE_APPS_ITEM_UPDATE: Operation = Operation::new(
        "update mobileApps",
        "/deviceAppManagement/mobileApps/{mobileAppId}",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementApps.ReadWrite.All"],
            &[],
            &["DeviceManagementApps.ReadWrite.All"],
        ),
    );

static DEVICE_APP_MANAGEMENT_MOBILE_APPS_ITEM_ASSIGN: Operation = Operation::new(
        "assign mobileApps",
        "/deviceAppManagement/mobileApps/{mobileAppId}/assign",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementApps.ReadWrite.All"],
            &[],
            &["DeviceManagementApps.ReadWrite.All"],
        ),
    );

static DEVICE_APP_MANAGEMENT_MOBILE_APPS_ITEM_DELETE: Operation = Operation::new(
        "delete mobileApps",
        "/deviceAppManagement/mobileApps/{mobileAppId}",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementApps.ReadWrite.All"],
            &[],
            &["DeviceManagementApps.ReadWrite.All"],
        ),
    );

static DEVICE_APP_MANAGEMENT_MOBILE_APPS_ITEM_GET: Operation = Operation::new(
        "get mobileApps",
        "/deviceAppManagement/mobileApps/{mobileAppId}",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
            &[],
            &["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        ),
    );
