// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ManagedAppProtection`] and the names of its properties.

use crate::models::ManagedAppDataStorageLocation;
use runtime::types::{DateTimeOffset, Duration};

runtime::model! {
    /// A policy that protects the data of an organization inside apps.
    ///
    /// Inherits from
    /// [managedAppPolicy](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappprotection?view=graph-rest-beta).
    /// Feature `apps`.
    pub struct ManagedAppProtection: "microsoft.graph.managedAppProtection" {
        /// Name of the policy. Inherited from `managedAppPolicy`.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// What the policy is for. Inherited from `managedAppPolicy`.
        pub description: Option<String> = "description" as DESCRIPTION,
        /// When the policy was made. Read-only. Inherited from `managedAppPolicy`.
        pub created_date_time: Option<DateTimeOffset> = "createdDateTime" as CREATED_DATE_TIME,
        /// When the policy was last changed. Read-only. Inherited from `managedAppPolicy`.
        pub last_modified_date_time: Option<DateTimeOffset> =
            "lastModifiedDateTime" as LAST_MODIFIED_DATE_TIME,
        /// Key of the entity. Read-only. Inherited from `managedAppPolicy`.
        pub id: Option<String> = "id" as ID,
        /// Version of the entity. Inherited from `managedAppPolicy`.
        pub version: Option<String> = "version" as VERSION,
        /// How long an app may be offline before access is checked again.
        pub period_offline_before_access_check: Option<Duration> =
            "periodOfflineBeforeAccessCheck" as PERIOD_OFFLINE_BEFORE_ACCESS_CHECK,
        /// How long an app may be used online before access is checked again.
        pub period_online_before_access_check: Option<Duration> =
            "periodOnlineBeforeAccessCheck" as PERIOD_ONLINE_BEFORE_ACCESS_CHECK,
        /// How long an app may be offline before its data are wiped.
        pub period_offline_before_wipe_is_enforced: Option<Duration> =
            "periodOfflineBeforeWipeIsEnforced" as PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED,
        /// Whether backups of company data are kept out.
        pub data_backup_blocked: Option<bool> = "dataBackupBlocked" as DATA_BACKUP_BLOCKED,
        /// Whether the app asks for a PIN.
        pub pin_required: Option<bool> = "pinRequired" as PIN_REQUIRED,
        /// Least number of digits of the PIN.
        pub minimum_pin_length: Option<i32> = "minimumPinLength" as MINIMUM_PIN_LENGTH,
        /// Where users may save company data. Possible values are: `oneDriveForBusiness`, `sharePoint`,
        /// `localStorage`.
        pub allowed_data_storage_locations: Option<Vec<ManagedAppDataStorageLocation>> =
            "allowedDataStorageLocations" as ALLOWED_DATA_STORAGE_LOCATIONS,
    }
}
