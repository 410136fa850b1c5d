// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ExclusionGroupAssignmentTarget`] and the names of its properties.

use runtime::model::Additional;

/// Leaves the members of a group out of an assignment.
///
/// Inherits from
/// [groupAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExclusionGroupAssignmentTarget {
    /// The id of the group. Inherited from `groupAssignmentTarget`.
    pub group_id: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    ExclusionGroupAssignmentTarget {
        GROUP_ID: Property<String> = "groupId",
    }
}

runtime::model! {
    ExclusionGroupAssignmentTarget: "microsoft.graph.exclusionGroupAssignmentTarget" {
        group_id = "groupId",
    }
}
