// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceAppManagement/vppTokens`.

use crate::onboarding::models::VppToken;
use runtime::request::{Create, Delete, Get, List, Update};
use runtime::{Key, Method, Path};

/// `/deviceAppManagement/vppTokens`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementVppTokens(pub(crate) Path);

impl DeviceAppManagementVppTokens {
    /// Create a
    /// [vppToken](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-create?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 201.
    pub fn create(&self, body: &VppToken) -> Create<VppToken> {
        Create::new(self.0.request(Method::Post, &CREATE).json(body))
    }

    /// Read every
    /// [vppToken](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.Read.All`,
    ///   `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`,
    ///   `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<VppToken> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// To `/deviceAppManagement/vppTokens/{vppTokenId}`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> DeviceAppManagementVppTokensItem {
        DeviceAppManagementVppTokensItem(self.0.key(id))
    }
}

/// `/deviceAppManagement/vppTokens/{vppTokenId}`
#[derive(Clone, Debug)]
pub struct DeviceAppManagementVppTokensItem(pub(crate) Path);

impl AsRef<Path> for DeviceAppManagementVppTokensItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl DeviceAppManagementVppTokensItem {
    /// Remove a
    /// [vppToken](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-delete?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &ITEM_DELETE))
    }

    /// Read one
    /// [vppToken](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.Read.All`,
    ///   `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`,
    ///   `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<VppToken> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }

    /// Change the properties of a
    /// [vppToken](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-update?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn update(&self, body: &VppToken) -> Update<VppToken> {
        Update::new(self.0.request(Method::Patch, &ITEM_UPDATE).json(body))
    }
}

runtime::operations! {
    CREATE {
        name: "create vppTokens",
        path: "/deviceAppManagement/vppTokens",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    LIST {
        name: "list vppTokens",
        path: "/deviceAppManagement/vppTokens",
        delegated_work: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
    },
    ITEM_DELETE {
        name: "delete vppTokens",
        path: "/deviceAppManagement/vppTokens/{vppTokenId}",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get vppTokens",
        path: "/deviceAppManagement/vppTokens/{vppTokenId}",
        delegated_work: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
    },
    ITEM_UPDATE {
        name: "update vppTokens",
        path: "/deviceAppManagement/vppTokens/{vppTokenId}",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
}
