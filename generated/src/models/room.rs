// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Room`] and the names of its properties.

use crate::models::{BookingType, OutlookGeoCoordinates};

runtime::model! {
    /// A room that meetings take place in.
    ///
    /// Inherits from [place](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta). Feature
    /// `calendars`.
    pub struct Room: "microsoft.graph.room" {
        /// Key of the entity. Read-only. Inherited from `place`.
        pub id: Option<String> = "id" as ID,
        /// Name of the place. Inherited from `place`.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// Where the place is. Inherited from `place`.
        pub geo_coordinates: Option<Box<OutlookGeoCoordinates>> =
            "geoCoordinates" of GEO_COORDINATES<OutlookGeoCoordinates>,
        /// Telephone number of the place. Inherited from `place`.
        pub phone: Option<String> = "phone" as PHONE,
        /// Mail address of the room.
        pub email_address: Option<String> = "emailAddress" as EMAIL_ADDRESS,
        /// Building that the room is in.
        pub building: Option<String> = "building" as BUILDING,
        /// Floor that the room is on.
        pub floor_number: Option<i32> = "floorNumber" as FLOOR_NUMBER,
        /// How many people the room takes.
        pub capacity: Option<i32> = "capacity" as CAPACITY,
        /// How the room is booked. Possible values are: `standard`, `reserved`.
        pub booking_type: Option<BookingType> = "bookingType" as BOOKING_TYPE,
        /// What else there is to say of the room.
        pub tags: Option<Vec<String>> = "tags" as TAGS,
        /// Whether the room is open to wheelchairs.
        pub is_wheel_chair_accessible: Option<bool> =
            "isWheelChairAccessible" as IS_WHEEL_CHAIR_ACCESSIBLE,
    }
}
