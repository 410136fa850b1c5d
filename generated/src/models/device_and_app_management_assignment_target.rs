// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceAndAppManagementAssignmentTarget`] and the names of its properties.

use crate::models::{
    AllLicensedUsersAssignmentTarget, ExclusionGroupAssignmentTarget,
    GroupAssignmentTarget,
};

runtime::model! {
    /// Whom a policy or an app is assigned to. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
    /// Features `apps`, `onboarding`, `shared`: any of them.
    pub struct DeviceAndAppManagementAssignmentTarget: "microsoft.graph.deviceAndAppManagementAssignmentTarget" {} derived {
        as_all_licensed_users_assignment_target: AllLicensedUsersAssignmentTarget,
        as_exclusion_group_assignment_target: ExclusionGroupAssignmentTarget,
        as_group_assignment_target: GroupAssignmentTarget,
    }
}
