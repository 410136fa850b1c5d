// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `shared`.

pub mod device_and_app_management_assignment_target;
pub mod mime_content;

pub use device_and_app_management_assignment_target::DeviceAndAppManagementAssignmentTarget;
pub use mime_content::MimeContent;

runtime::group! {
    #![cfg(any(feature = "apps", feature = "shared"))]

    pub mod install_intent;

    pub use install_intent::InstallIntent;
}

runtime::group! {
    #![cfg(any(feature = "onboarding", feature = "shared"))]

    pub mod vpp_token_account_type;

    pub use vpp_token_account_type::VppTokenAccountType;
}

runtime::group! {
    #![cfg(feature = "shared")]

    pub mod all_licensed_users_assignment_target;
    pub mod exclusion_group_assignment_target;
    pub mod group_assignment_target;

    pub use all_licensed_users_assignment_target::AllLicensedUsersAssignmentTarget;
    pub use exclusion_group_assignment_target::ExclusionGroupAssignmentTarget;
    pub use group_assignment_target::GroupAssignmentTarget;
}
