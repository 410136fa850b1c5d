// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/organization/{id}/branding`.

use crate::directory::models::OrganizationalBranding;
use crate::directory::requests::OrganizationBrandingBannerLogo;
use runtime::request::Get;
use runtime::{Method, Path};

/// `/organization/{id}/branding`
#[derive(Clone, Debug)]
pub struct OrganizationBranding(pub(crate) Path);

impl OrganizationBranding {
    /// Read the
    /// [organizationalBranding](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta)
    /// of an organization.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/organizationalbranding-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.Read`, `Organization.Read.All`,
    ///   `Organization.ReadWrite.All`
    /// - application: `Organization.Read.All`, `Organization.ReadWrite.All`
    ///
    /// Query options: `$select`.
    ///
    /// Headers: `Accept-Language`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<OrganizationalBranding> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// To `/organization/{id}/branding/bannerLogo`.
    #[must_use]
    pub fn banner_logo(&self) -> OrganizationBrandingBannerLogo {
        OrganizationBrandingBannerLogo(self.0.segment("bannerLogo"))
    }
}

runtime::operations! {
    GET {
        name: "get branding",
        path: "/organization/{id}/branding",
        delegated_work: ["User.Read", "Organization.Read.All", "Organization.ReadWrite.All"],
        application: ["Organization.Read.All", "Organization.ReadWrite.All"],
    },
}
