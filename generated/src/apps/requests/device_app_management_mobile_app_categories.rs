// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement/mobileAppCategories`.

use crate::apps::models::MobileAppCategory;
use runtime::request::{Create, Delete, List, Update};
use runtime::{Key, Method, Path};

/// `/deviceAppManagement/mobileAppCategories`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementMobileAppCategories(pub(crate) Path);

impl DeviceAppManagementMobileAppCategories {
    /// Create a
    /// [mobileAppCategory](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 201.
    pub fn create(&self, body: &MobileAppCategory) -> Create<MobileAppCategory> {
        Create::new(self.0.request(Method::Post, &CREATE).json(body))
    }

    /// Read every
    /// [mobileAppCategory](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-beta)
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
    pub fn list(&self) -> List<MobileAppCategory> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// To `/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}`.
    #[must_use]
    pub fn by_id(
        &self,
        id: impl Into<Key>,
    ) -> DeviceAppManagementMobileAppCategoriesItem {
        DeviceAppManagementMobileAppCategoriesItem(self.0.key(id))
    }
}

/// `/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementMobileAppCategoriesItem(pub(crate) Path);

impl AsRef<Path> for DeviceAppManagementMobileAppCategoriesItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl DeviceAppManagementMobileAppCategoriesItem {
    /// Remove a
    /// [mobileAppCategory](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-delete?view=graph-rest-beta)
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

    /// Change the properties of a
    /// [mobileAppCategory](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-update?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn update(&self, body: &MobileAppCategory) -> Update<MobileAppCategory> {
        Update::new(self.0.request(Method::Patch, &ITEM_UPDATE).json(body))
    }
}

runtime::operations! {
    CREATE {
        name: "create mobileAppCategories",
        path: "/deviceAppManagement/mobileAppCategories",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    LIST {
        name: "list mobileAppCategories",
        path: "/deviceAppManagement/mobileAppCategories",
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_DELETE {
        name: "delete mobileAppCategories",
        path: "/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_UPDATE {
        name: "update mobileAppCategories",
        path: "/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
}
