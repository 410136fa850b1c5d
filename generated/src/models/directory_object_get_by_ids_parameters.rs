// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DirectoryObjectGetByIdsParameters`] and the names of its properties.

runtime::model! {
    /// The parameters of `getByIds`. Features `directory`, `groups`, `users`: any of them.
    pub struct DirectoryObjectGetByIdsParameters: "" {
        /// The ids, 1000 at most. Required.
        pub ids: Option<Vec<String>> = "ids" as IDS,
        /// Kinds of object to look for, such as `user`. Optional.
        pub types: Option<Vec<String>> = "types" as TYPES,
    }
}
