// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `calendars`.

pub mod booking_type;
pub mod outlook_geo_coordinates;
pub mod place;
pub mod room;
pub mod room_list;

pub use booking_type::BookingType;
pub use outlook_geo_coordinates::OutlookGeoCoordinates;
pub use place::Place;
pub use room::Room;
pub use room_list::RoomList;
