// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ExclusionGroupAssignmentTarget`] and the names of its properties.

<<<<<<< HEAD:generated/src/shared/models/exclusion_group_assignment_target.rs
=======
use runtime::model::Additional;

/// Leaves the members of a group out of an assignment.
///
/// Inherits from
/// [groupAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-beta).
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

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/exclusion_group_assignment_target.rs
runtime::model! {
    /// Leaves the members of a group out of an assignment.
    ///
    /// Inherits from
    /// [groupAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-beta)
    pub struct ExclusionGroupAssignmentTarget: "microsoft.graph.exclusionGroupAssignmentTarget" {
        /// The id of the group. Inherited from `groupAssignmentTarget`.
        pub group_id: Option<String> = "groupId" as GROUP_ID,
    }
}
