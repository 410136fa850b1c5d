// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AppleVolumePurchaseProgramToken`] and the names of its properties.

use crate::models::{
    AppleVolumePurchaseProgramTokenAccountType,
    AppleVolumePurchaseProgramTokenLastSyncStatus, VppTokenState,
};
use runtime::types::DateTimeOffset;

runtime::model! {
    /// An Apple Volume Purchase Program (VPP) token that was uploaded to Intune. It ties an Apple VPP
    /// account, for business or for education, to the organization, so that the licenses bought with that
    /// account can be synchronized and handed out. An organization may upload several tokens.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune_onboarding_applevolumepurchaseprogramtoken?view=graph-rest-beta).
    /// Features `directory`, `onboarding`: any of them.
    pub struct AppleVolumePurchaseProgramToken: "microsoft.graph.appleVolumePurchaseProgramToken" {
        /// Identifies the token. The service sets it when the token is created; it is the key of the entity.
        /// Read-only.
        pub id: Option<String> = "id" as ID,
        /// Name of the organization that the Apple VPP account belongs to.
        pub organization_name: Option<String> = "organizationName" as ORGANIZATION_NAME,
        /// Kind of volume purchase program that the token was issued for. Possible values are: `business`,
        /// `education`.
        pub volume_purchase_program_token_account_type: Option<AppleVolumePurchaseProgramTokenAccountType> =
            "volumePurchaseProgramTokenAccountType" as VOLUME_PURCHASE_PROGRAM_TOKEN_ACCOUNT_TYPE,
        /// Apple ID of the account that the token was downloaded with.
        pub apple_id: Option<String> = "appleId" as APPLE_ID,
        /// When the token expires.
        pub expiration_date_time: Option<DateTimeOffset> =
            "expirationDateTime" as EXPIRATION_DATE_TIME,
        /// When apps were last synchronized with the Apple service through this token. Read-only.
        pub last_sync_date_time: Option<DateTimeOffset> = "lastSyncDateTime" as LAST_SYNC_DATE_TIME,
        /// The token text, as downloaded from the Apple VPP portal.
        pub token: Option<String> = "token" as TOKEN,
        /// When the token was last changed in Intune. Read-only.
        pub last_modified_date_time: Option<DateTimeOffset> =
            "lastModifiedDateTime" as LAST_MODIFIED_DATE_TIME,
        /// Whether the token can be used. Read-only. Possible values are: `unknown`, `valid`, `expired`,
        /// `invalid`.
        pub state: Option<VppTokenState> = "state" as STATE,
        /// How the latest synchronization went. Read-only. Possible values are: `none`, `inProgress`,
        /// `completed`, `failed`.
        pub last_sync_status: Option<AppleVolumePurchaseProgramTokenLastSyncStatus> =
            "lastSyncStatus" as LAST_SYNC_STATUS,
    }
}
