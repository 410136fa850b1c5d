// Made from specs by `cargo run -p generator`. Do not edit.

//! [`BookingType`].

use runtime::Undocumented;

/// The values of `bookingType`. Feature `calendars`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BookingType {
    /// The room can be booked ahead.
    Standard,
    /// The room goes to whoever comes first; it cannot be booked.
    Reserved,
    /// A value that the documentation does not name; kept as it came, cannot be made by hand.
    Undocumented(Undocumented),
}

runtime::enumeration! {
    BookingType: "microsoft.graph.bookingType" {
        Standard = "standard",
        Reserved = "reserved",
    }
}
