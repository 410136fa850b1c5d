// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/organization/{id}/branding/bannerLogo`.

use runtime::request::Download;
use runtime::{Method, Operation, Path, Permissions};

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
        Download::new(
            self.0.request(Method::Get, &ORGANIZATION_BRANDING_BANNER_LOGO_DOWNLOAD),
        )
    }
}

static ORGANIZATION_BRANDING_BANNER_LOGO_DOWNLOAD: Operation = Operation::new(
        "download bannerLogo",
        "/organization/{id}/branding/bannerLogo",
    )
    .with_permissions(
        Permissions::new(
            &["User.Read", "Organization.Read.All", "Organization.ReadWrite.All"],
            &[],
            &["Organization.Read.All", "Organization.ReadWrite.All"],
        ),
    );
