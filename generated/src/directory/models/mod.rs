// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `directory`.

#[cfg(feature = "directory")]
pub mod check_member_groups_parameters;
pub mod directory_object;
#[cfg(feature = "directory")]
pub mod get_by_ids_parameters;
#[cfg(feature = "directory")]
pub mod identity_provider;
#[cfg(feature = "directory")]
pub mod organization;
#[cfg(feature = "directory")]
pub mod organizational_branding;
#[cfg(feature = "directory")]
pub mod organizational_branding_properties;
#[cfg(feature = "directory")]
pub mod verified_domain;

#[cfg(feature = "directory")]
pub use check_member_groups_parameters::CheckMemberGroupsParameters;
pub use directory_object::{AnyDirectoryObject, DirectoryObject};
#[cfg(feature = "directory")]
pub use get_by_ids_parameters::GetByIdsParameters;
#[cfg(feature = "directory")]
pub use identity_provider::IdentityProvider;
#[cfg(feature = "directory")]
pub use organization::Organization;
#[cfg(feature = "directory")]
pub use organizational_branding::OrganizationalBranding;
#[cfg(feature = "directory")]
pub use organizational_branding_properties::OrganizationalBrandingProperties;
#[cfg(feature = "directory")]
pub use verified_domain::VerifiedDomain;
