// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DirectoryObject`] and the names of its properties.

use crate::filters::EqNeInNot;
use crate::models::{Group, User};
use runtime::types::DateTimeOffset;

runtime::model! {
    /// What the objects of a directory have in common; users, groups and others derive from it.
    ///
    /// This is an open type: an object may carry properties that this page does not name.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta).
    /// Features `directory`, `groups`, `users`: any of them.
    pub struct DirectoryObject: "microsoft.graph.directoryObject" {
        /// Identifies the object in the directory. Key. Not nullable. Read-only. Supports `$filter` (`eq`,
        /// `ne`, `not`, `in`).
        pub id: Option<String> = "id" as ID<EqNeInNot>,
        /// When the object was deleted; null for an object that is not. Nullable. Read-only.
        pub deleted_date_time: Option<DateTimeOffset> = "deletedDateTime" as DELETED_DATE_TIME,
    } derived {
        as_group: Group,
        as_user: User,
    }
}
