// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `directory`.

pub mod directory_object;

pub use directory_object::DirectoryObject;

runtime::group! {
    #![cfg(feature = "directory")]

    pub mod directory_object_check_member_groups_parameters;
    pub mod directory_object_get_by_ids_parameters;
    pub mod identity_provider;
    pub mod organization;
    pub mod organizational_branding;
    pub mod organizational_branding_properties;
    pub mod verified_domain;

    pub use directory_object_check_member_groups_parameters::DirectoryObjectCheckMemberGroupsParameters;
    pub use directory_object_get_by_ids_parameters::DirectoryObjectGetByIdsParameters;
    pub use identity_provider::IdentityProvider;
    pub use organization::Organization;
    pub use organizational_branding::OrganizationalBranding;
    pub use organizational_branding_properties::OrganizationalBrandingProperties;
    pub use verified_domain::VerifiedDomain;
}
