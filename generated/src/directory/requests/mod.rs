// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `directory`.

mod client;
mod directory_objects;
mod groups;
mod identity_providers;
mod organization_branding;
mod organization_branding_banner_logo;
mod organization_path;
mod users;

pub use directory_objects::{DirectoryObjects, DirectoryObjectsItem};
pub use identity_providers::IdentityProviders;
pub use organization_branding::OrganizationBranding;
pub use organization_branding_banner_logo::OrganizationBrandingBannerLogo;
