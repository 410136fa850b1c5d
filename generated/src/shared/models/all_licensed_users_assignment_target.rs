// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AllLicensedUsersAssignmentTarget`] and the names of its properties.

use runtime::model::Additional;

/// An assignment to every user who has a license.
///
/// Inherits from
/// [deviceAndAppManagementAssignmentTarget](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllLicensedUsersAssignmentTarget {
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::model! {
    AllLicensedUsersAssignmentTarget: "microsoft.graph.allLicensedUsersAssignmentTarget" {}
}
