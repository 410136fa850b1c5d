// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `organizational_branding`.

use crate::models;
use crate::requests::organizational_branding_properties::BannerLogo;
use runtime::request::Get;
use runtime::{Method, Owned, Path, Resource};

/// `organizationalBranding`. Feature `directory`.
#[derive(Clone, Debug)]
pub struct OrganizationalBranding<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for OrganizationalBranding<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> OrganizationalBranding<A> {
    /// Read the
    /// [organizationalBranding](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta)
    /// of an organization.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/organizationalbranding-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `User.Read`, `Organization.Read.All`,
    /// `Organization.ReadWrite.All`; application `Organization.Read.All`, `Organization.ReadWrite.All`.
    /// Query options: `$select`. Headers: `Accept-Language`. Answers 200. Documented at
    /// `/organization/{id}/branding`. Feature `directory`.
    pub fn get(&self) -> Get<models::OrganizationalBranding> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Logo above the sign-in form. Feature `directory`.
    #[must_use]
    pub fn banner_logo(&self) -> BannerLogo<A> {
        BannerLogo(Resource::new(self.0.segment("bannerLogo")))
    }
}

runtime::operations! {
    GET: "get organizationalBranding" at "/organization/{id}/branding" {
        delegated_work: ["User.Read", "Organization.Read.All", "Organization.ReadWrite.All"],
        application: ["Organization.Read.All", "Organization.ReadWrite.All"],
    },
}
