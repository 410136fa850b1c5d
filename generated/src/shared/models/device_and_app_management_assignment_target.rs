// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceAndAppManagementAssignmentTarget`] and the names of its properties.

#[cfg(feature = "shared")]
use crate::shared::models::{
    AllLicensedUsersAssignmentTarget, ExclusionGroupAssignmentTarget,
    GroupAssignmentTarget,
};
use runtime::model::Additional;

/// Whom a policy or an app is assigned to. It is an abstract type.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta)
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

runtime::model! {
    DeviceAndAppManagementAssignmentTarget: "microsoft.graph.deviceAndAppManagementAssignmentTarget" {}
}
