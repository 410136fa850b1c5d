// Made from specs by `cargo run -p generator`. Do not edit.

//! [`WindowsArchitecture`].

use runtime::Undocumented;

/// The values of `windowsArchitecture`.
///
/// Values can be combined.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsarchitecture?view=graph-rest-beta).
/// Feature `apps`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindowsArchitecture {
    /// No architecture.
    None,
    /// 32-bit x86.
    X86,
    /// 64-bit x86.
    X64,
    /// ARM.
    Arm,
    /// Any architecture.
    Neutral,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    WindowsArchitecture: "microsoft.graph.windowsArchitecture" {
        None = "none",
        X86 = "x86",
        X64 = "x64",
        Arm = "arm",
        Neutral = "neutral",
    }
}
