// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/organization/{id}/appleVolumePurchaseProgramTokens`.

use crate::onboarding::models::AppleVolumePurchaseProgramToken;
use runtime::request::{Call, Create, Delete, Get, List, Update};
use runtime::{Key, Method, Path};

/// `/organization/{id}/appleVolumePurchaseProgramTokens`
#[derive(Clone, Debug)]
pub struct OrganizationAppleVolumePurchaseProgramTokens(pub(crate) Path);

impl OrganizationAppleVolumePurchaseProgramTokens {
    /// Upload an Apple VPP token, which becomes a new
    /// [appleVolumePurchaseProgramToken](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_create?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfiguration.ReadWrite.All`
    ///
    /// Answers 201.
    pub fn create(
        &self,
        body: &AppleVolumePurchaseProgramToken,
    ) -> Create<AppleVolumePurchaseProgramToken> {
        Create::new(self.0.request(Method::Post, &CREATE).json(body))
    }

    /// Read every
    /// [appleVolumePurchaseProgramToken](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta)
    /// of an organization.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfiguration.Read.All`,
    ///   `DeviceManagementServiceConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfiguration.Read.All`,
    ///   `DeviceManagementServiceConfiguration.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<AppleVolumePurchaseProgramToken> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// To `/organization/{id}/appleVolumePurchaseProgramTokens/{id}`.
    #[must_use]
    pub fn by_id(
        &self,
        id: impl Into<Key>,
    ) -> OrganizationAppleVolumePurchaseProgramTokensItem {
        OrganizationAppleVolumePurchaseProgramTokensItem(self.0.key(id))
    }
}

/// `/organization/{id}/appleVolumePurchaseProgramTokens/{id}`
#[derive(Clone, Debug)]
pub struct OrganizationAppleVolumePurchaseProgramTokensItem(pub(crate) Path);

impl AsRef<Path> for OrganizationAppleVolumePurchaseProgramTokensItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl OrganizationAppleVolumePurchaseProgramTokensItem {
    /// Remove an
    /// [appleVolumePurchaseProgramToken](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta)
    /// from the organization.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_delete?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfiguration.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &ITEM_DELETE))
    }

    /// Read one
    /// [appleVolumePurchaseProgramToken](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta)
    /// with all its properties.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfiguration.Read.All`,
    ///   `DeviceManagementServiceConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfiguration.Read.All`,
    ///   `DeviceManagementServiceConfiguration.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<AppleVolumePurchaseProgramToken> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }

    /// Ask the service to synchronize the apps that were bought with an Apple VPP token.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_syncapps?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn sync_apps(&self) -> Call<AppleVolumePurchaseProgramToken> {
        let path = self.0.segment("syncApps");
        Call::new(path.request(Method::Post, &ITEM_SYNC_APPS))
    }

    /// Change the properties of an
    /// [appleVolumePurchaseProgramToken](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta).
    /// Properties that are not sent keep their value; a null clears one.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_update?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfiguration.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn update(
        &self,
        body: &AppleVolumePurchaseProgramToken,
    ) -> Update<AppleVolumePurchaseProgramToken> {
        Update::new(self.0.request(Method::Patch, &ITEM_UPDATE).json(body))
    }
}

runtime::operations! {
    CREATE {
        name: "create appleVolumePurchaseProgramTokens",
        path: "/organization/{id}/appleVolumePurchaseProgramTokens",
        delegated_work: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
        application: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
    },
    LIST {
        name: "list appleVolumePurchaseProgramTokens",
        path: "/organization/{id}/appleVolumePurchaseProgramTokens",
        delegated_work: [
            "DeviceManagementServiceConfiguration.Read.All",
            "DeviceManagementServiceConfiguration.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfiguration.Read.All",
            "DeviceManagementServiceConfiguration.ReadWrite.All",
        ],
    },
    ITEM_DELETE {
        name: "delete appleVolumePurchaseProgramTokens",
        path: "/organization/{id}/appleVolumePurchaseProgramTokens/{id}",
        delegated_work: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
        application: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get appleVolumePurchaseProgramTokens",
        path: "/organization/{id}/appleVolumePurchaseProgramTokens/{id}",
        delegated_work: [
            "DeviceManagementServiceConfiguration.Read.All",
            "DeviceManagementServiceConfiguration.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfiguration.Read.All",
            "DeviceManagementServiceConfiguration.ReadWrite.All",
        ],
    },
    ITEM_SYNC_APPS {
        name: "syncApps appleVolumePurchaseProgramTokens",
        path: "/organization/{id}/appleVolumePurchaseProgramTokens/{id}/syncApps",
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    ITEM_UPDATE {
        name: "update appleVolumePurchaseProgramTokens",
        path: "/organization/{id}/appleVolumePurchaseProgramTokens/{id}",
        delegated_work: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
        application: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
    },
}
