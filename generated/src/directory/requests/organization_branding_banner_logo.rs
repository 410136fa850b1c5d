// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/organization/{id}/branding/bannerLogo`.

use runtime::request::Download;
use runtime::{Method, Path};

/// `/organization/{id}/branding/bannerLogo`
#[derive(Clone, Debug)]
pub struct OrganizationBrandingBannerLogo(pub(crate) Path);

impl OrganizationBrandingBannerLogo {
    /// Read the picture in the bannerLogo property of an
    /// [organizationalBranding](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/organizationalbranding-get-bannerlogo?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.Read`, `Organization.Read.All`,
    ///   `Organization.ReadWrite.All`
    /// - application: `Organization.Read.All`, `Organization.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn download(&self) -> Download {
        Download::new(self.0.request(Method::Get, &DOWNLOAD))
    }
}

runtime::operations! {
    DOWNLOAD {
        name: "download bannerLogo",
        path: "/organization/{id}/branding/bannerLogo",
        delegated_work: ["User.Read", "Organization.Read.All", "Organization.ReadWrite.All"],
        application: ["Organization.Read.All", "Organization.ReadWrite.All"],
    },
}
