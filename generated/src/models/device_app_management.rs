// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceAppManagement`] and the names of its properties.

<<<<<<< HEAD:generated/src/apps/models/device_app_management.rs
use crate::apps::models::{
    ManagedAppPolicy, ManagedAppRegistration, MobileApp, MobileAppCategory,
};
#[cfg(feature = "onboarding")]
use crate::onboarding::models::VppToken;
use runtime::types::DateTimeOffset;

=======
#[cfg(feature = "onboarding")]
use crate::models::VppToken;
use crate::models::{
    AnyManagedAppPolicy, AnyMobileApp, ManagedAppPolicy, ManagedAppRegistration,
    MobileApp, MobileAppCategory,
};
use runtime::model::Additional;
use runtime::types::DateTimeOffset;

/// The entrance to app management. There is one for each tenant.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-deviceappmanagement?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceAppManagement {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// When the business store was last synchronized.
    pub microsoft_store_for_business_last_successful_sync_date_time: Option<DateTimeOffset>,
    /// Whether the business store is used.
    pub is_enabled_for_microsoft_store_for_business: Option<bool>,
    /// Language of the apps from the business store.
    pub microsoft_store_for_business_language: Option<String>,
    /// The apps.
    pub mobile_apps: Option<Vec<AnyMobileApp>>,
    /// The categories of apps.
    pub mobile_app_categories: Option<Vec<MobileAppCategory>>,
    /// The VPP tokens.
    #[cfg(feature = "onboarding")]
    pub vpp_tokens: Option<Vec<VppToken>>,
    /// The app policies.
    pub managed_app_policies: Option<Vec<AnyManagedAppPolicy>>,
    /// The registrations of protected apps.
    pub managed_app_registrations: Option<Vec<ManagedAppRegistration>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    DeviceAppManagement {
        ID: Property<String> = "id",
        MICROSOFT_STORE_FOR_BUSINESS_LAST_SUCCESSFUL_SYNC_DATE_TIME: Property<DateTimeOffset> =
            "microsoftStoreForBusinessLastSuccessfulSyncDateTime",
        IS_ENABLED_FOR_MICROSOFT_STORE_FOR_BUSINESS: Property<bool> =
            "isEnabledForMicrosoftStoreForBusiness",
        MICROSOFT_STORE_FOR_BUSINESS_LANGUAGE: Property<String> =
            "microsoftStoreForBusinessLanguage",
        MOBILE_APPS: Navigation<MobileApp> = "mobileApps",
        MOBILE_APP_CATEGORIES: Navigation<MobileAppCategory> = "mobileAppCategories",
        #[cfg(feature = "onboarding")]
        VPP_TOKENS: Navigation<VppToken> = "vppTokens",
        MANAGED_APP_POLICIES: Navigation<ManagedAppPolicy> = "managedAppPolicies",
        MANAGED_APP_REGISTRATIONS: Navigation<ManagedAppRegistration> = "managedAppRegistrations",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/device_app_management.rs
runtime::model! {
    /// The entrance to app management. There is one for each tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-deviceappmanagement?view=graph-rest-beta)
    pub struct DeviceAppManagement: "microsoft.graph.deviceAppManagement" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// When the business store was last synchronized.
        pub microsoft_store_for_business_last_successful_sync_date_time: Option<DateTimeOffset> =
            "microsoftStoreForBusinessLastSuccessfulSyncDateTime" as MICROSOFT_STORE_FOR_BUSINESS_LAST_SUCCESSFUL_SYNC_DATE_TIME,
        /// Whether the business store is used.
        pub is_enabled_for_microsoft_store_for_business: Option<bool> =
            "isEnabledForMicrosoftStoreForBusiness" as IS_ENABLED_FOR_MICROSOFT_STORE_FOR_BUSINESS,
        /// Language of the apps from the business store.
        pub microsoft_store_for_business_language: Option<String> =
            "microsoftStoreForBusinessLanguage" as MICROSOFT_STORE_FOR_BUSINESS_LANGUAGE,
        /// The apps.
        pub mobile_apps: Option<Vec<MobileApp>> = "mobileApps" to MOBILE_APPS<MobileApp>,
        /// The categories of apps.
        pub mobile_app_categories: Option<Vec<MobileAppCategory>> =
            "mobileAppCategories" to MOBILE_APP_CATEGORIES<MobileAppCategory>,
        /// The VPP tokens.
        #[cfg(feature = "onboarding")]
        pub vpp_tokens: Option<Vec<VppToken>> = "vppTokens" to VPP_TOKENS<VppToken>,
        /// The app policies.
        pub managed_app_policies: Option<Vec<ManagedAppPolicy>> =
            "managedAppPolicies" to MANAGED_APP_POLICIES<ManagedAppPolicy>,
        /// The registrations of protected apps.
        pub managed_app_registrations: Option<Vec<ManagedAppRegistration>> =
            "managedAppRegistrations" to MANAGED_APP_REGISTRATIONS<ManagedAppRegistration>,
    }
}
