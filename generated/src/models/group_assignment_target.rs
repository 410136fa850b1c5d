// Made from specs by `cargo run -p generator`. Do not edit.

//! [`GroupAssignmentTarget`] and the names of its properties.

<<<<<<< HEAD:generated/src/shared/models/group_assignment_target.rs
=======
use runtime::model::Additional;

/// An assignment to the members of a group.
///
/// Inherits from
/// [deviceAndAppManagementAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupAssignmentTarget {
    /// The id of the group.
    pub group_id: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    GroupAssignmentTarget {
        GROUP_ID: Property<String> = "groupId",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/group_assignment_target.rs
runtime::model! {
    /// An assignment to the members of a group.
    ///
    /// Inherits from
    /// [deviceAndAppManagementAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta)
    pub struct GroupAssignmentTarget: "microsoft.graph.groupAssignmentTarget" {
        /// The id of the group.
        pub group_id: Option<String> = "groupId" as GROUP_ID,
    }
}
