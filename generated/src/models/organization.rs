// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Organization`] and the names of its properties.

#[cfg(feature = "directory")]
use crate::models::OrganizationalBranding;
use crate::models::{AppleVolumePurchaseProgramToken, MdmAuthority, VerifiedDomain};
use runtime::types::DateTimeOffset;

runtime::model! {
    /// The tenant: one organization in the directory, with its contact data and its settings.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta).
    /// Features `directory`, `onboarding`: any of them.
    pub struct Organization: "microsoft.graph.organization" {
        /// Identifies the tenant. Key. Not nullable. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Name of the organization.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// Telephone numbers of the organization. Only one number can be set.
        pub business_phones: Option<Vec<String>> = "businessPhones" as BUSINESS_PHONES,
        /// When the tenant was made. Nullable. Read-only.
        pub created_date_time: Option<DateTimeOffset> = "createdDateTime" as CREATED_DATE_TIME,
        /// Country or region of the organization, as two letters of ISO 3166.
        pub country_letter_code: Option<String> = "countryLetterCode" as COUNTRY_LETTER_CODE,
        /// Who manages the mobile devices. Possible values are: `unknown`, `intune`, `sccm`, `office365`.
        pub mobile_device_management_authority: Option<MdmAuthority> =
            "mobileDeviceManagementAuthority" as MOBILE_DEVICE_MANAGEMENT_AUTHORITY,
        /// Addresses that receive technical notices. Not nullable.
        pub technical_notification_mails: Option<Vec<String>> =
            "technicalNotificationMails" as TECHNICAL_NOTIFICATION_MAILS,
        /// Domains of the tenant. Not nullable.
        pub verified_domains: Option<Vec<VerifiedDomain>> = "verifiedDomains" as VERIFIED_DOMAINS,
        /// What sign-in pages of the organization look like. Nullable.
        #[cfg(feature = "directory")]
        pub branding: Option<Box<OrganizationalBranding>> =
            "branding" to BRANDING<OrganizationalBranding>,
        /// The Apple VPP tokens of the organization.
        pub apple_volume_purchase_program_tokens: Option<Vec<AppleVolumePurchaseProgramToken>> =
            "appleVolumePurchaseProgramTokens" to APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS<AppleVolumePurchaseProgramToken>,
    }
}
