// Made from specs by `cargo run -p generator`. Do not edit.

//! [`CheckMemberGroupsParameters`] and the names of its properties.

use runtime::model::Additional;
use runtime::query::Property;

/// The parameters of `checkMemberGroups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckMemberGroupsParameters {
    /// The groups to ask about, 20 at most. Required. Required.
    pub group_ids: Option<Vec<String>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `groupIds`
pub const GROUP_IDS: Property<CheckMemberGroupsParameters, Vec<String>> = Property::new(
    "groupIds",
);

runtime::model! {
    CheckMemberGroupsParameters: "" {
        group_ids = "groupIds",
    }
}
