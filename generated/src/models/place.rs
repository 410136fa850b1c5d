// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Place`] and the names of its properties.

use crate::models::{OutlookGeoCoordinates, Room, RoomList};

runtime::model! {
    /// What all places of an organization have in common. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta). Feature
    /// `calendars`.
    pub struct Place: "microsoft.graph.place" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Name of the place.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// Where the place is.
        pub geo_coordinates: Option<Box<OutlookGeoCoordinates>> =
            "geoCoordinates" of GEO_COORDINATES<OutlookGeoCoordinates>,
        /// Telephone number of the place.
        pub phone: Option<String> = "phone" as PHONE,
    } derived {
        as_room: Room,
        as_room_list: RoomList,
    }
}
