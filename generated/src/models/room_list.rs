// Made from specs by `cargo run -p generator`. Do not edit.

//! [`RoomList`] and the names of its properties.

<<<<<<< HEAD:generated/src/calendars/models/room_list.rs
use crate::calendars::models::{OutlookGeoCoordinates, Room};
=======
use crate::models::{OutlookGeoCoordinates, Room};
use runtime::model::Additional;

/// A list of rooms, as a building has.
///
/// Inherits from [place](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta).
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
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/room_list.rs

runtime::model! {
    /// A list of rooms, as a building has.
    ///
    /// Inherits from [place](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta)
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
