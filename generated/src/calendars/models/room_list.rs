// Made from specs by `cargo run -p generator`. Do not edit.

//! [`RoomList`] and the names of its properties.

use crate::calendars::models::{OutlookGeoCoordinates, Room};
use runtime::model::Additional;

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

runtime::properties! {
    RoomList {
        ID: Property<String> = "id",
        DISPLAY_NAME: Property<String> = "displayName",
        GEO_COORDINATES: Property<OutlookGeoCoordinates> = "geoCoordinates",
        PHONE: Property<String> = "phone",
        EMAIL_ADDRESS: Property<String> = "emailAddress",
        ROOMS: Navigation<Room> = "rooms",
    }
}

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
