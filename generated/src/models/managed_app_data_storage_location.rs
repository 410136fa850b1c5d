// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ManagedAppDataStorageLocation`].

use runtime::Undocumented;

/// Places where a protected app may keep data.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdatastoragelocation?view=graph-rest-beta).
/// Feature `apps`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ManagedAppDataStorageLocation {
    /// OneDrive for Business.
    OneDriveForBusiness,
    /// SharePoint.
    SharePoint,
    /// Storage of the device.
    LocalStorage,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    ManagedAppDataStorageLocation: "microsoft.graph.managedAppDataStorageLocation" {
        OneDriveForBusiness = "oneDriveForBusiness",
        SharePoint = "sharePoint",
        LocalStorage = "localStorage",
    }
}
