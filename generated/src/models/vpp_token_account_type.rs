// Made from specs by `cargo run -p generator`. Do not edit.

//! [`VppTokenAccountType`].

use runtime::Undocumented;

/// The program that a VPP token was issued for.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenaccounttype?view=graph-rest-beta).
/// Features `apps`, `onboarding`, `shared`: any of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VppTokenAccountType {
    /// The program for businesses.
    Business,
    /// The program for schools.
    Education,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    VppTokenAccountType: "microsoft.graph.vppTokenAccountType" {
        Business = "business",
        Education = "education",
    }
}
