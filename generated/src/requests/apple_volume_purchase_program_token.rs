// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `apple_volume_purchase_program_token`.

use crate::models;
use runtime::request::{Call, Delete, Get, Update};
use runtime::{Method, Owned, Path, Resource};

/// `appleVolumePurchaseProgramToken`. Feature `onboarding`.
#[derive(Clone, Debug)]
pub struct AppleVolumePurchaseProgramToken<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for AppleVolumePurchaseProgramToken<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> AppleVolumePurchaseProgramToken<A> {
    /// Read one
    /// [appleVolumePurchaseProgramToken](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta)
    /// with all its properties.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfiguration.Read.All`,
    /// `DeviceManagementServiceConfiguration.ReadWrite.All`; application
    /// `DeviceManagementServiceConfiguration.Read.All`,
    /// `DeviceManagementServiceConfiguration.ReadWrite.All`. Query options: `$select`, `$expand`. Answers
    /// 200\. Documented at `/organization/{id}/appleVolumePurchaseProgramTokens/{id}`. Feature
    /// `onboarding`.
    pub fn get(&self) -> Get<models::AppleVolumePurchaseProgramToken> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Ask the service to synchronize the apps that were bought with an Apple VPP token.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_syncapps?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 200. Documented at
    /// `/organization/{id}/appleVolumePurchaseProgramTokens/{id}/syncApps`. Feature `onboarding`.
    pub fn sync_apps(&self) -> Call<models::AppleVolumePurchaseProgramToken> {
        let path = self.0.segment("syncApps");
        Call::new(path.request(Method::Post, &SYNC_APPS))
    }
}

impl AppleVolumePurchaseProgramToken {
    /// Change the properties of an
    /// [appleVolumePurchaseProgramToken](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta).
    /// Properties that are not sent keep their value; a null clears one.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_update?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfiguration.ReadWrite.All`;
    /// application `DeviceManagementServiceConfiguration.ReadWrite.All`. Answers 200. Documented at
    /// `/organization/{id}/appleVolumePurchaseProgramTokens/{id}`. Feature `onboarding`.
    pub fn update(
        &self,
        body: &models::AppleVolumePurchaseProgramToken,
    ) -> Update<models::AppleVolumePurchaseProgramToken> {
        Update::new(self.0.request(Method::Patch, &UPDATE).json(body))
    }

    /// Remove an
    /// [appleVolumePurchaseProgramToken](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta)
    /// from the organization.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_delete?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfiguration.ReadWrite.All`;
    /// application `DeviceManagementServiceConfiguration.ReadWrite.All`. Answers 204. Documented at
    /// `/organization/{id}/appleVolumePurchaseProgramTokens/{id}`. Feature `onboarding`.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &DELETE))
    }
}

runtime::operations! {
    GET: "get appleVolumePurchaseProgramToken" at "/organization/{id}/appleVolumePurchaseProgramTokens/{id}" {
        delegated_work: [
            "DeviceManagementServiceConfiguration.Read.All",
            "DeviceManagementServiceConfiguration.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfiguration.Read.All",
            "DeviceManagementServiceConfiguration.ReadWrite.All",
        ],
    },
    UPDATE: "update appleVolumePurchaseProgramToken" at "/organization/{id}/appleVolumePurchaseProgramTokens/{id}" {
        delegated_work: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
        application: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
    },
    DELETE: "delete appleVolumePurchaseProgramToken" at "/organization/{id}/appleVolumePurchaseProgramTokens/{id}" {
        delegated_work: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
        application: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
    },
    SYNC_APPS: "syncApps appleVolumePurchaseProgramToken" at "/organization/{id}/appleVolumePurchaseProgramTokens/{id}/syncApps" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
}
