// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AllLicensedUsersAssignmentTarget`] and the names of its properties.

<<<<<<< HEAD:generated/src/shared/models/all_licensed_users_assignment_target.rs
=======
use runtime::model::Additional;

/// An assignment to every user who has a license.
///
/// Inherits from
/// [deviceAndAppManagementAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllLicensedUsersAssignmentTarget {
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/all_licensed_users_assignment_target.rs
runtime::model! {
    /// An assignment to every user who has a license.
    ///
    /// Inherits from
    /// [deviceAndAppManagementAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-beta)
    pub struct AllLicensedUsersAssignmentTarget: "microsoft.graph.allLicensedUsersAssignmentTarget" {}
}
