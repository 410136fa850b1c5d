// Made from specs by `cargo run -p generator`. Do not edit.

//! [`RoomList`] and the names of its properties.

use crate::calendars::models::{OutlookGeoCoordinates, Room};
use runtime::model::Additional;
use runtime::query::{Navigation, Property};

/// A list of rooms, as a building has.
///
/// Inherits from [place](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomList {
    /// Key of the entity. Read-only. Inherited from `place`.
    pub id: Option<String>,
    /// Name of the place. Inherited from `place`.
    pub display_name: Option<String>,
    /// Where the place is. Inherited from `place`.
    pub geo_coordinates: Option<OutlookGeoCoordinates>,
    /// Telephone number of the place. Inherited from `place`.
    pub phone: Option<String>,
    /// Mail address of the list.
    pub email_address: Option<String>,
    /// The rooms of the list. They are contained in it.
    pub rooms: Option<Vec<Room>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `id`
pub const ID: Property<RoomList, String> = Property::new("id");

/// `displayName`
pub const DISPLAY_NAME: Property<RoomList, String> = Property::new("displayName");

/// `geoCoordinates`
pub const GEO_COORDINATES: Property<RoomList, OutlookGeoCoordinates> = Property::new(
    "geoCoordinates",
);

/// `phone`
pub const PHONE: Property<RoomList, String> = Property::new("phone");

/// `emailAddress`
pub const EMAIL_ADDRESS: Property<RoomList, String> = Property::new("emailAddress");

/// `rooms`
pub const ROOMS: Navigation<RoomList, Room> = Navigation::new("rooms");

runtime::model! {
    RoomList: "microsoft.graph.roomList" {
        id = "id",
        display_name = "displayName",
        geo_coordinates = "geoCoordinates",
        phone = "phone",
        email_address = "emailAddress",
        rooms = "rooms",
    }
}
