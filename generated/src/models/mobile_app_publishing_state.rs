// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppPublishingState`].

use runtime::Undocumented;

/// How far the publication of an app has come.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapppublishingstate?view=graph-rest-beta).
/// Feature `apps`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MobileAppPublishingState {
    /// The app is not published.
    NotPublished,
    /// The app is being processed.
    Processing,
    /// The app is published and can be assigned.
    Published,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    MobileAppPublishingState: "microsoft.graph.mobileAppPublishingState" {
        NotPublished = "notPublished",
        Processing = "processing",
        Published = "published",
    }
}
