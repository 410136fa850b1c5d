// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Group`] and the names of its properties.

use crate::directory::models::{AnyDirectoryObject, DirectoryObject};
use crate::filters::{
    EqNeGeLeInNot, EqNeGeLeInNotStartsWith, EqNeGeLeNotStartsWith, EqNeInNot, EqNeNot,
    EqNot,
};
use crate::groups::models::GroupVisibility;
#[cfg(feature = "users")]
use crate::users::models::ProfilePhoto;
use runtime::model::Additional;
use runtime::types::DateTimeOffset;

/// A group of users and other objects: a Microsoft 365 group or a security group.
///
/// Inherits from
/// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// Identifies the object in the directory. Key. Not nullable. Read-only. Supports `$filter` (`eq`,
    /// `ne`, `not`, `in`). Inherited from `directoryObject`.
    pub id: Option<String>,
    /// When the object was deleted; null for an object that is not. Nullable. Read-only. Inherited from
    /// `directoryObject`.
    pub deleted_date_time: Option<DateTimeOffset>,
    /// When the group was made. Read-only. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `in`).
    pub created_date_time: Option<DateTimeOffset>,
    /// What the group is for. Nullable. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `startsWith`)
    /// and `$search`.
    pub description: Option<String>,
    /// Name of the group. Required. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `in`, `startsWith`),
    /// `$search` and `$orderby`.
    pub display_name: Option<String>,
    /// What kind of group it is: `Unified` for a Microsoft 365 group, `DynamicMembership` for one with a
    /// rule. Supports `$filter` (`eq`, `not`).
    pub group_types: Option<Vec<String>>,
    /// Whether the group has a mail address. Required. Supports `$filter` (`eq`, `ne`, `not`).
    pub mail_enabled: Option<bool>,
    /// Alias of the mail address. Required. Supports `$filter` (`eq`, `ne`, `not`, `ge`, `le`, `in`,
    /// `startsWith`).
    pub mail_nickname: Option<String>,
    /// Whether the group can be given access to things. Required. Supports `$filter` (`eq`, `ne`, `not`,
    /// `in`).
    pub security_enabled: Option<bool>,
    /// Who may join the group and see its contents. Possible values are: `Private`, `Public`,
    /// `HiddenMembership`. Returned by default. Nullable.
    pub visibility: Option<GroupVisibility>,
    /// Members of the group. Nullable. Supports `$expand`.
    pub members: Option<Vec<AnyDirectoryObject>>,
    /// Owners of the group. Nullable. Supports `$expand`.
    pub owners: Option<Vec<AnyDirectoryObject>>,
    /// Picture of the group.
    #[cfg(feature = "users")]
    pub photo: Option<Box<ProfilePhoto>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    Group {
        ID: Property<String, EqNeInNot> = "id",
        DELETED_DATE_TIME: Property<DateTimeOffset> = "deletedDateTime",
        CREATED_DATE_TIME: Property<DateTimeOffset, EqNeGeLeInNot> = "createdDateTime",
        DESCRIPTION: Property<String, EqNeGeLeNotStartsWith> = "description",
        DISPLAY_NAME: Property<String, EqNeGeLeInNotStartsWith> = "displayName",
        GROUP_TYPES: Property<Vec<String>, EqNot> = "groupTypes",
        MAIL_ENABLED: Property<bool, EqNeNot> = "mailEnabled",
        MAIL_NICKNAME: Property<String, EqNeGeLeInNotStartsWith> = "mailNickname",
        SECURITY_ENABLED: Property<bool, EqNeInNot> = "securityEnabled",
        VISIBILITY: Property<GroupVisibility> = "visibility",
        MEMBERS: Navigation<DirectoryObject> = "members",
        OWNERS: Navigation<DirectoryObject> = "owners",
        #[cfg(feature = "users")]
        PHOTO: Navigation<ProfilePhoto> = "photo",
    }
}

runtime::model! {
    Group: "microsoft.graph.group" {
        id = "id",
        deleted_date_time = "deletedDateTime",
        created_date_time = "createdDateTime",
        description = "description",
        display_name = "displayName",
        group_types = "groupTypes",
        mail_enabled = "mailEnabled",
        mail_nickname = "mailNickname",
        security_enabled = "securityEnabled",
        visibility = "visibility",
        members = "members",
        owners = "owners",
        #[cfg(feature = "users")]
        photo = "photo",
    }
}
