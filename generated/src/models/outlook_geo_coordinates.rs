// Made from specs by `cargo run -p generator`. Do not edit.

//! [`OutlookGeoCoordinates`] and the names of its properties.

runtime::model! {
    /// A point on the earth.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/outlookgeocoordinates?view=graph-rest-beta).
    /// Feature `calendars`.
    pub struct OutlookGeoCoordinates: "microsoft.graph.outlookGeoCoordinates" {
        /// How exact latitude and longitude are, in meters.
        pub accuracy: Option<f64> = "accuracy" as ACCURACY,
        /// Height above sea level, in meters.
        pub altitude: Option<f64> = "altitude" as ALTITUDE,
        /// How exact the altitude is, in meters.
        pub altitude_accuracy: Option<f64> = "altitudeAccuracy" as ALTITUDE_ACCURACY,
        /// Latitude in degrees.
        pub latitude: Option<f64> = "latitude" as LATITUDE,
        /// Longitude in degrees.
        pub longitude: Option<f64> = "longitude" as LONGITUDE,
    }
}
