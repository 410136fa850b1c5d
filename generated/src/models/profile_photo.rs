// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ProfilePhoto`] and the names of its properties.

runtime::model! {
    /// The picture of a user or a group. The bytes are at `$value`.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-beta).
    /// Feature `users`.
    pub struct ProfilePhoto: "microsoft.graph.profilePhoto" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Height in pixels. Read-only.
        pub height: Option<i32> = "height" as HEIGHT,
        /// Width in pixels. Read-only.
        pub width: Option<i32> = "width" as WIDTH,
    }
}
