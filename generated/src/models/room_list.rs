// Made from specs by `cargo run -p generator`. Do not edit.

//! [`RoomList`] and the names of its properties.

use crate::models::{OutlookGeoCoordinates, Room};

runtime::model! {
    /// A list of rooms, as a building has.
    ///
    /// Inherits from [place](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta).
    /// Feature `calendars`.
    pub struct RoomList: "microsoft.graph.roomList" {
        /// Key of the entity. Read-only. Inherited from `place`.
        pub id: Option<String> = "id" as ID,
        /// Name of the place. Inherited from `place`.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// Where the place is. Inherited from `place`.
        pub geo_coordinates: Option<Box<OutlookGeoCoordinates>> =
            "geoCoordinates" of GEO_COORDINATES<OutlookGeoCoordinates>,
        /// Telephone number of the place. Inherited from `place`.
        pub phone: Option<String> = "phone" as PHONE,
        /// Mail address of the list.
        pub email_address: Option<String> = "emailAddress" as EMAIL_ADDRESS,
        /// The rooms of the list. They are contained in it.
        pub rooms: Option<Vec<Room>> = "rooms" to ROOMS<Room>,
    }
}
