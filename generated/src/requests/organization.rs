// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `organization`.

use crate::models;
#[cfg(feature = "onboarding")]
use crate::requests::apple_volume_purchase_program_token::AppleVolumePurchaseProgramToken;
#[cfg(feature = "directory")]
use crate::requests::organizational_branding::OrganizationalBranding;
use runtime::request::{CallValue, Count, Create, Get, List};
use runtime::{Key, Method, Owned, Path, Resource};

/// `organization`. Features `directory`, `onboarding`: any of them.
#[derive(Clone, Debug)]
pub struct Organization<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for Organization<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> Organization<A> {
    /// The Apple VPP tokens of the organization. Features `directory`, `onboarding`: any of them.
    #[must_use]
    pub fn apple_volume_purchase_program_tokens(
        &self,
    ) -> AppleVolumePurchaseProgramTokens {
        AppleVolumePurchaseProgramTokens(
            self.0.segment("appleVolumePurchaseProgramTokens"),
        )
    }
}

/// `organization/appleVolumePurchaseProgramTokens`. Features `directory`, `onboarding`: any of them.
#[derive(Clone, Debug)]
pub struct AppleVolumePurchaseProgramTokens(pub(crate) Path);

impl AppleVolumePurchaseProgramTokens {
    /// Read every
    /// [appleVolumePurchaseProgramToken](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta)
    /// of an organization.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_list?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfiguration.Read.All`,
    /// `DeviceManagementServiceConfiguration.ReadWrite.All`; application
    /// `DeviceManagementServiceConfiguration.Read.All`,
    /// `DeviceManagementServiceConfiguration.ReadWrite.All`. Query options: `$select`, `$expand`,
    /// `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`. Answers 200. Documented at
    /// `/organization/{id}/appleVolumePurchaseProgramTokens`. Features `directory`, `onboarding`: any of
    /// them.
    pub fn list(&self) -> List<models::AppleVolumePurchaseProgramToken> {
        List::new(
            self.0.request(Method::Get, &APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_LIST),
        )
    }

    /// Upload an Apple VPP token, which becomes a new
    /// [appleVolumePurchaseProgramToken](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune_onboarding_applevolumepurchaseprogramtoken_create?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfiguration.ReadWrite.All`;
    /// application `DeviceManagementServiceConfiguration.ReadWrite.All`. Answers 201. Documented at
    /// `/organization/{id}/appleVolumePurchaseProgramTokens`. Features `directory`, `onboarding`: any of
    /// them.
    pub fn create(
        &self,
        body: &models::AppleVolumePurchaseProgramToken,
    ) -> Create<models::AppleVolumePurchaseProgramToken> {
        Create::new(
            self
                .0
                .request(Method::Post, &APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_CREATE)
                .json(body),
        )
    }

    /// Count `appleVolumePurchaseProgramTokens`. Not documented; inferred from the type. Features
    /// `directory`, `onboarding`: any of them.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(
            path.request(Method::Get, &APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_COUNT),
        )
    }
}

/// `organization/branding`. Features `directory`, `onboarding`: any of them.
#[derive(Clone, Copy, Debug)]
pub enum Branding {}

runtime::group! {
    #![cfg(feature = "directory")]

    impl<A> Organization<A> {
        /// Read one
        /// [organization](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta) by
        /// its id.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/organization-get?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.Read`, `Organization.Read.All`,
        /// `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`; application
        /// `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`,
        /// `Directory.ReadWrite.All`. Query options: `$select`. Answers 200. Documented at
        /// `/organization/{id}`. Feature `directory`.
        pub fn get(&self) -> Get<models::Organization> {
            Get::new(self.0.request(Method::Get, &GET))
        }

        /// Make Intune the authority that manages the mobile devices of the organization.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-organization-setmobiledevicemanagementauthority?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
        /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 200. Documented at
        /// `/organization/{id}/setMobileDeviceManagementAuthority`. Feature `directory`.
        pub fn set_mobile_device_management_authority(&self) -> CallValue<i32> {
            let path = self.0.segment("setMobileDeviceManagementAuthority");
            CallValue::new(
                path.request(Method::Post, &SET_MOBILE_DEVICE_MANAGEMENT_AUTHORITY),
            )
        }

        /// To `branding`. Feature `directory`.
        #[must_use]
        pub fn branding(&self) -> OrganizationalBranding<Branding> {
            OrganizationalBranding(Resource::new(self.0.segment("branding")))
        }
    }
}

runtime::group! {
    #![cfg(feature = "onboarding")]

    impl AppleVolumePurchaseProgramTokens {
        /// The item of a key. Feature `onboarding`.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> AppleVolumePurchaseProgramToken {
            AppleVolumePurchaseProgramToken(Resource::new(self.0.key(id)))
        }
    }
}

runtime::operations! {
    GET: "get organization" at "/organization/{id}" {
        delegated_work: [
            "User.Read",
            "Organization.Read.All",
            "Directory.Read.All",
            "Organization.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "Organization.Read.All",
            "Directory.Read.All",
            "Organization.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
    },
    SET_MOBILE_DEVICE_MANAGEMENT_AUTHORITY: "setMobileDeviceManagementAuthority organization" at "/organization/{id}/setMobileDeviceManagementAuthority" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_LIST: "list appleVolumePurchaseProgramTokens" at "/organization/{id}/appleVolumePurchaseProgramTokens" {
        delegated_work: [
            "DeviceManagementServiceConfiguration.Read.All",
            "DeviceManagementServiceConfiguration.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfiguration.Read.All",
            "DeviceManagementServiceConfiguration.ReadWrite.All",
        ],
    },
    APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_CREATE: "create appleVolumePurchaseProgramTokens" at "/organization/{id}/appleVolumePurchaseProgramTokens" {
        delegated_work: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
        application: ["DeviceManagementServiceConfiguration.ReadWrite.All"],
    },
    APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS_COUNT:
        "count appleVolumePurchaseProgramTokens" at "organization/appleVolumePurchaseProgramTokens",
}
