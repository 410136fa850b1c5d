// Made from specs by `cargo run -p generator`. Do not edit.

//! [`GroupVisibility`].

use runtime::Undocumented;

/// Who may join the group and see its contents. Possible values are: `Private`, `Public`,
/// `HiddenMembership`. Returned by default. Nullable. Features `directory`, `groups`, `users`: any of
/// them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GroupVisibility {
    /// `Private`.
    Private,
    /// `Public`.
    Public,
    /// `HiddenMembership`.
    HiddenMembership,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    GroupVisibility: "microsoft.graph.groupVisibility" {
        Private = "Private",
        Public = "Public",
        HiddenMembership = "HiddenMembership",
    }
}
