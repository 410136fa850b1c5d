// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DirectoryObjectCheckMemberGroupsParameters`] and the names of its properties.

runtime::model! {
    /// The parameters of `checkMemberGroups`. Features `directory`, `groups`, `users`: any of them.
    pub struct DirectoryObjectCheckMemberGroupsParameters: "" {
        /// The groups to ask about, 20 at most. Required.
        pub group_ids: Option<Vec<String>> = "groupIds" as GROUP_IDS,
    }
}
