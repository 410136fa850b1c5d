// Made from specs by `cargo run -p generator`. Do not edit.

//! [`VppTokenState`].

use runtime::Undocumented;

/// The states of a VPP token.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokenstate?view=graph-rest-beta).
/// Features `apps`, `directory`, `onboarding`: any of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VppTokenState {
    /// Nothing is known of the token yet.
    Unknown,
    /// The token can be used.
    Valid,
    /// The token is past its expiration.
    Expired,
    /// Apple does not accept the token.
    Invalid,
    /// Another management service uses the token.
    AssignedToExternalMdm,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    VppTokenState: "microsoft.graph.vppTokenState" {
        Unknown = "unknown",
        Valid = "valid",
        Expired = "expired",
        Invalid = "invalid",
        AssignedToExternalMdm = "assignedToExternalMDM",
    }
}
