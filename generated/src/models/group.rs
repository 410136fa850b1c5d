// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Group`] and the names of its properties.

use crate::filters::{
    EqNeGeLeInNot, EqNeGeLeInNotStartsWith, EqNeGeLeNotStartsWith, EqNeInNot, EqNeNot,
    EqNot,
};
#[cfg(feature = "users")]
use crate::models::ProfilePhoto;
use crate::models::{DirectoryObject, GroupVisibility};
use runtime::types::DateTimeOffset;

runtime::model! {
    /// A group of users and other objects: a Microsoft 365 group or a security group.
    ///
    /// Inherits from
    /// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta).
    /// Features `directory`, `groups`, `users`: any of them.
    pub struct Group: "microsoft.graph.group" {
        /// Identifies the object in the directory. Key. Not nullable. Read-only. Supports `$filter` (`eq`,
        /// `ne`, `not`, `in`). Inherited from `directoryObject`.
        pub id: Option<String> = "id" as ID<EqNeInNot>,
        /// When the object was deleted; null for an object that is not. Nullable. Read-only. Inherited from
        /// `directoryObject`.
        pub deleted_date_time: Option<DateTimeOffset> = "deletedDateTime" as DELETED_DATE_TIME,
        /// When the group was made. Read-only. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `in`).
        pub created_date_time: Option<DateTimeOffset> =
            "createdDateTime" as CREATED_DATE_TIME<EqNeGeLeInNot>,
        /// What the group is for. Nullable. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `startsWith`)
        /// and `$search`.
        pub description: Option<String> = "description" as DESCRIPTION<EqNeGeLeNotStartsWith>,
        /// Name of the group. Required. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `in`, `startsWith`),
        /// `$search` and `$orderby`.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME<EqNeGeLeInNotStartsWith>,
        /// What kind of group it is: `Unified` for a Microsoft 365 group, `DynamicMembership` for one with a
        /// rule. Supports `$filter` (`eq`, `not`).
        pub group_types: Option<Vec<String>> = "groupTypes" as GROUP_TYPES<EqNot>,
        /// Whether the group has a mail address. Required. Supports `$filter` (`eq`, `ne`, `not`).
        pub mail_enabled: Option<bool> = "mailEnabled" as MAIL_ENABLED<EqNeNot>,
        /// Alias of the mail address. Required. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `in`,
        /// `startsWith`).
        pub mail_nickname: Option<String> =
            "mailNickname" as MAIL_NICKNAME<EqNeGeLeInNotStartsWith>,
        /// Whether the group can be given access to things. Required. Supports `$filter` (`eq`, `ne`, `not`,
        /// `in`).
        pub security_enabled: Option<bool> = "securityEnabled" as SECURITY_ENABLED<EqNeInNot>,
        /// Who may join the group and see its contents. Possible values are: `Private`, `Public`,
        /// `HiddenMembership`. Returned by default. Nullable.
        pub visibility: Option<GroupVisibility> = "visibility" as VISIBILITY,
        /// Members of the group. Nullable. Supports `$expand`.
        pub members: Option<Vec<DirectoryObject>> = "members" to MEMBERS<DirectoryObject>,
        /// Owners of the group. Nullable. Supports `$expand`.
        pub owners: Option<Vec<DirectoryObject>> = "owners" to OWNERS<DirectoryObject>,
        /// Picture of the group.
        #[cfg(feature = "users")]
        pub photo: Option<Box<ProfilePhoto>> = "photo" to PHOTO<ProfilePhoto>,
    }
}
