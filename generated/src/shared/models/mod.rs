// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `shared`.

pub mod all_licensed_users_assignment_target;
pub mod device_and_app_management_assignment_target;
pub mod exclusion_group_assignment_target;
pub mod group_assignment_target;
pub mod install_intent;
pub mod mime_content;
pub mod vpp_token_account_type;

pub use all_licensed_users_assignment_target::AllLicensedUsersAssignmentTarget;
pub use device_and_app_management_assignment_target::{
    AnyDeviceAndAppManagementAssignmentTarget, DeviceAndAppManagementAssignmentTarget,
};
pub use exclusion_group_assignment_target::ExclusionGroupAssignmentTarget;
pub use group_assignment_target::GroupAssignmentTarget;
pub use install_intent::InstallIntent;
pub use mime_content::MimeContent;
pub use vpp_token_account_type::VppTokenAccountType;
