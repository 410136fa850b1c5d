// Made from specs by `cargo run -p generator`. Do not edit.

//! [`VppTokenSyncStatus`].

use runtime::Undocumented;

/// How a synchronization with the Apple service went.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokensyncstatus?view=graph-rest-beta).
/// Features `apps`, `onboarding`: any of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VppTokenSyncStatus {
    /// No synchronization took place.
    None,
    /// A synchronization is running.
    InProgress,
    /// The synchronization came to its end.
    Completed,
    /// The synchronization failed.
    Failed,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    VppTokenSyncStatus: "microsoft.graph.vppTokenSyncStatus" {
        None = "none",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}
