// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement/mobileApps/{mobileAppId}/categories`.

use runtime::request::{AddRef, RemoveRef};
use runtime::{Key, Path};

/// `/deviceAppManagement/mobileApps/{mobileAppId}/categories`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementMobileAppsCategories(pub(crate) Path);

impl DeviceAppManagementMobileAppsCategories {
    /// Put an app into a category.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-post-categories?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn add_ref(&self, target: &impl AsRef<Path>) -> AddRef {
        AddRef::of(&self.0, target.as_ref(), &ADD_REF)
    }

    /// To `/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}`.
    #[must_use]
    pub fn by_id(
        &self,
        id: impl Into<Key>,
    ) -> DeviceAppManagementMobileAppsCategoriesItem {
        DeviceAppManagementMobileAppsCategoriesItem(self.0.key(id))
    }
}

/// `/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementMobileAppsCategoriesItem(pub(crate) Path);

impl AsRef<Path> for DeviceAppManagementMobileAppsCategoriesItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl DeviceAppManagementMobileAppsCategoriesItem {
    /// Take an app out of a category. The category itself stays.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-delete-categories?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn remove_ref(&self) -> RemoveRef {
        RemoveRef::of(&self.0, &ITEM_REMOVE_REF)
    }
}

runtime::operations! {
    ADD_REF {
        name: "add ref categories",
        path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories/$ref",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_REMOVE_REF {
        name: "remove ref categories",
        path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}/$ref",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
}
