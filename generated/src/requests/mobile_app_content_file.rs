// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `mobile_app_content_file`.

use crate::models;
use runtime::request::{Call, Get};
use runtime::{Method, Owned, Path, Resource};

/// `mobileAppContentFile`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct MobileAppContentFile<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for MobileAppContentFile<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> MobileAppContentFile<A> {
    /// Read one
    /// [mobileAppContentFile](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfile?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.Read.All`,
    /// `DeviceManagementApps.ReadWrite.All`; application `DeviceManagementApps.Read.All`,
    /// `DeviceManagementApps.ReadWrite.All`. Query options: `$select`, `$expand`. Answers 200. Documented
    /// at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}`.
    /// Feature `apps`.
    pub fn get(&self) -> Get<models::MobileAppContentFile> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Say that the upload of a file is complete and how the file was encrypted.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit`.
    /// Feature `apps`.
    pub fn commit(
        &self,
        parameters: &models::MobileAppContentFileCommitParameters,
    ) -> Call<()> {
        let path = self.0.segment("commit");
        Call::new(path.request(Method::Post, &COMMIT).json(parameters))
    }

    /// Ask for a new address to upload a file to.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-renewupload?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload`.
    /// Feature `apps`.
    pub fn renew_upload(&self) -> Call<()> {
        let path = self.0.segment("renewUpload");
        Call::new(path.request(Method::Post, &RENEW_UPLOAD))
    }
}

runtime::operations! {
    GET: "get mobileAppContentFile" at "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}" {
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    COMMIT: "commit mobileAppContentFile" at "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    RENEW_UPLOAD: "renewUpload mobileAppContentFile" at "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
}
