// Made from specs by `cargo run -p generator`. Do not edit.

//! [`AppleVolumePurchaseProgramTokenLastSyncStatus`].

use runtime::Undocumented;

/// How the latest synchronization went. Read-only. Possible values are: `none`, `inProgress`,
/// `completed`, `failed`. Features `directory`, `onboarding`: any of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppleVolumePurchaseProgramTokenLastSyncStatus {
    /// `none`.
    None,
    /// `inProgress`.
    InProgress,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    AppleVolumePurchaseProgramTokenLastSyncStatus: "microsoft.graph.appleVolumePurchaseProgramTokenLastSyncStatus" {
        None = "none",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}
