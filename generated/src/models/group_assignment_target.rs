// Made from specs by `cargo run -p generator`. Do not edit.

//! [`GroupAssignmentTarget`] and the names of its properties.

runtime::model! {
    /// An assignment to the members of a group.
    ///
    /// Inherits from
    /// [deviceAndAppManagementAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta).
    /// Features `apps`, `onboarding`, `shared`: any of them.
    pub struct GroupAssignmentTarget: "microsoft.graph.groupAssignmentTarget" {
        /// The id of the group.
        pub group_id: Option<String> = "groupId" as GROUP_ID,
    }
}
