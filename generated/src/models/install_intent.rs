// Made from specs by `cargo run -p generator`. Do not edit.

//! [`InstallIntent`].

use runtime::Undocumented;

/// What an assignment wants of an app.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-installintent?view=graph-rest-beta).
/// Features `apps`, `shared`: any of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InstallIntent {
    /// Users may install the app.
    Available,
    /// The app is installed.
    Required,
    /// The app is removed.
    Uninstall,
    /// Users may install the app on devices that are not enrolled.
    AvailableWithoutEnrollment,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    InstallIntent: "microsoft.graph.installIntent" {
        Available = "available",
        Required = "required",
        Uninstall = "uninstall",
        AvailableWithoutEnrollment = "availableWithoutEnrollment",
    }
}
