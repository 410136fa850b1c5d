// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MdmAuthority`].

use runtime::Undocumented;

/// The authority that manages the mobile devices of an organization.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mdmauthority?view=graph-rest-beta).
/// Features `directory`, `onboarding`: any of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MdmAuthority {
    /// No authority is set.
    Unknown,
    /// Microsoft Intune.
    Intune,
    /// System Center Configuration Manager.
    Sccm,
    /// Office 365.
    Office365,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    MdmAuthority: "microsoft.graph.mdmAuthority" {
        Unknown = "unknown",
        Intune = "intune",
        Sccm = "sccm",
        Office365 = "office365",
    }
}
