// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}`.

use crate::apps::requests::DeviceAppManagementMobileAppsContentVersionsFilesItem;
use runtime::{Key, Path};

/// `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementMobileAppsContentVersionsItem(pub(crate) Path);

impl AsRef<Path> for DeviceAppManagementMobileAppsContentVersionsItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl DeviceAppManagementMobileAppsContentVersionsItem {
    /// To
    /// `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}`.
    #[must_use]
    pub fn files(
        &self,
        id: impl Into<Key>,
    ) -> DeviceAppManagementMobileAppsContentVersionsFilesItem {
        DeviceAppManagementMobileAppsContentVersionsFilesItem(
            self.0.segment("files").key(id),
        )
    }
}
