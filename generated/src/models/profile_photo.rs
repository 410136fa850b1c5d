// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ProfilePhoto`] and the names of its properties.

<<<<<<< HEAD:generated/src/users/models/profile_photo.rs
=======
use runtime::model::Additional;

/// The picture of a user or a group. The bytes are at `$value`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProfilePhoto {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// Height in pixels. Read-only.
    pub height: Option<i32>,
    /// Width in pixels. Read-only.
    pub width: Option<i32>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    ProfilePhoto {
        ID: Property<String> = "id",
        HEIGHT: Property<i32> = "height",
        WIDTH: Property<i32> = "width",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/profile_photo.rs
runtime::model! {
    /// The picture of a user or a group. The bytes are at `$value`.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-beta)
    pub struct ProfilePhoto: "microsoft.graph.profilePhoto" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Height in pixels. Read-only.
        pub height: Option<i32> = "height" as HEIGHT,
        /// Width in pixels. Read-only.
        pub width: Option<i32> = "width" as WIDTH,
    }
}
