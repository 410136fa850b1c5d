// Made from specs by `cargo run -p generator`. Do not edit.

//! [`User`] and the names of its properties.

use crate::filters::{
    EqNeGeLeInNot, EqNeGeLeInNotStartsWith, EqNeGeLeInNotStartsWithEndsWith, EqNeInNot,
    EqNot,
};
use crate::models::{AssignedLicense, DirectoryObject, MailboxSettings, PasswordProfile};
#[cfg(feature = "users")]
use crate::models::{Extension, ProfilePhoto};
use runtime::types::DateTimeOffset;

runtime::model! {
    /// An account in the directory: a person who belongs to the organization or is its guest.
    ///
    /// Inherits from
    /// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta). Features
    /// `directory`, `groups`, `users`: any of them.
    pub struct User: "microsoft.graph.user" {
        /// Identifies the object in the directory. Key. Not nullable. Read-only. Supports `$filter` (`eq`,
        /// `ne`, `not`, `in`). Inherited from `directoryObject`.
        pub id: Option<String> = "id" as ID<EqNeInNot>,
        /// When the object was deleted; null for an object that is not. Nullable. Read-only. Inherited from
        /// `directoryObject`.
        pub deleted_date_time: Option<DateTimeOffset> = "deletedDateTime" as DELETED_DATE_TIME,
        /// Whether the account can sign in. Required on create. Returned only on `$select`. Supports `$filter`
        /// (`eq`, `ne`, `not`, `in`).
        pub account_enabled: Option<bool> = "accountEnabled" as ACCOUNT_ENABLED<EqNeInNot>,
        /// Licenses of the user. Not nullable. Read-only. Returned only on `$select`. Supports `$filter` (`eq`,
        /// `not`).
        pub assigned_licenses: Option<Vec<AssignedLicense>> =
            "assignedLicenses" as ASSIGNED_LICENSES<EqNot>,
        /// Telephone numbers at work. Only one can be set. Returned by default. Supports `$filter` (`eq`,
        /// `not`).
        pub business_phones: Option<Vec<String>> = "businessPhones" as BUSINESS_PHONES<EqNot>,
        /// When the account was made. Nullable. Read-only. Returned only on `$select`. Supports `$filter`
        /// (`eq`, `ne`, `not`, `ge`, `le`, `in`).
        pub created_date_time: Option<DateTimeOffset> =
            "createdDateTime" as CREATED_DATE_TIME<EqNeGeLeInNot>,
        /// Name in the address book. Required on create. Returned by default. Supports `$filter` (`eq`, `ne`,
        /// `not`, `ge`, `le`, `in`, `startsWith`), `$orderby` and `$search`.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME<EqNeGeLeInNotStartsWith>,
        /// First name. Nullable. Returned by default. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `in`,
        /// `startsWith`).
        pub given_name: Option<String> = "givenName" as GIVEN_NAME<EqNeGeLeInNotStartsWith>,
        /// What the user works as. Nullable. Returned by default. Supports `$filter` (`eq`, `ne`, `not`, `ge`,
        /// `le`, `in`, `startsWith`).
        pub job_title: Option<String> = "jobTitle" as JOB_TITLE<EqNeGeLeInNotStartsWith>,
        /// Mail address. Nullable. Returned by default. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`,
        /// `in`, `startsWith`, `endsWith`).
        pub mail: Option<String> = "mail" as MAIL<EqNeGeLeInNotStartsWithEndsWith>,
        /// Alias of the mail address. Required on create. Returned only on `$select`. Supports `$filter` (`eq`,
        /// `ne`, `not`, `ge`, `le`, `in`, `startsWith`).
        pub mail_nickname: Option<String> =
            "mailNickname" as MAIL_NICKNAME<EqNeGeLeInNotStartsWith>,
        /// Settings of the mailbox. Returned only on `$select`.
        pub mailbox_settings: Option<Box<MailboxSettings>> =
            "mailboxSettings" of MAILBOX_SETTINGS<MailboxSettings>,
        /// The password. Required on create. Returned only on `$select`.
        pub password_profile: Option<Box<PasswordProfile>> =
            "passwordProfile" of PASSWORD_PROFILE<PasswordProfile>,
        /// Family name. Nullable. Returned by default. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `in`,
        /// `startsWith`).
        pub surname: Option<String> = "surname" as SURNAME<EqNeGeLeInNotStartsWith>,
        /// Name that the user signs in with. Required on create. Returned by default. Supports `$filter` (`eq`,
        /// `ne`, `not`, `ge`, `le`, `in`, `startsWith`, `endsWith`) and `$orderby`.
        pub user_principal_name: Option<String> =
            "userPrincipalName" as USER_PRINCIPAL_NAME<EqNeGeLeInNotStartsWithEndsWith>,
        /// The manager of the user. Nullable. Supports `$expand`.
        pub manager: Option<Box<DirectoryObject>> = "manager" to MANAGER<DirectoryObject>,
        /// Those whose manager the user is. Read-only. Supports `$expand`.
        pub direct_reports: Option<Vec<DirectoryObject>> =
            "directReports" to DIRECT_REPORTS<DirectoryObject>,
        /// Groups and roles of the user. Read-only.
        pub member_of: Option<Vec<DirectoryObject>> = "memberOf" to MEMBER_OF<DirectoryObject>,
        /// Picture of the user. Read-only.
        #[cfg(feature = "users")]
        pub photo: Option<Box<ProfilePhoto>> = "photo" to PHOTO<ProfilePhoto>,
        /// Open extensions of the user. They are contained in the user. Nullable.
        #[cfg(feature = "users")]
        pub extensions: Option<Vec<Extension>> = "extensions" to EXTENSIONS<Extension>,
    }
}
