// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Place`] and the names of its properties.

<<<<<<< HEAD:generated/src/calendars/models/place.rs
use crate::calendars::models::{OutlookGeoCoordinates, Room, RoomList};
=======
use crate::models::{OutlookGeoCoordinates, Room, RoomList};
use runtime::model::Additional;

/// What all places of an organization have in common. It is an abstract type.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// Name of the place.
    pub display_name: Option<String>,
    /// Where the place is.
    pub geo_coordinates: Option<OutlookGeoCoordinates>,
    /// Telephone number of the place.
    pub phone: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// Any `place`, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyPlace {
    /// Exactly this type, or a derived one that the documentation does not name; that is kept whole, its
    /// `@odata.type` is in `Place::additional`.
    Place(Box<Place>),
    /// `room`
    Room(Box<Room>),
    /// `roomList`
    RoomList(Box<RoomList>),
}

runtime::polymorphic! {
    AnyPlace: Place {
        Room,
        RoomList,
    }
}

runtime::properties! {
    Place {
        ID: Property<String> = "id",
        DISPLAY_NAME: Property<String> = "displayName",
        GEO_COORDINATES: Property<OutlookGeoCoordinates> = "geoCoordinates",
        PHONE: Property<String> = "phone",
    }
}
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/place.rs

runtime::model! {
    /// What all places of an organization have in common. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta)
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
