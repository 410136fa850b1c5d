// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DirectoryObjectCheckMemberGroupsParameters`] and the names of its properties.

use runtime::model::Additional;

/// The parameters of `checkMemberGroups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DirectoryObjectCheckMemberGroupsParameters {
    /// The groups to ask about, 20 at most. Required.
    pub group_ids: Option<Vec<String>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    DirectoryObjectCheckMemberGroupsParameters {
        GROUP_IDS: Property<Vec<String>> = "groupIds",
    }
}

runtime::model! {
    DirectoryObjectCheckMemberGroupsParameters: "" {
        group_ids = "groupIds",
    }
}
