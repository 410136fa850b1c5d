// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ManagedAppRegistration`] and the names of its properties.

use crate::models::ManagedAppPolicy;
use runtime::types::DateTimeOffset;

runtime::model! {
    /// The registration of one app of one user with app protection.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappregistration?view=graph-rest-beta).
    /// Feature `apps`.
    pub struct ManagedAppRegistration: "microsoft.graph.managedAppRegistration" {
        /// When the app registered. Read-only.
        pub created_date_time: Option<DateTimeOffset> = "createdDateTime" as CREATED_DATE_TIME,
        /// When the app last reported. Read-only.
        pub last_sync_date_time: Option<DateTimeOffset> = "lastSyncDateTime" as LAST_SYNC_DATE_TIME,
        /// Version of the app.
        pub application_version: Option<String> = "applicationVersion" as APPLICATION_VERSION,
        /// Name of the device.
        pub device_name: Option<String> = "deviceName" as DEVICE_NAME,
        /// The id of the user.
        pub user_id: Option<String> = "userId" as USER_ID,
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Policies that the app has taken over.
        pub applied_policies: Option<Vec<ManagedAppPolicy>> =
            "appliedPolicies" to APPLIED_POLICIES<ManagedAppPolicy>,
    }
}
