// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `organizational_branding_properties`.

use runtime::request::Download;
use runtime::{Method, Owned, Resource};

/// `organizationalBrandingProperties/bannerLogo`. Feature `directory`.
#[derive(Clone, Debug)]
pub struct BannerLogo<A = Owned>(pub(crate) Resource<A>);

impl<A> BannerLogo<A> {
    /// Read the picture in the bannerLogo property of an
    /// [organizationalBranding](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/organizationalbranding-get-bannerlogo?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `User.Read`, `Organization.Read.All`,
    /// `Organization.ReadWrite.All`; application `Organization.Read.All`, `Organization.ReadWrite.All`.
    /// Answers 200. Documented at `/organization/{id}/branding/bannerLogo`. Feature `directory`.
    pub fn download(&self) -> Download {
        Download::new(self.0.request(Method::Get, &BANNER_LOGO_DOWNLOAD))
    }
}

runtime::operations! {
    BANNER_LOGO_DOWNLOAD: "download bannerLogo" at "/organization/{id}/branding/bannerLogo" {
        delegated_work: ["User.Read", "Organization.Read.All", "Organization.ReadWrite.All"],
        application: ["Organization.Read.All", "Organization.ReadWrite.All"],
    },
}
