// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AllLicensedUsersAssignmentTarget`] and the names of its properties.

runtime::model! {
    /// An assignment to every user who has a license.
    ///
    /// Inherits from
    /// [deviceAndAppManagementAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-beta).
    /// Features `apps`, `onboarding`, `shared`: any of them.
    pub struct AllLicensedUsersAssignmentTarget: "microsoft.graph.allLicensedUsersAssignmentTarget" {}
}
