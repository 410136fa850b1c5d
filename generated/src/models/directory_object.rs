// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DirectoryObject`] and the names of its properties.

use crate::filters::EqNeInNot;
#[cfg(feature = "groups")]
use crate::models::Group;
#[cfg(any(feature = "groups", feature = "users"))]
<<<<<<< HEAD:generated/src/directory/models/directory_object.rs
use crate::users::models::User;
use runtime::types::DateTimeOffset;

=======
use crate::models::User;
use runtime::model::Additional;
use runtime::types::DateTimeOffset;

/// What the objects of a directory have in common; users, groups and others derive from it.
///
/// This is an open type: an object may carry properties that this page does not name.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DirectoryObject {
    /// Identifies the object in the directory. Key. Not nullable. Read-only. Supports `$filter` (`eq`,
    /// `ne`, `not`, `in`).
    pub id: Option<String>,
    /// When the object was deleted; null for an object that is not. Nullable. Read-only.
    pub deleted_date_time: Option<DateTimeOffset>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// Any `directoryObject`, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyDirectoryObject {
    /// Exactly this type, or a derived one that the documentation does not name; that is kept whole, its
    /// `@odata.type` is in `DirectoryObject::additional`.
    DirectoryObject(Box<DirectoryObject>),
    /// `group`
    #[cfg(feature = "groups")]
    Group(Box<Group>),
    /// `user`
    #[cfg(any(feature = "groups", feature = "users"))]
    User(Box<User>),
}

runtime::polymorphic! {
    AnyDirectoryObject: DirectoryObject {
        #[cfg(feature = "groups")]
        Group,
        #[cfg(any(feature = "groups", feature = "users"))]
        User,
    }
}

runtime::properties! {
    DirectoryObject {
        ID: Property<String, EqNeInNot> = "id",
        DELETED_DATE_TIME: Property<DateTimeOffset> = "deletedDateTime",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/directory_object.rs
runtime::model! {
    /// What the objects of a directory have in common; users, groups and others derive from it.
    ///
    /// This is an open type: an object may carry properties that this page does not name.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta)
    pub struct DirectoryObject: "microsoft.graph.directoryObject" {
        /// Identifies the object in the directory. Key. Not nullable. Read-only. Supports `$filter` (`eq`,
        /// `ne`, `not`, `in`).
        pub id: Option<String> = "id" as ID<EqNeInNot>,
        /// When the object was deleted; null for an object that is not. Nullable. Read-only.
        pub deleted_date_time: Option<DateTimeOffset> = "deletedDateTime" as DELETED_DATE_TIME,
    } derived {
        #[cfg(feature = "groups")]
        as_group: Group,
        #[cfg(any(feature = "groups", feature = "users"))]
        as_user: User,
    }
}
