// Made from specs by `cargo run -p generator`. Do not edit.

//! [`User`] and the names of its properties.

<<<<<<< HEAD:generated/src/users/models/user.rs
use crate::directory::models::DirectoryObject;
=======
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/user.rs
use crate::filters::{
    EqNeGeLeInNot, EqNeGeLeInNotStartsWith, EqNeGeLeInNotStartsWithEndsWith, EqNeInNot,
    EqNot,
};
use crate::models::{
    AnyDirectoryObject, AssignedLicense, DirectoryObject, MailboxSettings,
    PasswordProfile,
};
#[cfg(feature = "users")]
<<<<<<< HEAD:generated/src/users/models/user.rs
use crate::users::models::{Extension, ProfilePhoto};
use runtime::types::DateTimeOffset;

=======
use crate::models::{AnyExtension, Extension, ProfilePhoto};
use runtime::model::Additional;
use runtime::types::DateTimeOffset;

/// An account in the directory: a person who belongs to the organization or is its guest.
///
/// Inherits from
/// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    /// Identifies the object in the directory. Key. Not nullable. Read-only. Supports `$filter` (`eq`,
    /// `ne`, `not`, `in`). Inherited from `directoryObject`.
    pub id: Option<String>,
    /// When the object was deleted; null for an object that is not. Nullable. Read-only. Inherited from
    /// `directoryObject`.
    pub deleted_date_time: Option<DateTimeOffset>,
    /// Whether the account can sign in. Required on create. Returned only on `$select`. Supports `$filter`
    /// (`eq`, `ne`, `not`, `in`).
    pub account_enabled: Option<bool>,
    /// Licenses of the user. Not nullable. Read-only. Returned only on `$select`. Supports `$filter` (`eq`,
    /// `not`).
    pub assigned_licenses: Option<Vec<AssignedLicense>>,
    /// Telephone numbers at work. Only one can be set. Returned by default. Supports `$filter` (`eq`,
    /// `not`).
    pub business_phones: Option<Vec<String>>,
    /// When the account was made. Nullable. Read-only. Returned only on `$select`. Supports `$filter`
    /// (`eq`, `ne`, `not`, `ge`, `le`, `in`).
    pub created_date_time: Option<DateTimeOffset>,
    /// Name in the address book. Required on create. Returned by default. Supports `$filter` (`eq`, `ne`,
    /// `not`, `ge`, `le`, `in`, `startsWith`), `$orderby` and `$search`.
    pub display_name: Option<String>,
    /// First name. Nullable. Returned by default. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub given_name: Option<String>,
    /// What the user works as. Nullable. Returned by default. Supports `$filter` (`eq`, `ne`, `not`, `ge`,
    /// `le`, `in`, `startsWith`).
    pub job_title: Option<String>,
    /// Mail address. Nullable. Returned by default. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`,
    /// `in`, `startsWith`, `endsWith`).
    pub mail: Option<String>,
    /// Alias of the mail address. Required on create. Returned only on `$select`. Supports `$filter` (`eq`,
    /// `ne`, `not`, `ge`, `le`, `in`, `startsWith`).
    pub mail_nickname: Option<String>,
    /// Settings of the mailbox. Returned only on `$select`.
    pub mailbox_settings: Option<MailboxSettings>,
    /// The password. Required on create. Returned only on `$select`.
    pub password_profile: Option<PasswordProfile>,
    /// Family name. Nullable. Returned by default. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub surname: Option<String>,
    /// Name that the user signs in with. Required on create. Returned by default. Supports `$filter` (`eq`,
    /// `ne`, `not`, `ge`, `le`, `in`, `startsWith`, `endsWith`) and `$orderby`.
    pub user_principal_name: Option<String>,
    /// The manager of the user. Nullable. Supports `$expand`.
    pub manager: Option<AnyDirectoryObject>,
    /// Those whose manager the user is. Read-only. Supports `$expand`.
    pub direct_reports: Option<Vec<AnyDirectoryObject>>,
    /// Groups and roles of the user. Read-only.
    pub member_of: Option<Vec<AnyDirectoryObject>>,
    /// Picture of the user. Read-only.
    #[cfg(feature = "users")]
    pub photo: Option<Box<ProfilePhoto>>,
    /// Open extensions of the user. They are contained in the user. Nullable.
    #[cfg(feature = "users")]
    pub extensions: Option<Vec<AnyExtension>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    User {
        ID: Property<String, EqNeInNot> = "id",
        DELETED_DATE_TIME: Property<DateTimeOffset> = "deletedDateTime",
        ACCOUNT_ENABLED: Property<bool, EqNeInNot> = "accountEnabled",
        ASSIGNED_LICENSES: Property<Vec<AssignedLicense>, EqNot> = "assignedLicenses",
        BUSINESS_PHONES: Property<Vec<String>, EqNot> = "businessPhones",
        CREATED_DATE_TIME: Property<DateTimeOffset, EqNeGeLeInNot> = "createdDateTime",
        DISPLAY_NAME: Property<String, EqNeGeLeInNotStartsWith> = "displayName",
        GIVEN_NAME: Property<String, EqNeGeLeInNotStartsWith> = "givenName",
        JOB_TITLE: Property<String, EqNeGeLeInNotStartsWith> = "jobTitle",
        MAIL: Property<String, EqNeGeLeInNotStartsWithEndsWith> = "mail",
        MAIL_NICKNAME: Property<String, EqNeGeLeInNotStartsWith> = "mailNickname",
        MAILBOX_SETTINGS: Property<MailboxSettings> = "mailboxSettings",
        PASSWORD_PROFILE: Property<PasswordProfile> = "passwordProfile",
        SURNAME: Property<String, EqNeGeLeInNotStartsWith> = "surname",
        USER_PRINCIPAL_NAME: Property<String, EqNeGeLeInNotStartsWithEndsWith> =
            "userPrincipalName",
        MANAGER: Navigation<DirectoryObject> = "manager",
        DIRECT_REPORTS: Navigation<DirectoryObject> = "directReports",
        MEMBER_OF: Navigation<DirectoryObject> = "memberOf",
        #[cfg(feature = "users")]
        PHOTO: Navigation<ProfilePhoto> = "photo",
        #[cfg(feature = "users")]
        EXTENSIONS: Navigation<Extension> = "extensions",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/user.rs
runtime::model! {
    /// An account in the directory: a person who belongs to the organization or is its guest.
    ///
    /// Inherits from
    /// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta)
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
