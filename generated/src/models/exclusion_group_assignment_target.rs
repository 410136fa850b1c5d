// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ExclusionGroupAssignmentTarget`] and the names of its properties.

runtime::model! {
    /// Leaves the members of a group out of an assignment.
    ///
    /// Inherits from
    /// [groupAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-beta).
    /// Features `apps`, `onboarding`, `shared`: any of them.
    pub struct ExclusionGroupAssignmentTarget: "microsoft.graph.exclusionGroupAssignmentTarget" {
        /// The id of the group. Inherited from `groupAssignmentTarget`.
        pub group_id: Option<String> = "groupId" as GROUP_ID,
    }
}
