// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AppleVolumePurchaseProgramTokenAccountType`].

use runtime::Undocumented;

/// Kind of volume purchase program that the token was issued for. Possible values are: `business`,
/// `education`. Features `directory`, `onboarding`: any of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppleVolumePurchaseProgramTokenAccountType {
    /// `business`.
    Business,
    /// `education`.
    Education,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    AppleVolumePurchaseProgramTokenAccountType: "microsoft.graph.appleVolumePurchaseProgramTokenAccountType" {
        Business = "business",
        Education = "education",
    }
}
