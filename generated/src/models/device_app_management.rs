// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceAppManagement`] and the names of its properties.

use crate::models::{
    ManagedAppPolicy, ManagedAppRegistration, MobileApp, MobileAppCategory, VppToken,
};
use runtime::types::DateTimeOffset;

runtime::model! {
    /// The entrance to app management. There is one for each tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-deviceappmanagement?view=graph-rest-beta).
    /// Feature `apps`.
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
        pub vpp_tokens: Option<Vec<VppToken>> = "vppTokens" to VPP_TOKENS<VppToken>,
        /// The app policies.
        pub managed_app_policies: Option<Vec<ManagedAppPolicy>> =
            "managedAppPolicies" to MANAGED_APP_POLICIES<ManagedAppPolicy>,
        /// The registrations of protected apps.
        pub managed_app_registrations: Option<Vec<ManagedAppRegistration>> =
            "managedAppRegistrations" to MANAGED_APP_REGISTRATIONS<ManagedAppRegistration>,
    }
}
