// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceAndAppManagementAssignmentTarget`] and the names of its properties.

#[cfg(feature = "shared")]
use crate::models::{
    AllLicensedUsersAssignmentTarget, ExclusionGroupAssignmentTarget,
    GroupAssignmentTarget,
};
<<<<<<< HEAD:generated/src/shared/models/device_and_app_management_assignment_target.rs
=======
use runtime::model::Additional;

/// Whom a policy or an app is assigned to. It is an abstract type.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceAndAppManagementAssignmentTarget {
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// Any `deviceAndAppManagementAssignmentTarget`, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyDeviceAndAppManagementAssignmentTarget {
    /// Exactly this type, or a derived one that the documentation does not name; that is kept whole, its
    /// `@odata.type` is in `DeviceAndAppManagementAssignmentTarget::additional`.
    DeviceAndAppManagementAssignmentTarget(Box<DeviceAndAppManagementAssignmentTarget>),
    /// `allLicensedUsersAssignmentTarget`
    #[cfg(feature = "shared")]
    AllLicensedUsersAssignmentTarget(Box<AllLicensedUsersAssignmentTarget>),
    /// `exclusionGroupAssignmentTarget`
    #[cfg(feature = "shared")]
    ExclusionGroupAssignmentTarget(Box<ExclusionGroupAssignmentTarget>),
    /// `groupAssignmentTarget`
    #[cfg(feature = "shared")]
    GroupAssignmentTarget(Box<GroupAssignmentTarget>),
}

runtime::polymorphic! {
    AnyDeviceAndAppManagementAssignmentTarget: DeviceAndAppManagementAssignmentTarget {
        #[cfg(feature = "shared")]
        AllLicensedUsersAssignmentTarget,
        #[cfg(feature = "shared")]
        ExclusionGroupAssignmentTarget,
        #[cfg(feature = "shared")]
        GroupAssignmentTarget,
    }
}
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/device_and_app_management_assignment_target.rs

runtime::model! {
    /// Whom a policy or an app is assigned to. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta)
    pub struct DeviceAndAppManagementAssignmentTarget: "microsoft.graph.deviceAndAppManagementAssignmentTarget" {} derived {
        #[cfg(feature = "shared")]
        as_all_licensed_users_assignment_target: AllLicensedUsersAssignmentTarget,
        #[cfg(feature = "shared")]
        as_exclusion_group_assignment_target: ExclusionGroupAssignmentTarget,
        #[cfg(feature = "shared")]
        as_group_assignment_target: GroupAssignmentTarget,
    }
}
