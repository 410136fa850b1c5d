// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/organization/{id}/appleVolumePurchaseProgramTokens`.

use crate::onboarding::models::AppleVolumePurchaseProgramToken;
use runtime::model::ForRequest;
use runtime::request::{Call, Create, Delete, Get, List, Update};
use runtime::{Key, Method, Operation, Path, Permissions};

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
        Create::new(
            self
                .0
                .request(
                    Method::Post,
                    &ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_CREATE,
                )
                .json(&ForRequest(body)),
        )
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
        List::new(
            self
                .0
                .request(
                    Method::Get,
                    &ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_LIST,
                ),
        )
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
        Delete::new(
            self
                .0
                .request(
                    Method::Delete,
                    &ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_ITEM_DELETE,
                ),
        )
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
        Get::new(
            self
                .0
                .request(
                    Method::Get,
                    &ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_ITEM_GET,
                ),
        )
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
        Call::new(
            path
                .request(
                    Method::Post,
                    &ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_ITEM_SYNC_APPS,
                ),
        )
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
        Update::new(
            self
                .0
                .request(
                    Method::Patch,
                    &ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_ITEM_UPDATE,
                )
                .json(&ForRequest(body)),
        )
    }
}

static ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_CREATE: Operation = Operation::new(
        "create appleVolumePurchaseProgramTokens",
        "/organization/{id}/appleVolumePurchaseProgramTokens",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementServiceConfiguration.ReadWrite.All"],
            &[],
            &["DeviceManagementServiceConfiguration.ReadWrite.All"],
        ),
    );

static ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_LIST: Operation = Operation::new(
        "list appleVolumePurchaseProgramTokens",
        "/organization/{id}/appleVolumePurchaseProgramTokens",
    )
    .with_permissions(
        Permissions::new(
            &[
                "DeviceManagementServiceConfiguration.Read.All",
                "DeviceManagementServiceConfiguration.ReadWrite.All",
            ],
            &[],
            &[
                "DeviceManagementServiceConfiguration.Read.All",
                "DeviceManagementServiceConfiguration.ReadWrite.All",
            ],
        ),
    );

static ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_ITEM_DELETE: Operation = Operation::new(
        "delete appleVolumePurchaseProgramTokens",
        "/organization/{id}/appleVolumePurchaseProgramTokens/{id}",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementServiceConfiguration.ReadWrite.All"],
            &[],
            &["DeviceManagementServiceConfiguration.ReadWrite.All"],
        ),
    );

static ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_ITEM_GET: Operation = Operation::new(
        "get appleVolumePurchaseProgramTokens",
        "/organization/{id}/appleVolumePurchaseProgramTokens/{id}",
    )
    .with_permissions(
        Permissions::new(
            &[
                "DeviceManagementServiceConfiguration.Read.All",
                "DeviceManagementServiceConfiguration.ReadWrite.All",
            ],
            &[],
            &[
                "DeviceManagementServiceConfiguration.Read.All",
                "DeviceManagementServiceConfiguration.ReadWrite.All",
            ],
        ),
    );

static ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_ITEM_SYNC_APPS: Operation = Operation::new(
        "syncApps appleVolumePurchaseProgramTokens",
        "/organization/{id}/appleVolumePurchaseProgramTokens/{id}/syncApps",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementApps.ReadWrite.All"],
            &[],
            &["DeviceManagementApps.ReadWrite.All"],
        ),
    );

static ORGANIZATION_APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_ITEM_UPDATE: Operation = Operation::new(
        "update appleVolumePurchaseProgramTokens",
        "/organization/{id}/appleVolumePurchaseProgramTokens/{id}",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementServiceConfiguration.ReadWrite.All"],
            &[],
            &["DeviceManagementServiceConfiguration.ReadWrite.All"],
        ),
    );
