// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `shared`.

#[cfg(feature = "shared")]
pub mod all_licensed_users_assignment_target;
pub mod device_and_app_management_assignment_target;
#[cfg(feature = "shared")]
pub mod exclusion_group_assignment_target;
#[cfg(feature = "shared")]
pub mod group_assignment_target;
#[cfg(any(feature = "apps", feature = "shared"))]
pub mod install_intent;
pub mod mime_content;
#[cfg(any(feature = "onboarding", feature = "shared"))]
pub mod vpp_token_account_type;

#[cfg(feature = "shared")]
pub use all_licensed_users_assignment_target::AllLicensedUsersAssignmentTarget;
pub use device_and_app_management_assignment_target::{
    AnyDeviceAndAppManagementAssignmentTarget, DeviceAndAppManagementAssignmentTarget,
};
#[cfg(feature = "shared")]
pub use exclusion_group_assignment_target::ExclusionGroupAssignmentTarget;
#[cfg(feature = "shared")]
pub use group_assignment_target::GroupAssignmentTarget;
#[cfg(any(feature = "apps", feature = "shared"))]
pub use install_intent::InstallIntent;
pub use mime_content::MimeContent;
#[cfg(any(feature = "onboarding", feature = "shared"))]
pub use vpp_token_account_type::VppTokenAccountType;
