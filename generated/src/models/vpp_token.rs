// Made from specs by `cargo run -p generator`. Do not edit.

//! [`VppToken`] and the names of its properties.

use crate::models::{VppTokenAccountType, VppTokenState, VppTokenSyncStatus};
use runtime::types::DateTimeOffset;

runtime::model! {
    /// An Apple Volume Purchase Program token. Through it Intune learns which licenses were bought for the
    /// apps of an organization, and assigns them.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta).
    /// Features `apps`, `onboarding`: any of them.
    pub struct VppToken: "microsoft.graph.vppToken" {
        /// Key of the entity. The service sets it. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Name of the organization that the token was issued to.
        pub organization_name: Option<String> = "organizationName" as ORGANIZATION_NAME,
        /// Program that the token was issued for. Possible values are: `business`, `education`.
        pub vpp_token_account_type: Option<VppTokenAccountType> =
            "vppTokenAccountType" as VPP_TOKEN_ACCOUNT_TYPE,
        /// Apple ID that the token belongs to.
        pub apple_id: Option<String> = "appleId" as APPLE_ID,
        /// When the token expires.
        pub expiration_date_time: Option<DateTimeOffset> =
            "expirationDateTime" as EXPIRATION_DATE_TIME,
        /// When Intune last synchronized with the Apple service. Read-only.
        pub last_sync_date_time: Option<DateTimeOffset> = "lastSyncDateTime" as LAST_SYNC_DATE_TIME,
        /// The token text from the Apple portal.
        pub token: Option<String> = "token" as TOKEN,
        /// When the token was last changed. Read-only.
        pub last_modified_date_time: Option<DateTimeOffset> =
            "lastModifiedDateTime" as LAST_MODIFIED_DATE_TIME,
        /// Whether the token can be used. Read-only. Possible values are: `unknown`, `valid`, `expired`,
        /// `invalid`, `assignedToExternalMDM`.
        pub state: Option<VppTokenState> = "state" as STATE,
        /// How the last synchronization went. Read-only. Possible values are: `none`, `inProgress`,
        /// `completed`, `failed`.
        pub last_sync_status: Option<VppTokenSyncStatus> = "lastSyncStatus" as LAST_SYNC_STATUS,
        /// Whether apps bought with this token are updated without asking.
        pub automatically_update_apps: Option<bool> =
            "automaticallyUpdateApps" as AUTOMATICALLY_UPDATE_APPS,
        /// Country or region of the Apple account, as two letters.
        pub country_or_region: Option<String> = "countryOrRegion" as COUNTRY_OR_REGION,
    }
}
