// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `calendars`.

mod client;
mod places;
mod places_as_room_list_rooms;

pub use places::{
    Places, PlacesAsRoom, PlacesAsRoomList, PlacesItem, PlacesItemAsRoomList,
};
pub use places_as_room_list_rooms::PlacesAsRoomListRooms;
