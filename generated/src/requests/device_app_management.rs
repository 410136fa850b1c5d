// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `device_app_management`.

use crate::models;
#[cfg(feature = "apps")]
use crate::requests::managed_app_policy::ManagedAppPolicy;
#[cfg(feature = "apps")]
use crate::requests::managed_app_registration::ManagedAppRegistration;
#[cfg(feature = "apps")]
use crate::requests::mobile_app::MobileApp;
#[cfg(feature = "apps")]
use crate::requests::mobile_app_category::MobileAppCategory;
#[cfg(feature = "apps")]
use crate::requests::mobile_lob_app::MobileLobAppCollection;
#[cfg(feature = "onboarding")]
use crate::requests::vpp_token::VppToken;
use runtime::request::{CallList, Count, Create, Get, List};
use runtime::{Key, Method, Owned, Path, Resource};

/// `deviceAppManagement`. Features `apps`, `onboarding`: any of them.
#[derive(Clone, Debug)]
pub struct DeviceAppManagement<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for DeviceAppManagement<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> DeviceAppManagement<A> {
    /// The VPP tokens. Features `apps`, `onboarding`: any of them.
    #[must_use]
    pub fn vpp_tokens(&self) -> VppTokens {
        VppTokens(self.0.segment("vppTokens"))
    }
}

/// `deviceAppManagement/vppTokens`. Features `apps`, `onboarding`: any of them.
#[derive(Clone, Debug)]
pub struct VppTokens(pub(crate) Path);

impl VppTokens {
    /// Read every
    /// [vppToken](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-list?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.Read.All`,
    /// `DeviceManagementServiceConfig.ReadWrite.All`; application `DeviceManagementServiceConfig.Read.All`,
    /// `DeviceManagementServiceConfig.ReadWrite.All`. Query options: `$select`, `$expand`, `$filter`,
    /// `$orderby`, `$search`, `$top`, `$skip`, `$count`. Answers 200. Documented at
    /// `/deviceAppManagement/vppTokens`. Features `apps`, `onboarding`: any of them.
    pub fn list(&self) -> List<models::VppToken> {
        List::new(self.0.request(Method::Get, &VPP_TOKENS_LIST))
    }

    /// Create a
    /// [vppToken](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-create?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
    /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 201. Documented at
    /// `/deviceAppManagement/vppTokens`. Features `apps`, `onboarding`: any of them.
    pub fn create(&self, body: &models::VppToken) -> Create<models::VppToken> {
        Create::new(self.0.request(Method::Post, &VPP_TOKENS_CREATE).json(body))
    }

    /// Count `vppTokens`. Not documented; inferred from the type. Features `apps`, `onboarding`: any of
    /// them.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &VPP_TOKENS_COUNT))
    }
}

runtime::group! {
    #![cfg(feature = "apps")]

    impl<A> DeviceAppManagement<A> {
        /// Read the
        /// [deviceAppManagement](https://learn.microsoft.com/graph/api/resources/intune-apps-deviceappmanagement?view=graph-rest-beta)
        /// object of the tenant.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-deviceappmanagement-get?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `DeviceManagementApps.Read.All`,
        /// `DeviceManagementApps.ReadWrite.All`; application `DeviceManagementApps.Read.All`,
        /// `DeviceManagementApps.ReadWrite.All`. Query options: `$select`, `$expand`. Answers 200. Documented
        /// at `/deviceAppManagement`. Feature `apps`.
        pub fn get(&self) -> Get<models::DeviceAppManagement> {
            Get::new(self.0.request(Method::Get, &GET))
        }

        /// The app policies. Feature `apps`.
        #[must_use]
        pub fn managed_app_policies(&self) -> ManagedAppPolicies {
            ManagedAppPolicies(self.0.segment("managedAppPolicies"))
        }

        /// The registrations of protected apps. Feature `apps`.
        #[must_use]
        pub fn managed_app_registrations(&self) -> ManagedAppRegistrations {
            ManagedAppRegistrations(self.0.segment("managedAppRegistrations"))
        }

        /// The categories of apps. Feature `apps`.
        #[must_use]
        pub fn mobile_app_categories(&self) -> MobileAppCategories {
            MobileAppCategories(self.0.segment("mobileAppCategories"))
        }

        /// The apps. Feature `apps`.
        #[must_use]
        pub fn mobile_apps(&self) -> MobileApps {
            MobileApps(self.0.segment("mobileApps"))
        }
    }

    /// `deviceAppManagement/managedAppPolicies`. Feature `apps`.
    #[derive(Clone, Debug)]
    pub struct ManagedAppPolicies(pub(crate) Path);

    impl ManagedAppPolicies {
        /// Read every
        /// [managedAppPolicy](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-beta)
        /// object.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `DeviceManagementApps.Read.All`,
        /// `DeviceManagementApps.ReadWrite.All`; application `DeviceManagementApps.Read.All`,
        /// `DeviceManagementApps.ReadWrite.All`. Query options: `$select`, `$expand`, `$filter`, `$orderby`,
        /// `$search`, `$top`, `$skip`, `$count`. Answers 200. Documented at
        /// `/deviceAppManagement/managedAppPolicies`. Feature `apps`.
        pub fn list(&self) -> List<models::ManagedAppPolicy> {
            List::new(self.0.request(Method::Get, &MANAGED_APP_POLICIES_LIST))
        }

        /// Count `managedAppPolicies`. Not documented; inferred from the type. Feature `apps`.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &MANAGED_APP_POLICIES_COUNT))
        }

        /// The item of a key. Feature `apps`.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> ManagedAppPolicy<ManagedAppPolicies> {
            ManagedAppPolicy(Resource::new(self.0.key(id)))
        }
    }

    /// `deviceAppManagement/managedAppRegistrations`. Feature `apps`.
    #[derive(Clone, Debug)]
    pub struct ManagedAppRegistrations(pub(crate) Path);

    impl ManagedAppRegistrations {
        /// Read every
        /// [managedAppRegistration](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappregistration?view=graph-rest-beta)
        /// object.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-list?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `DeviceManagementApps.Read.All`,
        /// `DeviceManagementApps.ReadWrite.All`; application `DeviceManagementApps.Read.All`,
        /// `DeviceManagementApps.ReadWrite.All`. Query options: `$select`, `$expand`, `$filter`, `$orderby`,
        /// `$search`, `$top`, `$skip`, `$count`. Answers 200. Documented at
        /// `/deviceAppManagement/managedAppRegistrations`. Feature `apps`.
        pub fn list(&self) -> List<models::ManagedAppRegistration> {
            List::new(self.0.request(Method::Get, &MANAGED_APP_REGISTRATIONS_LIST))
        }

        /// Count `managedAppRegistrations`. Not documented; inferred from the type. Feature `apps`.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &MANAGED_APP_REGISTRATIONS_COUNT))
        }

        /// Tell which users have an app that is flagged, on a device that was tampered with for instance.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-getuseridswithflaggedappregistration?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
        /// `DeviceManagementApps.ReadWrite.All`. Answers 200. Documented at
        /// `/deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration`. Feature `apps`.
        pub fn get_user_ids_with_flagged_app_registration(&self) -> CallList<String> {
            let path = self.0.segment("getUserIdsWithFlaggedAppRegistration");
            CallList::new(
                path
                    .request(
                        Method::Get,
                        &MANAGED_APP_REGISTRATIONS_GET_USER_IDS_WITH_FLAGGED_APP_REGISTRATION,
                    ),
            )
        }

        /// The item of a key. Feature `apps`.
        #[must_use]
        pub fn by_id(
            &self,
            id: impl Into<Key>,
        ) -> ManagedAppRegistration<ManagedAppRegistrations> {
            ManagedAppRegistration(Resource::new(self.0.key(id)))
        }
    }

    /// `deviceAppManagement/mobileAppCategories`. Feature `apps`.
    #[derive(Clone, Debug)]
    pub struct MobileAppCategories(pub(crate) Path);

    impl MobileAppCategories {
        /// Read every
        /// [mobileAppCategory](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta)
        /// object.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `DeviceManagementApps.Read.All`,
        /// `DeviceManagementApps.ReadWrite.All`; application `DeviceManagementApps.Read.All`,
        /// `DeviceManagementApps.ReadWrite.All`. Query options: `$select`, `$expand`, `$filter`, `$orderby`,
        /// `$search`, `$top`, `$skip`, `$count`. Answers 200. Documented at
        /// `/deviceAppManagement/mobileAppCategories`. Feature `apps`.
        pub fn list(&self) -> List<models::MobileAppCategory> {
            List::new(self.0.request(Method::Get, &MOBILE_APP_CATEGORIES_LIST))
        }

        /// Create a
        /// [mobileAppCategory](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta)
        /// object.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
        /// `DeviceManagementApps.ReadWrite.All`. Answers 201. Documented at
        /// `/deviceAppManagement/mobileAppCategories`. Feature `apps`.
        pub fn create(
            &self,
            body: &models::MobileAppCategory,
        ) -> Create<models::MobileAppCategory> {
            Create::new(
                self.0.request(Method::Post, &MOBILE_APP_CATEGORIES_CREATE).json(body),
            )
        }

        /// Count `mobileAppCategories`. Not documented; inferred from the type. Feature `apps`.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &MOBILE_APP_CATEGORIES_COUNT))
        }

        /// The item of a key. Feature `apps`.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> MobileAppCategory {
            MobileAppCategory(Resource::new(self.0.key(id)))
        }
    }

    /// `deviceAppManagement/mobileApps`. Feature `apps`.
    #[derive(Clone, Debug)]
    pub struct MobileApps(pub(crate) Path);

    impl MobileApps {
        /// Read every
        /// [mobileApp](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta)
        /// object. The items are of derived types, which `@odata.type` tells.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-list?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `DeviceManagementApps.Read.All`,
        /// `DeviceManagementApps.ReadWrite.All`; application `DeviceManagementApps.Read.All`,
        /// `DeviceManagementApps.ReadWrite.All`. Query options: `$select`, `$expand`, `$filter`, `$orderby`,
        /// `$search`, `$top`, `$skip`, `$count`. Answers 200. Documented at `/deviceAppManagement/mobileApps`.
        /// Feature `apps`.
        pub fn list(&self) -> List<models::MobileApp> {
            List::new(self.0.request(Method::Get, &MOBILE_APPS_LIST))
        }

        /// Create an
        /// [iosStoreApp](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreapp?view=graph-rest-beta)
        /// object.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-iosstoreapp-create?view=graph-rest-beta).
        /// Further pages:
        /// [`intune-apps-webapp-create`](https://learn.microsoft.com/graph/api/intune-apps-webapp-create?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
        /// `DeviceManagementApps.ReadWrite.All`. Answers 201. Documented at `/deviceAppManagement/mobileApps`.
        /// Feature `apps`.
        pub fn create(&self, body: &models::MobileApp) -> Create<models::MobileApp> {
            Create::new(self.0.request(Method::Post, &MOBILE_APPS_CREATE).json(body))
        }

        /// Count `mobileApps`. Not documented; inferred from the type. Feature `apps`.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &MOBILE_APPS_COUNT))
        }

        /// The item of a key. Feature `apps`.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> MobileApp {
            MobileApp(Resource::new(self.0.key(id)))
        }

        /// As `mobileLobApp`. Feature `apps`.
        #[must_use]
        pub fn as_mobile_lob_app(&self) -> MobileLobAppCollection {
            MobileLobAppCollection(self.0.segment("microsoft.graph.mobileLobApp"))
        }
    }
}

runtime::group! {
    #![cfg(feature = "onboarding")]

    impl VppTokens {
        /// The item of a key. Feature `onboarding`.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> VppToken {
            VppToken(Resource::new(self.0.key(id)))
        }
    }
}

runtime::operations! {
    GET: "get deviceAppManagement" at "/deviceAppManagement" {
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    MANAGED_APP_POLICIES_LIST: "list managedAppPolicies" at "/deviceAppManagement/managedAppPolicies" {
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    MANAGED_APP_POLICIES_COUNT:
        "count managedAppPolicies" at "deviceAppManagement/managedAppPolicies",
    MANAGED_APP_REGISTRATIONS_LIST: "list managedAppRegistrations" at "/deviceAppManagement/managedAppRegistrations" {
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    MANAGED_APP_REGISTRATIONS_COUNT:
        "count managedAppRegistrations" at "deviceAppManagement/managedAppRegistrations",
    MANAGED_APP_REGISTRATIONS_GET_USER_IDS_WITH_FLAGGED_APP_REGISTRATION: "getUserIdsWithFlaggedAppRegistration managedAppRegistrations" at "/deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    MOBILE_APP_CATEGORIES_LIST: "list mobileAppCategories" at "/deviceAppManagement/mobileAppCategories" {
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    MOBILE_APP_CATEGORIES_CREATE: "create mobileAppCategories" at "/deviceAppManagement/mobileAppCategories" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    MOBILE_APP_CATEGORIES_COUNT:
        "count mobileAppCategories" at "deviceAppManagement/mobileAppCategories",
    MOBILE_APPS_LIST: "list mobileApps" at "/deviceAppManagement/mobileApps" {
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    MOBILE_APPS_CREATE: "create mobileApps" at "/deviceAppManagement/mobileApps" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    MOBILE_APPS_COUNT: "count mobileApps" at "deviceAppManagement/mobileApps",
    VPP_TOKENS_LIST: "list vppTokens" at "/deviceAppManagement/vppTokens" {
        delegated_work: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
    },
    VPP_TOKENS_CREATE: "create vppTokens" at "/deviceAppManagement/vppTokens" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    VPP_TOKENS_COUNT: "count vppTokens" at "deviceAppManagement/vppTokens",
}
