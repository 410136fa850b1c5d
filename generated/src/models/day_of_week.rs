// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DayOfWeek`].

use runtime::Undocumented;

/// The values of `dayOfWeek`.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta).
/// Features `directory`, `groups`, `users`: any of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DayOfWeek {
    /// `sunday`.
    Sunday,
    /// `monday`.
    Monday,
    /// `tuesday`.
    Tuesday,
    /// `wednesday`.
    Wednesday,
    /// `thursday`.
    Thursday,
    /// `friday`.
    Friday,
    /// `saturday`.
    Saturday,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    DayOfWeek: "microsoft.graph.dayOfWeek" {
        Sunday = "sunday",
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
    }
}
