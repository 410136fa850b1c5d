// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below
//! `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}`.

use crate::apps::models::{MobileAppContentFile, MobileAppContentFileCommitParameters};
use runtime::request::{Call, Get};
use runtime::{Method, Path};

/// `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementMobileAppsContentVersionsFilesItem(pub(crate) Path);

impl AsRef<Path> for DeviceAppManagementMobileAppsContentVersionsFilesItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl DeviceAppManagementMobileAppsContentVersionsFilesItem {
    /// Say that the upload of a file is complete and how the file was encrypted.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn commit(&self, parameters: &MobileAppContentFileCommitParameters) -> Call<()> {
        let path = self.0.segment("commit");
        Call::new(path.request(Method::Post, &COMMIT).json(parameters))
    }

    /// Read one
    /// [mobileAppContentFile](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfile?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-get?view=graph-rest-beta)
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
    pub fn get(&self) -> Get<MobileAppContentFile> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Ask for a new address to upload a file to.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-renewupload?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn renew_upload(&self) -> Call<()> {
        let path = self.0.segment("renewUpload");
        Call::new(path.request(Method::Post, &RENEW_UPLOAD))
    }
}

runtime::operations! {
    COMMIT {
        name: "commit files",
        path:
            "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    GET {
        name: "get files",
        path:
            "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    RENEW_UPLOAD {
        name: "renewUpload files",
        path:
            "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
}
