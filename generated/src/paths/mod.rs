// Made from specs by `cargo run -p generator`. Do not edit.

//! Paths that lead to the requests of several areas.

mod client;
mod device_app_management_path;
mod groups;
mod organization_path;
mod users;

pub use device_app_management_path::DeviceAppManagementPath;
pub use groups::{Groups, GroupsItem};
pub use organization_path::{OrganizationItem, OrganizationPath};
pub use users::{Users, UsersItem};
